import type { LawfulBasisEntry } from '#app/domain/partnership/codes.ts'

/** Legal grounds for sharing. Consent is left out on purpose: it is seldom the right ground for safeguarding. Start dates of the 2025 Act are to be checked. */
export const lawfulBases: readonly LawfulBasisEntry[] = [
  {
    code: 'LB1',
    label: 'Public task',
    law: 'UK GDPR article 6(1)(e)',
    use: 'Councils, NHS bodies, police (non law enforcement), maintained schools and academies',
  },
  {
    code: 'LB2',
    label: 'Legal obligation',
    law: 'UK GDPR article 6(1)(c)',
    use: 'Where a statute requires disclosure (for example Operation Encompass, FGM report, information-sharing duty once in force)',
  },
  {
    code: 'LB3',
    label: 'Recognised legitimate interest: safeguarding',
    law: 'Data (Use and Access) Act 2025',
    use: 'Bodies that are not public authorities, for example charities, independent nurseries',
  },
  {
    code: 'LB4',
    label: 'Legitimate interests',
    law: 'UK GDPR article 6(1)(f)',
    use: 'Bodies that are not public authorities',
  },
  {
    code: 'LB5',
    label: 'Vital interests (life or death)',
    law: 'UK GDPR article 6(1)(d)',
    use: 'Life or death only',
  },
  {
    code: 'SC1',
    label: 'Safeguarding children and people at risk',
    law: 'UK GDPR article 9(2)(g) with Data Protection Act 2018 Schedule 1 paragraph 18',
    use: 'Usual condition; needs an appropriate policy document',
  },
  {
    code: 'SC2',
    label: 'Health or social care',
    law: 'UK GDPR article 9(2)(h) with Data Protection Act 2018 Schedule 1 paragraph 2',
    use: 'Direct care and social care provision',
  },
  {
    code: 'SC3',
    label: 'Criminal offence information',
    law: 'UK GDPR article 10 with a Data Protection Act 2018 Schedule 1 condition',
    use: 'Convictions, allegations',
  },
  {
    code: 'LE1',
    label: 'Law enforcement by the police',
    law: 'Data Protection Act 2018 Part 3',
    use: 'Police acting for law enforcement purposes',
  },
]
