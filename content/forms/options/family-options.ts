import type { Options } from '#app/domain/forms/definition.ts'

/** Reasons not to tell the family first: the reasons of question 4 of the agreement check. */
export const notToldReasonOptions: Options = {
  greater_risk_to_child: 'It could put a child at greater risk',
  risk_to_other_person: 'It could put someone else at risk',
  evidence_or_investigation: 'It could lose evidence or hinder the police',
  child_silenced_or_moved: 'A child could be silenced, hidden or moved',
  delay: 'It would delay keeping a child safe',
  carer_is_suspect_sexual_abuse: 'A family member may be sexually abusing a child',
  suspected_fii: 'A carer may be making up or causing a child’s illness',
  forced_marriage_or_hba: 'There may be a forced marriage or so-called honour-based abuse',
  fgm: 'There may be female genital mutilation',
  trafficking_or_organised_abuse: 'There may be trafficking or organised abuse',
  other: 'Another reason',
}

/** How a person holds parental responsibility, or why a young person can agree for themselves. */
export const responsibilityOptions: Options = {
  mother: 'Mother',
  marriedParent: 'Father or second parent, married to or in a civil partnership with the mother',
  birthCertificate: 'Father or second parent, named on the birth certificate',
  agreementOrOrder: 'Parental responsibility agreement or court order',
  livesWithOrder: 'Court order saying the child lives with them',
  specialGuardian: 'Special guardian',
  adoptiveParent: 'Adoptive parent',
  careOrder: 'Council with a care order',
  notKnown: 'Not known',
}

/** How the person who agreed can agree: law summarised from the Children Act 1989, section 3. */
export const whoCanAgreeOptions: Options = {
  mother: 'Mother',
  marriedParent: 'Father or second parent, married to or in a civil partnership with the mother',
  birthCertificate: 'Father or second parent, named on the birth certificate',
  agreementOrOrder: 'Parental responsibility agreement or court order',
  livesWithOrder: 'Court order saying the child lives with them',
  specialGuardian: 'Special guardian',
  adoptiveParent: 'Adoptive parent',
  careOrder: 'Council with a care order',
  pregnantPerson: 'Pregnant person, for an unborn baby',
  youngPerson: 'Young person aged 16 or 17, for themselves',
  competentUnder16: 'Child under 16 who understands this decision',
}

export const toldHowOptions: Options = {
  inPerson: 'In person',
  phone: 'By phone or video call',
  writing: 'In writing',
}
