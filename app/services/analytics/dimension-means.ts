import { dimensions, type Dimension, type Score } from '#app/domain/quality/rubric.ts'
import { paths } from '#app/paths.ts'
import { rubricV1 } from '#content/quality/rubric-v1.ts'
import { rulesV1 } from '#content/quality/rules-v1.ts'
import { tipsV1 } from '#content/quality/tips-v1.ts'

/** How an agency does on one dimension, out of 3. */
export interface DimensionMean {
  readonly key: Dimension
  readonly label: string
  readonly mean: number
  readonly count: number
}

/** The dimension with most to gain, and how. */
export interface Gap {
  readonly label: string
  readonly mean: number
  readonly advice: string
  readonly example: string | null
  readonly guidance: { readonly href: string; readonly text: string }
}

interface Sum {
  readonly key: string
  readonly count: number
  readonly sum: number
}

/** The mean of each dimension over every quarter, in the order of the rubric; what nobody scored is left out. */
export function dimensionMeans(sums: readonly Sum[]): readonly DimensionMean[] {
  return dimensions.flatMap(key => {
    const rows = sums.filter(row => row.key === key)
    const count = rows.reduce((total, row) => total + row.count, 0)
    const sum = rows.reduce((total, row) => total + row.sum, 0)
    return count === 0 ? [] : [{ key, label: rubricV1[key].label, mean: sum / count, count }]
  })
}

/** The lowest mean, the rubric's own order settling a tie; null when nothing is short of strong. */
export function gapOf(means: readonly DimensionMean[]): Gap | null {
  const [lowest] = [...means].sort((a, b) => a.mean - b.mean)
  if (!lowest || lowest.mean >= 3) return null
  const from = stepBelow(lowest.mean)
  const rule = rulesV1.rules.find(
    ({ dimension, score }) => dimension === lowest.key && score === from + 1,
  )
  return {
    label: lowest.label,
    mean: lowest.mean,
    advice: tipsV1[lowest.key][from],
    example: rule?.example ?? null,
    guidance: guidanceFor(lowest.key),
  }
}

function stepBelow(mean: number): Exclude<Score, 3> {
  if (mean >= 2) return 2
  return mean >= 1 ? 1 : 0
}

function guidanceFor(key: Dimension): Gap['guidance'] {
  switch (key) {
    case 'threshold':
      return { href: paths.thresholdLevels(), text: 'What each level of need means' }
    case 'concern':
    case 'impact':
      return {
        href: paths.thresholds(),
        text: 'Find words for what you see in the threshold guide',
      }
    case 'voice':
    case 'consent':
    case 'household':
    case 'history':
    case 'strengths':
    case 'ask':
    case 'inclusion':
      return { href: paths.help(), text: 'Help with writing a referral' }
  }
}
