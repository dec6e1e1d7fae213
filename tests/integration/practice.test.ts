import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { Context } from '#app/services/context.ts'
import {
  assignSet,
  listAgencySets,
  takeBackSet,
} from '#app/services/threshold/practice/agency-sets.ts'
import {
  changePracticeSet,
  getSetToChange,
} from '#app/services/threshold/practice/change-practice-set.ts'
import { answerPractice } from '#app/services/threshold/practice/answer-practice.ts'
import { getMisreadReport } from '#app/services/threshold/practice/get-misread-report.ts'
import { getPracticeAnswer } from '#app/services/threshold/practice/get-practice-case.ts'
import { getMySet, listMySets, markDone } from '#app/services/threshold/practice/my-sets.ts'
import { countFinished } from '#db/queries/practice.ts'
import { account } from '#db/schema/account.ts'
import { eq, sql } from 'drizzle-orm'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem } from '../support/matrix/as-system.ts'
import { homeTime, openWorld, type Agency, type World } from '../support/people.ts'

const { url } = useDatabase()
let world: World
let school: Agency
let lead: Actor
let teachers: readonly Actor[]
let portal: Context

beforeAll(async () => {
  world = openWorld(url())
  school = await world.agency('school_or_college')
  lead = await world.person(school, 'safeguarding_lead')
  teachers = await Promise.all(Array.from({ length: 5 }, () => world.person(school, 'referrer')))
  for (const teacher of teachers) await joins(teacher, 'Teachers')
  portal = world.as(systemActor)
})
afterAll(() => world.database.close())
beforeEach(() =>
  asOwner(url(), db => db`truncate practice_result, practice_done, practice_set, audit cascade`),
)

function joins(person: Actor, team: string): Promise<unknown> {
  return world.database.transaction(systemActor, tx =>
    tx.update(account).set({ team }).where(eq(account.id, person.accountId)),
  )
}

const caseIds = ['holes-in-his-shoes', 'second-hand-shoes', 'a-mark-on-the-cheek']

const form = (over: Posted = {}): Posted => ({
  key: [randomUUID()],
  name: ['For December'],
  cases: caseIds,
  team: [''],
  'dueOn-day': ['4'],
  'dueOn-month': ['12'],
  'dueOn-year': ['2026'],
  ...over,
})

const results = () =>
  asSystem(
    url(),
    db => db`select case_id, guide_id, agency_kind, level, answered_on::text from practice_result`,
  )

const answer = (posted: Posted, agencyKind = 'school_or_college', caseId = 'holes-in-his-shoes') =>
  answerPractice(portal, { caseId, agencyKind, posted })

async function assigned(posted: Posted = form()): Promise<string> {
  expect(await assignSet(world.as(lead), posted)).toEqual({ ok: true })
  const { sets } = await listAgencySets(world.as(lead), portal)
  return sets.at(-1)?.id ?? ''
}

const change = (setId: string, posted: Posted, by: Actor = lead) =>
  changePracticeSet(world.as(by), portal, { setId, posted })

async function finishes(person: Actor, setId: string): Promise<void> {
  for (const caseId of caseIds) await markDone(world.as(person), { setId, caseId })
}

