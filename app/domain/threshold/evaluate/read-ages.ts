import type { Word } from './read-words.ts'

/** An age somebody gave: in years (months and weeks as parts of a year, -1 before birth), and at which words. */
export interface SaidAge {
  readonly years: number
  readonly from: number
  readonly to: number
  /** True if it is the age of a grown-up or of a parent. */
  readonly ofAdult: boolean
}

const numbers: ReadonlyMap<string, number> = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelv thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenti'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** A number from digits or a word. */
export function numberIn(root: string | undefined): number | undefined {
  if (root === undefined) return undefined
  if (/^\d{1,3}$/.test(root)) return Number(root)
  return numbers.get(root)
}

const parentWords = new Set([
  'mum',
  'dad',
  'parent',
  'carer',
  'partner',
  'boyfriend',
  'stepdad',
  'uncl',
  'gran',
  'grandad',
  'man',
  'woman',
])
const countWords = new Set([
  'time',
  'incid',
  'appoint',
  'occas',
  'week',
  'day',
  'month',
  'hour',
  'minut',
  'mile',
  'year',
  'yr',
  'call',
  'visit',
  'am',
  'pm',
  'th',
  'st',
  'nd',
  'rd',
  'previou',
  'refer',
  'school',
  'pound',
  'kg',
  'ag',
  'contact',
  'session',
  'bed',
  'out',
  'child',
  'kid',
  'young',
  'more',
  'night',
  'centil',
  'addit',
  'small',
  'live',
  'peopl',
  'famili',
  'of',
  'or',
  'term',
  'plu',
  'man',
  'male',
  'girl',
  'boy',
  'other',
  'older',
  'lad',
  'singl',
  'separ',
  'differ',
  'bottl',
  'can',
  'pint',
  'joint',
  'spliff',
  'wrap',
  'phone',
])

/** The ages said in a text: "5 year old", "six-month-old", "aged 7", "(9)", "Year 9", "8/52", "28 weeks pregnant". */
export function readAges(words: readonly Word[]): readonly SaidAge[] {
  const root = (index: number) => words[index]?.root
  const found: SaidAge[] = []
  const add = (years: number, from: number, to: number) => {
    const before = root(from - 1)
    const ofAdult = years >= 18 || (before !== undefined && parentWords.has(before) && from > 0)
    if (years < 120) found.push({ years, from, to, ofAdult })
  }
  const isOld = (index: number) => root(index) === 'old' || root(index) === 'o'
  for (let at = 0; at < words.length; at += 1) {
    const slash = /^(\d{1,2})\/(\d{2})$/.exec(root(at) ?? '')
    if (slash) {
      const count = Number(slash[1])
      if (slash[2] === '52') add(count / 52, at, at + 1)
      else if (slash[2] === '12') add(count / 12, at, at + 1)
      else if (slash[2] === '40') add(-1, at, at + 1)
      continue
    }
    if (root(at) === 'year' && words[at + 1]?.stop === 'none') {
      const group = numberIn(root(at + 1))
      if (group !== undefined && group <= 13 && root(at - 1) !== 'last') {
        add(group + 5, at, at + 2)
        continue
      }
    }
    const yearGroup = /^y(\d{1,2})$/.exec(root(at) ?? '')
    if (yearGroup) {
      add(Number(yearGroup[1]) + 5, at, at + 1)
      continue
    }
    const number = numberIn(root(at))
    if (number === undefined) continue
    const unit = root(at + 1)
    const stop = words[at + 1]?.stop ?? 'none'
    if (stop !== 'sentence' && stop !== 'clause') {
      if (unit === 'yo' || unit === 'y') {
        add(number, at, at + 2)
        continue
      }
      if (unit === 'year' || unit === 'yr') {
        if (
          isOld(at + 2) ||
          root(at + 2) === 'ag' ||
          stopAt(words, at + 2) ||
          isPerson(root(at + 2))
        ) {
          if (root(at + 2) !== 'ago' && root(at - 1) !== 'last' && root(at - 1) !== 'past')
            add(number, at, at + 3)
        }
        continue
      }
      if (unit === 'month' || unit === 'mth' || unit === 'm') {
        if (
          isOld(at + 2) ||
          (isPerson(root(at + 2)) && root(at + 2) === 'babi') ||
          (unit === 'm' && number < 24)
        )
          add(number / 12, at, at + 3)
        continue
      }
      if (unit === 'week' || unit === 'wk') {
        const after = [root(at + 2), root(at + 3)]
        if (after.some(each => each === 'pregnant' || each === 'gestat')) add(-1, at, at + 3)
        else if (isOld(at + 2) || root(at + 2) === 'babi') add(number / 52, at, at + 3)
        continue
      }
      if (unit === 'day' && isOld(at + 2)) {
        add(0, at, at + 3)
        continue
      }
    }
    const before = root(at - 1)
    if (number > 19) continue
    if (before === 'ag') add(number, at - 1, at + 1)
    else if (unit === undefined || stop !== 'none') {
      // "(7)", "Jake, 9," and "children 3 and 6."
      const here = words[at]?.stop
      if (
        here === 'clause' ||
        here === 'comma' ||
        before === 'child' ||
        before === 'and' ||
        isPerson(before)
      ) {
        add(number, at, at + 1)
      }
    } else if (before !== undefined && isPerson(before) && !countWords.has(unit))
      add(number, at, at + 1)
    else if (
      words[at]?.stop === 'comma' &&
      !countWords.has(unit) &&
      unit !== 'and' &&
      isPerson(before)
    )
      add(number, at, at + 1)
    else if (
      unit === 'and' &&
      numberIn(root(at + 2)) !== undefined &&
      !countWords.has(root(at + 3) ?? '')
    ) {
      add(number, at, at + 1)
    }
  }
  return found
}

function stopAt(words: readonly Word[], at: number): boolean {
  const stop = words[at]?.stop
  return stop === 'comma' || stop === 'clause'
}

const personRoots = new Set(
  'he she child boy girl son daughter pupil student toddler babi twin sibl brother sister lad femal male infant'.split(
    ' ',
  ),
)

function isPerson(root: string | undefined): boolean {
  return root !== undefined && personRoots.has(root)
}
