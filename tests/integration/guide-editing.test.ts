import type { Row, TransactionSql } from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts'
import { documentOf } from '#app/domain/threshold/document/convert-document.ts'
import { snapshot } from '#app/domain/threshold/snapshot.ts'
import { keepGuideShelf } from '#app/server/guide-shelf.server.ts'
import { guideReviewJob } from '#app/server/jobs/guide-review-job.server.ts'
import {
  getIndicator,
  retireIndicator,
  saveIndicator,
} from '#app/services/guide-editing/edit-indicator.ts'
import { getPart, savePart, saveSummary } from '#app/services/guide-editing/edit-part.ts'
import { exportEdition, exportPublished } from '#app/services/guide-editing/export-edition.ts'
import { getDifference, getEdition, getEditions } from '#app/services/guide-editing/get-editing.ts'
import { importEdition } from '#app/services/guide-editing/import-edition.ts'
import { publishEdition, withdrawEdition } from '#app/services/guide-editing/publish-edition.ts'
import {
  answerChanges,
  reviewEdition,
  sendForReview,
  takeBack,
} from '#app/services/guide-editing/review-edition.ts'
import { startEdition } from '#app/services/guide-editing/start-edition.ts'
import { rulesOn } from '#app/services/rules.ts'
import { compareVersions, getVersion, listVersions } from '#app/services/threshold/get-versions.ts'
import { guideShelf, putOnShelf } from '#app/services/threshold/guide-shelf.ts'
import { asOwner, useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let editor: Actor
let otherEditor: Actor
let councilReviewer: Actor
let otherCouncilReviewer: Actor
let schoolReviewer: Actor
let teacher: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const frontDoor = await world.agency('front_door')
  const school = await world.agency('school_or_college')
  editor = await world.person(frontDoor, 'threshold_editor', 'threshold_reviewer')
  otherEditor = await world.person(school, 'threshold_editor')
  councilReviewer = await world.person(frontDoor, 'threshold_reviewer')
  otherCouncilReviewer = await world.person(frontDoor, 'threshold_reviewer')
  schoolReviewer = await world.person(school, 'threshold_reviewer')
  teacher = await world.person(school, 'referrer', 'safeguarding_lead')
})
afterAll(() => world.database.close())
afterEach(async () => {
  // Each journey begins with nothing published but what came with the service.
  putOnShelf([])
  await asOwner(database.url(), sql => sql`truncate guide_change, guide_review, guide_edition, job`)
})

const typed = (fields: Readonly<Record<string, string>>) => (name: string) => fields[name] ?? ''

/** What a part’s form holds, with some of it typed over. */
async function form(id: string, part: string, over: Readonly<Record<string, string>>) {
  const view = await getPart(world.as(editor), { id, part })
  const fields = Object.fromEntries(view.part.fields.map(({ name, value }) => [name, value]))
  return { id, part, seen: view.seen, typed: typed({ ...fields, ...over }) }
}

async function draft(): Promise<string> {
  const ctx = world.as(editor)
  const id = await startEdition(ctx)
  expect(
    await savePart(ctx, await form(id, 'level-2', { time: 'About 10 days to start.' })),
  ).toEqual({
    outcome: 'saved',
  })
  const { summarySeen } = await getEdition(ctx, id)
  const saved = await saveSummary(ctx, {
    id,
    seen: summarySeen,
    words: 'Early help starts sooner.',
  })
  expect(saved).toEqual({ outcome: 'saved' })
  return id
}

async function send(id: string): Promise<void> {
  const { revision } = await getEdition(world.as(editor), id)
  expect(await sendForReview(world.as(editor), { id, revision: String(revision) })).toEqual({
    ok: true,
  })
}

async function judge(id: string, by: Actor, verdict = 'approved', note = '', at = homeTime) {
  const { revision, contentHash } = await getEdition(world.as(by), id)
  const text = { id, revision: String(revision), contentHash }
  return reviewEdition(world.as(by, at), { ...text, verdict, note })
}

async function publish(
  id: string,
  over: Partial<Record<'effectiveOn' | 'reviewOn' | 'revision', string>> = {},
  by = editor,
) {
  const { revision } = await getEdition(world.as(by), id)
  return publishEdition(world.as(by), {
    id,
    revision: String(revision),
    effectiveOn: '2026-11-23',
    reviewOn: '2027-11-23',
    ...over,
  })
}

