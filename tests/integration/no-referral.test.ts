import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { systemActor } from '#app/domain/access/actor.ts'
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts'
import { dataItemsOf, wordsOf } from '#app/domain/forms/data-items.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { reviewJob } from '#app/server/jobs/review-job.server.ts'
import { askAdvice } from '#app/services/advice/ask-advice.ts'
import { giveAdvice } from '#app/services/advice/give-advice.ts'
import { getConsultation } from '#app/services/advice/get-consultation.ts'
import {
  addToNoReferral,
  referFromNoReferral,
  reviewNoReferral,
} from '#app/services/no-referral/change-no-referral.ts'
import { decideNotToRefer } from '#app/services/no-referral/decide-not-to-refer.ts'
import { getDecisionForm } from '#app/services/no-referral/get-decision-form.ts'
import { getNoReferral } from '#app/services/no-referral/get-no-referral.ts'
import { listNoReferrals } from '#app/services/no-referral/list-no-referrals.ts'
import { formOf } from '#app/services/referral/draft-form.ts'
import { getDraft } from '#db/queries/referrals.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem } from '../support/matrix/as-system.ts'
import { openWorld, type World } from '../support/people.ts'

const { url } = useDatabase()
const friday = new Date('2026-11-20T10:00:00Z')
let world: World
let author: Actor
let colleague: Actor
let lead: Actor
let foreign: Actor
let manager: Actor

beforeAll(async () => {
  world = openWorld(url())
  const school = await world.agency('school_or_college', '857')
  author = await world.person(school, 'referrer')
  colleague = await world.person(school, 'referrer')
  lead = await world.person(school, 'safeguarding_lead')
  foreign = await world.person(await world.agency('gp', '857'), 'safeguarding_lead')
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
})
afterAll(() => world.database.close())
beforeEach(() =>
  asOwner(
    url(),
    sql =>
      sql`truncate consultation, consultation_slot, consultation_advice, no_referral, no_referral_entry, referral, audit, job cascade`,
  ),
)

const as = (actor: Actor, at = friday) => world.as(actor, at)
const fields = (given: Readonly<Record<string, string>>): Posted =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]))

const decision = {
  key: 'a-key',
  naming: 'yes',
  forename: 'Robin',
  surname: 'Example',
  considered: 'Late on two Mondays, and tired',
  ownLevel: '2',
  whyLevel: 'A breakfast club can meet this',
  whyNotAbove: 'He is fed and safe at home',
  whyNotBelow: 'It has gone on for a month',
  instead: 'Breakfast club, and a talk with his mother',
  byWhom: 'Ms Teacher',
  'reviewOn-day': '4',
  'reviewOn-month': '12',
  'reviewOn-year': '2026',
}
const review = {
  key: 'b-key',
  outcome: 'still',
  words: 'On time every day since',
  'reviewOn-day': '18',
  'reviewOn-month': '12',
  'reviewOn-year': '2026',
}

async function decide(
  more: Readonly<Record<string, string>> = {},
  options: { readonly picks?: readonly string[]; readonly from?: string; readonly by?: Actor } = {},
): Promise<string> {
  const posted = { ...fields({ ...decision, ...more }), pick: options.picks ?? [] }
  const consultationId = options.from
  const decided = await decideNotToRefer(as(options.by ?? author), { posted, consultationId })
  if (!decided.ok) throw new Error(JSON.stringify(decided.problems))
  return decided.id
}

const rowsOf = (table: string) =>
  asSystem(url(), sql => sql.unsafe<Record<string, unknown>[]>(`select * from ${table}`))
const read = (actor: Actor, id: string) => getNoReferral(as(actor), { id, as: 'noReferral.viewed' })

