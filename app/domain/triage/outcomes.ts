import type { OutcomeId } from '../consent/tree.ts'
import type { Problem } from '../errors.ts'
import type { ContactOutcomeCode } from '../partnership/codes.ts'
import type { LevelNumber } from '../partnership/partnership.ts'
import type { UrgencyLevel } from '../referral/urgency.ts'
import { isNonMobileInjury } from '../threshold/non-mobile-injury.ts'

/** One thing to be done after a decision. An empty row is one where nothing at all was entered. */
export interface DecisionAction {
  readonly what: string
  readonly owner: string
  readonly dueOn: string
}

/** The answers no further action needs. Source: inspectors' praise for checks made before closing (R16). */
export interface NoFurtherActionAnswers {
  readonly checksDone: string
  readonly parentSpokenTo: string
  readonly earlyHelpConsidered: string
  readonly feedback: string
  /** Who else looked, when this would be the third no further action on one issue in 12 months. */
  readonly secondReviewer?: string
}

/** A front-door decision as entered; empty text is not yet answered. */
export interface Decision {
  readonly outcomeCode: ContactOutcomeCode | ''
  readonly level: LevelNumber | null
  readonly rationale: string
  readonly historyConsidered: string
  readonly noFurtherAction?: NoFurtherActionAnswers
  /** What exactly the referrer must send, for a return. */
  readonly missing?: string
  /** Who in the family agreed to early help, and when, if the front door asked them itself. */
  readonly agreementGained?: string
  /** Why a referral may be opened though the family has not agreed. */
  readonly overrideReason?: string
  readonly actions: readonly DecisionAction[]
}

/** What the rules need to know about the contact being decided. */
export interface DecisionFacts {
  /** Undefined when no agreement check was made, as in a paper or telephone contact. */
  readonly agreementOutcome?: OutcomeId
  /** Since the check, somebody said no or changed their mind and nobody who can agree says yes. */
  readonly agreementGone?: boolean
  readonly urgency: UrgencyLevel
  readonly harmTags: readonly string[]
  /** Nobody has yet decided anything about this contact. */
  readonly firstDecision: boolean
  /** An earlier contact by the same sender says the same, so calling it a duplicate tells them nothing new. */
  readonly duplicateOfSameSender: boolean
  /** From `historyFlags`: no further action outcomes so far on the same issue in 12 months. */
  readonly noFurtherActionOnSameIssue: number
  /** London day, ISO. */
  readonly today: string
}

const EVERY_OUTCOME: readonly ContactOutcomeCode[] = [
  ...(['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09'] as const),
  ...(['C10', 'C11', 'C12', 'C13', 'C14', 'C15', 'C16', 'C17'] as const),
]

/**
 * For information shared without agreement: advice, no further action, linking to history, or looking at
 * it as possible section 47. Protecting a child at once is always open.
 */
const INFORMATION_ONLY: readonly ContactOutcomeCode[] = ['C01', 'C02', 'C07', 'C08', 'C09']
const AGREED: readonly OutcomeId[] = ['OUT_E1', 'OUT_I', 'OUT_J']
const PROTECTION: readonly OutcomeId[] = ['OUT_A', 'OUT_D', 'OUT_E1', 'OUT_E2', 'OUT_F']
const FEWEST_WORDS = 5

/**
 * Whether the front door may answer by asking the sender for more. Never for an injury to a child who cannot
 * move around: a review found a hub asking for more instead of acting.
 */
export function mayAskForMore({ harmTags }: Pick<DecisionFacts, 'harmTags'>): boolean {
  return !isNonMobileInjury({ harmTags })
}

/** Why an outcome is not open for this contact, in words; undefined when it is. */
export function whyNotOffered(code: ContactOutcomeCode, facts: DecisionFacts): string | undefined {
  if (facts.agreementOutcome === 'OUT_L' && !INFORMATION_ONLY.includes(code)) {
    return 'This was shared as information without agreement. No service can start from it'
  }
  if (code === 'C05' && !mayAskForMore(facts)) {
    return 'A child who cannot yet move around has an injury. Act on it first'
  }
  if (code === 'C05' && facts.urgency !== 'routine') {
    return 'There is a safeguarding concern, so this cannot be returned'
  }
  if (code === 'C17' && !facts.duplicateOfSameSender) {
    return 'Another sender would learn that the child is known. Link it instead'
  }
  return undefined
}

/** The outcomes to offer for this contact, in code order. */
export function offeredOutcomes(facts: DecisionFacts): readonly ContactOutcomeCode[] {
  return EVERY_OUTCOME.filter(code => whyNotOffered(code, facts) === undefined)
}

