import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { notKnown } from './answers.ts'
import { all, any, is, not } from './authoring.ts'
import { holds, mentions } from './condition.ts'
import type { Condition } from './definition.ts'

describe('holds', () => {
  const yes = is('a', 'yes', 'maybe')
  test.each<[string, Condition | undefined, Answers, boolean]>([
    ['no condition always holds', undefined, {}, true],
    ['an answer among those named', yes, { a: 'maybe' }, true],
    ['another answer', yes, { a: 'no' }, false],
    ['no answer', yes, {}, false],
    ['not known is none of the answers', yes, { a: notKnown }, false],
    ['a tick box among several', yes, { a: ['no', 'yes'] }, true],
    ['none of the ticked boxes', yes, { a: ['no'] }, false],
    ['nothing ticked', yes, { a: [] }, false],
    ['a number is not its word', is('a', '1'), { a: 1 }, false],
    ['a box that holds no word', yes, { a: [{ toString: 'yes' }] }, false],
    ['an inherited name is not an answer', is('toString', 'x'), {}, false],
    ['all when each holds', all(yes, is('b', 'x')), { a: 'yes', b: 'x' }, true],
    ['all when one fails', all(yes, is('b', 'x')), { a: 'yes' }, false],
    ['all of nothing', all(), {}, true],
    ['any when one holds', any(yes, is('b', 'x')), { b: 'x' }, true],
    ['any of nothing', any(), {}, false],
    ['not answered is not yes', not(yes), {}, true],
    ['not yes', not(yes), { a: 'yes' }, false],
  ])('%s', (_, condition, answers, expected) => {
    expect(holds(condition, answers)).toBe(expected)
  })

  const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>(tie => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc
        .tuple(fc.constantFrom('a', 'b'), fc.subarray(['x', 'y', 'z']))
        .map(([id, values]) => is(id, ...values)),
      fc.array(tie('condition'), { maxLength: 3 }).map(parts => all(...parts)),
      fc.array(tie('condition'), { maxLength: 3 }).map(parts => any(...parts)),
      tie('condition').map(not),
    ),
  })).condition
  const answers = fc.record({
    a: fc.constantFrom(undefined, 'x', 'y', ['y', 'z'], notKnown),
    b: fc.constantFrom(undefined, 'x', ['x']),
  })

  test('not is the opposite, and neither all nor any can disagree with it', () => {
    fc.assert(
      fc.property(condition, condition, answers, (one, other, given) => {
        expect(holds(not(one), given)).toBe(!holds(one, given))
        expect(holds(not(all(one, other)), given)).toBe(holds(any(not(one), not(other)), given))
      }),
    )
  })

  test('only what a condition mentions can change it', () => {
    fc.assert(
      fc.property(condition, answers, (one, given) => {
        const kept = Object.fromEntries(
          Object.entries(given).filter(([id]) => mentions(one).includes(id)),
        )
        expect(holds(one, kept)).toBe(holds(one, given))
      }),
    )
  })
})
