/**
 * The codes the portal stores and returns, as types. Their labels are data in content/code-sets.
 * Sources: Children in Need census, Standard Safeguarding Dataset and Annex A.
 */
/** Who a contact came from: Children in Need census referral source, 22 codes. */
export type ReferralSource =
  | '1A'
  | '1B'
  | '1C'
  | '1D'
  | '2A'
  | '2B'
  | '3A'
  | '3B'
  | '3C'
  | '3D'
  | '3E'
  | '3F'
  | '4'
  | '5A'
  | '5B'
  | '5C'
  | '5D'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'

/** What kind of organisation a referrer works for. */
export type AgencyKind =
  | 'school_or_college'
  | 'early_years_setting'
  | 'education_welfare_or_send_service'
  | 'gp'
  | 'health_visitor'
  | 'school_nurse'
  | 'dentist_or_pharmacy'
  | 'emergency_department'
  | 'midwifery'
  | 'hospital_ward'
  | 'camhs_or_adult_mental_health'
  | 'ambulance'
  | 'housing_provider'
  | 'adult_social_care'
  | 'youth_justice_internal'
  | 'other_local_authority'
  | 'early_help_team'
  | 'police'
  | 'probation'
  | 'cafcass_or_court'
  | 'voluntary_sector'
  | 'member_of_public'

/** Ethnicity: 18 census codes, with REFU (refused) and NOBT (not yet obtained). */
export type Ethnicity =
  | 'WBRI'
  | 'WIRI'
  | 'WIRT'
  | 'WOTH'
  | 'WROM'
  | 'MWBC'
  | 'MWBA'
  | 'MWAS'
  | 'MOTH'
  | 'AIND'
  | 'APKN'
  | 'ABAN'
  | 'AOTH'
  | 'BCRB'
  | 'BAFR'
  | 'BOTH'
  | 'CHNE'
  | 'OOTH'
  | 'REFU'
  | 'NOBT'

/** Disability: 13 census codes. */
export type Disability =
  | 'NONE'
  | 'MOB'
  | 'HAND'
  | 'PC'
  | 'INC'
  | 'COMM'
  | 'LD'
  | 'HEAR'
  | 'VIS'
  | 'BEH'
  | 'CON'
  | 'AUT'
  | 'DDA'

/** Sex as the census has recorded it since 2024-25. U is used for an unborn child. */
export type Sex = 'F' | 'M' | 'U'

/** What a concern is about: the vocabulary of the threshold indicators. */
export type HarmTag =
  | 'attendance_exclusion'
  | 'bereavement_loss'
  | 'bullying'
  | 'cce'
  | 'child_mental_health'
  | 'child_on_child'
  | 'child_substance'
  | 'cse'
  | 'cumulative'
  | 'disability_sen'
  | 'disguised_compliance'
  | 'domestic_abuse'
  | 'duty_notification'
  | 'emotional_abuse'
  | 'faith_belief_abuse'
  | 'fgm'
  | 'fii'
  | 'forced_marriage_hba'
  | 'gangs_serious_violence'
  | 'homelessness'
  | 'hsb'
  | 'immediate'
  | 'kinship'
  | 'medical_neglect'
  | 'missing'
  | 'neglect'
  | 'non_mobile_injury'
  | 'offending_asb'
  | 'online_harm'
  | 'parental_conflict'
  | 'parental_learning_disability'
  | 'parental_mental_health'
  | 'parental_offending'
  | 'parental_substance'
  | 'persons_posing_risk'
  | 'physical_abuse'
  | 'poverty'
  | 'pre_birth'
  | 'private_fostering'
  | 'professional_allegation'
  | 'radicalisation'
  | 'self_harm_suicide'
  | 'sexual_abuse'
  | 'strength'
  | 'teen_relationship_abuse'
  | 'trafficking'
  | 'uasc_immigration'
  | 'young_carer'