describe('an answer', () => {
  it('keeps the case, the guide, the kind of agency, the level and the day: nothing of anybody', async () => {
    expect(await answer({ key: [randomUUID()], level: ['2'], because: ['pattern'] })).toEqual({
      ok: true,
      answer: { level: 2, because: 'pattern' },
    })
    expect(await results()).toEqual([
      {
        case_id: 'holes-in-his-shoes',
        guide_id: '2026-11',
        agency_kind: 'school_or_college',
        level: 2,
        answered_on: '2026-11-20',
      },
    ])
    const columns = await asOwner(
      url(),
      db => db<{ name: string }[]>`
        select column_name as name from information_schema.columns where table_name = 'practice_result'`,
    )
    expect(columns.map(({ name }) => name).sort()).toEqual(
      ['agency_kind', 'answered_on', 'case_id', 'guide_id', 'id', 'level'].sort(),
    )
  })

  it('writes nothing into the record of who did what', async () => {
    await answer({ key: [randomUUID()], level: ['2'] })
    expect(await asSystem(url(), db => db`select from audit`)).toHaveLength(0)
  })

  it('counts once for each drawing of the page, and its first level stands', async () => {
    const key = [randomUUID()]
    await Promise.all(['2', '2', '2', '2'].map(given => answer({ key, level: [given] })))
    await answer({ key, level: ['4'] })
    expect((await results()).map(row => Number(row.level))).toEqual([2])
    await answer({ key: [randomUUID()], level: ['4'] })
    expect(await results()).toHaveLength(2)
  })

  it('without a key counts once a day, however often it is posted', async () => {
    for (const given of ['1', '2', '3']) await answer({ level: [given] })
    expect(await results()).toHaveLength(1)
  })

  it.each([[''], ['0'], ['5'], ['3.0'], ['-1'], ['３'], ['\0'], ['level 3'], ['\uD800']])(
    'of %j is refused in words and counted nowhere',
    async given => {
      expect(await answer({ key: [randomUUID()], level: [given] })).toEqual({
        ok: false,
        problems: [{ field: 'level', message: 'Select a level of need' }],
      })
      expect(await results()).toHaveLength(0)
    },
  )

  it('takes hostile keys and reasons for what they are', async () => {
    await answer({ key: ['\0\uD800'], level: ['3'], because: ['\0'] })
    await answer({ key: ['x'.repeat(100_000)], level: ['3'], because: ['__proto__'] })
    expect(await results()).toHaveLength(2)
  })

  it('to a case that is not there is not found', async () => {
    await expect(answer({ level: ['2'] }, 'gp', 'no-such')).rejects.toThrow(NotFound)
  })

  it('shows how others of the kind answered from ten on, and of that kind only', async () => {
    const see = () =>
      getPracticeAnswer(portal, {
        caseId: 'holes-in-his-shoes',
        answer: { level: 2, because: null },
        agencyKind: 'school_or_college',
      })
    for (let i = 0; i < 9; i++) await answer({ key: [randomUUID()], level: ['2'] })
    for (let i = 0; i < 5; i++) await answer({ key: [randomUUID()], level: ['4'] }, 'gp')
    expect((await see()).others.counts).toBeNull()
    await answer({ key: [randomUUID()], level: ['3'] })
    const seen = await see()
    expect(seen.others.counts?.map(({ count }) => count)).toEqual([0, 9, 1, 0])
    expect(seen).toMatchObject({ given: 2, reading: 'tooLow', level: 3 })
  })
})

