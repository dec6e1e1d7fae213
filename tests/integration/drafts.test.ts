import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { PageView } from '#app/domain/forms/page-view.ts'
import { draftCareJob } from '#app/server/jobs/draft-care-job.server.ts'
import { deleteDraft } from '#app/services/referral/delete-draft.ts'
import { queueCareOfOlderDrafts } from '#app/services/referral/draft-care.ts'
import { answerPage } from '#app/services/referral/answer-page.ts'
import { getPage } from '#app/services/referral/get-page.ts'
import { keepTyping } from '#app/services/referral/keep-typing.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { account } from '#db/schema/account.ts'
import { audit } from '#db/schema/audit.ts'
import { draftTyping } from '#db/schema/draft.ts'
import { job } from '#db/schema/job.ts'
import { referral } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let teacher: Actor
let head: Actor
let colleague: Actor
let stranger: Actor
let manager: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college')
  teacher = await world.person(school, 'referrer')
  colleague = await world.person(school, 'referrer')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  stranger = await world.person(await world.agency('midwifery'), 'safeguarding_lead', 'referrer')
  manager = await world.person(await world.agency('front_door', '857'), 'front_door_manager')
})
afterAll(() => world.database.close())

const later = (minutes: number) => new Date(homeTime.getTime() + minutes * 60_000)
const begin = async (actor = teacher) =>
  (await startReferral(world.as(actor), { formId: 'urgent-referral', picks: [] })).id

/** A browser's tab on the page about the danger. */
async function open(id: string, actor = teacher, at = homeTime, use?: string) {
  const page = await getPage(world.as(actor, at), {
    id,
    pageId: 'danger',
    ...(use === undefined ? {} : { use }),
  })
  if (page.kind !== 'questions') throw new Error('no questions')
  return tabOn(id, page.view)
}

function tabOn(id: string, view: PageView) {
  const { typing, seen } = view
  if (!typing) throw new Error('nothing is kept')
  const posted = (account: string, sequence: number): Posted => ({
    seen: [seen],
    window: [typing.window],
    sequence: [String(sequence)],
    over: typing.over,
    account: [account],
  })
  return {
    view,
    account: view.values.account?.[0] ?? '',
    keep: (account: string, sequence: number, actor = teacher, at = homeTime) =>
      keepTyping(world.as(actor, at), {
        id,
        pageId: 'danger',
        posted: posted(account, sequence),
        seen,
      }),
    save: (account: string, sequence: number, actor = teacher, at = homeTime) =>
      answerPage(world.as(actor, at), {
        id,
        pageId: 'danger',
        posted: posted(account, sequence),
        seen,
        then: 'later',
      }),
  }
}

