import type { AgencyKindEntry } from '#app/domain/partnership/codes.ts'

/** Kinds of organisation, each with the source code it usually means. The census has no code for early years settings or midwifery, so the front door may correct the default. */
export const agencyKinds: readonly AgencyKindEntry[] = [
  { code: 'school_or_college', label: 'School or college', defaultSource: '2A' },
  {
    code: 'early_years_setting',
    label: 'Nursery, pre-school or other early years setting',
    defaultSource: '2B',
  },
  {
    code: 'education_welfare_or_send_service',
    label: 'Education welfare or special educational needs service',
    defaultSource: '2B',
  },
  { code: 'gp', label: 'GP practice', defaultSource: '3A' },
  { code: 'health_visitor', label: 'Health visiting', defaultSource: '3B' },
  { code: 'school_nurse', label: 'School nursing', defaultSource: '3C' },
  { code: 'dentist_or_pharmacy', label: 'Dentist or pharmacy', defaultSource: '3D' },
  { code: 'emergency_department', label: 'Hospital emergency department', defaultSource: '3E' },
  { code: 'midwifery', label: 'Midwifery', defaultSource: '3F' },
  { code: 'hospital_ward', label: 'Hospital ward', defaultSource: '3F' },
  {
    code: 'camhs_or_adult_mental_health',
    label: 'Mental health service for children or adults',
    defaultSource: '3F',
  },
  { code: 'ambulance', label: 'Ambulance service', defaultSource: '3F' },
  { code: 'housing_provider', label: 'Housing provider', defaultSource: '4' },
  { code: 'adult_social_care', label: 'Adult social care', defaultSource: '5A' },
  { code: 'youth_justice_internal', label: 'Youth justice service', defaultSource: '5B' },
  { code: 'other_local_authority', label: 'Another council', defaultSource: '5C' },
  { code: 'early_help_team', label: 'Early help team', defaultSource: '5D' },
  { code: 'police', label: 'Police', defaultSource: '6' },
  { code: 'probation', label: 'Probation', defaultSource: '7' },
  { code: 'cafcass_or_court', label: 'Cafcass or a court', defaultSource: '7' },
  { code: 'voluntary_sector', label: 'Charity or community group', defaultSource: '8' },
  { code: 'member_of_public', label: 'Member of the public', defaultSource: '1D' },
]
