import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/calendar.ts'
import { historyFlags, type CurrentContact, type EarlierContact } from './history.ts'

const today: CurrentContact = { receivedOn: '2026-11-20', harmTags: ['neglect'], level: 3 }

function earlier(receivedOn: string, more: Partial<EarlierContact> = {}): EarlierContact {
  return { receivedOn, harmTags: ['neglect'], level: 3, outcomeCode: 'C02', ...more }
}

describe('history', () => {
  it('is silent when there is none', () => {
    expect(historyFlags([], today)).toMatchObject({
      repeatContact: false,
      reReferral: false,
      escalating: false,
      earlierIn12Months: 0,
      because: [],
    })
  })

  it.each([
    ['2025-11-19', false],
    ['2025-11-20', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('a contact on %s counts as within 12 months: %s', (day, counts) => {
    expect(historyFlags([earlier(day)], today).repeatContact).toBe(counts)
  })

  it.each([
    ['C01', false],
    ['C02', false],
    ['C06', true],
    ['C07', true],
    ['C09', true],
  ])('an earlier %s makes this a re-referral: %s', (outcomeCode, expected) => {
    const flags = historyFlags([earlier('2026-06-01', { outcomeCode })], today)
    expect(flags.reReferral).toBe(expected)
  })

  it('tells the same issue from another, and ignores tags that are no issue', () => {
    const other = earlier('2026-06-01', { harmTags: ['bullying', 'cumulative'] })
    const current = { ...today, harmTags: ['neglect', 'cumulative'] }
    expect(historyFlags([other], current).sameIssues).toEqual([])
    expect(historyFlags([earlier('2026-06-01')], current).sameIssues).toEqual(['neglect'])
  })

  it('flags the third contact on one issue, not the second', () => {
    const one = [earlier('2026-01-01')]
    const two = [...one, earlier('2026-06-01')]
    expect(historyFlags(one, today).thirdContactIssues).toEqual([])
    expect(historyFlags(two, today).thirdContactIssues).toEqual(['neglect'])
  })

  it.each([
    [2, []],
    [3, ['neglect']],
  ])('%i no further action outcomes on the issue gives %j', (n, issues) => {
    const closed = Array.from({ length: n }, (_, i) =>
      earlier(addDays('2026-01-01', i * 30), { outcomeCode: 'C01' }),
    )
    const flags = historyFlags(closed, today)
    expect(flags.threeNoFurtherActionIssues).toEqual(issues)
    expect(flags.noFurtherActionOnSameIssue).toBe(n)
  })

  it('sees a higher level, or contacts coming closer together', () => {
    expect(historyFlags([earlier('2026-06-01', { level: 2 })], today).because).toContain(
      'Level 3 now, level 2 last time',
    )
    const closing = historyFlags([earlier('2026-11-10'), earlier('2026-06-01')], today)
    expect(closing.because).toContain('Contacts are closer together: 10 days now, 162 days before')
    expect(historyFlags([earlier('2026-06-01'), earlier('2026-05-01')], today).escalating).toBe(
      false,
    )
  })

  it('gives the same answer in whatever order the contacts come', () => {
    const contact = fc.record({
      receivedOn: fc.integer({ min: 0, max: 900 }).map(n => addDays('2024-06-01', n)),
      harmTags: fc.subarray(['neglect', 'bullying', 'immediate']),
      outcomeCode: fc.constantFrom('C01', 'C02', 'C06', null),
      level: fc.constantFrom(null, 1 as const, 2 as const, 4 as const),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(contact, { selector: ({ receivedOn }) => receivedOn, maxLength: 8 }),
        contacts => {
          const flags = historyFlags(contacts, today)
          expect(historyFlags([...contacts].reverse(), today)).toEqual(flags)
          for (const issue of flags.thirdContactIssues) expect(flags.sameIssues).toContain(issue)
          if (flags.reReferral) expect(flags.repeatContact).toBe(true)
        },
      ),
    )
  })
})
