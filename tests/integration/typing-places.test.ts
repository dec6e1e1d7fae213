import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { TypingView } from '#app/domain/forms/page-view.ts'
import { addEntry } from '#app/services/consent/add-entry.ts'
import { getEntryPage, type EntryTarget } from '#app/services/consent/entry-page.ts'
import { giveBack } from '#app/services/countersign/give-back.ts'
import { answerItem, removeItem } from '#app/services/referral/answer-page.ts'
import { deleteDraft } from '#app/services/referral/delete-draft.ts'
import { getPasting, pasteList } from '#app/services/referral/draft-shortcuts.ts'
import { getItemPage } from '#app/services/referral/get-page.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { getThreshold } from '#app/services/referral/get-threshold.ts'
import { keepTyping } from '#app/services/referral/keep-typing.ts'
import { saveThreshold } from '#app/services/referral/save-threshold.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { submitReferral } from '#app/services/referral/submit-referral.ts'
import { saveCountersigns } from '#db/queries/countersign.ts'
import { audit } from '#db/schema/audit.ts'
import { draftTyping } from '#db/schema/draft.ts'
import { useDatabase } from '#tests/support/database.ts'
import { finishedDraft } from '#tests/support/finished-draft.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

/** What is typed on the pages of a draft that are no page of its form: kept, shown and let go of as on those. */
const database = useDatabase()
let world: World
let teacher: Actor
let colleague: Actor
let head: Actor
let deputy: Actor
let stranger: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college')
  teacher = await world.person(school, 'referrer')
  colleague = await world.person(school, 'referrer')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
  deputy = await world.person(school, 'safeguarding_lead', 'referrer')
  stranger = await world.person(await world.agency('midwifery'), 'safeguarding_lead', 'referrer')
  await world.database.transaction(systemActor, tx => saveCountersigns(tx, school.id, true))
})
afterAll(() => world.database.close())

const later = (minutes: number) => new Date(homeTime.getTime() + minutes * 60_000)
const begin = async (formId = 'childrens-referral') =>
  (await startReferral(world.as(teacher), { formId, picks: [] })).id
const rowsOf = (id: string) =>
  world.database.transaction(systemActor, tx =>
    tx.select().from(draftTyping).where(eq(draftTyping.referralId, id)),
  )

/** The hidden fields that a page posts. */
function windowIn(typing: TypingView | undefined, sequence: number, over?: readonly string[]) {
  if (!typing) throw new Error('nothing is kept')
  return {
    window: [typing.window],
    sequence: [String(sequence)],
    over: over ?? typing.over,
  }
}

const level = (id: string, actor = teacher, at = homeTime, use?: string) =>
  getThreshold(world.as(actor, at), { id, picks: [], use })
type Level = Awaited<ReturnType<typeof level>>
const levelPost = (page: Level, words: Posted, sequence: number, over?: readonly string[]) => ({
  seen: [page.seen],
  ...windowIn(page.typing, sequence, over),
  ...words,
})
const keepLevel = (
  id: string,
  page: Level,
  words: Posted,
  sequence: number,
  actor = teacher,
  at = homeTime,
) =>
  keepTyping(world.as(actor, at), {
    id,
    place: '@level',
    about: '',
    seen: page.seen,
    posted: levelPost(page, words, sequence),
  })
const saveLevel = (id: string, page: Level, words: Posted, actor = teacher) =>
  saveThreshold(world.as(actor), {
    id,
    seen: page.seen,
    then: 'later',
    posted: levelPost(page, words, 1),
  })

