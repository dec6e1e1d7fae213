import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedProblems, readDecision, readReview } from './entry.ts'

const today = '2026-11-20'
const posted = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))
const decision = {
  considered: 'Late twice, tired, and her mother has been ill',
  ownLevel: '2',
  whyLevel: 'One service can help',
  whyNotAbove: 'She is fed and safe at home',
  whyNotBelow: 'It has gone on for a month',
  instead: 'Breakfast club and a weekly talk',
  byWhom: 'Ms Teacher',
  'reviewOn-day': '4',
  'reviewOn-month': '12',
  'reviewOn-year': '2026',
}
const facts = {
  today,
  picture: { highest: 2, consider: null },
  isImmediate: false,
  wasAsked: false,
} as const
const fields = (read: { ok: boolean; problems?: readonly { field: string }[] }) =>
  read.problems?.map(({ field }) => field) ?? []

describe('a decision not to refer', () => {
  it('takes what was considered, the level with reasons, what is done instead, by whom and until when', () => {
    expect(readDecision(posted(decision), facts)).toMatchObject({
      ok: true,
      entry: {
        kind: 'decided',
        own: { level: 2, whyNotAbove: 'She is fed and safe at home' },
        byWhom: 'Ms Teacher',
        reviewOn: '2026-12-04',
        isImmediate: false,
        whyNotNow: '',
      },
    })
  })

  it.each([
    ['considered', { considered: '' }],
    ['ownLevel', { ownLevel: '' }],
    ['whyNotAbove', { whyNotAbove: '' }],
    ['differsBecause', { ownLevel: '1' }],
    ['instead', { instead: ' ' }],
    ['byWhom', { byWhom: '' }],
    ['byWhom', { byWhom: 'x'.repeat(201) }],
    ['reviewOn-day', { 'reviewOn-year': '2020' }],
    ['instead', { instead: 'half \ud800 a pair' }],
  ])('says what is wrong at %s: %o', (field, more) => {
    expect(fields(readDecision(posted({ ...decision, ...more }), facts))).toEqual([field])
  })

  it('asks why once when something means phone now, and never blocks', () => {
    const immediate = { ...facts, isImmediate: true }
    expect(fields(readDecision(posted(decision), immediate))).toEqual(['whyNotNow'])
    expect(readDecision(posted(decision), { ...immediate, wasAsked: true })).toMatchObject({
      ok: true,
      entry: { isImmediate: true, whyNotNow: '' },
    })
    const said = { ...decision, whyNotNow: 'The social worker knows and has her' }
    expect(readDecision(posted(said), immediate)).toMatchObject({
      ok: true,
      entry: { whyNotNow: 'The social worker knows and has her' },
    })
  })
})

describe('a review', () => {
  const still = {
    outcome: 'still',
    words: 'Better this week',
    'reviewOn-day': '4',
    'reviewOn-month': '12',
    'reviewOn-year': '2026',
  }

  it.each([
    ['still', '2026-12-04'],
    ['closed', null],
    ['refer', null],
  ])('%s has the next day %j', (outcome, reviewOn) => {
    expect(readReview(posted({ ...still, outcome }), today)).toMatchObject({
      ok: true,
      entry: { outcome, reviewOn },
    })
  })

  it('needs words to go on not referring, and none to refer', () => {
    expect(fields(readReview(posted({ ...still, words: '' }), today))).toEqual(['words'])
    expect(fields(readReview(posted({ outcome: 'closed' }), today))).toEqual(['words'])
    expect(readReview(posted({ outcome: 'refer' }), today).ok).toBe(true)
    expect(fields(readReview(posted({ ...still, 'reviewOn-day': '' }), today))).toEqual([
      'reviewOn-day',
    ])
    expect(fields(readReview(posted({ words: 'x' }), today))).toEqual(['outcome'])
  })

  it('reads anything without failing', () => {
    const any = fc.dictionary(
      fc.constantFrom(...Object.keys(decision), 'outcome', 'words', '__proto__'),
      fc.array(fc.string({ unit: 'binary' })),
    )
    fc.assert(
      fc.property(any, fc.boolean(), (given, isImmediate) => {
        expect(typeof readDecision(given, { ...facts, isImmediate }).ok).toBe('boolean')
        expect(typeof readReview(given, today).ok).toBe('boolean')
        expect(addedProblems(given.words?.[0] ?? '')).toBeDefined()
      }),
    )
  })
})
