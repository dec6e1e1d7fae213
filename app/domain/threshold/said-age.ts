import { ageGroupOf } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import { readConcepts } from './evaluate/read-concepts.ts'
import { readyLanguage } from './evaluate/ready-language.ts'
import type { Guide } from './guide.ts'

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  )
const number = `\\d{1,2}|${numberWords.join('|')}`
/** After a number, these make it a count of something else: "she is six times", "of 13 weeks". */
const ends = String.raw`(?=\s*(?:$|[.,;:!?)]|and\b|but\b|who\b|whose\b|with\b|years?\b|yrs?\b|has\b|is\b))`

/** Ways to give an age that only a search meets: short lines in which nothing else says so. */
const ways: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:girl|boy|child|lad|lass|daughter|son|pupil)\s+of\s+(${number})\b${ends}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:she|he)(?:\s+is|['’]s)\s+(?:only\s+|just\s+)?(${number})\b${ends}`,
    'giu',
  ),
  new RegExp(String.raw`^\s*(?:aged?\s+)?(${number})\b(?=\s*(?:,|and\b|years?\b))`, 'giu'),
]
const expecting =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine)\s+(?:months?|mths?|weeks?|wks?)\s+(?:gone|pregnant|pg)\b/iu

/**
 * The age group a description is about, by the ages of children said in it: "5 year old", "fifteen", "6 wks", "28 weeks
 * pregnant". None when no age is said, or when children of several groups are spoken of.
 */
export function saidAgeGroup(guide: Guide, text: string): AgeGroup | undefined {
  const read = readConcepts(readyLanguage(guide.language).language, text).ages
  const years = [
    ...read,
    ...(expecting.test(text) ? [-1] : []),
    ...(read.length === 0 ? shortAges(text) : []),
  ]
  const [first, ...others] = new Set(years.flatMap(age => ageGroupOf(age) ?? []))
  return others.length === 0 ? first : undefined
}

function shortAges(text: string): readonly number[] {
  return ways.flatMap(way =>
    [...text.matchAll(way)].map(([, said = '']) => {
      const word = numberWords.indexOf(said.toLowerCase())
      return word < 0 ? Number(said) : word + 1
    }),
  )
}
