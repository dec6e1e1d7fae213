/**
 * What one person said about a referral at one moment, and what was recorded beside it. Entries are only ever
 * added: a change of mind, a withdrawal and a correction are each a new one (domain rule: "as new entries, never
 * edits").
 */
import type { Answers } from '../forms/answers.ts'

/** Who an entry is about: an adult or a child of the referral, or somebody the referral does not list. */
export type PersonKind = 'adult' | 'child' | 'other'

/** What a person decided, or why nothing is known of it. */
export type PersonDecision =
  'agreed' | 'agreedWithLimits' | 'declined' | 'withdrawn' | 'notReached' | 'notAsked'

/** answer: a person's own; lawfulBasis, riskChanged and checkAgain belong to the referral and to nobody. */
export type EntryKind = 'answer' | 'lawfulBasis' | 'riskChanged' | 'checkAgain'

export interface AgreementEntry {
  readonly id: string
  readonly kind: EntryKind
  /** The id of the adult or child in the referral's own answers, or one of its own for somebody else. Empty when about nobody. */
  readonly personKey: string
  readonly personKind: PersonKind | null
  /** The name as it was on the day, because the referral may be corrected later. */
  readonly personName: string
  /** The version of the questions these are answers to. */
  readonly formVersion: number
  readonly answers: Answers
  readonly authorName: string
  /** The front door wrote down what was said to it; otherwise the sending agency did. */
  readonly recordedBy?: 'frontDoor'
  readonly at: Date
}

/** The choice that stands for every child of the referral, in the question which children an entry is about. */
export const everyChild = 'all'

/** The five points of a Gillick check, each to be recorded. Source: case law summarised in the partnership's procedures. */
export const gillickPoints = [
  'understandsSharing',
  'understandsConsequences',
  'canWeigh',
  'freeFromPressure',
  'thisDecision',
] as const

/** Ways of holding parental responsibility that let a person agree. Anything else, or not known, does not. */
const basesThatCanAgree: readonly string[] = [
  'mother',
  'marriedParent',
  'birthCertificate',
  'agreementOrOrder',
  'livesWithOrder',
  'specialGuardian',
  'adoptiveParent',
  'careOrder',
  'pregnantPerson',
]

function words(answers: Answers, id: string): string {
  const answer = answers[id]
  return typeof answer === 'string' ? answer : ''
}

/** What the person decided; undefined when the entry records only how to reach them safely, or is about nobody. */
export function decisionOf({ kind, answers }: AgreementEntry): PersonDecision | undefined {
  if (kind !== 'answer') return undefined
  const said = words(answers, 'personDecision')
  return decisions.find(decision => decision === said)
}

const decisions: readonly PersonDecision[] = [
  'agreed',
  'agreedWithLimits',
  'declined',
  'withdrawn',
  'notReached',
  'notAsked',
]

/** Whether all five points of the Gillick check were recorded as met in this very entry. */
export function isGillickCompetent({ answers }: AgreementEntry): boolean {
  const points = answers.personGillick
  if (typeof points !== 'object' || points === null) return false
  const met = new Map<string, unknown>(Object.entries(points))
  return gillickPoints.every(point => met.get(point) === 'yes')
}

/**
 * Whether this person can agree, by what this entry itself records. A Gillick check is read from its own entry
 * and from no other, so being able to decide one thing never stands for another.
 */
export function canAgree(entry: AgreementEntry): boolean {
  if (entry.kind !== 'answer') return false
  if (entry.personKind === 'child') {
    const standing = words(entry.answers, 'personYoung')
    return standing === 'aged16or17' || (standing === 'under16' && isGillickCompetent(entry))
  }
  return basesThatCanAgree.includes(words(entry.answers, 'personBasis'))
}

/** Whether the entry speaks for this child: a young person's for themselves, an adult's for the children it names. */
export function isAbout(entry: AgreementEntry, childKey: string): boolean {
  if (entry.personKind === 'child') return entry.personKey === childKey
  const chosen = entry.answers.personAbout
  // With one child on the referral nobody is asked which.
  if (!Array.isArray(chosen) || chosen.length === 0) return true
  return chosen.includes(everyChild) || chosen.includes(childKey)
}

export function mustNotBeTold({ answers }: AgreementEntry): boolean {
  return words(answers, 'personMayBeTold') === 'no'
}

/** How to reach this person safely, as written; null when any usual way will do. */
export function safeContactOf({ answers }: AgreementEntry): string | null {
  if (words(answers, 'personContact') !== 'safeOnly') return null
  return words(answers, 'personSafeContact') || 'Ask the sender how'
}

export function limitsOf(entry: AgreementEntry): string | null {
  if (decisionOf(entry) !== 'agreedWithLimits') return null
  return words(entry.answers, 'personLimits') || 'Limits were asked for. Ask the sender which'
}
