import { and, eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { gillickPoints } from '#app/domain/consent/person-entry.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { addEntry } from '#app/services/consent/add-entry.ts'
import { checkAgain, getCheckAgain } from '#app/services/consent/check-again.ts'
import { getEntryPage } from '#app/services/consent/entry-page.ts'
import { getPeopleAgreement } from '#app/services/consent/get-people-agreement.ts'
import { answerAgreement, restartAgreement } from '#app/services/referral/agreement.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getSent } from '#app/services/referral/get-sent.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { getDecisionForm } from '#app/services/triage/get-decision-form.ts'
import { viewContact } from '#app/services/triage/view-contact.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { lockDraft, saveDraft } from '#db/queries/referrals.ts'
import { audit } from '#db/schema/audit.ts'
import { contact } from '#db/schema/contact.ts'
import { job } from '#db/schema/job.ts'
import { referralEvent } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let head: Actor
let teacher: Actor
let midwife: Actor
let constable: Actor
let manager: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college', '857')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  teacher = await world.person(school, 'referrer')
  midwife = await world.person(await world.agency('midwifery'), 'referrer', 'safeguarding_lead')
  constable = await world.person(await world.agency('police'), 'referrer')
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
})
afterAll(() => world.database.close())

type Fields = Readonly<Record<string, string | readonly string[]>>

const post = (fields: Fields): Posted =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  )
const rows = <T>(
  read: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, read)
const later = (minutes: number) => new Date(homeTime.getTime() + minutes * 60_000)

/** A draft with a mother, a father and two children, and an agreement check that ended in agreement. */
async function family(formId = 'childrens-referral', actor = teacher) {
  const { id } = await startReferral(world.as(actor), { formId, picks: [] })
  const ids = { mother: randomUUID(), father: randomUUID(), sam: randomUUID(), robin: randomUUID() }
  const adult = (key: string, adultName: string, adultRelationship: string) => ({
    id: key,
    answers: { adultName, adultRelationship },
  })
  const child = (key: string, childForename: string) => ({
    id: key,
    answers: {
      childBorn: 'yes',
      childForename,
      childSurname: 'Ashdown',
      childBornOn: '2012-03-04',
      childAddress: { line1: '1 High Street', line2: '', town: 'Oakham', postcode: 'LE15 6TT' },
    },
  })
  await rows(async tx => {
    const draft = await lockDraft(tx, id)
    if (!draft) throw new Error('no draft')
    const answers = {
      ...draft.answers,
      children: [child(ids.sam, 'Sam'), child(ids.robin, 'Robin')],
      adults: [
        adult(ids.mother, 'Pat Ashdown', 'mother'),
        adult(ids.father, 'Lee Ashdown', 'father'),
      ],
    }
    await saveDraft(tx, draft, { answers }, homeTime)
  })
  return { id, ...ids }
}

const told = {
  personTold: 'yes',
  personToldBy: 'Ms Grove, head teacher',
  personToldWhat: 'What is shared, with whom, and that they can say no',
  personToldHow: 'inPerson',
  'personToldOn-day': '19',
  'personToldOn-month': '11',
  'personToldOn-year': '2026',
  personLanguage: 'pol',
  personInterpreter: 'professional',
}
const agrees: Fields = {
  personAbout: ['all'],
  personBasis: 'mother',
  personDecision: 'agreed',
  ...told,
  personWithout: 'no',
  personMayBeTold: 'yes',
  personContact: 'any',
}

function say(
  id: string,
  personKey: string,
  fields: Fields,
  {
    actor = teacher,
    at = homeTime,
    key = 'a key',
  }: { readonly actor?: Actor; readonly at?: Date; readonly key?: string } = {},
) {
  const target = { kind: 'answer', personKey } as const
  return addEntry(world.as(actor, at), { id, target, key, posted: post(fields) })
}