async function approvedDraft(): Promise<string> {
  const id = await draft()
  await send(id)
  await judge(id, councilReviewer)
  await judge(id, schoolReviewer)
  return id
}

const words = (outcome: {
  readonly ok: boolean
  readonly problems?: readonly { readonly message: string }[]
}) => (outcome.problems ?? []).map(({ message }) => message).join(' / ')

describe('from draft to record', () => {
  it('is drafted, compared, approved by two and published from a day on', async () => {
    const id = await draft()
    const { differences } = await getDifference(world.as(schoolReviewer), id)
    expect(differences).toHaveLength(1)
    expect(differences[0]).toMatchObject({ label: 'Level 2, time', kind: 'changed' })
    expect(differences[0]?.runs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['added', 'removed']),
    )
    await send(id)
    expect(await judge(id, councilReviewer)).toEqual({ ok: true })
    expect(words(await publish(id))).toContain('One more reviewer must approve')
    expect(await judge(id, schoolReviewer)).toEqual({ ok: true })
    expect((await getEdition(world.as(editor), id)).status).toBe('approved')
    expect(await publish(id)).toEqual({ ok: true })
    const view = await getEdition(world.as(editor), id)
    expect(view).toMatchObject({ status: 'published', versionId: '2026-11-23', isOpen: false })
    // One moment for everything: the order is not told.
    expect(view.log.map(({ what }) => what).toSorted()).toEqual([
      'Approved by a reviewer',
      'Approved by a reviewer',
      'Draft begun',
      'Published',
      'Sent for review',
      'Text changed',
      'Text changed',
    ])
    expect(view.log.every(({ who, when }) => who !== '' && when.includes('2026'))).toBe(true)
  })

  it('is in force from midnight in London, in summer too, and every older version stays readable', async () => {
    const id = await approvedDraft()
    const [first] = guideShelf()
    const kept = JSON.stringify(snapshot(first.guide, ['HLT-002', 'HLT-003']))
    expect(await publish(id, { effectiveOn: '2027-06-14', reviewOn: '2028-06-14' })).toEqual({
      ok: true,
    })
    const shelf = await keepGuideShelf(database.url())
    try {
      // 23:00 UTC is midnight in London in June.
      expect(rulesOn(new Date('2027-06-13T22:59:59Z')).guide.id).toBe('2026-11')
      expect(rulesOn(new Date('2027-06-13T23:00:00Z')).guide.id).toBe('2027-06-14')
      expect(rulesOn(new Date('2027-06-13T23:00:00Z')).guide.levels[2].time).toBe(
        'About 10 days to start.',
      )
      const after = new Date('2027-07-01T12:00:00Z')
      expect(listVersions(after)).toMatchObject([
        { id: '2027-06-14', state: 'in_force', supersededOn: null },
        { id: '2026-11', state: 'superseded', supersededOn: '2027-06-14' },
      ])
      expect(listVersions(homeTime)).toMatchObject([{ state: 'coming' }, { state: 'in_force' }])
      const old = getVersion(after, '2026-11')
      expect(old.reading.guide).toBe(first.guide)
      expect(JSON.stringify(snapshot(old.reading.guide, ['HLT-002', 'HLT-003']))).toBe(kept)
      expect(compareVersions('2026-11', '2027-06-14')).toMatchObject([{ label: 'Level 2, time' }])
      expect(() => getVersion(after, '2099-01-01')).toThrow(NotFound)
      // The export of the new version reads back as the same bytes.
      const file = exportPublished({ id: '2027-06-14' }).text
      const again = await importEdition(world.as(editor), new TextEncoder().encode(file))
      if (!again.ok) throw new Error(JSON.stringify(again.problems))
      expect((await exportEdition(world.as(editor), again.id)).text).toBe(file)
    } finally {
      await shelf.stop()
    }
  })

  it('reaches a second process when it is published, without a restart', async () => {
    const id = await approvedDraft()
    // A poll so slow that only the announcement can bring it.
    const shelf = await keepGuideShelf(database.url(), { pollMs: 600_000 })
    try {
      expect(shelf.isFilled()).toBe(true)
      expect(guideShelf()).toHaveLength(1)
      expect(await publish(id)).toEqual({ ok: true })
      await expect.poll(() => guideShelf().length, { timeout: 5_000 }).toBe(2)
      const { revision } = await getEdition(world.as(editor), id)
      await withdrawEdition(world.as(editor), { id, revision: String(revision) })
      await expect.poll(() => guideShelf().length, { timeout: 5_000 }).toBe(1)
    } finally {
      await shelf.stop()
    }
  })

  it('is found by looking when no announcement came', async () => {
    const id = await approvedDraft()
    const shelf = await keepGuideShelf(database.url(), { pollMs: 50 })
    try {
      await publish(id)
      await expect.poll(() => guideShelf().length, { timeout: 5_000 }).toBe(2)
      const guide = guideShelf()[1]?.guide
      await new Promise(resolve => setTimeout(resolve, 200))
      // The same object, so that what was worked out from it still holds.
      expect(guideShelf()[1]?.guide).toBe(guide)
    } finally {
      await shelf.stop()
    }
  })
})

