import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { PageView } from '#app/domain/forms/page-view.ts'
import { answerPage } from '#app/services/referral/answer-page.ts'
import { getPage } from '#app/services/referral/get-page.ts'
import { keepTyping } from '#app/services/referral/keep-typing.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
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
      title: 'Typed by you at 15:25',
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
    expect(again.view.changedWords).toBe(`Last changed by ${teacher.name} at 15:25`)
    // The page is still open, and somebody types on.
    await tab.keep('He was hit, and she was too', 3)
    expect((await open(id)).account).toBe('He was hit, and she was too')
  })

  it('of two tabs stands side by side for a choice, and a save drops only what was shown', async () => {
    const id = await begin()
    const [one, two] = [await open(id), await open(id)]
    await one.keep('From the first tab', 1)
    expect(await two.keep('From the second tab', 1, teacher, later(1))).toMatchObject({
      elsewhere: 'you in another tab at 15:25',
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
    expect(again.view.changedWords).toBe(`Last changed by ${head.name} at 15:25`)
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
