import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#app/domain/forms/answers.ts'
import { gapsOf } from '#app/domain/forms/completeness.ts'
import { journey } from '#app/domain/forms/journey.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import type { Quality } from '#app/domain/quality/quality.ts'
import { isNhsNumber, isUkPhone, isUpn } from '#app/domain/referral/identifiers.ts'
import { isReference } from '#app/domain/referral/reference.ts'
import type { AgreementRecord, ChildRecord, Draft } from '#app/domain/referral/referral.ts'
import { reviewDraft } from '#app/services/referral/review-draft.ts'
import { rulesOn } from '#app/services/rules.ts'
import { organisations } from '#content/demonstration/organisations.ts'
import { findForm } from '#content/forms/forms.ts'
import { phrasesV1 } from '#content/quality/phrases-v1.ts'
import type { World } from '#db/seed.ts'
import { buildWorld } from './build-world.ts'

const now = new Date('2026-11-20T16:10:00Z')
const SIZE = 0.3

let world: World
let sent: readonly (World['referrals'][number] & { receivedAt: Date })[]

beforeAll(() => {
  world = buildWorld(now, SIZE)
  sent = world.referrals.flatMap(row =>
    row.receivedAt ? [{ ...row, receivedAt: row.receivedAt }] : [],
  )
}, 120_000)

const fingerprint = (made: World) => createHash('sha256').update(JSON.stringify(made)).digest('hex')
const keyOf = (organisationId: string) =>
  world.organisations.find(({ id }) => id === organisationId)?.key ?? ''
const childOf = (row: World['contacts'][number]) => row.child as ChildRecord
const share = <T>(rows: readonly T[], test: (row: T) => boolean) =>
  rows.filter(test).length / Math.max(1, rows.length)
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