describe('a decision not to refer', () => {
  it('is for its writer and the agency’s lead, and for nobody else at all', async () => {
    const id = await decide()
    for (const actor of [author, lead]) {
      const page = await read(actor, id)
      expect(page.decided).toContainEqual({ key: 'By whom', words: 'Ms Teacher' })
      expect(page.lines).toContainEqual({ key: 'Child', words: 'Robin Example' })
      expect(page.lines).toContainEqual({
        key: 'Look at this again',
        words: 'Friday 4 December 2026',
      })
      expect(await listNoReferrals(as(actor))).toHaveLength(1)
    }
    for (const actor of [colleague, foreign]) {
      await expect(read(actor, id)).rejects.toThrow(NotFound)
      await expect(
        addToNoReferral(as(actor), { id, posted: fields({ added: 'x' }) }),
      ).rejects.toThrow(NotFound)
      await expect(reviewNoReferral(as(actor), { id, posted: fields(review) })).rejects.toThrow(
        NotFound,
      )
      await expect(
        referFromNoReferral(as(actor), { id, formId: 'childrens-referral' }),
      ).rejects.toThrow(NotFound)
      expect(await listNoReferrals(as(actor))).toEqual([])
    }
    await expect(read(manager, id)).rejects.toThrow(Forbidden)
    await expect(listNoReferrals(as(manager))).rejects.toThrow(Forbidden)
    const types = (await rowsOf('audit')).map(({ type, record_id }) => [type, record_id])
    expect(types).toContainEqual(['noReferral.decided', id])
    expect(types).toContainEqual(['noReferral.viewed', id])
  })

  it('is kept once however often the form is sent', async () => {
    const ids = await Promise.all([decide(), decide(), decide()])
    expect(new Set(ids).size).toBe(1)
    expect(await rowsOf('no_referral_entry')).toHaveLength(1)
    expect(await rowsOf('job')).toHaveLength(1)
  })

  it('asks once why, when something means phone now, and then is kept', async () => {
    const posted = { ...fields(decision), pick: ['HLT-037'] }
    const told = { ...posted, differsBecause: ['He is with his aunt'] }
    const first = await decideNotToRefer(as(author), { posted: told, consultationId: undefined })
    expect(first).toMatchObject({ ok: false, asks: true, problems: [{ field: 'whyNotNow' }] })
    const unnamed = { ...told, naming: [''], instead: [''] }
    const wrong = await decideNotToRefer(as(author), { posted: unnamed, consultationId: undefined })
    expect(wrong.ok ? [] : wrong.problems.map(({ field }) => field)).toEqual([
      'whyNotNow',
      'naming',
      'instead',
    ])
    const second = await decideNotToRefer(as(author), {
      posted: { ...told, asked: ['yes'] },
      consultationId: undefined,
    })
    if (!second.ok) throw new Error('it was blocked')
    const page = await read(author, second.id)
    expect(page.isImmediate).toBe(true)
    expect(page.decided[0]?.words).toBe('Asked, and no reason was given')
    expect(page.picked?.indicators.map(({ id }) => id)).toEqual(['HLT-037'])
  })

  it('suggests a working day, sooner the higher the level of what was picked', async () => {
    const of = (picks: readonly string[]) =>
      getDecisionForm(as(author), { picks, consultationId: undefined, posted: undefined })
    expect((await of([])).answers.reviewOn).toEqual({ day: '4', month: '12', year: '2026' })
    expect((await of(['HLT-037'])).answers.reviewOn).toEqual({
      day: '23',
      month: '11',
      year: '2026',
    })
  })

  it('carries the age group from the guide, says whom else to tell, and takes nothing else for an age', async () => {
    const at = { picks: ['SAF-030'], consultationId: undefined }
    const form = await getDecisionForm(as(author), {
      ...at,
      age: { ageGroup: ['unborn'], weeks: ['28-on'] },
      posted: undefined,
    })
    expect(form.age).toEqual({ ageGroup: 'unborn', weeks: '28-on' })
    expect(form.picked?.age).toBe('Before birth, 28 weeks or more')
    expect(form.duties.map(({ id }) => id)).toEqual(['lado'])
    const id = await decide(
      { ageGroup: '5-11', differsBecause: 'Long ago' },
      { picks: ['HLT-025'] },
    )
    expect((await read(author, id)).picked?.age).toBe('5 to 11 years')
    for (const hostile of ['2019-03-27', 'a\0b', '__proto__', 'x'.repeat(10_000)]) {
      const age = { ageGroup: [hostile], weeks: [hostile] }
      const given = await getDecisionForm(as(author), { ...at, age, posted: undefined })
      expect([given.age, given.picked?.age]).toEqual([{}, null])
    }
  })

  it('comes from advice with what was asked, and from nobody else’s', async () => {
    const asked = await askAdvice(
      as(author),
      fields({
        way: 'callback',
        council: '857',
        key: 'k',
        question: 'He is tired',
        naming: 'no',
        phone: '01632 960 001',
        slot: '2026-11-23T09:00:00.000Z',
      }),
    )
    if (!asked.ok) throw new Error('not asked')
    const form = await getDecisionForm(as(author), {
      picks: [],
      consultationId: asked.id,
      posted: undefined,
    })
    expect(form.answers.considered).toBe('He is tired')
    expect(form.from?.advice).toEqual([])
    const advice = fields({
      words: 'Talk to the school nurse',
      level: '2',
      agreed: 'A chat',
      referNow: 'no',
    })
    expect(await giveAdvice(as(manager), { id: asked.id, posted: advice })).toMatchObject({
      ok: true,
    })
    const answered = await getDecisionForm(as(author), {
      picks: [],
      consultationId: asked.id,
      posted: undefined,
    })
    expect(answered.from?.advice.map(({ words }) => words)).toEqual(['Talk to the school nurse'])
    const id = await decide({}, { from: asked.id })
    expect((await read(author, id)).advice?.id).toBe(asked.id)
    await expect(
      getDecisionForm(as(foreign), { picks: [], consultationId: asked.id, posted: undefined }),
    ).rejects.toThrow(NotFound)
    await expect(decide({}, { from: asked.id, by: foreign })).rejects.toThrow(NotFound)
    // The front door reads the advice, and no decision that came of it.
    const seen = JSON.stringify(await getConsultation(as(manager), asked.id))
    expect(seen).not.toContain('breakfast')
  })
})

