import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeV1 } from '#content/consent/tree-v1.ts'
import type { AgreementEntry } from './person-entry.ts'
import { saidOfChildren } from './said-of-child.ts'

const sam = { key: 'sam', name: 'Sam Ashdown', bornOn: '2010-12-01' }
const robin = { key: 'robin', name: 'Robin Ashdown', bornOn: '2014-05-06' }
const at = new Date('2026-11-20T15:25:00Z')
const outcomeOf = (id: string) => treeV1.outcomes.find(one => one.id === id)

const entry = (over: Partial<AgreementEntry>): AgreementEntry => ({
  id: 'one',
  kind: 'answer',
  personKey: 'pat',
  personKind: 'adult',
  personName: 'Pat Ashdown',
  formVersion: 1,
  answers: { personBasis: 'mother', personDecision: 'declined', personAbout: ['sam'] },
  authorName: 'Ada Teacher',
  at,
  ...over,
})
const young = (personYoung: string, over: Partial<AgreementEntry> = {}) =>
  entry({
    personKey: 'sam',
    personKind: 'child',
    personName: 'Sam Ashdown',
    answers: { personYoung, personDecision: 'agreed' },
    ...over,
  })

describe('what people said, before sending', () => {
  it('says that agreement has gone for the child it has gone for, and for no other', () => {
    const said = saidOfChildren([sam, robin], [entry({})], outcomeOf('OUT_I'))
    expect(said.map(({ key, isGone }) => [key, isGone])).toEqual([['sam', true]])
  })

  it('is never held against a child who may be suffering significant harm', () => {
    for (const { id, sendsAs } of treeV1.outcomes) {
      const [said] = saidOfChildren([sam], [entry({})], outcomeOf(id))
      expect(said?.isGone, id).toBe(sendsAs !== 'protection')
    }
  })

  it('says nothing where nothing stands out', () => {
    const agreed = entry({ answers: { personBasis: 'mother', personDecision: 'agreed' } })
    expect(saidOfChildren([sam, robin], [agreed], undefined)).toEqual([])
  })

  it.each([
    ['aged16or17', '2010-11-20', []],
    ['aged16or17', '2010-11-21', ['ageDiffers']],
    ['aged16or17', '2008-11-21', []],
    ['aged16or17', '2008-11-20', ['ageDiffers']],
    ['under16', '2010-11-21', []],
    ['under16', '2010-11-20', ['ageDiffers']],
    ['no', '2010-11-20', []],
  ])('asks about %s for a child born on %s: %j', (chosen, bornOn, kinds) => {
    const [said] = saidOfChildren([{ ...sam, bornOn }], [young(chosen)], undefined)
    const found = said?.flags.map(({ kind }) => kind).filter(kind => kind === 'ageDiffers') ?? []
    expect(found).toEqual(kinds)
  })

  it('asks about the age once at most, and never without a birth date, whatever was said before', () => {
    const entries = fc.array(
      fc
        .record({
          chosen: fc.constantFrom('aged16or17', 'under16', 'no', ''),
          minutes: fc.nat(500),
          who: fc.constantFrom('sam', 'robin'),
        })
        .map(({ chosen, minutes, who }) =>
          young(chosen, { personKey: who, at: new Date(at.getTime() + minutes * 60_000) }),
        ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(entries, fc.option(fc.constantFrom('2010-01-01', '2012-01-01')), (said, born) => {
        const all = saidOfChildren([{ ...sam, bornOn: born }], said, undefined)
        const asked = all.flatMap(({ flags }) => flags).filter(({ kind }) => kind === 'ageDiffers')
        expect(asked.length).toBeLessThanOrEqual(born === null ? 0 : 1)
      }),
    )
  })
})