describe('no step can be left out', () => {
  it('is closed to everybody who neither edits nor reviews', async () => {
    const id = await draft()
    const ctx = world.as(teacher)
    await expect(getEditions(ctx)).rejects.toThrow(Forbidden)
    await expect(getEdition(ctx, id)).rejects.toThrow(Forbidden)
    await expect(getDifference(ctx, id)).rejects.toThrow(Forbidden)
    await expect(startEdition(ctx)).rejects.toThrow(Forbidden)
    await expect(importEdition(ctx, new Uint8Array())).rejects.toThrow(Forbidden)
    await expect(exportEdition(ctx, id)).rejects.toThrow(Forbidden)
  })

  it('keeps reviewers from editing and publishing, and editors from judging', async () => {
    const id = await approvedDraft()
    await expect(startEdition(world.as(schoolReviewer))).rejects.toThrow(Forbidden)
    await expect(getPart(world.as(schoolReviewer), { id, part: 'introduction' })).rejects.toThrow(
      Forbidden,
    )
    await expect(publish(id, {}, schoolReviewer)).rejects.toThrow(Forbidden)
    await expect(judge(id, otherEditor)).rejects.toThrow(Forbidden)
  })

  it('keeps people from judging what they wrote in', async () => {
    const id = await draft()
    await send(id)
    await expect(judge(id, editor)).rejects.toThrow(Forbidden)
  })

  it('needs two different people', async () => {
    const id = await draft()
    await send(id)
    await judge(id, schoolReviewer)
    await judge(id, schoolReviewer)
    expect(words(await publish(id))).toContain('One more reviewer')
    expect((await getEdition(world.as(editor), id)).status).toBe('in_review')
  })

  it('needs one of them from outside the council', async () => {
    const id = await draft()
    await send(id)
    await judge(id, councilReviewer)
    await judge(id, otherCouncilReviewer)
    expect(words(await publish(id))).toContain('outside the council')
  })

  it('needs them for this very text: a later edit leaves every approval behind', async () => {
    const id = await approvedDraft()
    const ctx = world.as(editor)
    await savePart(ctx, await form(id, 'level-3', { time: 'Other words.' }))
    const changed = await getEdition(ctx, id)
    expect(changed).toMatchObject({ status: 'draft', isComplete: false })
    expect(changed.earlier).toHaveLength(2)
    await expect(publish(id)).rejects.toThrow(Conflict)
    // Even when the words are put back as they were.
    await savePart(ctx, await form(id, 'level-3', { time: guideShelf()[0].guide.levels[3].time }))
    await send(id)
    expect(words(await publish(id))).toContain('2 reviewers')
  })

  it('does not take a verdict on a text that has changed since it was read', async () => {
    const id = await draft()
    await send(id)
    const read = await getEdition(world.as(schoolReviewer), id)
    await savePart(world.as(editor), await form(id, 'level-3', { time: 'Other words.' }))
    await send(id)
    await expect(
      reviewEdition(world.as(schoolReviewer), {
        id,
        revision: String(read.revision),
        contentHash: read.contentHash,
        verdict: 'approved',
        note: '',
      }),
    ).rejects.toThrow(Conflict)
  })

  it('asks what to change when a reviewer does not approve, and does not publish then', async () => {
    const id = await draft()
    await send(id)
    expect(await judge(id, schoolReviewer, 'changes_asked')).toMatchObject({
      problems: [{ field: 'note' }],
    })
    expect(await judge(id, schoolReviewer, 'maybe')).toMatchObject({
      problems: [{ field: 'verdict' }],
    })
    expect(await judge(id, schoolReviewer, 'changes_asked', 'Say who starts it.')).toEqual({
      ok: true,
    })
    await judge(id, councilReviewer)
    expect(words(await publish(id))).toContain('One more reviewer')
  })

  it('is not published over what a third reviewer asked to change, until that is answered in words', async () => {
    const id = await approvedDraft()
    const third = await world.person(await world.agency('gp'), 'threshold_reviewer')
    await judge(id, third, 'changes_asked', 'Say who starts it.')
    const view = await getEdition(world.as(editor), id)
    expect(view).toMatchObject({ status: 'in_review', isComplete: false, missing: [] })
    expect(words(await publish(id))).toContain(`Answer what ${third.name} asked to change`)
    const reviewId = view.asked[0]?.id ?? ''
    const answer = (said: string, by = editor, about = reviewId) =>
      answerChanges(world.as(by), { id, reviewId: about, words: said })
    for (const hostile of ['', ' ', 'a\0b', 'x'.repeat(2_001)])
      expect(await answer(hostile)).toMatchObject({
        ok: false,
        problems: [{ field: `answer-${reviewId}` }],
      })
    await expect(answer('Done', schoolReviewer)).rejects.toThrow(Forbidden)
    for (const other of ['', 'nobody', '__proto__'])
      await expect(answer('Done', editor, other)).rejects.toThrow(Conflict)
    expect(words(await publish(id))).toContain('Answer what')
    expect(await answer('The lead agency starts it: page 3 says so.')).toEqual({ ok: true })
    await expect(answer('Again')).rejects.toThrow(Conflict)
    const after = await getEdition(world.as(third), id)
    expect(after).toMatchObject({ status: 'approved', isComplete: true, asked: [] })
    expect(after.standing.find(({ who }) => who === third.name)?.answer?.words).toContain('page 3')
    expect(after.log.map(({ what }) => what)).toContain('Asked changes answered by an editor')
    expect(await publish(id)).toEqual({ ok: true })
  })

  it('keeps what was asked open when only the text changes, in the database too', async () => {
    const id = await draft()
    await send(id)
    const third = await world.person(await world.agency('gp'), 'threshold_reviewer')
    await judge(id, third, 'changes_asked', 'Say who starts it.')
    await savePart(world.as(editor), await form(id, 'level-3', { time: 'Other words.' }))
    await send(id)
    await judge(id, councilReviewer)
    await judge(id, schoolReviewer)
    expect(words(await publish(id))).toBe(`Answer what ${third.name} asked to change first`)
    const by = (sql: TransactionSql) =>
      sql`update guide_edition set status = 'published', effective_on = '2027-02-01' where id = ${id}`
    await expect(asSystem(by)).rejects.toThrow('answered first')
    // Its reviewer approves what it has become: nothing more to answer.
    await judge(id, third, 'approved', '', new Date(homeTime.getTime() + 60_000))
    expect(await publish(id)).toEqual({ ok: true })
  })

  it('cannot be judged or published before it is sent, nor sent without saying what changed', async () => {
    const ctx = world.as(editor)
    const id = await startEdition(ctx)
    expect(words(await sendForReview(ctx, { id, revision: '1' }))).toContain(
      'Change something first',
    )
    await savePart(ctx, await form(id, 'level-2', { time: 'Sooner.' }))
    expect(words(await sendForReview(ctx, { id, revision: '2' }))).toContain('Say what changed')
    await expect(judge(id, schoolReviewer)).rejects.toThrow(Conflict)
    await expect(publish(id)).rejects.toThrow(Conflict)
    await expect(sendForReview(ctx, { id, revision: '1' })).rejects.toThrow(Conflict)
  })

  it('can be taken back, and is then a draft', async () => {
    const id = await approvedDraft()
    const { revision } = await getEdition(world.as(editor), id)
    await takeBack(world.as(editor), { id, revision: String(revision) })
    await expect(publish(id)).rejects.toThrow(Conflict)
  })

  it('begins on the next working day or later, and on no day another version has', async () => {
    const id = await approvedDraft()
    // Friday: Monday is the next working day.
    for (const [days, said] of [
      [{ effectiveOn: '2026-11-20' }, '23 November 2026 or a later day'],
      [{ effectiveOn: '2026-11-22' }, '23 November 2026 or a later day'],
      [{ effectiveOn: '' }, 'Enter the day this version takes effect'],
      [{ effectiveOn: '2026-02-30' }, 'Enter the day this version takes effect'],
      [{ effectiveOn: '9999-12-31' }, 'two years'],
      [{ reviewOn: '2026-11-23' }, 'after the day this version takes effect'],
      [{ reviewOn: '' }, 'looked at again'],
    ] as const)
      expect(words(await publish(id, days)), said).toContain(said)
    expect(await publish(id)).toEqual({ ok: true })
  })

  it('is published once when two editors publish together', async () => {
    const id = await approvedDraft()
    const both = await Promise.allSettled([publish(id), publish(id, {}, otherEditor)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(Conflict) as Conflict,
    })
  })

  it('does not take back unseen what another version changed', async () => {
    const one = await approvedDraft()
    const other = await approvedDraft()
    expect(await publish(one)).toEqual({ ok: true })
    expect(words(await publish(other, { effectiveOn: '2026-12-01' }))).toContain(
      'Begin a new draft',
    )
  })

  it('never changes once published, and is not withdrawn once in force', async () => {
    const id = await approvedDraft()
    await publish(id)
    const ctx = world.as(editor)
    await expect(getPart(ctx, { id, part: 'introduction' })).rejects.toThrow(Conflict)
    const { revision } = await getEdition(ctx, id)
    await expect(
      savePart(ctx, { id, part: 'level-2', seen: '', typed: typed({}) }),
    ).rejects.toThrow(Conflict)
    const later = world.as(editor, new Date('2026-11-23T09:00:00Z'))
    await expect(withdrawEdition(later, { id, revision: String(revision) })).rejects.toThrow(
      Conflict,
    )
    expect(await withdrawEdition(ctx, { id, revision: String(revision) })).toEqual({ ok: true })
  })

  it('answers that there is nothing for an edition that is not there', async () => {
    const id = '00000000-0000-4000-8000-000000000000'
    await expect(getEdition(world.as(editor), id)).rejects.toThrow(NotFound)
    await expect(exportEdition(world.as(editor), id)).rejects.toThrow(NotFound)
    await expect(getPart(world.as(editor), { id, part: 'x' })).rejects.toThrow(NotFound)
  })
})

