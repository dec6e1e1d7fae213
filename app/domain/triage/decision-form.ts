/** The decision form: what was posted, read into a decision, with every word kept as it was typed. */
import { storageProblems } from '../unstorable.ts'
import type { Problem } from '../errors.ts'
import type { Posted } from '../forms/answers.ts'
import { isoDayFrom } from '../forms/iso-date.ts'
import type { ContactOutcomeCode } from '../partnership/codes.ts'
import type { LevelNumber } from '../partnership/partnership.ts'
import type { UrgencyLevel } from '../referral/urgency.ts'
import type { GuideRecord } from '../threshold/guide-record.ts'
import type { AgreementView, ContactHeader, HistoryView } from './contact-view.ts'
import type { Decision } from './outcomes.ts'

/** One row for an action as typed. */
export interface ActionFields {
  readonly what: string
  readonly owner: string
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The fields of the form as they should be filled. */
export interface DecisionFields {
  readonly covers: readonly string[]
  readonly outcomeCode: string
  readonly level: string
  readonly rationale: string
  readonly historyConsidered: string
  readonly checksDone: string
  readonly parentSpokenTo: string
  readonly earlyHelpConsidered: string
  readonly secondReviewer: string
  readonly missing: string
  readonly overrideReason: string
  readonly reason: string
  readonly nextSteps: string
  readonly actions: readonly ActionFields[]
  /** The outcome whose words the sender will read were last shown on the page. */
  readonly shownFor: string
}

/** The longest any one answer may be; longer is refused with words and kept on the page. */
export const longestAnswer = 20_000
/** Names, owners and short answers. */
export const longestLine = 300

const fewestRows = 3
const mostRows = 20

const texts = [
  ['rationale', 'Why you decided this'],
  ['historyConsidered', 'What the history tells you'],
  ['checksDone', 'What checks were done'],
  ['parentSpokenTo', 'Who spoke to the parent'],
  ['earlyHelpConsidered', 'How early help was considered'],
  ['secondReviewer', 'Second manager'],
  ['missing', 'What the sender needs to send'],
  ['overrideReason', 'Why an assessment is needed'],
  ['reason', 'What the sender will read'],
  ['nextSteps', 'What happens next'],
] as const

/** Reads the fields, byte for byte. */
export function readFields(posted: Posted): DecisionFields {
  const all = (name: string): readonly string[] =>
    Object.hasOwn(posted, name) ? (posted[name] ?? []) : []
  const one = (name: string): string => all(name)[0] ?? ''
  const rows = actionRows(posted) + (one('do') === 'addAction' ? 1 : 0)
  return {
    covers: [...new Set(all('covers'))],
    outcomeCode: one('outcomeCode'),
    level: one('level'),
    rationale: one('rationale'),
    historyConsidered: one('historyConsidered'),
    checksDone: one('checksDone'),
    parentSpokenTo: one('parentSpokenTo'),
    earlyHelpConsidered: one('earlyHelpConsidered'),
    secondReviewer: one('secondReviewer'),
    missing: one('missing'),
    overrideReason: one('overrideReason'),
    reason: one('reason'),
    nextSteps: one('nextSteps'),
    actions: Array.from({ length: Math.min(rows, mostRows) }, (_, index) => ({
      what: one(`actions.${String(index)}.what`),
      owner: one(`actions.${String(index)}.owner`),
      day: one(`actions.${String(index)}.dueOn-day`),
      month: one(`actions.${String(index)}.dueOn-month`),
      year: one(`actions.${String(index)}.dueOn-year`),
    })),
    shownFor: one('shownFor'),
  }
}

/** As many rows as the page had; the highest number posted says how many that was. */
function actionRows(posted: Posted): number {
  const numbers = Object.keys(posted).map(name => Number(/^actions\.(\d{1,2})\./.exec(name)?.[1]))
  return Math.max(fewestRows, ...numbers.filter(Number.isInteger).map(number => number + 1))
}

/** An empty form that covers one child. */
export function blankFields(contactId: string): DecisionFields {
  return { ...readFields({}), covers: [contactId] }
}

/** The decision the fields make. Text is kept as typed; only what is compared is tidied. */
export function decisionOf(fields: DecisionFields): Decision {
  const outcomeCode = readOutcome(fields.outcomeCode)
  return {
    outcomeCode,
    level: readLevel(fields.level),
    rationale: fields.rationale,
    historyConsidered: fields.historyConsidered,
    ...(outcomeCode === 'C01'
      ? {
          noFurtherAction: {
            checksDone: fields.checksDone,
            parentSpokenTo: fields.parentSpokenTo,
            earlyHelpConsidered: fields.earlyHelpConsidered,
            feedback: fields.reason,
            secondReviewer: fields.secondReviewer,
          },
        }
      : {}),
    ...(outcomeCode === 'C05' ? { missing: fields.missing } : {}),
    ...(outcomeCode === 'C06' ? { overrideReason: fields.overrideReason } : {}),
    actions: fields.actions.map(({ what, owner, day, month, year }) => ({
      what,
      owner,
      dueOn: [day, month, year].every(part => part.trim() === '')
        ? ''
        : isoDayFrom(day, month, year),
    })),
  }
}

function readOutcome(text: string): ContactOutcomeCode | '' {
  // The pattern is exactly the seventeen codes of the code set.
  return /^C(0[1-9]|1[0-7])$/.test(text) ? (text as ContactOutcomeCode) : ''
}

function readLevel(text: string): LevelNumber | null {
  return /^[1-4]$/.test(text) ? (Number(text) as LevelNumber) : null
}

/** Answers that cannot be kept: too long, with how long each may be, or holding what no database can hold. */
export function lengthProblems(fields: DecisionFields): readonly Problem[] {
  const unkeepable = (
    field: string,
    label: string,
    text: string,
    most: number,
  ): readonly Problem[] => {
    if (text.length <= most) return storageProblems(field, label, text)
    const message = `${label} must be ${thousands(most)} characters or fewer. It is now ${thousands(text.length)}`
    return [{ field, message }]
  }
  return [
    ...texts.flatMap(([field, label]) =>
      unkeepable(
        field,
        label,
        fields[field],
        field === 'secondReviewer' ? longestLine : longestAnswer,
      ),
    ),
    ...fields.actions.flatMap(({ what, owner }, index) => [
      ...unkeepable(
        `actions.${String(index)}.what`,
        `Action ${String(index + 1)}`,
        what,
        longestAnswer,
      ),
      ...unkeepable(
        `actions.${String(index)}.owner`,
        `Who will do action ${String(index + 1)}`,
        owner,
        longestLine,
      ),
    ]),
  ]
}

function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** An outcome as the form offers it. */
export interface OutcomeChoice {
  readonly code: string
  readonly label: string
}

/** The decision form, ready to draw. */
export interface DecisionPage {
  readonly header: ContactHeader
  /** "check" once the words for the sender are on the page: the next press records the decision. */
  readonly stage: 'decide' | 'check'
  readonly children: readonly {
    readonly id: string
    readonly name: string
    readonly age: string
    readonly urgency: UrgencyLevel
    readonly isDecided: boolean
  }[]
  readonly outcomes: readonly OutcomeChoice[]
  readonly notOffered: readonly { readonly label: string; readonly why: string }[]
  readonly levels: readonly { readonly level: number; readonly name: string }[]
  readonly levelStated: string | null
  /** The sender's picture, own level and reasons; null when they gave none. */
  readonly guide: GuideRecord | null
  readonly agreement: AgreementView
  readonly history: HistoryView
  readonly asksSecondReviewer: boolean
  readonly asksOverride: boolean
  readonly senderName: string
  readonly fields: DecisionFields
  readonly problems: readonly Problem[]
}

/** Somebody decided first: what they recorded, and what this person had typed, so that nothing is lost. */
export interface AlreadyDecided {
  readonly header: ContactHeader
  readonly decided: readonly {
    readonly childName: string
    readonly outcome: string
    readonly by: string
    readonly at: string
  }[]
  readonly typed: readonly { readonly label: string; readonly words: string }[]
}

/** What a person had typed, by label, for the page that tells them somebody else decided first. */
export function typedWords(fields: DecisionFields): AlreadyDecided['typed'] {
  return texts.flatMap(([field, label]) =>
    fields[field].trim() === '' ? [] : [{ label, words: fields[field] }],
  )
}