describe('what is typed', () => {
  it('is kept with London time, is no answer, and is there again on another device', async () => {
    const id = await begin()
    const tab = await open(id)
    expect(await tab.keep('He was hit', 1)).toEqual({ ok: true, at: '15:25', elsewhere: null })
    const again = await open(id, teacher, later(5))
    expect(again.account).toBe('He was hit')
    expect(again.view.unsaved).toMatchObject({
      title: 'Typed by you at 3:25pm',
      isConflict: false,
      versions: [{ title: 'Saved on this page' }],
    })
    expect((await open(id, teacher, homeTime, 'saved')).account).toBe('')
  })

  it('is never written over by what was typed before it', async () => {
    const id = await begin()
    const tab = await open(id)
    await tab.keep('He was hit twice', 2)
    await tab.keep('He was', 1)
    expect((await open(id)).account).toBe('He was hit twice')
  })

  it('is gone once the page is saved, and a slow post of it brings nothing back', async () => {
    const id = await begin()
    const tab = await open(id)
    await tab.keep('He was', 1)
    expect(await tab.save('He was hit', 2)).toMatchObject({ ok: true })
    await tab.keep('He was h', 2)
    const again = await open(id)
    expect(again.account).toBe('He was hit')
    expect(again.view.unsaved).toBeNull()
    expect(again.view.changedWords).toBe(`Last changed by ${teacher.name} at 3:25pm`)
    // The page is still open, and somebody types on.
    await tab.keep('He was hit, and she was too', 3)
    expect((await open(id)).account).toBe('He was hit, and she was too')
  })

  it('of two tabs stands side by side for a choice, and a save drops only what was shown', async () => {
    const id = await begin()
    const [one, two] = [await open(id), await open(id)]
    await one.keep('From the first tab', 1)
    expect(await two.keep('From the second tab', 1, teacher, later(1))).toMatchObject({
      elsewhere: 'you in another tab at 3:25pm',
    })
    const both = await open(id, teacher, later(2))
    expect(both.account).toBe('From the second tab')
    expect(both.view.unsaved).toMatchObject({ isConflict: true })
    expect(JSON.stringify(both.view.unsaved?.rows)).toContain('From the first tab')
    // The first tab types on after the choice was drawn: nobody has seen this yet.
    await one.keep('From the first tab, and more', 2, teacher, later(3))
    await both.save('From the second tab', 0, teacher, later(4))
    const after = await open(id, teacher, later(5))
    expect(after.account).toBe('From the first tab, and more')
    expect(after.view.unsaved?.isConflict).toBe(true)
  })

  it('of two people is shown with who typed it; a save on top of another’s is a choice', async () => {
    const id = await begin()
    const [mine, theirs] = [await open(id), await open(id, head)]
    await mine.keep('What the teacher typed', 1)
    expect(await theirs.save('What the head saved', 0, head)).toMatchObject({ ok: true })
    expect(await mine.keep('What the teacher typed on', 2)).toMatchObject({
      elsewhere: 'somebody who saved it',
    })
    expect(await mine.save('What the teacher typed on', 2)).toMatchObject({
      ok: false,
      status: 409,
    })
    const again = await open(id)
    expect(again.account).toBe('What the teacher typed on')
    expect(again.view.unsaved?.isConflict).toBe(true)
    expect(again.view.unsaved?.rows[0]?.cells).toContain('What the head saved')
    expect(again.view.changedWords).toBe(`Last changed by ${head.name} at 3:25pm`)
  })

  it('keeps every character, and a page that was refused keeps its words', async () => {
    const id = await begin()
    const odd = 'a\0b\ud800c <script> \u202e'
    await (await open(id)).keep(odd, 1)
    const again = await open(id)
    expect(again.account).toBe(odd)
    expect(await again.save(odd, 1)).toMatchObject({ ok: false, status: 422 })
    expect((await open(id)).account).toBe(odd)
  })

  it('is for its writer and the leads of the agency alone', async () => {
    const id = await begin()
    const tab = await open(id)
    await tab.keep('He was hit', 1)
    for (const actor of [colleague, stranger])
      await expect(tab.keep('Something else', 9, actor)).rejects.toThrow(NotFound)
    await expect(tab.keep('Something else', 9, manager)).rejects.toThrow(Forbidden)
    expect((await open(id, head)).account).toBe('He was hit')
  })

  it('of a window or page that is none is not taken', async () => {
    const id = await begin()
    const post = (pageId: string, posted: Posted) =>
      keepTyping(world.as(teacher), { id, pageId, posted, seen: '' })
    await expect(post('danger', { account: ['x'] })).rejects.toThrow(NotFound)
    const window = { window: [randomUUID()], sequence: ['1'] }
    await expect(post('nothing', window)).rejects.toThrow(NotFound)
    await expect(post('children', window)).rejects.toThrow(NotFound)
  })
})

const rows = <T>(
  read: (tx: Parameters<Parameters<World['database']['transaction']>[1]>[0]) => Promise<T>,
) => world.database.transaction(systemActor, read)
const days = (count: number) => new Date(homeTime.getTime() + count * 24 * 3_600_000)

describe('the list of sections and the check', () => {
  it('say who changed what last, and which words are not saved', async () => {
    const id = await begin()
    await (await open(id)).save('He was hit', 0)
    await (await open(id, head, later(10))).keep('He was hit hard', 1, head, later(10))
    const list = await getTaskList(world.as(teacher, later(11)), { id })
    expect(list.sections.find(({ hasUnsaved }) => hasUnsaved)).toMatchObject({
      changedWords: `Last changed by ${teacher.name} at 3:25pm`,
      hasUnsaved: true,
    })
    const check = await getCheck(world.as(teacher, later(11)), { id })
    expect(check === 'sent' ? [] : check.unsaved).toEqual([
      expect.objectContaining({ href: `/referral/${id}/page/danger` }),
    ])
    expect(JSON.stringify(check)).not.toContain('hit hard')
  })
})