describe('two editors at once', () => {
  it('never overwrite each other in silence', async () => {
    const id = await startEdition(world.as(editor))
    const mine = await form(id, 'level-2', { time: 'Mine.' })
    const theirs = await form(id, 'level-2', { time: 'Theirs.' })
    expect(await savePart(world.as(otherEditor), theirs)).toEqual({ outcome: 'saved' })
    const second = await savePart(world.as(editor), mine)
    if (second.outcome !== 'changed') throw new Error(second.outcome)
    expect(second.elsewhere.saved).toContainEqual({ label: 'Time', words: 'Theirs.' })
    expect(second.elsewhere.who).toBe(otherEditor.name)
    // Having seen it, they may keep their own.
    const again = { ...mine, seen: second.elsewhere.seen }
    expect(await savePart(world.as(editor), again)).toEqual({ outcome: 'saved' })
  })

  it('are not in each other’s way in two parts, and both stay', async () => {
    const id = await startEdition(world.as(editor))
    const mine = await form(id, 'level-2', { time: 'Mine.' })
    const theirs = await form(id, 'level-3', { time: 'Theirs.' })
    const at = { id, indicatorId: 'HLT-025', domain: '' }
    const { seen, indicator } = await getIndicator(world.as(editor), at)
    const posted = {
      typed: typed({
        text: 'Other words',
        level: '3',
        domain: indicator?.domain ?? '',
        ageMin: '0',
        ageMax: '17',
      }),
      harms: [],
      marks: [],
    }
    expect(await savePart(world.as(otherEditor), theirs)).toEqual({ outcome: 'saved' })
    expect(await saveIndicator(world.as(otherEditor), { ...at, seen, posted })).toEqual({
      outcome: 'saved',
    })
    expect(await savePart(world.as(editor), mine)).toEqual({ outcome: 'saved' })
    const { differences } = await getDifference(world.as(editor), id)
    expect(differences.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Level 2, time', 'Level 3, time', 'Indicator HLT-025']),
    )
    // The same indicator, opened before: told.
    expect(await saveIndicator(world.as(editor), { ...at, seen, posted })).toMatchObject({
      outcome: 'changed',
    })
    expect(await retireIndicator(world.as(editor), { ...at, seen })).toMatchObject({
      outcome: 'changed',
      elsewhere: { saved: [{ label: 'Indicator HLT-025' }] },
    })
  })

  it('of two who save at the same moment one is told', async () => {
    const id = await startEdition(world.as(editor))
    const forms = [
      await form(id, 'level-2', { time: 'Mine.' }),
      await form(id, 'level-2', { time: 'Theirs.' }),
    ]
    const both = await Promise.all(forms.map(each => savePart(world.as(editor), each)))
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'saved'])
  })
})