/** A language the family uses: ISO 639-3, or other with words. */
export type Language =
  | 'eng'
  | 'ara'
  | 'ben'
  | 'bfi'
  | 'bul'
  | 'cmn'
  | 'yue'
  | 'ckb'
  | 'guj'
  | 'hin'
  | 'hun'
  | 'ita'
  | 'lit'
  | 'lav'
  | 'pan'
  | 'pes'
  | 'pol'
  | 'por'
  | 'pus'
  | 'ron'
  | 'rus'
  | 'slk'
  | 'som'
  | 'spa'
  | 'tam'
  | 'tir'
  | 'tur'
  | 'ukr'
  | 'urd'
  | 'vie'
  | 'other'

/** How a person is related to the child. */
export type Relationship =
  | 'mother'
  | 'father'
  | 'stepparent'
  | 'adoptive_parent'
  | 'special_guardian'
  | 'grandparent'
  | 'sibling'
  | 'aunt_or_uncle'
  | 'other_relative'
  | 'foster_carer'
  | 'private_foster_carer'
  | 'family_friend'
  | 'pregnant_person'
  | 'young_person_partner'
  | 'lodger_or_other_household'
  | 'other'
  | 'not_known'

/** The legal ground for sharing: article 6 (LB), special category or criminal data (SC), law enforcement (LE). */
export type LawfulBasis = 'LB1' | 'LB2' | 'LB3' | 'LB4' | 'LB5' | 'SC1' | 'SC2' | 'SC3' | 'LE1'

/** The officer’s own risk grade on a notification: standard, medium or high. */
export type PoliceGrade = 'S' | 'M' | 'H'

/** What the front door decided about a contact. */
export type ContactOutcomeCode =
  | 'C01'
  | 'C02'
  | 'C03'
  | 'C04'
  | 'C05'
  | 'C06'
  | 'C07'
  | 'C08'
  | 'C09'
  | 'C10'
  | 'C11'
  | 'C12'
  | 'C13'
  | 'C14'
  | 'C15'
  | 'C16'
  | 'C17'

/** A code and the words a person reads. */
export interface CodeEntry<Code extends string> {
  readonly code: Code
  readonly label: string
}

/** A source code, with the drop-down text an Annex A return uses. */
export interface ReferralSourceEntry extends CodeEntry<ReferralSource> {
  readonly annexA: string
}

/** A kind of organisation, with the source code it usually means. */
export interface AgencyKindEntry extends CodeEntry<AgencyKind> {
  readonly defaultSource: ReferralSource
}

/** An ethnicity, with its heading in a list and its Annex A text. */
export interface EthnicityEntry extends CodeEntry<Ethnicity> {
  readonly group: string
  readonly annexA: string
}

/** A relationship, and whether to ask how this person holds parental responsibility. */
export interface RelationshipEntry extends CodeEntry<Relationship> {
  readonly mayHoldResponsibility: boolean
}

/** A legal ground for sharing, with its law and who uses it. */
export interface LawfulBasisEntry extends CodeEntry<LawfulBasis> {
  readonly law: string
  readonly use: string
}

/** A police grade, and the colour some forces call it by. */
export interface PoliceGradeEntry extends CodeEntry<PoliceGrade> {
  readonly colourName: string
}

/** A contact outcome: the front door's label, and what the referrer is told it means and what happens next. */
export interface ContactOutcomeEntry extends CodeEntry<ContactOutcomeCode> {
  readonly meaning: string
  readonly next: string
}

/** Codes of a list in one call, for tests and schemas. */
export function codesOf<Code extends string>(entries: readonly CodeEntry<Code>[]): readonly Code[] {
  return entries.map(({ code }) => code)
}

/** The words for a code; the code itself when the list has no such entry, so nothing is ever blank. */
export function labelOf(entries: readonly CodeEntry<string>[], code: string): string {
  return entries.find(entry => entry.code === code)?.label ?? code
}
