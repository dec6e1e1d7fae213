/** A decision not to refer, as its agency keeps it: what was decided, and what was found each time it was looked at. */
import type { Problem } from '../errors.ts'
import type { Posted } from '../forms/answers.ts'
import { wordsProblems } from '../given-words.ts'
import { postedDay, postedField } from '../posted-fields.ts'
import { ownLevelAnswers, readOwnLevel } from '../threshold/own-level.ts'
import type { OwnLevel, OwnLevelAnswers, PictureLevels } from '../threshold/own-level.ts'
import { reviewDayProblems } from './review-day.ts'

export type RecordState = 'open' | 'closed' | 'referred'

/** What was decided at first. */
export interface DecidedEntry {
  readonly kind: 'decided'
  readonly considered: string
  readonly own: OwnLevel
  /** The level's name in the guide on the day. */
  readonly levelName?: string
  readonly instead: string
  readonly byWhom: string
  readonly reviewOn: string
  /** Something picked means phone now; then why it is still right not to refer, or empty when that was not said. */
  readonly isImmediate: boolean
  readonly whyNotNow: string
}

export interface AddedEntry {
  readonly kind: 'added'
  readonly words: string
}

export type ReviewOutcome = 'still' | 'closed' | 'refer'

/** What was found at a review, and the day of the next while it is still open. */
export interface ReviewedEntry {
  readonly kind: 'reviewed'
  readonly outcome: ReviewOutcome
  readonly words: string
  readonly reviewOn: string | null
}

export interface ReferredEntry {
  readonly kind: 'referred'
}

export type NoReferralEntry = DecidedEntry | AddedEntry | ReviewedEntry | ReferredEntry

export const recordLabels = {
  considered: 'What did you see, hear and consider?',
  whyNotNow: 'You chose something that means phone now. Why are you not referring?',
  instead: 'What will be done instead?',
  byWhom: 'Who will do it?',
  reviewOn: 'When will you look at this again?',
  outcome: 'What do you decide now?',
  words: 'What has changed, and why do you decide this?',
  added: 'What do you want to add?',
} as const

/** In characters, for each long answer. */
export const longestEntry = 10_000

/** What is typed on the form of a new record, besides the child and the level. */
export interface DecisionAnswers extends OwnLevelAnswers {
  readonly considered: string
  readonly whyNotNow: string
  readonly instead: string
  readonly byWhom: string
  readonly reviewOn: Readonly<Record<'day' | 'month' | 'year', string>>
}

export function decisionAnswers(posted: Posted): DecisionAnswers {
  const one = (name: string) => postedField(posted, name)
  return {
    ...ownLevelAnswers(posted),
    considered: one('considered'),
    whyNotNow: one('whyNotNow'),
    instead: one('instead'),
    byWhom: one('byWhom'),
    reviewOn: dayParts(posted),
  }
}

function dayParts(posted: Posted) {
  const one = (name: string) => postedField(posted, name)
  return { day: one('reviewOn-day'), month: one('reviewOn-month'), year: one('reviewOn-year') }
}

interface DecisionFacts {
  readonly today: string
  readonly picture: PictureLevels
  readonly isImmediate: boolean
  /** It was asked once why this is not referred although something means phone now. It is never asked twice. */
  readonly wasAsked: boolean
}

export type ReadDecision =
  | { readonly ok: true; readonly entry: DecidedEntry }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a new record. What means phone now asks for a reason once, and never stops the record from being kept. */
export function readDecision(posted: Posted, facts: DecisionFacts): ReadDecision {
  const given = decisionAnswers(posted)
  const own = readOwnLevel(given, facts.picture)
  const reviewOn = postedDay(posted, 'reviewOn')
  const words = (
    field: 'considered' | 'whyNotNow' | 'instead' | 'byWhom',
    most: number,
    missing?: string,
  ) =>
    wordsProblems({
      field,
      label: recordLabels[field],
      text: given[field],
      most,
      ...(missing === undefined ? {} : { missing }),
    })
  const asks = !facts.wasAsked
  const problems = [
    // Asked only while something means phone now: a reason left over from before is not looked at.
    ...(facts.isImmediate
      ? words(
          'whyNotNow',
          longestEntry,
          asks ? 'Ring now. If you are still not referring, enter why' : undefined,
        )
      : []),
    ...words('considered', longestEntry, 'Enter what you saw, heard and considered'),
    ...(own.ok ? [] : own.problems),
    ...words('instead', longestEntry, 'Enter what will be done instead'),
    ...words('byWhom', 200, 'Enter who will do it'),
    ...reviewDayProblems(reviewOn, facts.today),
  ]
  if (!own.ok || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    entry: {
      kind: 'decided',
      considered: given.considered.trim(),
      own: own.own,
      instead: given.instead.trim(),
      byWhom: given.byWhom.trim(),
      reviewOn,
      isImmediate: facts.isImmediate,
      whyNotNow: facts.isImmediate ? given.whyNotNow.trim() : '',
    },
  }
}

/** What is typed on the review form. */
export interface ReviewAnswers {
  readonly outcome: string
  readonly words: string
  readonly reviewOn: Readonly<Record<'day' | 'month' | 'year', string>>
}

export function reviewAnswers(posted: Posted): ReviewAnswers {
  return {
    outcome: postedField(posted, 'outcome'),
    words: postedField(posted, 'words'),
    reviewOn: dayParts(posted),
  }
}

export const reviewOutcomes: Readonly<Record<ReviewOutcome, string>> = {
  still: 'Still not referring, and I will look again',
  closed: 'Close this record: the worry has been met',
  refer: 'Refer now',
}

export type ReadReview =
  | { readonly ok: true; readonly entry: ReviewedEntry }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads what was found at a review. Referring now needs no words: nothing slows it. */
export function readReview(posted: Posted, today: string): ReadReview {
  const { outcome, words } = reviewAnswers(posted)
  const chosen = outcomeOf(outcome)
  const reviewOn = postedDay(posted, 'reviewOn')
  const problems = [
    ...(chosen ? [] : [{ field: 'outcome', message: 'Select what you decide now' }]),
    ...wordsProblems({
      field: 'words',
      label: recordLabels.words,
      text: words,
      most: longestEntry,
      ...(chosen === 'refer' ? {} : { missing: 'Enter what has changed and why you decide this' }),
    }),
    ...(chosen === 'still' ? reviewDayProblems(reviewOn, today) : []),
  ]
  if (!chosen || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    entry: {
      kind: 'reviewed',
      outcome: chosen,
      words: words.trim(),
      reviewOn: chosen === 'still' ? reviewOn : null,
    },
  }
}

function outcomeOf(text: string): ReviewOutcome | undefined {
  return text === 'still' || text === 'closed' || text === 'refer' ? text : undefined
}

/** What is wrong with words added to a record. */
export function addedProblems(words: string): readonly Problem[] {
  return wordsProblems({
    field: 'added',
    label: recordLabels.added,
    text: words,
    most: longestEntry,
    missing: 'Enter what you want to add',
  })
}
