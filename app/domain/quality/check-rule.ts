import type { DataEntry, DataItems } from '../forms/data-items.ts'
import { answersTo, countWords, entriesOf, isKnownAnswer, textOf } from './item-reader.ts'
import type { QualityTest } from './quality-rules.ts'

/** What the rules look at besides the answers. */
export interface RuleFacts {
  readonly items: DataItems
  readonly agreementOutcome?: string
  readonly hasGuidePicks: boolean
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const shapes = {
  day: new RegExp(
    `\\b\\d{1,2}(st|nd|rd|th)? (${months})|\\b(${months})[a-z]* (\\d{1,2}\\b|20\\d\\d)|\\b\\d{1,2}/\\d{1,2}\\b|\\b(since|in|last) (${months})|\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\byesterday\\b|\\btoday\\b`,
    'i',
  ),
  quotation: /[“"‘'][^“”"]{3,}[”"’']/,
  lookAhead: /\b(will|may|might|could|if (nothing|this|it)|likely|risk of|going to)\b/i,
} as const

function entryHas(entry: DataEntry, test: Extract<QualityTest, { test: 'eachEntry' }>): boolean {
  return test.of.some(item => {
    const answer = entry.values[item]
    if (test.atLeast === undefined) return isKnownAnswer(answer)
    return typeof answer === 'string' && countWords(answer) >= test.atLeast
  })
}

function entriesFor(
  facts: RuleFacts,
  test: Extract<QualityTest, { test: 'eachEntry' }>,
): readonly DataEntry[] {
  const entries = entriesOf(facts.items, test.list)
  return test.bornOnly ? entries.filter(e => e.values['child.born'] !== 'unborn') : entries
}

/** The first entry that lacks what a test wants of each entry. */
export function entryLacking(test: QualityTest, facts: RuleFacts): string | undefined {
  if (test.test === 'all' || test.test === 'any') {
    return test.tests.map(part => entryLacking(part, facts)).find(id => id !== undefined)
  }
  if (test.test !== 'eachEntry') return undefined
  return entriesFor(facts, test).find(entry => !entryHas(entry, test))?.id
}

/** The names a child is called by, long enough not to be found by chance. */
function childNames(items: DataItems): readonly string[] {
  return entriesOf(items, 'children')
    .flatMap(({ values }) => [values['child.forename'], values['child.knownAs']])
    .filter(name => typeof name === 'string')
    .flatMap(name => name.split(/\s+/))
    .filter(name => name.length > 1)
    .map(name => name.toLowerCase())
}

function namesChild(text: string, items: DataItems): boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [])
  const unborn = entriesOf(items, 'children').some(e => e.values['child.born'] === 'unborn')
  return (unborn && words.has('baby')) || childNames(items).some(name => words.has(name))
}

/** Whether a referral has what a rule looks for. */
export function meets(test: QualityTest, facts: RuleFacts): boolean {
  const { items } = facts
  switch (test.test) {
    case 'words':
      return countWords(textOf(items, test.of)) >= test.atLeast
    case 'known':
      return test.of.some(item => answersTo(items, item).some(isKnownAnswer))
    case 'answered':
      return test.of.some(item => answersTo(items, item).length > 0)
    case 'answer':
      return test.of.some(item =>
        answersTo(items, item).some(
          answer => typeof answer === 'string' && test.in.includes(answer),
        ),
      )
    case 'holds':
      return shapes[test.what].test(textOf(items, test.of))
    case 'eachEntry': {
      const entries = entriesFor(facts, test)
      return entriesOf(items, test.list).length > 0 && entries.every(entry => entryHas(entry, test))
    }
    case 'namesChild':
      return namesChild(textOf(items, test.of), items)
    case 'guidePicks':
      return facts.hasGuidePicks
    case 'outcome':
      return facts.agreementOutcome !== undefined && test.in.includes(facts.agreementOutcome)
    case 'all':
      return test.tests.every(part => meets(part, facts))
    case 'any':
      return test.tests.some(part => meets(part, facts))
  }
}