/**
 * Whether early help needs the front door's own note of agreement: the sender's check did not end in one.
 * A notification may still become an offer of help, once someone has asked the family.
 */
export function needsAgreement(code: ContactOutcomeCode | '', facts: DecisionFacts): boolean {
  return code === 'C04' && !holdsAgreement(facts)
}

/** Whether opening a referral needs a manager's recorded reason: nobody has agreed and no protection grounds were given. */
export function needsOverride(code: ContactOutcomeCode | '', facts: DecisionFacts): boolean {
  const protection =
    facts.agreementOutcome !== undefined && PROTECTION.includes(facts.agreementOutcome)
  return code === 'C06' && !holdsAgreement(facts) && !protection
}

function holdsAgreement({ agreementOutcome, agreementGone }: DecisionFacts): boolean {
  return (
    agreementGone !== true && agreementOutcome !== undefined && AGREED.includes(agreementOutcome)
  )
}

/** Whether no further action now needs a second manager to have looked: it would be the third on one issue. */
export function needsSecondReviewer(code: ContactOutcomeCode | '', facts: DecisionFacts): boolean {
  return code === 'C01' && facts.noFurtherActionOnSameIssue >= 2
}

/** Everything that stops a decision being saved, each with the field and what to do; empty when it may be. */
export function decisionProblems(decision: Decision, facts: DecisionFacts): readonly Problem[] {
  const problems: Problem[] = []
  const need = (field: string, entered: string | undefined, message: string): void => {
    if ((entered ?? '').trim() === '') problems.push({ field, message })
  }
  const { outcomeCode } = decision

  if (outcomeCode === '') {
    problems.push({ field: 'outcomeCode', message: 'Select what happens next' })
  } else {
    const why = whyNotOffered(outcomeCode, facts)
    if (why !== undefined) problems.push({ field: 'outcomeCode', message: why })
  }
  if (decision.level === null) {
    problems.push({ field: 'level', message: 'Select the level of need you judge this to be' })
  }
  if (wordCount(decision.rationale) < FEWEST_WORDS) {
    problems.push({
      field: 'rationale',
      message: `Enter why you decided this, in at least ${String(FEWEST_WORDS)} words`,
    })
  }
  need('historyConsidered', decision.historyConsidered, 'Enter what the history tells you')

  if (outcomeCode === 'C01') {
    const answers = decision.noFurtherAction
    need('checksDone', answers?.checksDone, 'Enter what checks were done')
    need(
      'parentSpokenTo',
      answers?.parentSpokenTo,
      'Enter who spoke to the parent, or why nobody did',
    )
    need('earlyHelpConsidered', answers?.earlyHelpConsidered, 'Enter how early help was considered')
    need('feedback', answers?.feedback, 'Enter what the referrer will be told')
    if (needsSecondReviewer(outcomeCode, facts)) {
      need(
        'secondReviewer',
        answers?.secondReviewer,
        'Enter which second manager looked at this: it would be the third no further action on the same issue in 12 months',
      )
    }
  }
  if (outcomeCode === 'C05') {
    need('missing', decision.missing, 'Enter exactly what the referrer needs to send')
  }
  if (needsAgreement(outcomeCode, facts)) {
    need(
      'agreementGained',
      decision.agreementGained,
      'Enter who in the family agreed to early help, and when',
    )
  }
  if (needsOverride(outcomeCode, facts)) {
    need(
      'overrideReason',
      decision.overrideReason,
      'Enter why an assessment is needed although the family has not agreed',
    )
  }
  return [...problems, ...actionProblems(decision.actions, facts.today)]
}

function actionProblems(actions: readonly DecisionAction[], today: string): readonly Problem[] {
  return actions.flatMap((action, index): readonly Problem[] => {
    const [what, owner, dueOn] = [action.what.trim(), action.owner.trim(), action.dueOn.trim()]
    if (what === '' && owner === '' && dueOn === '') return []
    const at = (part: string): string => `actions.${String(index)}.${part}`
    const which = `action ${String(index + 1)}`
    return [
      ...(what === '' ? [{ field: at('what'), message: `Enter what ${which} is` }] : []),
      ...(owner === '' ? [{ field: at('owner'), message: `Enter who will do ${which}` }] : []),
      ...(isDay(dueOn)
        ? dueOn < today
          ? [{ field: at('dueOn'), message: `The date for ${which} must be today or later` }]
          : []
        : [{ field: at('dueOn'), message: `Enter the date ${which} is due` }]),
    ]
  })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => word !== '').length
}