describe('a draft nobody sends', () => {
  /** The jobs of a draft that wait for a moment, each done twice at it, as after a lost worker. */
  async function passUntil(id: string, at: Date) {
    const results: string[] = []
    const done = new Set<string>()
    for (;;) {
      const waiting = (await rows(tx => tx.select().from(job).where(eq(job.kind, 'draft-care'))))
        .filter(({ payload }) => (payload as { draftId: string }).draftId === id)
        .filter(one => one.runAt <= at && !done.has(one.id))
        .sort((a, b) => a.runAt.getTime() - b.runAt.getTime())
      const [next] = waiting
      if (!next) return results
      done.add(next.id)
      for (const attempts of [1, 2]) {
        const claimed = { ...next, attempts, token: randomUUID() }
        const run = draftCareJob({ database: world.database, now: () => next.runAt })
        const result = await run(claimed, new AbortController().signal)
        if (attempts === 1) results.push(result)
      }
    }
  }
  const mails = async (id: string) =>
    (await rows(tx => tx.select().from(job).where(eq(job.kind, 'email'))))
      .map(({ payload }) => payload as Record<string, string>)
      .filter(({ reference }) => reference === `DRAFT-${id.slice(0, 8).toUpperCase()}`)
      .map(({ template, recipientAccountId }) => [template, recipientAccountId])

  it('is spoken of after 2 and 24 hours, warned of after 83 days and deleted after 90', async () => {
    const id = await begin()
    const tab = await open(id)
    await tab.keep('He was hit', 1)
    expect(await passUntil(id, later(119))).toEqual([])
    expect(await passUntil(id, later(120))).toEqual(['reminded'])
    expect(await mails(id)).toEqual([['draft-not-sent', teacher.accountId]])
    await passUntil(id, days(82.9))
    expect(await mails(id)).toHaveLength(2)
    await passUntil(id, days(83))
    expect((await mails(id)).map(([template]) => template)).toContain('draft-deleted-soon')
    await passUntil(id, days(89.9))
    expect(await rows(tx => tx.select().from(referral).where(eq(referral.id, id)))).toHaveLength(1)
    await passUntil(id, days(90))
    expect(await rows(tx => tx.select().from(referral).where(eq(referral.id, id)))).toEqual([])
    expect(
      await rows(tx => tx.select().from(draftTyping).where(eq(draftTyping.referralId, id))),
    ).toEqual([])
    const looks = await rows(tx => tx.select().from(audit).where(eq(audit.referralId, id)))
    expect(looks.filter(({ type }) => type === 'draft.deleted')).toHaveLength(1)
    expect(await mails(id)).toHaveLength(3)
  })

  it('is kept for as long again when somebody types in it', async () => {
    const id = await begin()
    await passUntil(id, days(83))
    await (await open(id, teacher, days(84))).keep('Still here', 1, teacher, days(84))
    await passUntil(id, days(91))
    expect((await open(id, teacher, days(91))).account).toBe('Still here')
    await passUntil(id, days(84 + 90))
    await expect(open(id)).rejects.toThrow(NotFound)
  })

  it('is spoken of to the leads when its writer has left', async () => {
    const school = await world.agency('school_or_college')
    const left = await world.person(school, 'referrer')
    const lead = await world.person(school, 'safeguarding_lead')
    const id = await begin(left)
    await rows(tx =>
      tx.update(account).set({ active: false }).where(eq(account.id, left.accountId)),
    )
    await passUntil(id, later(120))
    expect(await mails(id)).toEqual([['draft-not-sent', lead.accountId]])
  })

  it('that was there before has an end too, once however often the service starts', async () => {
    const id = await begin()
    const own = async () =>
      (await rows(tx => tx.select().from(job).where(eq(job.kind, 'draft-care')))).filter(
        ({ payload }) => (payload as { draftId: string }).draftId === id,
      ).length
    const before = await own()
    for (const at of [later(1), later(2)]) await rows(tx => queueCareOfOlderDrafts(tx, at))
    expect(await own()).toBe(before)
  })

  it('is deleted by its writer or a lead, and by nobody else', async () => {
    const id = await begin()
    for (const actor of [colleague, stranger])
      await expect(deleteDraft(world.as(actor), { id })).rejects.toThrow(NotFound)
    await deleteDraft(world.as(head), { id })
    await expect(open(id)).rejects.toThrow(NotFound)
    const looks = await rows(tx => tx.select().from(audit).where(eq(audit.referralId, id)))
    expect(looks.filter(({ type }) => type === 'draft.deleted')).toHaveLength(1)
    // Nothing is left to be done about it.
    expect(new Set(await passUntil(id, days(200)))).toEqual(new Set(['not_needed']))
    expect(await mails(id)).toEqual([])
  })
})
