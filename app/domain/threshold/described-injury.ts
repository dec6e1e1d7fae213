import type { FormDocument } from '../forms/document.ts'
import { ageInYears } from '../time/age.ts'
import { evaluateText } from './evaluate/evaluate-text.ts'
import type { Guide } from './guide.ts'
import { isNonMobileInjury } from './non-mobile-injury.ts'

/** Words without which no injury is described: most answers have none and are not read any further. */
const ofInjury =
  /bruis|mark|burn|scald|bleed|blood|bitten|bite|fractur|broken|swoll|swell|lump|graze|scratch|cut|injur|wound|petechia/i

/**
 * Whether answers read as if they tell of an injury, mark or bruise on a child who cannot yet move around. A machine's
 * reading, so it only ever asks a person to look: it picks nothing, closes nothing and holds up nothing.
 * `age` is the youngest child's, in years, -1 before birth; undefined when one is not known.
 */
export function describesNonMobileInjury(
  guide: Guide,
  document: FormDocument,
  age: number | undefined,
): boolean {
  const answers = document.sections
    .flatMap(({ groups }) => groups)
    .flatMap(group => group.answers)
    .flatMap(({ answer }) => (answer !== null && ofInjury.test(answer) ? [answer] : []))
  return answers.some(answer =>
    evaluateText(guide, answer, age).found.some(({ indicator }) =>
      isNonMobileInjury({ picks: [indicator] }),
    ),
  )
}

/** The youngest of these children in years on a day; undefined when there is none, or a birthday is not known. */
export function youngestAge(bornOn: readonly (string | null)[], today: string): number | undefined {
  const ages = bornOn.flatMap(day => (day === null ? [] : [ageInYears(day, today)]))
  return ages.length === 0 || ages.length < bornOn.length ? undefined : Math.min(...ages)
}