async function send(id: string) {
  await answerAgreement(world.as(teacher), { id, node: 'Q1', answer: 'yes' })
  const check = await getCheck(world.as(teacher), { id })
  if (check === 'sent') throw new Error('already sent')
  const { submissionKey, documentHash } = check
  const sent = await submitReferral(world.as(teacher), { id, submissionKey, documentHash })
  expect(sent).toMatchObject({ ok: true })
  return check
}

const contactsOf = (id: string) =>
  rows(tx => tx.select().from(contact).where(eq(contact.referralId, id)).orderBy(contact.position))
const mailAbout = () =>
  rows(async tx =>
    (await tx.select().from(job).orderBy(job.createdAt)).map(
      ({ payload }) => payload as { template: string },
    ),
  )
const auditOf = (id: string, type: string) =>
  rows(tx =>
    tx
      .select()
      .from(audit)
      .where(and(eq(audit.referralId, id), eq(audit.type, type))),
  )

describe('recording what a person says', () => {
  it('adds an entry for each time and never touches the one before', async () => {
    const { id, mother } = await family()
    await say(id, mother, agrees)
    const [first] = await rows(tx => listAgreementEntries(tx, id))
    await say(id, mother, { ...agrees, personDecision: 'withdrawn' }, { at: later(30) })
    const entries = await rows(tx => listAgreementEntries(tx, id))
    expect(entries).toHaveLength(2)
    expect(entries[0]).toEqual(first)
    const page = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
    const pat = page.people.find(({ key }) => key === mother)
    expect(pat?.entries.map(({ decision }) => decision)).toEqual([
      'Agreed before, and has changed their mind',
      'Agrees',
    ])
    expect(page.children[0]?.flags.map(({ title }) => title)).toEqual([
      'Withdrawn on 20 November 2026',
      'No agreement',
    ])
    expect(pat?.entries[1]?.details.map(({ answer }) => answer)).toEqual(
      expect.arrayContaining(['Polish', 'Yes, a professional interpreter or signer']),
    )
    expect(await auditOf(id, 'agreement.recorded')).toHaveLength(2)
    expect(await auditOf(id, 'agreement.viewed')).toHaveLength(1)
  })

  it('keeps one entry however often a form is sent, and another when its words differ', async () => {
    const { id, mother } = await family()
    const key = randomUUID()
    const sent = await Promise.all([1, 2, 3].map(() => say(id, mother, agrees, { key })))
    expect(new Set(sent.map(one => one.ok && one.entryId)).size).toBe(1)
    await say(id, mother, { ...agrees, personDecision: 'declined' }, { key })
    expect(await rows(tx => listAgreementEntries(tx, id))).toHaveLength(2)
    expect(await auditOf(id, 'agreement.recorded')).toHaveLength(2)
  })

  it('shows conflicting answers as conflicting, and lets brothers and sisters differ', async () => {
    const { id, mother, father, robin } = await family()
    await say(id, mother, agrees)
    const no = { ...agrees, personBasis: 'birthCertificate', personDecision: 'declined' }
    await say(id, father, { ...no, personAbout: [robin] }, { at: later(1) })
    const { children } = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
    expect(children.map(({ name, flags }) => [name, flags.map(({ kind }) => kind)])).toEqual([
      ['Sam Ashdown', []],
      ['Robin Ashdown', ['conflicting']],
    ])
  })

  it('takes a young person under 16 only with all five points, and never from an earlier decision', async () => {
    const { id, sam } = await family()
    const checked = Object.fromEntries(
      gillickPoints.map(point => [`personGillick-${point}`, 'yes']),
    )
    const words = { personGillickHow: 'She told me what would happen.', personYoung: 'under16' }
    const rest = Object.fromEntries(
      Object.entries(agrees).filter(([name]) => !['personAbout', 'personBasis'].includes(name)),
    )
    await say(id, sam, { ...rest, ...words, ...checked })
    const held = async () => {
      const page = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
      return page.children.map(({ isHeld }) => isHeld)
    }
    expect(await held()).toEqual([true, false])
    await restartAgreement(world.as(teacher, later(5)), { id })
    expect(await held()).toEqual([false, false])
    const page = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
    expect(page.children[0]?.flags.map(({ kind }) => kind)).toContain('newCheck')
  })

  it('records why a person is not told, who agreed with that, and holds the warning', async () => {
    const { id, father } = await family()
    const result = await say(id, father, {
      personAbout: ['all'],
      personBasis: 'birthCertificate',
      personDecision: 'notAsked',
      personNotAskedBecause: ['notSafe'],
      personTold: 'notSafe',
      personWithout: 'yes',
      personWithoutReasons: ['greater_risk_to_child', 'evidence_or_investigation'],
      personWithoutDetail: 'He has hurt her before.',
      'personAuthoriser-notKnown': 'yes',
      personMayBeTold: 'no',
      personContact: 'safeOnly',
      personSafeContact: 'Never at home',
    })
    expect(result).toMatchObject({ ok: true })
    const next = await getEntryPage(world.as(teacher), {
      id,
      target: { kind: 'answer', personKey: father },
    })
    // A blank must never take a warning away, and nothing that he decides is filled in for him.
    expect(next.values).toMatchObject({
      personMayBeTold: ['no'],
      personContact: ['safeOnly'],
      personSafeContact: ['Never at home'],
    })
    expect(next.values.personDecision).toBeUndefined()
    const { document } = (await getCheck(world.as(teacher), { id })) as {
      document: {
        sections: readonly {
          id: string
          groups: readonly { answers: readonly { answer: string | null; restricted?: true }[] }[]
        }[]
      }
    }
    const said = document.sections.find(({ id }) => id === 'people-agreement')
    const answers = said?.groups.flatMap(group => group.answers) ?? []
    for (const words of ['He has hurt her before.', 'Never at home', 'No, do not tell them']) {
      expect(answers.find(({ answer }) => answer === words)?.restricted, words).toBe(true)
    }
  })

  it('takes somebody the referral does not list, and keeps them as one person', async () => {
    const { id } = await family()
    const other = {
      ...agrees,
      personName: 'Kim Example',
      personRelationship: 'Social worker, care order',
      personBasis: 'careOrder',
    }
    await say(id, 'other', other)
    const [entry] = await rows(tx => listAgreementEntries(tx, id))
    await say(
      id,
      entry?.personKey ?? '',
      { ...other, personDecision: 'withdrawn' },
      { at: later(1) },
    )
    const page = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
    const kim = page.people.filter(({ kind }) => kind === 'other')
    expect(kim.map(({ name, entries }) => [name, entries.length])).toEqual([['Kim Example', 2]])
  })

  it.each([
    ['nothing', {}, 'personDecision'],
    ['a hidden character', { ...agrees, personToldBy: 'A\0B' }, 'personToldBy'],
    ['half of a pair', { ...agrees, personToldBy: 'A\ud800' }, 'personToldBy'],
    ['a child who is not on it', { ...agrees, personAbout: [randomUUID()] }, 'personAbout'],
    ['no such decision', { ...agrees, personDecision: 'constructor' }, 'personDecision'],
    ['a day to come', { ...agrees, 'personToldOn-year': '2036' }, 'personToldOn-day'],
    ['limits without words', { ...agrees, personDecision: 'agreedWithLimits' }, 'personLimits'],
  ] as readonly (readonly [string, Fields, string])[])(
    'refuses %s in words, and gives back what was typed',
    async (_what, fields, field) => {
      const { id, mother } = await family()
      const result = await say(id, mother, fields)
      if (result.ok) throw new Error('it was taken')
      expect(result.page.problems.map(problem => problem.field.replace(/-.*$/, ''))).toContain(
        field.replace(/-.*$/, ''),
      )
      expect(result.page.values).toEqual(post(fields))
      expect(await rows(tx => listAgreementEntries(tx, id))).toEqual([])
    },
  )

  it('is no one else’s: strangers find nothing, and the front door may not write it', async () => {
    const { id, mother } = await family()
    for (const stranger of [midwife, constable]) {
      await expect(say(id, mother, agrees, { actor: stranger })).rejects.toThrow(NotFound)
      await expect(
        getPeopleAgreement(world.as(stranger), { id, addedId: undefined }),
      ).rejects.toThrow(NotFound)
    }
    await expect(say(id, mother, agrees, { actor: manager })).rejects.toThrow(Forbidden)
    await expect(say(id, randomUUID(), agrees)).rejects.toThrow(NotFound)
    await expect(say(id, mother, agrees, { actor: head })).resolves.toMatchObject({ ok: true })
  })

  it('lets the police record what they know, and never starts an agreement check of theirs', async () => {
    const { id, mother } = await family('police-domestic-abuse-notification', constable)
    const result = await say(
      id,
      mother,
      { ...agrees, personDecision: 'agreed' },
      { actor: constable },
    )
    expect(result).toMatchObject({ ok: true })
    await expect(restartAgreement(world.as(constable), { id })).rejects.toThrow(NotFound)
  })
})

