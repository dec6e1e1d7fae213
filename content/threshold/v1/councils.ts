import type { CouncilGuidance } from '#app/domain/threshold/guide.ts'

/**
 * What single councils call and do differently. All of it is an example, to show that it can differ: nobody has
 * checked it with a council, and every page that shows it says so.
 */
export const councils: readonly CouncilGuidance[] = [
  {
    code: '855',
    section17: 3,
    verified: false,
    levels: [
      {
        level: 3,
        who: 'A team from different services with a lead practitioner from Family Help. This may be a social worker and may be a child in need plan under section 17.',
      },
    ],
  },
  {
    code: '856',
    section17: 4,
    verified: false,
    levels: [
      {
        level: 3,
        name: 'targeted early help',
        who: 'A targeted early help team with a family support worker who leads. A social worker joins when the plan moves up to section 17.',
        time: 'Referrals get a decision within 1 working day. Early help usually starts within 10 working days.',
      },
      {
        level: 4,
        name: 'specialist and child protection',
        who: 'A social worker: a child in need plan under section 17 or, when a child needs protecting, a strategy discussion and enquiries under section 47 with the police and health services.',
      },
    ],
  },
  {
    code: '857',
    section17: 3,
    verified: false,
    levels: [
      {
        level: 2,
        who: 'One service, or a small team with one person leading. Rutland’s early help team can tell you who already knows the family.',
        time: 'A few days to start. Look again after about 6 weeks.',
      },
    ],
  },
]
