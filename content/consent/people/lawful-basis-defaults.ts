/**
 * The ground a kind of agency usually has. Public bodies have a public task; bodies that are not have the safeguarding
 * interest of the Data (Use and Access) Act 2025, whose start date is to be checked. A person always chooses.
 */
export const usualLawfulBasis: Readonly<Record<string, 'LB1' | 'LB3'>> = {
  school_or_college: 'LB1',
  early_years_setting: 'LB3',
  education_welfare_or_send_service: 'LB1',
  gp: 'LB1',
  health_visitor: 'LB1',
  school_nurse: 'LB1',
  dentist_or_pharmacy: 'LB1',
  emergency_department: 'LB1',
  midwifery: 'LB1',
  hospital_ward: 'LB1',
  camhs_or_adult_mental_health: 'LB1',
  ambulance: 'LB1',
  housing_provider: 'LB3',
  adult_social_care: 'LB1',
  youth_justice_internal: 'LB1',
  other_local_authority: 'LB1',
  early_help_team: 'LB1',
  police: 'LB1',
  probation: 'LB1',
  cafcass_or_court: 'LB1',
  voluntary_sector: 'LB3',
}
