import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvals, type Verdict } from './approvals.ts'

const text = { revision: 3, contentHash: 'this' }
const verdict = (reviewerId: string, kind: string, over: Partial<Verdict> = {}): Verdict => ({
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

  it('are never complete after the text has changed', () => {
    const any = fc.record({
      reviewerId: fc.constantFrom('a', 'b', 'c'),
      organisationKind: fc.constantFrom('front_door', 'gp'),
      verdict: fc.constantFrom('approved' as const, 'changes_asked' as const),
      revision: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(any), given => {
        const verdicts = given.map(each => ({ ...council, ...each }))
        expect(approvals(verdicts, { ...text, revision: 4 }, []).isComplete).toBe(false)
      }),
    )
  })
})