describe('a set', () => {
  it('reaches everybody of the agency and nobody else, and is recorded', async () => {
    const other = await world.person(await world.agency('school_or_college'), 'safeguarding_lead')
    const id = await assigned()
    for (const person of [lead, ...teachers])
      expect((await listMySets(world.as(person))).map(set => set.id)).toEqual([id])
    expect(await listMySets(world.as(other))).toEqual([])
    await expect(getMySet(world.as(other), id)).rejects.toThrow(NotFound)
    await expect(
      markDone(world.as(other), { setId: id, caseId: caseIds[0] ?? '' }),
    ).rejects.toThrow(NotFound)
    await expect(takeBackSet(world.as(other), id)).rejects.toThrow(NotFound)
    const rows = await asSystem(url(), db => db`select type from audit`)
    expect(rows.map(row => String(row.type))).toEqual(['practice.setAssigned'])
  })

  it('for a team reaches that team', async () => {
    const id = await assigned(form({ team: ['Teachers'] }))
    const [teacher] = teachers
    if (!teacher) throw new Error('no teacher')
    expect((await listMySets(world.as(teacher))).map(set => set.id)).toEqual([id])
    expect(await listMySets(world.as(lead))).toEqual([])
  })

  it('is made once, however often its form is sent', async () => {
    const posted = form()
    await Promise.all([1, 2, 3].map(() => assignSet(world.as(lead), posted)))
    expect((await listAgencySets(world.as(lead), portal)).sets).toHaveLength(1)
  })

  it.each<[string, Posted, string]>([
    ['no name', { name: [' '] }, 'Enter a name for this set'],
    ['a hidden character', { name: ['a\0'] }, 'Delete the hidden character'],
    ['two cases', { cases: caseIds.slice(0, 2) }, 'Select 3 to 12 situations'],
    ['cases that are not there', { cases: ['a', 'b', 'c'] }, 'Select 3 to 12 situations'],
    [
      'one case thrice',
      { cases: ['holes-in-his-shoes', 'holes-in-his-shoes', 'holes-in-his-shoes'] },
      'Select 3 to 12',
    ],
    ['a team of nobody', { team: ['Nobody'] }, 'Select who this is for'],
    ['no day', { 'dueOn-day': [''], 'dueOn-month': [''], 'dueOn-year': [''] }, 'Enter the day'],
    ['no real day', { 'dueOn-day': ['31'], 'dueOn-month': ['2'] }, 'Enter a real day'],
    ['yesterday', { 'dueOn-day': ['19'], 'dueOn-month': ['11'] }, 'today or later'],
    ['in two years', { 'dueOn-year': ['2028'] }, 'within a year'],
  ])('with %s is refused, and what was typed comes back', async (_, over, message) => {
    const posted = form(over)
    const outcome = await assignSet(world.as(lead), posted)
    expect(outcome).toMatchObject({ ok: false, key: posted['key']?.[0] })
    if (outcome.ok) return
    expect(outcome.problems.map(problem => problem.message).join()).toContain(message)
    expect(outcome.fields.name).toBe(posted['name']?.[0])
    expect((await listAgencySets(world.as(lead), portal)).sets).toHaveLength(0)
  })

  it('may be set, changed and taken back by a lead or a front-door manager alone', async () => {
    const id = await assigned()
    const council = await world.agency('front_door')
    const officer = await world.person(council, 'front_door_officer')
    for (const person of [...teachers.slice(0, 1), officer]) {
      await expect(assignSet(world.as(person), form())).rejects.toThrow(Forbidden)
      await expect(takeBackSet(world.as(person), id)).rejects.toThrow(Forbidden)
      await expect(listAgencySets(world.as(person), portal)).rejects.toThrow(Forbidden)
      await expect(getSetToChange(world.as(person), portal, id)).rejects.toThrow(Forbidden)
      await expect(change(id, form(), person)).rejects.toThrow(Forbidden)
    }
    await takeBackSet(world.as(lead), id)
    expect(await listMySets(world.as(lead))).toEqual([])
    await expect(getMySet(world.as(lead), id)).rejects.toThrow(NotFound)
    await expect(takeBackSet(world.as(lead), id)).rejects.toThrow(NotFound)
    await expect(getSetToChange(world.as(lead), portal, id)).rejects.toThrow(NotFound)
    await expect(change(id, form())).rejects.toThrow(NotFound)
  })

  it('is set by a front-door manager for that front door, and reaches nobody else', async () => {
    const council = await world.agency('front_door')
    const manager = await world.person(council, 'front_door_manager')
    const officers = await Promise.all(
      Array.from({ length: 4 }, () => world.person(council, 'front_door_officer')),
    )
    expect(await assignSet(world.as(manager), form())).toEqual({ ok: true })
    const [set] = (await listAgencySets(world.as(manager), portal)).sets
    const id = set?.id ?? ''
    for (const person of [manager, ...officers]) {
      expect((await listMySets(world.as(person))).map(mine => mine.id)).toEqual([id])
      await finishes(person, id)
    }
    expect(await listMySets(world.as(lead))).toEqual([])
    const other = await world.person(await world.agency('front_door', '856'), 'front_door_manager')
    expect(await listMySets(world.as(other))).toEqual([])
    for (const person of [other, lead]) {
      await expect(getMySet(world.as(person), id)).rejects.toThrow(NotFound)
      await expect(getSetToChange(world.as(person), portal, id)).rejects.toThrow(NotFound)
      await expect(change(id, form(), person)).rejects.toThrow(NotFound)
    }
    const { sets } = await listAgencySets(world.as(manager), portal)
    expect(sets[0]?.counts).toEqual([{ label: 'Everybody', people: 5, finished: 5 }])
  })
})