describe('looking again', () => {
  it('adds to the record and never changes what stands there', async () => {
    const id = await decide()
    await addToNoReferral(as(lead), { id, posted: fields({ added: 'I agree', key: 'x' }) })
    await reviewNoReferral(as(author, new Date('2026-12-04T10:00:00Z')), {
      id,
      posted: fields(review),
    })
    const page = await read(author, id)
    expect(page.decided).toContainEqual({
      key: 'What was considered',
      words: decision.considered,
    })
    expect(page.later.map(({ title }) => title)).toEqual(['Added', 'Looked at again'])
    expect(page.lines).toContainEqual({
      key: 'Look at this again',
      words: 'Friday 18 December 2026',
    })
    await reviewNoReferral(as(lead, new Date('2026-12-18T10:00:00Z')), {
      id,
      posted: fields({ key: 'c', outcome: 'closed', words: 'Met' }),
    })
    expect(await read(author, id)).toMatchObject({ stateWords: 'Closed', isDue: false })
  })

  it('is listed by what is due first', async () => {
    const day = (n: number) => ({ 'reviewOn-day': String(n), key: String(n) })
    await decide(day(10))
    await decide(day(1))
    const closed = await decide(day(2))
    await reviewNoReferral(as(author), {
      id: closed,
      posted: fields({ key: 'c', outcome: 'closed', words: 'Met' }),
    })
    const rows = await listNoReferrals(as(lead, new Date('2026-12-05T10:00:00Z')))
    expect(rows.map(({ status, review: on }) => [status, on])).toEqual([
      ['Review overdue', '1 December 2026'],
      ['Open', '10 December 2026'],
      ['Closed', ''],
    ])
  })

  it('keeps one review however often it is sent', async () => {
    const id = await decide()
    await Promise.all(
      [1, 2, 3].map(() => reviewNoReferral(as(author), { id, posted: fields(review) })),
    )
    expect(await rowsOf('no_referral_entry')).toHaveLength(2)
    expect(await rowsOf('job')).toHaveLength(2)
  })
})

describe('the reminder', () => {
  const run = async (payload: unknown) => {
    const job = { id: randomUUID(), kind: 'review-reminder', payload, attempts: 1, maxAttempts: 5 }
    const work = () =>
      reviewJob({ database: world.database })(
        { ...job, token: randomUUID() },
        new AbortController().signal,
      )
    return [await work(), await work()]
  }
  const mails = async () =>
    (await rowsOf('job')).filter(({ kind }) => kind === 'email').map(({ payload }) => payload)
  const reminder = async () => {
    const [row] = (await rowsOf('job')).filter(({ kind }) => kind === 'review-reminder')
    return row
  }

  it('waits for 8am in London on the day, says nothing of anybody, and is sent once', async () => {
    const id = await decide({
      'reviewOn-day': '30',
      'reviewOn-month': '6',
      'reviewOn-year': '2027',
    })
    const row = await reminder()
    expect(row?.run_at).toEqual(new Date('2027-06-30T07:00:00Z'))
    expect(row?.payload).toEqual({ noReferralId: id, reviewOn: '2027-06-30' })
    expect(await run(row?.payload)).toEqual(['reminded', 'reminded'])
    const { reference } = await read(author, id)
    expect(await mails()).toEqual([
      { recipientAccountId: author.accountId, template: 'review-due', reference },
    ])
  })

  it('goes to the agency’s leads when the writer has left', async () => {
    await decide()
    const row = await reminder()
    const active = (is: boolean) =>
      asSystem(url(), sql => sql`update account set active = ${is} where id = ${author.accountId}`)
    await active(false)
    await run(row?.payload)
    await active(true)
    expect(await mails()).toMatchObject([{ recipientAccountId: lead.accountId }])
  })

  it.each(['still', 'closed', 'refer'])(
    'is not sent after a review that says: %s',
    async outcome => {
      const id = await decide()
      const row = await reminder()
      await reviewNoReferral(as(author), { id, posted: fields({ ...review, outcome }) })
      expect(await run(row?.payload)).toEqual(['not_needed', 'not_needed'])
      expect(await mails()).toEqual([])
    },
  )

  it('fails for good on what is no reminder', async () => {
    await expect(run({ noReferralId: 'x' })).rejects.toThrow('a job failed for good')
    expect(await run({ noReferralId: randomUUID(), reviewOn: '2026-12-04' })).toEqual([
      'not_needed',
      'not_needed',
    ])
  })
})

