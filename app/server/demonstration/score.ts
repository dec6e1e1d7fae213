/** How a front-door manager grades a referral in the demonstration. */
import type { Quality } from '#app/domain/quality/quality.ts'
import { dimensions, type Dimension, type Score } from '#app/domain/quality/rubric.ts'
import type { Chance } from './chance.ts'

export interface Graded {
  readonly dimensions: Readonly<Record<Dimension, Score>>
  readonly total: number
  /** The dimension most worth a word of advice. */
  readonly weakest: Dimension
}

/** What an agency tends to leave out: the same for all it sends, so that its reports have a commonest gap. */
function habit(agency: string, dimension: string): number {
  const sum = Array.from(`${agency}/${dimension}`).reduce(
    (all, sign) => (all * 31 + (sign.codePointAt(0) ?? 0)) % 997,
    7,
  )
  return (sum / 997 - 0.5) * 0.8
}

const inRange = (mark: number): Score => (mark < 0.5 ? 0 : mark < 1.5 ? 1 : mark < 2.5 ? 2 : 3)

/** A person’s grades: near what the machine saw, nearer to how much care was taken, and never quite either. */
export function gradeReferral(
  care: number,
  agency: string,
  hints: Quality['dimensions'],
  chance: Chance,
): Graded {
  const marks = dimensions.map((key): readonly [Dimension, Score] => {
    const hint = hints.find(each => each.key === key && each.asked)?.hint ?? care * 3
    const mark = care * 2.1 + hint * 0.35 + habit(agency, key) + chance.wobble() * 0.45
    return [key, inRange(mark)]
  })
  const [weakest] = [...marks].sort(([, one], [, two]) => one - two)
  return {
    dimensions: Object.fromEntries(marks) as Record<Dimension, Score>,
    total: marks.reduce<number>((sum, [, mark]) => sum + mark, 0),
    weakest: weakest?.[0] ?? 'concern',
  }
}