describe('the own level of need', () => {
  it('is kept as it is typed, told of on the list of tasks and before sending, and gone once saved', async () => {
    const id = await begin()
    const page = await level(id)
    expect(page.typing.keepHref).toBe(`/referral/${id}/keep/@level`)
    expect(await keepLevel(id, page, { whyLevel: ['He is cold'] }, 1)).toEqual({
      ok: true,
      at: '15:25',
      elsewhere: null,
    })
    const looks = await world.database.transaction(systemActor, tx =>
      tx.select().from(audit).where(eq(audit.referralId, id)),
    )
    expect(looks.filter(({ type }) => type === 'draft.typed')).toHaveLength(1)
    const again = await level(id, head, later(5))
    expect(again.values.whyLevel).toBe('He is cold')
    expect(again.unsaved).toMatchObject({
      title: `Typed by ${teacher.name} at 3:25pm`,
      isConflict: false,
      rows: [{ label: 'Why this level?', mine: 'He is cold', cells: ['No answer'] }],
    })
    expect((await level(id, teacher, homeTime, 'saved')).values.whyLevel).toBe('')
    expect((await getTaskList(world.as(teacher), { id })).ownLevel.hasUnsaved).toBe(true)
    expect(await getCheck(world.as(teacher), { id })).toMatchObject({
      unsaved: [
        {
          title: 'Your picture and your own level of need',
          href: `/referral/${id}/threshold`,
        },
      ],
    })
    await saveLevel(id, page, { whyLevel: ['He is cold'], ownLevel: ['3'] })
    const saved = await level(id)
    expect(saved.values).toMatchObject({ whyLevel: 'He is cold', ownLevel: '3' })
    expect(saved.unsaved).toBeNull()
    expect((await getTaskList(world.as(teacher), { id })).ownLevel.hasUnsaved).toBe(false)
  })

  it('names a level in words where two versions stand side by side', async () => {
    const id = await begin()
    const [one, two] = [await level(id), await level(id, head)]
    await keepLevel(id, one, { ownLevel: ['2'], protective: ['His aunt'] }, 1)
    expect(await keepLevel(id, two, { ownLevel: ['4'] }, 1, head, later(1))).toMatchObject({
      elsewhere: `${teacher.name} at 3:25pm`,
    })
    const { unsaved } = await level(id, head, later(2))
    expect(unsaved?.isConflict).toBe(true)
    expect(JSON.stringify(unsaved?.rows)).toMatch(/Level 4, .+Level 2, .+/)
    expect(JSON.stringify(unsaved?.rows)).toContain('His aunt')
  })

  it('refused is kept as it was posted, and saving the page again leaves nothing beside it', async () => {
    const id = await begin()
    const [one, two] = [await level(id), await level(id, head)]
    await saveLevel(id, two, { whyLevel: ['From the head'] }, head)
    const refused = await saveLevel(id, one, { whyLevel: ['From the teacher'] })
    if (refused.ok) throw new Error('saved over another')
    expect(refused).toMatchObject({ status: 409, unsaved: null })
    const again = await level(id)
    await saveThreshold(world.as(teacher), {
      id,
      seen: refused.seen,
      then: 'later',
      posted: { ...levelPost(again, { whyLevel: ['From both'] }, 0, refused.over) },
    })
    const after = await level(id)
    expect(after.values.whyLevel).toBe('From both')
    expect(after.unsaved).toBeNull()
  })

  it('asks nothing of somebody who took back what they had typed', async () => {
    const id = await begin()
    const page = await level(id)
    await keepLevel(id, page, { whyLevel: ['He'] }, 1)
    await keepLevel(id, page, { whyLevel: [''] }, 2)
    expect((await level(id)).unsaved).toBeNull()
  })
})

describe('what a person agrees to', () => {
  const target = (personKey: string): EntryTarget => ({ kind: 'answer', personKey })
  const entry = (id: string, about: EntryTarget, use?: string) =>
    getEntryPage(world.as(teacher), { id, target: about, use })
  const keep = async (id: string, about: EntryTarget, words: Posted) => {
    const page = await entry(id, about)
    const posted = { key: [page.key], ...page.values, ...windowIn(page.typing, 1), ...words }
    const key = about.kind === 'answer' ? about.personKey : about.kind
    await keepTyping(world.as(teacher), { id, place: '@people', about: key, posted, seen: '' })
    return { page, posted }
  }
  const child = async (id: string) => {
    const part = { id, pageId: 'children', itemId: randomUUID(), partId: 'childBorn' }
    const posted = { childBorn: ['yes'] }
    const { seen } = (await getItemPage(world.as(teacher), part)).view
    await answerItem(world.as(teacher), { ...part, posted, seen, then: 'later' })
    return part.itemId
  }

  it('is kept for each person, and goes with a child who is taken off the draft', async () => {
    const id = await begin()
    const [sam, robin] = [await child(id), await child(id)]
    await keep(id, target(sam), { personTold: ['yes'], personToldBy: ['Ms Grove'] })
    await keep(id, target(robin), { personTold: ['yes'], personToldBy: ['Mr Vale'] })
    expect((await entry(id, target(sam))).values.personToldBy).toEqual(['Ms Grove'])
    const check = await getCheck(world.as(teacher), { id })
    if (check === 'sent') throw new Error('sent')
    expect(check.unsaved.map(({ href }) => href).sort()).toEqual(
      [sam, robin].map(key => `/referral/${id}/people-agreement/${key}`).sort(),
    )
    expect((await getTaskList(world.as(teacher), { id })).people.hasUnsaved).toBe(true)
    await removeItem(world.as(teacher), { id, pageId: 'children', itemId: sam })
    expect((await rowsOf(id)).map(({ pageKey }) => pageKey)).toEqual([`@people/${robin}`])
  })

  it('recorded is not offered a second time, whatever a leaving browser still sends', async () => {
    const id = await begin()
    const about = { kind: 'riskChanged', personKey: '' } as const
    const { page, posted } = await keep(id, about, { riskWhat: ['He is home again'] })
    await addEntry(world.as(teacher), { id, target: about, key: page.key, posted })
    const late = { ...posted, sequence: ['7'] }
    await keepTyping(world.as(teacher), {
      id,
      place: '@people',
      about: 'riskChanged',
      posted: late,
      seen: '',
    })
    const after = await entry(id, about)
    expect(after.values.riskWhat).toBeUndefined()
    expect(after.unsaved).toBeNull()
    expect(after.earlier).toHaveLength(1)
  })

  it('refused is kept once, however often the same words arrive', async () => {
    const id = await begin()
    const about = { kind: 'lawfulBasis', personKey: '' } as const
    const { page, posted } = await keep(id, about, { lawfulArticle6: ['nothing such'] })
    const refused = await addEntry(world.as(teacher), { id, target: about, key: page.key, posted })
    if (refused.ok) throw new Error('recorded')
    await keepTyping(world.as(teacher), {
      id,
      place: '@people',
      about: 'lawfulBasis',
      posted: { ...posted, sequence: ['9'] },
      seen: '',
    })
    const rows = await rowsOf(id)
    expect(rows.map(row => row.id)).toEqual(refused.page.over)
  })
})