describe('changing a set', () => {
  const day = (d: string, m: string, y = '2026') => ({
    'dueOn-day': [d],
    'dueOn-month': [m],
    'dueOn-year': [y],
  })

  it('changes its name, day and situations while nobody has begun, and is recorded', async () => {
    const id = await assigned()
    const cases = [...caseIds.slice(1), 'platform-two']
    const posted = form({ name: ['For January'], cases, ...day('8', '1', '2027') })
    expect((await getSetToChange(world.as(lead), portal, id)).isOnlyDay).toBe(false)
    expect(await change(id, posted)).toEqual({ ok: true })
    expect(await change(id, posted)).toEqual({ ok: true })
    const after = await getMySet(world.as(lead), id)
    expect(after).toMatchObject({ name: 'For January', dueWords: '8 January 2027' })
    expect([...after.caseIds].sort()).toEqual([...cases].sort())
    const rows = await asSystem(url(), db => db`select type from audit order by at, type`)
    expect(rows.map(row => String(row.type))).toContain('practice.setChanged')
  })

  it('changes the day alone once somebody has begun, whatever else is posted', async () => {
    const id = await assigned()
    const [teacher] = teachers
    if (!teacher) throw new Error('no teacher')
    await markDone(world.as(teacher), { setId: id, caseId: caseIds[0] ?? '' })
    const page = await getSetToChange(world.as(lead), portal, id)
    expect(page.isOnlyDay).toBe(true)
    const posted = form({ name: ['Another'], cases: ['a'], team: ['x'], ...day('11', '12') })
    expect(await change(id, posted)).toEqual({ ok: true })
    const after = await getMySet(world.as(teacher), id)
    expect(after).toMatchObject({ name: 'For December', dueWords: '11 December 2026' })
    expect([...after.caseIds].sort()).toEqual([...caseIds].sort())
  })

  it('does not tell of fewer than five people whether anybody has begun', async () => {
    const tiny = await world.agency('gp')
    const doctor = await world.person(tiny, 'safeguarding_lead')
    await assignSet(world.as(doctor), form())
    const id = (await listAgencySets(world.as(doctor), portal)).sets[0]?.id ?? ''
    const see = async () => (await getSetToChange(world.as(doctor), portal, id)).isOnlyDay
    expect(await see()).toBe(true)
    await markDone(world.as(doctor), { setId: id, caseId: caseIds[0] ?? '' })
    expect(await see()).toBe(true)
  })

  it('leaves a day that has passed, and takes no new one that has', async () => {
    const id = await assigned()
    const later = new Date('2026-12-10T10:00:00Z')
    const at = (posted: Posted) =>
      changePracticeSet(world.as(lead, later), portal, { setId: id, posted })
    expect(await at(form({ name: ['A new name'] }))).toEqual({ ok: true })
    expect(await at(form(day('9', '12')))).toMatchObject({
      ok: false,
      problems: [{ field: 'dueOn', message: 'Enter a day that is today or later' }],
    })
  })

  it.each<[string, Posted, string]>([
    ['no name', { name: [''] }, 'Enter a name for this set'],
    ['a hidden character', { name: ['a\0'] }, 'Delete the hidden character'],
    ['a name of 81 signs', { name: ['x'.repeat(81)] }, '80'],
    ['two situations', { cases: caseIds.slice(0, 2) }, 'Select 3 to 12 situations'],
    ['names of no situation', { cases: ['__proto__', '\0', '\uD800'] }, 'Select 3 to 12'],
    ['no day', day('', '', ''), 'Enter the day'],
    ['no real day', day('31', '2'), 'Enter a real day'],
    ['a day in words', day('\u202e4', '👶', '<b>'), 'Enter a real day'],
  ])('with %s is refused, and what was typed comes back', async (_, over, message) => {
    const id = await assigned()
    const posted = form(over)
    const outcome = await change(id, posted)
    if (outcome.ok) throw new Error('taken in')
    expect(outcome.problems.map(problem => problem.message).join()).toContain(message)
    expect(outcome.fields.name).toBe(posted['name']?.[0])
    expect(await getMySet(world.as(lead), id)).toMatchObject({ name: 'For December' })
  })
})

