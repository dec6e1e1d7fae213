/** Grading a referral by hand: quick, beside the machine's hints, and the person's own. */
import { storageProblems } from '../unstorable.ts'
import type { Problem } from '../errors.ts'
import type { DocumentSection } from '../forms/document.ts'
import type { Posted } from '../forms/answers.ts'
import { dimensions, type Dimension, type Score } from '../quality/rubric.ts'
import type { ContactHeader } from './contact-view.ts'

/** What the machine made of a referral when it was sent; kept to compare, never used instead of a person. */
export interface ScoreHints {
  readonly hints: Readonly<Partial<Record<Dimension, Score>>>
  /** What this form does not ask about is not graded. */
  readonly asked: readonly Dimension[]
  readonly criticalFails: readonly string[]
}

export interface ScoreFields {
  readonly scores: Readonly<Partial<Record<Dimension, string>>>
  readonly criticalFails: readonly string[]
  /** A dimension, or "lowest" for whichever is scored lowest. */
  readonly tipAbout: string
  readonly ownTip: string
}

export interface ScoreRow {
  readonly key: Dimension
  readonly label: string
  readonly meanings: readonly { readonly score: Score; readonly words: string }[]
  /** "Suggested 2: a day is given", or null when there is no hint. */
  readonly hint: string | null
}

export interface ScorePage {
  readonly header: ContactHeader
  /** Minted with the form, so that a second press of the button is the same grade. */
  readonly key: string
  readonly rows: readonly ScoreRow[]
  readonly criticalFails: readonly {
    readonly code: string
    readonly label: string
    readonly isSuggested: boolean
  }[]
  readonly sections: readonly DocumentSection[]
  readonly before: readonly { readonly total: number; readonly by: string; readonly at: string }[]
  readonly fields: ScoreFields
  readonly problems: readonly Problem[]
}

/** The longest tip: one kind sentence or two. */
export const longestTip = 500

export const criticalFailCodes = [
  'child_not_identifiable',
  'no_concern_described',
  'urgent_concern_not_telephoned',
  'service_request_without_agreement',
] as const

export function readScoreFields(posted: Posted): ScoreFields {
  const all = (name: string): readonly string[] =>
    Object.hasOwn(posted, name) ? (posted[name] ?? []) : []
  const one = (name: string): string => all(name)[0] ?? ''
  return {
    scores: Object.fromEntries(dimensions.map(key => [key, one(`score-${key}`)])),
    criticalFails: all('criticalFails'),
    tipAbout: one('tipAbout') || 'lowest',
    ownTip: one('ownTip'),
  }
}

/** A grade that may be kept. */
export interface Grade {
  readonly dimensions: Readonly<Partial<Record<Dimension, Score>>>
  /** Out of 30, scaled when the form does not ask about every dimension. */
  readonly total: number
  readonly criticalFails: readonly string[]
  readonly tipAbout: Dimension
  readonly ownTip: string
}

/** The grade the fields make, or what is missing. Every dimension asked about needs a person's score. */
export function gradeOf(
  fields: ScoreFields,
  asked: readonly Dimension[],
  labels: (key: Dimension) => string,
): { readonly grade: Grade } | { readonly problems: readonly Problem[] } {
  const given = asked.map(key => ({ key, score: readScore(fields.scores[key]) }))
  const scored = given.flatMap(({ key, score }) => (score === undefined ? [] : [{ key, score }]))
  const problems: readonly Problem[] = [
    ...given
      .filter(({ score }) => score === undefined)
      .map(({ key }) => ({ field: `score-${key}`, message: `Select a score for: ${labels(key)}` })),
    ...storageProblems('ownTip', 'One tip in your own words', fields.ownTip),
    ...(fields.ownTip.length > longestTip
      ? [
          {
            field: 'ownTip',
            message: `The tip must be ${String(longestTip)} characters or fewer. It is now ${String(fields.ownTip.length)}`,
          },
        ]
      : []),
  ]
  const [first] = scored
  if (problems.length > 0 || !first) return { problems }
  const sum = scored.reduce((total, { score }) => total + score, 0)
  const lowest = scored.reduce((low, next) => (next.score < low.score ? next : low), first)
  return {
    grade: {
      dimensions: Object.fromEntries(scored.map(({ key, score }) => [key, score])),
      total: Math.round((sum * dimensions.length) / scored.length),
      criticalFails: criticalFailCodes.filter(code => fields.criticalFails.includes(code)),
      tipAbout: asked.find(key => key === fields.tipAbout) ?? lowest.key,
      ownTip: fields.ownTip.trim(),
    },
  }
}

function readScore(text: string | undefined): Score | undefined {
  return text === '0' ? 0 : text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : undefined
}
