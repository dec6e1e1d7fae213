import type { RelationshipEntry } from '#app/domain/partnership/codes.ts'

/** How someone is related to the child, and whether to ask how they hold parental responsibility. */
export const relationships: readonly RelationshipEntry[] = [
  { code: 'mother', label: 'Mother', mayHoldResponsibility: true },
  { code: 'father', label: 'Father', mayHoldResponsibility: true },
  { code: 'stepparent', label: 'Step-parent or parent’s partner', mayHoldResponsibility: true },
  { code: 'adoptive_parent', label: 'Adoptive parent', mayHoldResponsibility: true },
  { code: 'special_guardian', label: 'Special guardian', mayHoldResponsibility: true },
  { code: 'grandparent', label: 'Grandparent', mayHoldResponsibility: true },
  { code: 'sibling', label: 'Brother or sister', mayHoldResponsibility: false },
  { code: 'aunt_or_uncle', label: 'Aunt or uncle', mayHoldResponsibility: true },
  { code: 'other_relative', label: 'Another relative', mayHoldResponsibility: true },
  { code: 'foster_carer', label: 'Foster carer', mayHoldResponsibility: true },
  { code: 'private_foster_carer', label: 'Private foster carer', mayHoldResponsibility: true },
  { code: 'family_friend', label: 'Friend of the family', mayHoldResponsibility: true },
  { code: 'pregnant_person', label: 'Pregnant person (unborn baby)', mayHoldResponsibility: true },
  {
    code: 'young_person_partner',
    label: 'The young person’s own partner',
    mayHoldResponsibility: false,
  },
  {
    code: 'lodger_or_other_household',
    label: 'Someone else in the home',
    mayHoldResponsibility: false,
  },
  { code: 'other', label: 'Someone else', mayHoldResponsibility: true },
  { code: 'not_known', label: 'Not known', mayHoldResponsibility: false },
]
