import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUrgent, urgencyOf, type UrgencyFacts } from './urgency.ts'

const calm: UrgencyFacts = {
  dangerNow: false,
  phoneOutcome: false,
  immediateIndicators: 0,
  redFlags: [],
  nonMobileInjury: false,
}

const order = { routine: 0, urgent: 1, act_now: 2 }

describe('urgency', () => {
  it.each<[Partial<UrgencyFacts>, string]>([
    [{}, 'routine'],
    [{ levelStated: 3 }, 'routine'],
    [{ policeGrade: 'S' }, 'routine'],
    [{ policeGrade: 'M' }, 'routine'],
    [{ policeGrade: 'H' }, 'urgent'],
    [{ redFlags: ['strangulation'] }, 'urgent'],
    [{ urgentForm: true }, 'urgent'],
    [{ urgentForm: false }, 'routine'],
    [{ missingNow: true }, 'urgent'],
    [{ missingNow: false }, 'routine'],
    [{ exploitationHigh: true }, 'urgent'],
    [{ exploitationHigh: true, dangerNow: true }, 'act_now'],
    [{ dangerNow: true }, 'act_now'],
    [{ dangerNotSure: true }, 'urgent'],
    [{ phoneOutcome: true }, 'urgent'],
    [{ immediateIndicators: 1 }, 'act_now'],
    [{ levelStated: 4 }, 'urgent'],
    [{ nonMobileInjury: true }, 'act_now'],
    [{ nonMobileInjury: true, levelStated: 1, policeGrade: 'S' }, 'act_now'],
  ])('%j is %s', (facts, level) => {
    const urgency = urgencyOf({ ...calm, ...facts })
    expect(urgency.level).toBe(level)
    expect(urgency.because.length > 0).toBe(isUrgent(urgency))
  })

  it('is never lowered by another fact', () => {
    const facts = fc.record({
      dangerNow: fc.boolean(),
      phoneOutcome: fc.boolean(),
      immediateIndicators: fc.nat({ max: 3 }),
      levelStated: fc.constantFrom(undefined, 1, 2, 3, 4),
      policeGrade: fc.constantFrom(undefined, 'S', 'M', 'H'),
      redFlags: fc.array(fc.constantFrom('strangulation', 'stalking'), { maxLength: 2 }),
      nonMobileInjury: fc.boolean(),
    }) as fc.Arbitrary<UrgencyFacts>
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const both: UrgencyFacts = {
          dangerNow: a.dangerNow || b.dangerNow,
          phoneOutcome: a.phoneOutcome || b.phoneOutcome,
          immediateIndicators: a.immediateIndicators + b.immediateIndicators,
          levelStated: Math.max(a.levelStated ?? 1, b.levelStated ?? 1) as 1 | 2 | 3 | 4,
          policeGrade:
            a.policeGrade === 'H' || b.policeGrade === 'H' ? 'H' : (a.policeGrade ?? b.policeGrade),
          redFlags: [...a.redFlags, ...b.redFlags],
          nonMobileInjury: a.nonMobileInjury || b.nonMobileInjury,
        }
        const level = order[urgencyOf(both).level]
        expect(level).toBeGreaterThanOrEqual(order[urgencyOf(a).level])
        expect(level).toBeGreaterThanOrEqual(order[urgencyOf(b).level])
      }),
    )
  })
})