describe('the made-up world', () => {
  it('is the same whenever it is made for the same moment, and another at another', () => {
    const once = fingerprint(buildWorld(now, 0))
    expect(fingerprint(buildWorld(now, 0))).toBe(once)
    expect(fingerprint(buildWorld(new Date('2026-11-23T09:00:00Z'), 0))).not.toBe(once)
  }, 60_000)

  it.each(['2026-11-21T03:00:00Z', '2026-12-28T12:00:00Z', '2027-08-15T10:00:00Z'])(
    'can be made at %s, when schools and offices are shut',
    instant => {
      const at = new Date(instant)
      const made = buildWorld(at, 0)
      expect(made.contacts.filter(({ state }) => state !== 'decided').length).toBeGreaterThan(30)
      for (const { receivedAt } of made.referrals) {
        if (receivedAt) expect(receivedAt.getTime()).toBeLessThan(at.getTime())
      }
    },
    60_000,
  )

  it('has three councils, more than 44 agencies, and people in every role', () => {
    const codes = new Set(organisations.map(({ councilCode }) => councilCode))
    expect(codes.size).toBe(3)
    expect(organisations.filter(({ kind }) => kind !== 'front_door').length).toBeGreaterThan(44)
    expect(new Set(world.accounts.flatMap(({ roles }) => roles)).size).toBe(11)
    expect(world.accounts.filter(({ persona }) => persona).length).toBeGreaterThanOrEqual(12)
    for (const { id, kind } of world.organisations) {
      if (kind !== 'other_local_authority') {
        expect(world.accounts.some(({ organisationId }) => organisationId === id)).toBe(true)
      }
    }
  })

  it('uses no number or address that could belong to anybody', () => {
    const text = JSON.stringify([world.accounts, world.referrals])
    for (const [email] of text.matchAll(/[\w.+-]+@[\w.-]+/g))
      expect(email).toMatch(/@example\.org$/)
    const phones = [...text.matchAll(/(?<![\w-])0[\d ]{9,13}\d(?![\w-])/g)].map(([phone]) => phone)
    expect(phones.length).toBeGreaterThan(100)
    for (const phone of phones) {
      expect(phone).toMatch(/^(01632 960\d{3}|07700 900\d{3}|0116 496 0\d{3})$/)
      expect(isUkPhone(phone)).toBe(true)
    }
    for (const row of world.contacts) {
      const { nhsNumber, upn } = childOf(row)
      if (nhsNumber) {
        expect(nhsNumber).toMatch(/^999/)
        expect(isNhsNumber(nhsNumber)).toBe(true)
      }
      if (upn) {
        expect(upn).toMatch(/^[A-Z]999/)
        expect(isUpn(upn)).toBe(true)
      }
    }
    expect(new Set(world.accounts.map(({ email }) => email)).size).toBe(world.accounts.length)
  })

  it('keeps every reference whole', () => {
    const ids = {
      organisations: new Set(world.organisations.map(({ id }) => id)),
      accounts: new Set(world.accounts.map(({ id }) => id)),
      referrals: new Set(world.referrals.map(({ id }) => id)),
      contacts: new Set(world.contacts.map(({ id }) => id)),
      decisions: new Set(world.decisions.map(({ id }) => id)),
    }
    for (const row of world.referrals) {
      expect(ids.organisations.has(row.organisationId) && ids.accounts.has(row.authorId)).toBe(true)
    }
    for (const row of world.contacts) expect(ids.referrals.has(row.referralId)).toBe(true)
    for (const row of world.decisions) expect(ids.contacts.has(row.contactId)).toBe(true)
    for (const row of world.decisionActions) expect(ids.decisions.has(row.decisionId)).toBe(true)
    for (const row of world.feedback) expect(ids.contacts.has(row.contactId)).toBe(true)
    for (const row of [...world.events, ...world.scores, ...world.messages]) {
      expect(ids.referrals.has(row.referralId)).toBe(true)
    }
    const references = sent.map(({ reference }) => reference ?? '')
    expect(new Set(references).size).toBe(references.length)
    expect(references.every(isReference)).toBe(true)
  })

  it('tells each referral in full sentences, with no gap left in a template', () => {
    for (const row of sent) {
      const document = row.document as FormDocument
      const answers = document.sections.flatMap(({ groups }) =>
        groups.flatMap(group => group.answers.map(({ answer }) => answer ?? '')),
      )
      expect(answers.filter(answer => answer !== '').length).toBeGreaterThan(10)
      const all = answers.join('\n')
      expect(all).not.toMatch(/[{}]|undefined|\bNaN\b/)
      expect(all).not.toMatch(/\bif they is\b/)
    }
    const accounts = sent.map(({ answers }) => JSON.stringify(answers))
    expect(new Set(accounts).size).toBe(accounts.length)
  })

  it('never blames a child or somebody being harmed', () => {
    const blaming = phrasesV1.filter(({ kind }) => kind === 'blaming').map(({ phrase }) => phrase)
    expect(blaming.length).toBeGreaterThan(3)
    for (const row of sent) {
      const { nudges } = row.quality as Quality
      expect(nudges.filter(({ kind }) => kind === 'blaming')).toEqual([])
    }
  })

  it('keeps an event log from which every state can be worked out again', () => {
    const types = new Map<string, string[]>()
    for (const { referralId, type } of [...world.events].sort(
      (a, b) => a.at.getTime() - b.at.getTime(),
    )) {
      types.set(referralId, [...(types.get(referralId) ?? []), type])
    }
    for (const row of sent) {
      const own = types.get(row.id) ?? []
      expect(own[0]).toBe('sent')
      expect(own.includes('decided')).toBe(row.status === 'decided')
      const contacts = world.contacts.filter(({ referralId }) => referralId === row.id)
      expect(contacts.length).toBeGreaterThan(0)
      expect(contacts.every(({ state }) => state === 'decided')).toBe(row.status === 'decided')
      expect(contacts.some(({ openedAt }) => openedAt)).toBe(own.includes('opened'))
    }
    for (const { at } of [...world.events, ...world.audits]) {
      expect(at.getTime()).toBeLessThan(now.getTime())
    }
    for (const { openedAt, receivedAt, decidedAt } of world.contacts) {
      if (openedAt && decidedAt) {
        expect(openedAt.getTime()).toBeGreaterThan(receivedAt.getTime())
        expect(decidedAt.getTime()).toBeGreaterThan(openedAt.getTime())
      }
    }
  })

  it('fills today’s queue of each council with something of everything', () => {
    const waiting = world.contacts.filter(({ state }) => state !== 'decided')
    const of = (council: string) => waiting.filter(({ councilCode }) => councilCode === council)
    expect(of('855').length).toBeGreaterThanOrEqual(25)
    expect(of('855').length).toBeLessThanOrEqual(45)
    expect(of('856').length).toBeGreaterThanOrEqual(12)
    expect(of('857').length).toBeGreaterThanOrEqual(4)
    for (const council of ['855', '856']) {
      expect(new Set(of(council).map(({ urgency }) => urgency))).toEqual(
        new Set(['act_now', 'urgent', 'routine']),
      )
      expect(of(council).some(({ dueAt }) => dueAt.getTime() < now.getTime())).toBe(true)
      expect(of(council).some(({ lane }) => lane === 'out_of_hours')).toBe(true)
    }
    expect(waiting.some(({ addressUnknown }) => addressUnknown)).toBe(true)
    expect(waiting.some(({ dueOn }) => dueOn !== null)).toBe(true)
    const siblings = of('855').filter(({ position }) => position >= 3)
    expect(siblings.length).toBeGreaterThan(0)
  })

  it('brings back a family closed three times on one worry', () => {
    const closed = new Set(
      world.decisions
        .filter(({ outcomeCode }) => outcomeCode === 'C01')
        .map(({ contactId }) => contactId),
    )
    const closedUnder = new Map<string, string[]>()
    const namesOf = new Map<string, string[]>()
    for (const { contactId, key } of world.contactKeys) {
      if (!key.startsWith('names:')) continue
      namesOf.set(contactId, [...(namesOf.get(contactId) ?? []), key])
      if (closed.has(contactId)) closedUnder.set(key, [...(closedUnder.get(key) ?? []), contactId])
    }
    const times = world.contacts
      .filter(({ state }) => state === 'waiting' || state === 'opened')
      .map(({ id }) => {
        const keys = namesOf.get(id) ?? []
        return new Set(keys.flatMap(key => closedUnder.get(key) ?? [])).size
      })
    expect(Math.max(...times)).toBeGreaterThanOrEqual(3)
  })

  it('varies between agencies, and shows a school that improves', () => {
    const scoresOf = (key: string) =>
      world.scores.filter(({ organisationId }) => keyOf(organisationId) === key)
    const total = (key: string) => mean(scoresOf(key).map(({ total }) => total))
    expect(total('larkmeadow-primary')).toBeGreaterThan(total('orchard-weir-surgery') + 8)
    const school = [...scoresOf('brindlewood-academy')].sort(
      (a, b) => a.scoredAt.getTime() - b.scoredAt.getTime(),
    )
    const half = Math.floor(school.length / 2)
    const early = mean(school.slice(0, half).map(({ total }) => total))
    const late = mean(school.slice(half).map(({ total }) => total))
    expect(late).toBeGreaterThan(early + 3)
    expect(share(world.decisions, ({ outcomeCode }) => outcomeCode === 'C01')).toBeLessThan(0.3)
  })

  it('decides late sometimes, scores about seven in ten, and keeps small numbers small', () => {
    const decided = sent.filter(({ status }) => status === 'decided')
    const late = world.contacts.filter(({ decidedAt, dueAt }) => decidedAt && decidedAt > dueAt)
    expect(late.length / world.contacts.length).toBeGreaterThan(0.03)
    expect(late.length / world.contacts.length).toBeLessThan(0.25)
    expect(world.scores.length / decided.length).toBeGreaterThan(0.6)
    expect(world.scores.length / decided.length).toBeLessThan(0.8)
    const boxing = sent.filter(
      ({ organisationId }) => keyOf(organisationId) === 'tinderfold-boxing',
    )
    expect(boxing.length).toBeLessThanOrEqual(6)
  })

  it('leaves four drafts to the first persona, one of them complete', () => {
    const drafts = world.referrals.filter(({ status }) => status === 'draft')
    const author = world.accounts.find(({ name }) => name === 'Rukhsana Ellwood')
    const own = drafts.filter(({ authorId }) => authorId === author?.id)
    expect(own.length).toBe(4)
    const form = findForm('childrens-referral')
    if (!form) throw new Error('the form has gone')
    const ready = own.filter(
      ({ answers, agreement }) =>
        (agreement as AgreementRecord | null)?.outcome === 'OUT_I' &&
        gapsOf(journey(form, answers as Answers)).length === 0,
    )
    expect(ready.length).toBe(1)
  })

  it('has two finished, not urgent drafts to countersign at an agency that asks for it, and one handed over', () => {
    const asking = world.organisations.filter(({ countersigns }) => countersigns)
    expect(asking.map(({ key }) => key)).toEqual(['brindlewood-academy'])
    expect(world.countersignEntries).toHaveLength(2)
    for (const { referralId, documentHash } of world.countersignEntries) {
      const row = world.referrals.find(({ id }) => id === referralId)
      const form = row && findForm(row.formId, row.formVersion)
      if (!row || !form) throw new Error('no such draft')
      // A draft of the world is one of the service's own, with its columns.
      const review = reviewDraft(row as unknown as Draft, form, rulesOn(row.savedAt))
      expect(review.blockers).toEqual([])
      expect(review.urgency.level).toBe('routine')
      expect(review.documentHash).toBe(documentHash)
      expect(asking[0]?.id).toBe(row.organisationId)
    }
    expect(world.handOvers).toHaveLength(1)
    expect(world.draftChanges.length).toBeGreaterThan(3)
  })
})
