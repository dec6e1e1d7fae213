import type { Setting } from '#content/demonstration/story.ts'

/** Where each kind of agency meets families, likeliest first. */
const settings: Readonly<Record<string, readonly Setting[]>> = {
  school_or_college: ['school'],
  early_years_setting: ['earlyYears'],
  education_welfare_or_send_service: ['school', 'homeVisit'],
  gp: ['clinic'],
  health_visitor: ['homeVisit'],
  school_nurse: ['school', 'clinic'],
  dentist_or_pharmacy: ['clinic'],
  emergency_department: ['hospital'],
  midwifery: ['homeVisit'],
  hospital_ward: ['hospital'],
  camhs_or_adult_mental_health: ['mentalHealth'],
  ambulance: ['ambulance'],
  housing_provider: ['homeVisit'],
  adult_social_care: ['homeVisit'],
  youth_justice_internal: ['community'],
  police: ['police'],
  probation: ['community', 'homeVisit'],
  voluntary_sector: ['community'],
}

export function settingsOf(kind: string): readonly Setting[] {
  return settings[kind] ?? ['community']
}

/** The ages of the children an agency usually meets; -1 is before birth. */
export function agesOf(kind: string, service: string): readonly [number, number] {
  if (kind === 'midwifery') return [-1, -1]
  if (kind === 'health_visitor') return [0, 4]
  if (kind === 'early_years_setting') return [1, 4]
  if (/secondary/i.test(service)) return [11, 16]
  if (/college/i.test(service)) return [16, 17]
  if (/primary/i.test(service)) return [5, 11]
  if (kind === 'school_or_college' || kind === 'school_nurse') return [5, 16]
  if (kind === 'youth_justice_internal') return [12, 17]
  if (kind === 'camhs_or_adult_mental_health') return [7, 17]
  return [0, 17]
}
