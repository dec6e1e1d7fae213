import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvals, type Verdict } from './approvals.ts'

const text = { revision: 3, contentHash: 'this' }
const verdict = (reviewerId: string, kind: string, over: Partial<Verdict> = {}): Verdict => ({
  id: `${reviewerId}, ${over.verdict ?? 'approved'}, ${over.revision ?? 3}`,
  reviewerId,
  reviewerName: reviewerId,
  organisationName: kind,
  organisationKind: kind,
  verdict: 'approved',
  note: '',
  ...text,
  at: new Date(0),
  ...over,
})
const council = verdict('ann', 'front_door')
const school = verdict('bea', 'school_or_college')

describe('approvals', () => {
  it.each<[string, readonly Verdict[], readonly string[], readonly string[]]>([
    ['nobody', [], [], ['2 reviewers', 'A reviewer from outside the council']],
    [
      'one from the council',
      [council],
      [],
      ['One more reviewer', 'A reviewer from outside the council'],
    ],
    ['one from outside', [school], [], ['One more reviewer']],
    [
      'two from the council',
      [council, verdict('cal', 'front_door')],
      [],
      ['A reviewer from outside the council'],
    ],
    ['the same person twice', [school, school], [], ['One more reviewer']],
    ['one of each', [council, school], [], []],
    ['two from outside', [school, verdict('cal', 'gp')], [], []],
    [
      'of an earlier text',
      [council, { ...school, revision: 2 }],
      [],
      ['One more reviewer', 'A reviewer from outside the council'],
    ],
    [
      'of another text',
      [council, { ...school, contentHash: 'other' }],
      [],
      ['One more reviewer', 'A reviewer from outside the council'],
    ],
    [
      'somebody who wrote in it',
      [council, school],
      ['bea'],
      ['One more reviewer', 'A reviewer from outside the council'],
    ],
    [
      'a change of mind',
      [council, school, { ...school, verdict: 'changes_asked' }],
      [],
      ['One more reviewer', 'A reviewer from outside the council'],
    ],
    ['a change of mind back', [council, { ...school, verdict: 'changes_asked' }, school], [], []],
  ])('%s', (_who, verdicts, contributors, missing) => {
    const found = approvals(verdicts, text, contributors)
    expect(found.missing).toEqual(missing)
    expect(found.isComplete).toBe(missing.length === 0)
  })

  const third = verdict('cal', 'gp', { verdict: 'changes_asked' })
  const answer = { words: 'Done', who: 'Ed', at: new Date(1) }

  it.each<[string, readonly Verdict[], readonly string[], number]>([
    ['of a third reviewer', [council, school, third], [], 1],
    [
      'of an earlier text',
      [{ ...third, revision: 2, contentHash: 'other' }, council, school],
      [],
      1,
    ],
    ['answered in words', [council, school, third], [third.id], 0],
    ['of another answered', [council, school, third], ['other'], 1],
    ['taken back by approving', [council, school, third, verdict('cal', 'gp')], [], 0],
    [
      'asked again after an answer',
      [third, council, school, { ...third, id: 'again' }],
      [third.id],
      1,
    ],
  ])('are not complete over changes asked for: %s', (_what, verdicts, answered, open) => {
    const answers = answered.map(reviewId => ({ ...answer, reviewId }))
    const found = approvals(verdicts, text, [], answers)
    expect(found.asked).toHaveLength(open)
    expect(found.missing).toEqual([])
    expect(found.isComplete).toBe(open === 0)
  })

  it('are never complete after the text has changed', () => {
    const any = fc.record({
      reviewerId: fc.constantFrom('a', 'b', 'c'),
      organisationKind: fc.constantFrom('front_door', 'gp'),
      verdict: fc.constantFrom('approved' as const, 'changes_asked' as const),
      revision: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(any), given => {
        const verdicts = given.map((each, at) => ({ ...council, ...each, id: String(at) }))
        expect(approvals(verdicts, { ...text, revision: 4 }, []).isComplete).toBe(false)
      }),
    )
  })
})
