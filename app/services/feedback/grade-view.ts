import { bandWords, gradeWord, mostPoints } from '#app/domain/feedback/grade.ts'
import { bandOf, dimensions } from '#app/domain/quality/rubric.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { rubricV1 } from '#content/quality/rubric-v1.ts'
import type { listScores } from '#db/queries/scores.ts'

/** A grade as its sender sees it: how clear the referral was, never how good a person or a family is. */
export interface GradeView {
  readonly total: number
  readonly of: number
  readonly band: string
  readonly isStrong: boolean
  readonly gradedWords: string
  readonly dimensions: readonly {
    readonly label: string
    readonly score: number
    readonly word: string
    /** What a referral with this score is like. */
    readonly meaning: string
  }[]
  readonly tip: string
  /** What no score makes up for, each as something to do next time. */
  readonly important: readonly string[]
}

type ScoreRow = Awaited<ReturnType<typeof listScores>>[number]

const important: Readonly<Record<string, string>> = {
  child_not_identifiable:
    'We could not tell which child this was about. Add a name, or an address and an age.',
  no_concern_described: 'We could not tell what you were worried about. Say what you saw or heard.',
  urgent_concern_not_telephoned: 'This was urgent. Next time ring first, then send it in writing.',
  service_request_without_agreement:
    'You asked for help for a family who had not agreed to it. Next time ask them first, unless that would be unsafe.',
}

/** A person's latest grade, with the rubric's words; dimensions a form does not ask about are left out. */
export function gradeView(row: ScoreRow): GradeView {
  const scores = scoresOf(row.dimensions)
  const band = bandOf(row.total)
  return {
    total: row.total,
    of: mostPoints,
    band: bandWords[band],
    isStrong: band === 'strong',
    gradedWords: dateAndTime(row.scoredAt),
    dimensions: dimensions.flatMap(key => {
      const score = scores[key]
      if (score === undefined) return []
      const { label, scores: meanings } = rubricV1[key]
      const meaning =
        score === 0 || score === 1 || score === 2 || score === 3 ? meanings[score] : ''
      return [{ label, score, word: gradeWord(score), meaning }]
    }),
    tip: row.tip,
    important: row.criticalFails.flatMap(code => important[code] ?? []),
  }
}

/** The column holds what grading wrote: rubric key against 0 to 3. Anything else in it is not a grade. */
function scoresOf(stored: unknown): Readonly<Record<string, number>> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  )
}