describe('indicators', () => {
  const posted = (fields: Readonly<Record<string, string>>, marks: readonly string[] = []) => ({
    typed: typed({ domain: 'child.health', level: '3', ageMin: '0', ageMax: '17', ...fields }),
    harms: ['neglect'],
    marks,
  })

  it('are added under an id that none ever had, changed, and retired for good', async () => {
    const ctx = world.as(editor)
    const id = await startEdition(ctx)
    const domain = 'child.health'
    const { id: fresh, seen } = await getIndicator(ctx, { id, indicatorId: 'new', domain })
    const seenOf = async (indicatorId: string) =>
      (await getIndicator(ctx, { id, indicatorId, domain })).seen
    const known = new Set(documentOf(guideShelf()[0]).indicators.map(each => each.id))
    expect(known.has(fresh)).toBe(false)
    const add = {
      id,
      indicatorId: 'new',
      domain,
      seen,
      posted: posted({ text: 'Often too tired to play' }),
    }
    expect(await saveIndicator(ctx, add)).toEqual({ outcome: 'saved' })
    // Sent twice, it is told to be there, and is not added again.
    expect(await saveIndicator(ctx, add)).toMatchObject({
      outcome: 'changed',
      elsewhere: { saved: [{ label: `Indicator ${fresh}` }] },
    })
    expect((await getIndicator(ctx, { id, indicatorId: fresh, domain: '' })).indicator?.text).toBe(
      'Often too tired to play',
    )
    expect(
      await retireIndicator(ctx, { id, indicatorId: fresh, seen: await seenOf(fresh) }),
    ).toEqual({
      outcome: 'saved',
    })
    const { id: next } = await getIndicator(ctx, { id, indicatorId: 'new', domain: 'child.health' })
    expect(next).not.toBe(fresh)
    // One that topics name is taken out of them too.
    const family = { id, indicatorId: 'FAM-001', seen: await seenOf('FAM-001') }
    expect(await retireIndicator(ctx, family)).toEqual({ outcome: 'saved' })
    const { differences } = await getDifference(ctx, id)
    expect(
      differences.filter(({ kind }) => kind === 'removed').map(({ label }) => label),
    ).toContain('Indicator FAM-001')
  })

  it('say what is wrong by field, and keep the text as it was', async () => {
    const ctx = world.as(editor)
    const id = await startEdition(ctx)
    const at = { id, indicatorId: 'new', domain: 'child.health' }
    const { seen } = await getIndicator(ctx, at)
    const add = (fields: Readonly<Record<string, string>>, marks: readonly string[] = []) =>
      saveIndicator(ctx, { ...at, seen, posted: posted(fields, marks) })
    for (const [outcome, field] of [
      [await add({}), 'text'],
      [await add({ text: 'a\0b' }), 'text'],
      [await add({ text: '=cmd|x' }), 'text'],
      [await add({ text: 'x', level: '' }), 'level'],
      [await add({ text: 'x', level: '9' }), 'level'],
      [await add({ text: 'x', ageMin: '18' }), 'ageMin'],
      [await add({ text: 'x', ageMin: '9', ageMax: '8' }), 'ageMin'],
      [await add({ text: 'x', ageMax: 'old' }), 'ageMax'],
      [await add({ text: 'x', domain: 'none' }), 'domain'],
      [await add({ text: 'x'.repeat(501) }), 'text'],
      [await add({ text: 'x' }, ['immediate']), 'level'],
    ] as const) {
      if (outcome.outcome !== 'refused') throw new Error(`${field}: ${outcome.outcome}`)
      expect(outcome.problems.map(each => each.field)).toContain(field)
    }
    expect((await getEdition(ctx, id)).revision).toBe(1)
  })
})