describe('a list being pasted', () => {
  it('is kept, refused or not, until it is added', async () => {
    const id = await begin()
    const at = { id, pageId: 'events' }
    const page = await getPasting(world.as(teacher), at)
    const posted = { list: ['31/2/2026 Hungry'], ...windowIn(page.typing, 1) }
    await keepTyping(world.as(teacher), {
      id,
      place: '@paste',
      about: 'events',
      posted,
      seen: '',
    })
    expect((await getPasting(world.as(head), at)).words).toBe('31/2/2026 Hungry')
    expect((await getCheck(world.as(teacher), { id })) as object).toMatchObject({
      unsaved: [{ href: `/referral/${id}/paste/events` }],
    })
    const key = randomUUID()
    const refused = await pasteList(world.as(teacher), { ...at, key, posted })
    if (refused.ok) throw new Error('added')
    const again = await getPasting(world.as(teacher), at)
    const mended = { list: ['28/2/2026 Hungry'], ...windowIn(again.typing, 0, refused.over) }
    expect(await pasteList(world.as(teacher), { ...at, key, posted: mended })).toMatchObject({
      ok: true,
    })
    expect(await getPasting(world.as(teacher), at)).toMatchObject({ words: '', unsaved: null })
  })
})

describe('a lead’s reading before sending', () => {
  const check = async (actor: Actor, id: string) => {
    const page = await getCheck(world.as(actor), { id })
    if (page === 'sent' || !page.saying) throw new Error('nobody reads it')
    return { ...page, saying: page.saying }
  }
  const keep = async (actor: Actor, id: string, words: string) => {
    const { saying } = await check(actor, id)
    const posted = { [saying.field]: [words], ...windowIn(saying.typing, 1) }
    await keepTyping(world.as(actor), {
      id,
      place: '@reading',
      about: saying.field,
      posted,
      seen: '',
    })
    return posted
  }

  it('keeps what the lead types for every lead, apart from why the writer cannot wait', async () => {
    const id = await finishedDraft(world, teacher, 'childrens-referral')
    const posted = await keep(head, id, 'Say when you rang')
    await keep(teacher, id, 'He goes home at three')
    expect((await check(deputy, id)).saying).toMatchObject({
      field: 'changes',
      words: 'Say when you rang',
      unsaved: { title: `Typed by ${head.name} at 3:25pm` },
    })
    const own = await check(teacher, id)
    expect(own.saying).toMatchObject({ field: 'cannotWait', words: 'He goes home at three' })
    // It is on this very page, and no page to go back to.
    expect(own.unsaved).toEqual([])
    const { documentHash, submissionKey } = own
    const empty = await giveBack(world.as(head), { id, documentHash, words: ' ', posted })
    expect(empty).toMatchObject({ ok: false, over: [expect.any(String) as string] })
    await giveBack(world.as(head), { id, documentHash, words: 'Say when you rang', posted })
    expect((await check(head, id)).saying).toMatchObject({ words: '', unsaved: null })
    await submitReferral(world.as(teacher), {
      id,
      documentHash,
      submissionKey,
      cannotWait: 'He goes home at three',
    })
    expect(await rowsOf(id)).toEqual([])
  })
})

describe('nobody', () => {
  const places = [
    ['@level', ''],
    ['@people', 'other'],
    ['@people', 'lawfulBasis'],
    ['@paste', 'events'],
    ['@reading', 'changes'],
  ] as const
  const keep = (actor: Actor, id: string, place: string, about: string) =>
    keepTyping(world.as(actor), {
      id,
      place,
      about,
      seen: '',
      posted: { window: [randomUUID()], sequence: ['1'], list: ['x'], whyLevel: ['x'] },
    })

  it.each(places)(
    'but the writer and their leads keeps anything on %s %s',
    async (place, about) => {
      const id = await begin()
      for (const actor of [teacher, head])
        expect(await keep(actor, id, place, about)).toMatchObject({ ok: true })
      for (const actor of [colleague, stranger])
        await expect(keep(actor, id, place, about)).rejects.toThrow(NotFound)
      await deleteDraft(world.as(teacher), { id })
      await expect(keep(teacher, id, place, about)).rejects.toThrow(NotFound)
      expect(await rowsOf(id)).toEqual([])
    },
  )

  it.each([
    ['@nothing', ''],
    ['@reading', 'constructor'],
    ['@paste', 'children'],
    ['@paste', 'worry'],
    ['@people', randomUUID()],
  ])('keeps anything on a page that is not there: %s %s', async (place, about) => {
    await expect(keep(teacher, await begin(), place, about)).rejects.toThrow(NotFound)
  })
})
