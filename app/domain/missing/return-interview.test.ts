import { describe, expect, it } from 'vitest'
import { londonInstant } from '../time/london.ts'
import { interviewDueAt, missingWords, type MissingFacts } from './return-interview.ts'

const now = londonInstant('2026-11-20', '10:00')
const facts: MissingFacts = {
  startedAt: londonInstant('2026-11-19', '22:00'),
  returnedAt: undefined,
  episodes: 1,
  exploitation: false,
  interviewHeld: false,
}
const words = (over: Partial<MissingFacts>) => missingWords({ ...facts, ...over }, now).join('\n')

describe('a missing episode', () => {
  it('is 72 hours by the clock, over a weekend and over the night the clocks change', () => {
    expect(interviewDueAt(londonInstant('2026-11-20', '16:00'))).toEqual(
      londonInstant('2026-11-23', '16:00'),
    )
    // Clocks go back on 25 October 2026: 72 hours end an hour earlier on the wall.
    expect(interviewDueAt(londonInstant('2026-10-24', '12:00'))).toEqual(
      londonInstant('2026-10-27', '11:00'),
    )
  })

  it('says when the interview is due once the child is back, and not after it was held', () => {
    const returnedAt = londonInstant('2026-11-20', '08:00')
    expect(words({})).not.toContain('interview')
    expect(words({ returnedAt })).toContain('due by 23 November 2026 at 8am')
    expect(words({ returnedAt, interviewHeld: true })).not.toContain('interview due')
  })

  it.each<[Partial<MissingFacts>, boolean]>([
    [{}, false],
    [{ episodes: 2 }, false],
    [{ episodes: 3 }, true],
    [{ startedAt: londonInstant('2026-11-19', '10:00') }, true],
    [{ startedAt: londonInstant('2026-11-19', '10:01') }, false],
    [{ exploitation: true }, true],
  ])('%j asks for a meeting to be thought about: %s', (over, asks) => {
    expect(words(over).includes('Think about a meeting')).toBe(asks)
  })

  it('always asks to think about exploitation', () => {
    expect(words({})).toContain('Think about exploitation')
  })
})