describe('what a guide has', () => {
  const save = async (id: string, part: string, over: Readonly<Record<string, string>>) =>
    savePart(world.as(editor), await form(id, part, over))
  const documentIn = async (id: string) => {
    const { text } = await exportEdition(world.as(editor), id)
    return text
  }
  const topic = {
    id: 'parental-conflict',
    title: 'Conflict between parents',
    summary: 'Rows that children see.',
    introduction: 'What children notice.',
    ask: 'Who hears it?',
    domains: 'family.history_functioning',
    ids: 'HLT-025',
    duties: 'lado',
    related: 'domestic-abuse',
  }

  it('grows by topics, duties, domains, harms and councils in the browser, and the file says all of it', async () => {
    const id = await startEdition(world.as(editor))
    expect(await save(id, 'new-topic', topic)).toEqual({ outcome: 'saved' })
    const { part } = await getPart(world.as(editor), { id, part: 'duties' })
    const last = part.fields.length / 4 - 1
    const duty = {
      [`title-${last}`]: 'Known FGM: tell the school board',
      [`text-${last}`]: 'Tell them.',
      [`source-${last}`]: 'Our own procedures',
    }
    expect(await save(id, 'duties', duty)).toEqual({ outcome: 'saved' })
    const domain = { 'new-key': 'child.play', 'new-area': 'child', 'new-name': 'Play' }
    expect(await save(id, 'domains', domain)).toEqual({ outcome: 'saved' })
    const harm = { 'new-key': 'cold_homes', 'new-name': 'Cold homes' }
    expect(await save(id, 'harms', harm)).toEqual({ outcome: 'saved' })
    const council = { code: '999', section17: '3', verified: 'no', 'name-2': 'Helping early' }
    expect(await save(id, 'new-council', council)).toEqual({ outcome: 'saved' })
    const text = await documentIn(id)
    for (const words of [
      'Conflict between parents',
      'known-fgm-tell-the-school-boa',
      'child.play',
      'Cold homes',
      'Helping early',
    ])
      expect(text).toContain(words)
    const again = await importEdition(world.as(editor), new TextEncoder().encode(text))
    expect(again.ok).toBe(true)
    // What was added is edited like everything else, and can be taken out again.
    const gone = { title: '', summary: '', introduction: '' }
    expect(await save(id, 'topic-parental-conflict', gone)).toEqual({ outcome: 'saved' })
    const emptied = Object.fromEntries(
      ['title', 'text', 'source', 'phone'].map(key => [`${key}-${last}`, '']),
    )
    expect(await save(id, 'duties', emptied)).toEqual({ outcome: 'saved' })
    // One empty box is a mistake; only with all of them empty is the council out.
    const half = await save(id, 'council-999', { section17: '', 'name-2': '' })
    expect(half.outcome).toBe('refused')
    const out = { section17: '', verified: '', 'name-2': '' }
    expect(await save(id, 'council-999', out)).toEqual({ outcome: 'saved' })
    await expect(getPart(world.as(editor), { id, part: 'council-999' })).rejects.toThrow(NotFound)
    const back = await documentIn(id)
    expect(back).not.toContain('Helping early')
    expect(back).not.toContain('Conflict between parents')
    expect(back).not.toContain('tell the school board')
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['new-topic', { ...topic, id: 'neglect' }, 'id'],
    ['new-topic', { ...topic, id: 'Not An Address' }, 'id'],
    ['new-topic', { ...topic, id: '__proto__' }, 'id'],
    ['new-topic', { ...topic, harms: 'none' }, 'harms'],
    ['new-topic', { ...topic, duties: 'constructor' }, 'duties'],
    ['new-topic', { ...topic, related: 'nothing' }, 'related'],
    ['new-topic', { ...topic, summary: 'a\0b' }, 'summary'],
    ['new-topic', { ...topic, title: 'x'.repeat(201) }, 'title'],
    ['new-council', { code: '85', section17: '3', verified: 'no' }, 'code'],
    ['new-council', { code: '857', section17: '9', verified: 'no' }, 'section17'],
    ['new-council', { code: '999', section17: '3', verified: 'maybe' }, 'verified'],
    ['domains', { 'new-key': 'child.play', 'new-area': 'moon', 'new-name': 'Play' }, 'new-area'],
    ['domains', { 'new-key': 'child.health', 'new-area': 'child', 'new-name': 'x' }, 'new-key'],
    ['domains', { 'name-0': '' }, 'name-0'],
    ['domains', { 'name-0': '=cmd' }, 'name-0'],
    ['harms', { 'new-key': 'immediate', 'new-name': 'x' }, 'new-key'],
    ['duties', { 'text-0': '' }, 'text-0'],
    ['duties', { 'phone-0': '0116 000 000' }, 'phone-0'],
  ])('refuses a wrong %s %j by its field, and keeps the text', async (part, over, field) => {
    const id = await startEdition(world.as(editor))
    const saved = await save(id, part, over)
    if (saved.outcome !== 'refused') throw new Error(saved.outcome)
    expect(saved.problems.map(each => each.field)).toContain(field)
    expect(new Set(saved.problems.map(each => JSON.stringify(each))).size).toBe(
      saved.problems.length,
    )
    expect((await getEdition(world.as(editor), id)).revision).toBe(1)
  })
})

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  it('is imported whole as a new draft, or not at all with every mistake by its line', async () => {
    const ctx = world.as(editor)
    const { text } = exportPublished({ at: homeTime })
    const broken = text.replace('HLT-002,1,child.health', 'HLT-002,7,child.none')
    const line = text.split('\n').findIndex(each => each.startsWith('HLT-002')) + 1
    const refused = await importEdition(ctx, bytes(broken))
    if (refused.ok) throw new Error('imported')
    expect(refused.problems).toContainEqual({ line, message: 'The level must be 1, 2, 3 or 4' })
    expect((await getEditions(ctx)).editions).toEqual([])
    const imported = await importEdition(ctx, bytes(text))
    if (!imported.ok) throw new Error('refused')
    expect((await exportEdition(ctx, imported.id)).text).toBe(text)
  })

  it('cannot leave out an indicator that was published, but can retire it', async () => {
    const ctx = world.as(editor)
    const { text } = exportPublished({ at: homeTime })
    const without = text.replace(/^HLT-002,.*\n/m, '')
    const refused = await importEdition(ctx, bytes(without))
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('HLT-002 was published') as string }],
    })
    const retired = without.replace('```csv\nid\n```', '```csv\nid\nHLT-002\n```')
    expect(await importEdition(ctx, bytes(retired))).toMatchObject({ ok: true })
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['noise', new Uint8Array(5_000).map((_, at) => (at * 7919) % 256)],
    ['ten megabytes on one line', new Uint8Array(10_000_000).fill(97)],
    ['NUL', bytes('# Threshold guide\n\0')],
  ])('that is %s is refused in words', async (_what, given) => {
    const outcome = await importEdition(world.as(editor), given)
    expect(outcome.ok).toBe(false)
  })
})