describe('completion', () => {
  it('goes on where each person was, for their own eyes', async () => {
    const setId = await assigned()
    const [one, two] = teachers
    if (!one || !two) throw new Error('no teachers')
    await markDone(world.as(one), { setId, caseId: 'second-hand-shoes' })
    await markDone(world.as(one), { setId, caseId: 'second-hand-shoes' })
    expect((await getMySet(world.as(one), setId)).doneIds).toEqual(['second-hand-shoes'])
    expect((await getMySet(world.as(two), setId)).doneIds).toEqual([])
    expect((await getMySet(world.as(lead), setId)).doneIds).toEqual([])
    const rows = await asSystem(url(), db => db`select * from practice_done`)
    expect(rows).toHaveLength(1)
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['account_id', 'case_id', 'id', 'set_id'])
  })

  it('refuses a case that the set does not have', async () => {
    const setId = await assigned()
    await expect(markDone(world.as(lead), { setId, caseId: 'platform-two' })).rejects.toThrow(
      NotFound,
    )
  })

  it('is told to the lead by team, and small teams only together', async () => {
    const setId = await assigned()
    for (const person of teachers.slice(0, 3)) await finishes(person, setId)
    await markDone(world.as(lead), { setId, caseId: caseIds[0] ?? '' })
    const { sets } = await listAgencySets(world.as(lead), portal)
    // The lead alone is a team of one: shown with the teachers, who would otherwise give them away.
    expect(sets[0]?.counts).toEqual([{ label: 'Everybody', people: 6, finished: 3 }])
  })

  it('is told for each of two large teams', async () => {
    const place = await world.agency('gp')
    const head = await world.person(place, 'safeguarding_lead')
    const [blue, red] = await Promise.all(
      [0, 1].map(() =>
        Promise.all(Array.from({ length: 5 }, () => world.person(place, 'referrer'))),
      ),
    )
    for (const person of [head, ...(blue ?? [])]) await joins(person, 'Blue')
    for (const person of red ?? []) await joins(person, 'Red')
    await assignSet(world.as(head), form())
    const before = await listAgencySets(world.as(head), portal)
    for (const person of (red ?? []).slice(0, 2)) await finishes(person, before.sets[0]?.id ?? '')
    const { sets } = await listAgencySets(world.as(head), portal)
    expect(sets[0]?.counts).toEqual([
      { label: 'Blue', people: 6, finished: 0 },
      { label: 'Red', people: 5, finished: 2 },
    ])
  })

  it('tells nothing of an agency under five', async () => {
    const tiny = await world.agency('gp')
    const doctor = await world.person(tiny, 'safeguarding_lead')
    await world.person(tiny, 'referrer')
    await assignSet(world.as(doctor), form())
    const { sets } = await listAgencySets(world.as(doctor), portal)
    expect(sets[0]?.counts).toEqual([])
  })

  it('cannot be read by the lead, not even with the query that adds it up', async () => {
    const setId = await assigned()
    for (const person of teachers) await finishes(person, setId)
    const asLead = await world.as(lead).transaction(async tx => ({
      rows: [...(await tx.execute(sql`select * from practice_done`))],
      sums: await countFinished(tx, school.id),
      answers: [...(await tx.execute(sql`select * from practice_result`))],
    }))
    expect(asLead.rows).toEqual([])
    expect(asLead.sums.map(({ finished }) => finished)).toEqual(asLead.sums.map(() => 0))
    expect(asLead.answers).toEqual([])
    const { sets } = await listAgencySets(world.as(lead), portal)
    expect(sets[0]?.counts).toEqual([{ label: 'Everybody', people: 6, finished: 5 }])
  })
})