describe('the legal ground', () => {
  const target = { kind: 'lawfulBasis', personKey: '' } as const

  it('starts from what this kind of agency usually has, and is only what a person chose', async () => {
    const { id } = await family()
    const page = await getEntryPage(world.as(teacher), { id, target })
    expect(page.values).toEqual({ lawfulArticle6: ['LB1'], lawfulSpecial: ['SC1'] })
    expect(await rows(tx => listAgreementEntries(tx, id))).toEqual([])
    const posted = post({ lawfulArticle6: 'LB2', lawfulSpecial: ['SC1', 'SC3'] })
    await addEntry(world.as(teacher), { id, target, key: randomUUID(), posted })
    const { ground, people } = await getPeopleAgreement(world.as(teacher), {
      id,
      addedId: undefined,
    })
    expect(ground?.details[0]?.answer).toBe('Legal obligation')
    expect(people.flatMap(({ entries }) => entries)).toEqual([])
  })
})

describe('after sending', () => {
  it('freezes what was said, then tells the front door of each change', async () => {
    const { id, mother, father, robin } = await family()
    await say(id, mother, {
      ...agrees,
      personDecision: 'agreedWithLimits',
      personLimits: 'Not her employer',
    })
    const check = await send(id)
    expect(JSON.stringify(check.document)).toContain('Not her employer')
    const before = await getSent(world.as(teacher), { id, as: 'referral.viewed' })
    const mails = (await mailAbout()).length
    await say(id, mother, { ...agrees, personDecision: 'withdrawn' }, { at: later(10) })
    await say(
      id,
      father,
      { ...agrees, personBasis: 'birthCertificate', personAbout: [robin], personMayBeTold: 'no' },
      { at: later(11) },
    )
    const after = await getSent(world.as(teacher), { id, as: 'referral.viewed' })
    expect(after.document).toEqual(before.document)
    expect(JSON.stringify(after.document)).not.toContain('changed their mind')
    const sent = (await mailAbout()).slice(mails)
    expect(sent.map(({ template }) => template)).toEqual(['agreement-changed', 'agreement-changed'])
    expect(JSON.stringify(sent)).not.toMatch(/Ashdown|employer/)
    const events = await rows(tx =>
      tx.select().from(referralEvent).where(eq(referralEvent.referralId, id)),
    )
    expect(events.filter(({ type }) => type === 'agreementChanged')).toHaveLength(2)

    const [samContact, robinContact] = await contactsOf(id)
    const titles = async (contactId = '') => {
      const { agreement } = await viewContact(world.as(manager, later(12)), { contactId })
      return agreement.flags.map(({ title }) => title)
    }
    expect(await titles(samContact?.id)).toEqual([
      'Do not inform',
      'Withdrawn on 20 November 2026',
      'No agreement',
    ])
    expect(await titles(robinContact?.id)).toEqual([
      'Do not inform',
      'Conflicting',
      'Withdrawn on 20 November 2026',
    ])
    const decision = await getDecisionForm(world.as(manager, later(12)), {
      contactId: samContact?.id ?? '',
    })
    expect(decision.kind === 'form' && decision.page.agreement.flags).toHaveLength(3)
  })

  it('tells the front door at once that risk has changed, without a word if there is no time', async () => {
    const { id } = await family()
    await send(id)
    const mails = (await mailAbout()).length
    const target = { kind: 'riskChanged', personKey: '' } as const
    const added = await addEntry(world.as(teacher, later(5)), {
      id,
      target,
      key: randomUUID(),
      posted: post({ riskWhat: '' }),
    })
    if (!added.ok) throw new Error('it was held up')
    expect((await mailAbout()).slice(mails)).toHaveLength(1)
    const page = await getCheckAgain(world.as(teacher, later(5)), { id, entryId: added.entryId })
    expect(page.question?.node).toBe('Q1')

    const ask = (fields: Fields) =>
      checkAgain(world.as(teacher, later(6)), {
        id,
        entryId: added.entryId,
        key: 'k',
        posted: post(fields),
      })
    expect(await ask({ node: 'Q1', answer: 'no' })).toMatchObject({
      ok: false,
      status: 200,
      page: { question: { node: 'Q2' } },
    })
    expect(await ask({ node: 'Q1', answer: '' })).toMatchObject({ ok: false, status: 422 })
    expect(await ask({ node: 'Q1', answer: 'maybe' })).toMatchObject({ ok: false, status: 422 })
    expect(await ask({ node: 'Q99', answer: 'yes' })).toMatchObject({ ok: false })
    const done = { Q1: 'no', Q2: 'no', Q3: 'yes', node: 'Q4', answer: 'yes' }
    const ended = await ask(done)
    const again = await ask(done)
    expect(ended).toEqual(again)
    const last = ended.ok ? ended.entryId : ''
    const outcome = await getCheckAgain(world.as(teacher, later(7)), { id, entryId: last })
    expect(outcome.outcome?.phone).toBe(true)
    const [first] = await contactsOf(id)
    const { agreement } = await viewContact(world.as(manager, later(8)), {
      contactId: first?.id ?? '',
    })
    expect(agreement.flags[0]?.title).toBe('Risk has changed')
    expect(agreement.entries.map(({ decision }) => decision)).toEqual([
      'Agreement check answered again',
      'Risk has changed',
    ])
    expect(await auditOf(id, 'agreement.riskChanged')).toHaveLength(1)
  })
})

describe('risk has changed in a draft', () => {
  it('starts the check again as something new, and keeps how it had ended', async () => {
    const { id } = await family()
    for (const [node, answer] of [
      ['Q1', 'no'],
      ['Q2', 'no'],
      ['Q3', 'unsure'],
    ] as const) {
      await answerAgreement(world.as(teacher), { id, node, answer })
    }
    await restartAgreement(world.as(teacher, later(1)), { id })
    const { risk, header } = await getPeopleAgreement(world.as(teacher), { id, addedId: undefined })
    expect(risk[0]?.details.map(({ answer }) => answer)).toEqual(['Not sure yet: advice asked for'])
    expect(header).not.toBeNull()
    const check = await getCheck(world.as(teacher), { id })
    expect(check !== 'sent' && check.blockers).toContain('agreementUnfinished')
  })

  it('never stops an urgent one, whoever has said no', async () => {
    const { id, mother, father } = await family()
    await say(id, mother, { ...agrees, personDecision: 'declined' })
    await say(id, father, {
      ...agrees,
      personBasis: 'birthCertificate',
      personDecision: 'withdrawn',
    })
    await send(id)
  })
})