describe('reminders', () => {
  it('are queued for 30 days before and the day itself, and reach every editor once', async () => {
    const id = await approvedDraft()
    await publish(id)
    const jobs = await asSystem(
      sql => sql`select id, payload, run_at from job where kind = 'guide-review' order by run_at`,
    )
    expect(jobs.map(({ run_at: at }) => (at as Date).toISOString())).toEqual([
      '2027-10-24T07:00:00.000Z',
      '2027-11-23T08:00:00.000Z',
    ])
    const [job] = jobs
    const handler = guideReviewJob({ database: world.database })
    const claimed = {
      id: String(job?.id),
      kind: 'guide-review',
      payload: job?.payload as unknown,
      attempts: 1,
      maxAttempts: 3,
      token: '',
    }
    const signal = new AbortController().signal
    expect(await handler(claimed, signal)).toBe('reminded')
    expect(await handler(claimed, signal)).toBe('reminded')
    const mails = await asSystem(
      sql => sql`select payload from job where payload->>'template' = 'guide-review-due'`,
    )
    expect(mails.map(({ payload }) => payload as unknown)).toEqual(
      expect.arrayContaining([
        {
          recipientAccountId: editor.accountId,
          template: 'guide-review-due',
          reference: '2026-11-23',
        },
        {
          recipientAccountId: otherEditor.accountId,
          template: 'guide-review-due',
          reference: '2026-11-23',
        },
      ]),
    )
    expect(mails).toHaveLength(2)
    // Superseded: nobody is written to about a version that has been replaced.
    expect(
      await handler(
        { ...claimed, payload: { guideId: '2026-11', reviewOn: '2027-11-01' } },
        signal,
      ),
    ).toBe('not_needed')
  })
})

/** Reads as the portal itself. */
async function asSystem(
  work: (sql: TransactionSql) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  let rows: readonly Row[] = []
  await asOwner(database.url(), async sql => {
    await sql.begin(async tx => {
      await tx`select set_config('app.kind', 'system', true), set_config('role', 'portal_app', true)`
      rows = await work(tx)
    })
  })
  return rows
}