describe('where thresholds are misread', () => {
  const report = (actor: Actor, period: '3' | '12' | 'all' = 'all') =>
    getMisreadReport(world.as(actor), portal, period)

  async function answers(caseId: string, given: number, count: number, kind: string) {
    for (let i = 0; i < count; i++)
      await answer({ key: [randomUUID()], level: [String(given)] }, kind, caseId)
  }

  it('is for managers, leads and analysts', async () => {
    const council = await world.agency('front_door')
    const office = await world.agency('other_local_authority')
    const may = [
      lead,
      await world.person(council, 'front_door_manager'),
      await world.person(office, 'partnership_analyst'),
    ]
    for (const person of may) {
      expect((await report(person)).answersWords).toBe('No answers')
    }
    const rows = await asSystem(url(), db => db`select type from audit`)
    expect(rows.map(row => String(row.type))).toEqual(may.map(() => 'thresholds.reportViewed'))
    const mayNot = [
      ...teachers.slice(0, 1),
      await world.person(council, 'front_door_officer'),
      await world.person(council, 'early_help'),
      await world.person(office, 'administrator'),
    ]
    for (const person of mayNot) await expect(report(person)).rejects.toThrow(Forbidden)
  })

  it('counts too low, as the guide and too high, with intervals, and counts what can be argued as right', async () => {
    await answers('holes-in-his-shoes', 2, 8, 'school_or_college')
    await answers('holes-in-his-shoes', 3, 9, 'school_or_college')
    await answers('holes-in-his-shoes', 4, 7, 'school_or_college')
    const { practice, answersWords } = await report(lead)
    expect(answersWords).toBe('About 20 answers')
    expect(practice.byCase).toHaveLength(1)
    expect(practice.byCase[0]).toMatchObject({ key: 'holes-in-his-shoes', total: 24 })
    expect(practice.byCase[0]?.cells.map(({ count }) => count)).toEqual([8, 16, 0])
    expect(practice.byCase[0]?.cells[0].range).toBe('33.3% (18.0 to 53.3)')
    expect(practice.byTopic.map(({ key }) => key)).toEqual(['neglect'])
    expect(practice.byKind.map(({ key }) => key)).toEqual(['school_or_college'])
  })

  it('holds small counts back, with whatever would give them away', async () => {
    await answers('a-mark-on-the-cheek', 4, 12, 'health_visitor')
    await answers('a-mark-on-the-cheek', 2, 3, 'health_visitor')
    const { practice } = await report(lead)
    const [row] = practice.byKind
    expect(row?.cells[0].count).toBe('c')
    expect(row?.bar).toBeNull()
    const shown = [row?.total, ...(row?.cells.map(({ count }) => count) ?? [])]
    expect(shown.filter(count => count === 'c').length).toBeGreaterThanOrEqual(2)
  })

  it('looks no further back than it was asked to', async () => {
    const then = { ...portal, clock: { now: () => new Date('2026-01-05T10:00:00Z') } }
    await answerPractice(then, {
      caseId: 'second-hand-shoes',
      agencyKind: 'gp',
      posted: { key: [randomUUID()], level: ['1'] },
    })
    expect((await report(lead, '3')).answersWords).toBe('No answers')
    expect((await report(lead, '12')).answersWords).toBe('Fewer than 10 answers')
    expect((await report(lead, 'all')).answersWords).toBe('Fewer than 10 answers')
    expect(homeTime.toISOString()).toContain('2026-11-20')
  })

  it('names no agency and no person', async () => {
    const setId = await assigned()
    for (const person of teachers) await finishes(person, setId)
    await answers('second-hand-shoes', 2, 12, 'school_or_college')
    const text = JSON.stringify(await report(lead))
    for (const person of [lead, ...teachers]) {
      expect(text).not.toContain(person.name)
      expect(text).not.toContain(person.accountId)
    }
    expect(text).not.toContain(school.name)
    expect(text).not.toContain(school.id)
  })
})