describe('turning it into a referral', () => {
  it('carries all that was written, the level with its reasons and the picks, and nothing is retyped', async () => {
    const id = await decide(
      { differsBecause: 'He is with his aunt', asked: 'yes' },
      { picks: ['HLT-037'] },
    )
    await addToNoReferral(as(lead), { id, posted: fields({ added: 'His aunt rang me', key: 'x' }) })
    const reviewed = await reviewNoReferral(as(author), {
      id,
      posted: fields({ key: 'r', outcome: 'refer', words: 'Now it is every day' }),
    })
    if (!reviewed.ok || reviewed.referralId === null) throw new Error('no draft')
    const draft = await as(author).transaction(tx => getDraft(tx, reviewed.referralId ?? ''))
    const items = dataItemsOf(formOf(draft), draft.answers)
    const of = (item: string) => wordsOf(items.values, item)
    expect(of('concern.worry')).toBe(decision.considered)
    expect(of('concern.level')).toBe('2')
    expect(of('concern.levelReason')).toContain(decision.whyLevel)
    expect(of('concern.levelReason')).toContain('He is with his aunt')
    expect(of('concern.levelWhyNot')).toContain(decision.whyNotAbove)
    expect(of('concern.levelWhyNot')).toContain(decision.whyNotBelow)
    expect(of('history.whatDifferent')).toContain('His aunt rang me')
    expect(of('history.whatDifferent')).toContain('Now it is every day')
    const [help] = items.lists.previousHelp ?? []
    expect(wordsOf(help?.values ?? {}, 'help.result')).toBe(decision.instead)
    expect(wordsOf(help?.values ?? {}, 'help.who')).toBe('Ms Teacher')
    expect(wordsOf(items.lists.children?.[0]?.values ?? {}, 'child.forename')).toBe('Robin')
    expect(draft.guide?.indicators.map(one => one.id)).toEqual(['HLT-037'])
    expect(draft.guide?.own).toMatchObject({ level: 2, why: decision.whyLevel })
    // Once; and afterwards the referral is where it goes on.
    const formId = 'urgent-referral'
    expect(await referFromNoReferral(as(lead), { id, formId })).toBe(draft.id)
    expect(await rowsOf('referral')).toHaveLength(1)
    expect(await read(author, id)).toMatchObject({ state: 'referred', referral: { isSent: false } })
    await expect(
      reviewNoReferral(as(author), { id, posted: fields({ ...review, key: 'late' }) }),
    ).rejects.toThrow(Conflict)
  })

  it('carries the advice too, when it came from some', async () => {
    const asked = await askAdvice(
      as(author),
      fields({
        way: 'callback',
        council: '857',
        key: 'k',
        question: 'He is tired',
        naming: 'no',
        phone: '01632 960 001',
        slot: '2026-11-23T09:00:00.000Z',
      }),
    )
    if (!asked.ok) throw new Error('not asked')
    const given = {
      words: 'Try the club',
      level: '2',
      agreed: 'The club',
      referNow: 'no',
      key: 'g',
    }
    await giveAdvice(as(manager), { id: asked.id, posted: fields(given) })
    const id = await decide({}, { from: asked.id })
    const referralId = await referFromNoReferral(as(author), { id, formId: 'childrens-referral' })
    const draft = await world.database.transaction(systemActor, tx => getDraft(tx, referralId))
    const items = dataItemsOf(formOf(draft), draft.answers)
    expect(wordsOf(items.values, 'concern.levelReason')).toContain('Try the club')
    expect(wordsOf(items.values, 'ask.ownActions')).toContain('The club')
  })
})
