import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Actor } from '#app/domain/access/actor.ts'
import { Invalid, NotFound } from '#app/domain/errors.ts'
import { itemsOf } from '#app/domain/forms/answers.ts'
import { mostBodyPoints } from '#app/domain/forms/body-regions.ts'
import {
  addLike,
  chooseFound,
  getChoosing,
  getPasting,
  markBody,
  pasteList,
} from '#app/services/referral/draft-shortcuts.ts'
import { getCheck } from '#app/services/referral/get-check.ts'
import { getItemPage, getPage } from '#app/services/referral/get-page.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { importSchools } from '#app/services/schools/import-schools.ts'
import { importServices } from '#app/services/schools/import-services.ts'
import { getDraft, saveDraft } from '#db/queries/referrals.ts'
import { findSchool, searchSchools } from '#db/queries/schools.ts'
import { referral } from '#db/schema/referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let teacher: Actor
let stranger: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  teacher = await world.person(await world.agency('police', '857'), 'referrer')
  stranger = await world.person(await world.agency('gp', '857'), 'referrer')
})
afterAll(() => world.database.close())

const headings =
  'URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),Street,Town,Postcode,TelephoneNum'
const row = (urn: string, name: string, la = '857', status = 'Open') =>
  `${urn},${la},2001,${name},Academy,${status},Primary,1 High Street,Oakham,LE15 6TT,01632960001`
const bring = (at: Date, ...rows: readonly string[]) =>
  importSchools(
    work => world.database.transaction(systemActor, work),
    [headings, ...rows].join('\n'),
    at,
  )
const later = new Date(homeTime.getTime() + 60_000)

async function start(): Promise<string> {
  const { id } = await startReferral(world.as(teacher), { formId: 'childrens-referral', picks: [] })
  return id
}

async function answers(id: string) {
  return world.as(teacher).transaction(async tx => (await getDraft(tx, id)).answers)
}

async function give(id: string, more: Readonly<Record<string, unknown>>) {
  await world.as(teacher).transaction(async tx => {
    const draft = await getDraft(tx, id)
    await saveDraft(tx, draft, { answers: { ...draft.answers, ...more } }, homeTime)
  })
}

describe('the register of schools', () => {
  it('is brought in whole, again without harm, and closes what has gone in the same councils', async () => {
    expect(
      await bring(
        homeTime,
        row('990001', 'Larkmeadow'),
        row('990002', 'Bede'),
        row('990003', 'Far', '100'),
      ),
    ).toEqual({ ok: true, saved: 3, closed: 0 })
    expect(await bring(later, row('990001', 'Larkmeadow Primary'))).toEqual({
      ok: true,
      saved: 1,
      closed: 1,
    })
    const read = (urn: string) => world.database.transaction(systemActor, tx => findSchool(tx, urn))
    expect(await read('990001')).toMatchObject({ name: 'Larkmeadow Primary', status: 'open' })
    expect(await read('990002')).toMatchObject({ status: 'closed' })
    expect(await read('990003')).toMatchObject({ status: 'open' })
  })

  it('is left as it was when one row is wrong', async () => {
    const imported = await bring(later, row('990001', 'Changed'), row('bad', 'Two'))
    expect(imported).toMatchObject({ ok: false, errors: [{ row: 3 }] })
    const [found] = await world
      .as(teacher)
      .transaction(tx => searchSchools(tx, ['larkmeadow'], ['857'], 5))
    expect(found).toMatchObject({ name: 'Larkmeadow Primary' })
  })

  it('is read by those who are signed in and written by nobody but an import', async () => {
    const written = importSchools(
      work => world.database.transaction(teacher, work),
      [headings, row('990009', 'Mine')].join('\n'),
      later,
    )
    await expect(written).rejects.toThrow()
  })

  it('answers a question of the form, of one child, by a few letters', async () => {
    const id = await start()
    const itemId = randomUUID()
    await give(id, {
      children: [
        {
          id: itemId,
          answers: {
            childBorn: 'yes',
            childForename: 'Robin',
            childAddressConfidential: 'no',
            childSchool: 'larkmeadow',
          },
        },
      ],
    })
    const at = { id, pageId: 'children', itemId, partId: 'childSchool', questionId: 'childSchool' }
    const valuesFor = async () => {
      const choosing = await getChoosing(world.as(teacher), at)
      return choosing.kind === 'register' && choosing.found.map(({ value }) => value)
    }
    // What was typed already is looked for at once, and not typed a second time.
    expect(await valuesFor()).toEqual(['990001'])
    const found = await getChoosing(world.as(teacher), { ...at, words: 'lark oak' })
    expect(found.kind === 'register' && found.found.map(({ value }) => value)).toEqual(['990001'])
    for (const value of ['', 'x', '990002', '990099', 'service Z90001']) {
      await expect(chooseFound(world.as(teacher), { ...at, value })).rejects.toThrow(Invalid)
    }
    await chooseFound(world.as(teacher), { ...at, value: '990001' })
    const [child] = itemsOf(await answers(id), 'children')
    expect(child?.answers).toMatchObject({
      childForename: 'Robin',
      childSchool: 'Larkmeadow Primary, Oakham (URN 990001)',
    })
    expect(await valuesFor()).toEqual(['990001'])
    await expect(getChoosing(world.as(stranger), at)).rejects.toThrow(NotFound)
    const other = { ...at, questionId: 'childSchoolYear' }
    await expect(getChoosing(world.as(teacher), other)).rejects.toThrow(NotFound)
  })

  it.each(['%', '_', '\\', "'", '\0', '“”', 'é'.repeat(300)])(
    'finds nothing and fails nowhere for %j',
    async words => {
      const id = await start()
      const itemId = randomUUID()
      await give(id, {
        children: [{ id: itemId, answers: { childBorn: 'yes', childAddressConfidential: 'no' } }],
      })
      const at = {
        id,
        pageId: 'children',
        itemId,
        partId: 'childSchool',
        questionId: 'childSchool',
      }
      const found = await getChoosing(world.as(teacher), { ...at, words })
      expect(found.kind === 'register' && found.found).toEqual([])
    },
  )
})

describe('the register of services', () => {
  const bringServices = (at: Date, ...lines: readonly string[]) =>
    importServices(
      work => world.database.transaction(systemActor, work),
      ['Code,Kind,Name,Street,Town,Postcode,Phone,Status', ...lines].join('\n'),
      at,
    )
  const elm = 'Z90001,GP practice,Elm Surgery,,Oakham,LE15 6TT,,Open'

  it('is brought in whole, and closes what has gone of the same kinds', async () => {
    const hospital = 'Z90002,Hospital,Elm Infirmary,,Leicester,,,Open'
    const ash = 'Z90003,GP practice,Ash Surgery,,Oakham,,,Open'
    expect(await bringServices(homeTime, elm, ash, hospital)).toMatchObject({ saved: 3, closed: 0 })
    expect(await bringServices(later, elm)).toMatchObject({ saved: 1, closed: 1 })
    expect(await bringServices(later, elm, 'Z9')).toMatchObject({ ok: false, errors: [{ row: 3 }] })
    const mine = importServices(
      work => world.database.transaction(teacher, work),
      `Code,Kind,Name,Street,Town,Postcode,Phone,Status\n${elm}`,
      later,
    )
    await expect(mine).rejects.toThrow()
  })

  it('answers the question for a surgery with a surgery that is open, and with nothing else', async () => {
    const id = await start()
    const itemId = randomUUID()
    await give(id, { children: [{ id: itemId, answers: { childBorn: 'yes' } }] })
    const at = { id, pageId: 'children', itemId, partId: 'childHealth', questionId: 'childGp' }
    const { view } = await getItemPage(world.as(teacher), at)
    expect(view.questions.find(({ id: one }) => one === 'childGp')).toMatchObject({
      lookup: 'service',
    })
    const found = await getChoosing(world.as(teacher), { ...at, words: 'elm' })
    const values = found.kind === 'register' ? found.found.map(({ value }) => value) : []
    expect(values).toEqual(['service Z90001'])
    for (const value of ['service Z90002', 'service Z90003', '990001', 'service %', 'Z90001']) {
      await expect(chooseFound(world.as(teacher), { ...at, value })).rejects.toThrow(Invalid)
    }
    await chooseFound(world.as(teacher), { ...at, value: 'service Z90001' })
    const [child] = itemsOf(await answers(id), 'children')
    expect(child?.answers.childGp).toBe('Elm Surgery, Oakham (Z90001)')
  })
})

describe('the reference of an earlier referral', () => {
  it('is chosen from what one’s own agency sent, and from nobody else’s', async () => {
    const sentBy = async (actor: Actor, reference: string) => {
      const { id } = await startReferral(world.as(actor), {
        formId: 'urgent-referral',
        picks: [],
      })
      await world.database.transaction(systemActor, tx =>
        tx
          .update(referral)
          .set({ status: 'sent', reference, receivedAt: homeTime, councilCode: '857' })
          .where(eq(referral.id, id)),
      )
    }
    await sentBy(teacher, 'K7TM-4Q2X-9')
    await sentBy(stranger, 'C7TM-4Q2X-9')
    const { id } = await startReferral(world.as(teacher), {
      formId: 'more-information',
      picks: [],
    })
    const at = { id, pageId: 'earlier', questionId: 'earlierReference' }
    const found = await getChoosing(world.as(teacher), at)
    expect(found.kind === 'sent' && found.found.map(({ value }) => value)).toEqual(['K7TM-4Q2X-9'])
    await expect(chooseFound(world.as(teacher), { ...at, value: 'C7TM-4Q2X-9' })).rejects.toThrow(
      Invalid,
    )
    await chooseFound(world.as(teacher), { ...at, value: 'K7TM-4Q2X-9' })
    expect((await answers(id)).earlierReference).toBe('K7TM-4Q2X-9')
  })
})

describe('the drawing of a body', () => {
  it('keeps each point as it was drawn, in words too, and takes it away again', async () => {
    const id = await start()
    await give(id, { injuryPresent: 'yes' })
    const at = { id, pageId: 'injuryPlaces', questionId: 'injuryRegions' }
    await give(id, { injuryRegions: ['frontFace'] })
    await markBody(world.as(teacher), { ...at, side: 'front', x: 150.4, y: 100 })
    await markBody(world.as(teacher), { ...at, side: 'back', x: -5, y: 9999 })
    const marks = ['frontFace', 'front@150,100', 'back@0,420']
    expect((await answers(id)).injuryRegions).toEqual(marks)
    const page = await getPage(world.as(teacher), { id, pageId: 'injuryPlaces' })
    expect(page.kind === 'questions' && page.view.values.injuryRegions).toEqual(marks)
    const check = await getCheck(world.as(teacher), { id })
    if (check === 'sent') throw new Error('sent')
    const drawn = check.document.sections
      .flatMap(({ groups }) => groups.flatMap(group => group.answers))
      .find(answer => answer.id === 'injuryRegions')
    expect(drawn?.drawing).toEqual(marks)
    expect(drawn?.answer).toBe(
      [
        'Face',
        'Point 1: Left upper arm, front, upper part',
        'Point 2: Left heel or sole of the foot, lower part',
      ].join('\n'),
    )
    await markBody(world.as(teacher), { ...at, side: 'front', x: 155, y: 104 })
    expect((await answers(id)).injuryRegions).toEqual(['frontFace', 'back@0,420'])
  })

  it('holds as many points as anybody draws, and no more', async () => {
    const id = await start()
    const full = Array.from({ length: mostBodyPoints }, (_, index) => `front@100,${index * 2}`)
    await give(id, { injuryPresent: 'yes', injuryRegions: full })
    const at = { id, pageId: 'injuryPlaces', questionId: 'injuryRegions' } as const
    await markBody(world.as(teacher), { ...at, side: 'back', x: 100, y: 200 })
    expect((await answers(id)).injuryRegions).toEqual(full)
  })

  it('in a draft of the version before gives the answer that ticking gives', async () => {
    const id = await start()
    await world.database.transaction(systemActor, tx =>
      tx.update(referral).set({ formVersion: 2 }).where(eq(referral.id, id)),
    )
    await give(id, { injuryPresent: 'yes' })
    const at = { id, pageId: 'injuryPlaces', questionId: 'injuryRegions' }
    await markBody(world.as(teacher), { ...at, side: 'front', x: 150, y: 100 })
    await markBody(world.as(teacher), { ...at, side: 'back', x: 100, y: 200 })
    expect((await answers(id)).injuryRegions).toEqual(['frontLeftUpperArm', 'backButtocks'])
    const page = await getPage(world.as(teacher), { id, pageId: 'injuryPlaces' })
    expect(page.kind === 'questions' && page.view.values.injuryRegions).toEqual([
      'frontLeftUpperArm',
      'backButtocks',
    ])
    await markBody(world.as(teacher), { ...at, side: 'front', x: 150, y: 100 })
    await markBody(world.as(teacher), { ...at, side: 'back', x: 100, y: 200 })
    expect((await answers(id)).injuryRegions).toBeUndefined()
    const theirs = { ...at, side: 'front', x: 1, y: 1 } as const
    await expect(markBody(world.as(stranger), theirs)).rejects.toThrow(NotFound)
  })
})

describe('a list pasted from the sender’s own record', () => {
  it('adds each line once, with its day or not known', async () => {
    const id = await start()
    const { key } = await getPasting(world.as(teacher), { id, pageId: 'events' })
    const posted = { list: ['9/11/2026 Hungry\n\nTired again'] }
    const input = { id, pageId: 'events', key, posted }
    await pasteList(world.as(teacher), input)
    await pasteList(world.as(teacher), input)
    const events = itemsOf(await answers(id), 'events')
    expect(events.map(({ answers }) => answers)).toEqual([
      { eventOn: '2026-11-09', eventWhat: 'Hungry' },
      { eventOn: { notKnown: true }, eventWhat: 'Tired again' },
    ])
  })

  it.each([
    '',
    '31/2/2026 Hungry',
    'hidden \0 sign',
    Array.from({ length: 31 }, () => 'x').join('\n'),
  ])('adds nothing of %j and says why', async words => {
    const id = await start()
    const input = { id, pageId: 'events', key: randomUUID(), posted: { list: [words] } }
    expect(await pasteList(world.as(teacher), input)).toMatchObject({
      ok: false,
      words,
      problems: [{ field: 'list', message: expect.any(String) as string }],
    })
    expect(itemsOf(await answers(id), 'events')).toEqual([])
  })

  it('is only for lists that may be pasted, and only one’s own', async () => {
    const id = await start()
    await expect(getPasting(world.as(teacher), { id, pageId: 'children' })).rejects.toThrow(
      NotFound,
    )
    await expect(getPasting(world.as(stranger), { id, pageId: 'events' })).rejects.toThrow(NotFound)
  })
})

describe('another child of the same household', () => {
  it('begins with the address and family details, and with nothing of the first child alone', async () => {
    const id = await start()
    const likeId = randomUUID()
    const address = { line1: '1 High Street', line2: '', town: 'Oakham', postcode: 'LE15 6TT' }
    await give(id, {
      children: [
        {
          id: likeId,
          answers: {
            childBorn: 'yes',
            childForename: 'Robin',
            childSurname: 'Rainsborough',
            childBornOn: '2019-03-27',
            childNhsNumber: '9990000018',
            childAddressConfidential: 'no',
            childAddress: address,
          },
        },
      ],
    })
    const input = { id, pageId: 'children', likeId, itemId: randomUUID() }
    await addLike(world.as(teacher), input)
    await addLike(world.as(teacher), input)
    const children = itemsOf(await answers(id), 'children')
    expect(children).toHaveLength(2)
    expect(children[1]?.answers).toEqual({
      childBorn: 'yes',
      childSurname: 'Rainsborough',
      childAddressConfidential: 'no',
      childAddress: address,
    })
  })
})

describe('an example of a good answer', () => {
  it('fits the sender’s own kind of agency, and only one is sent', async () => {
    const id = await start()
    const { view } = await getItemPage(world.as(teacher), {
      id,
      pageId: 'events',
      itemId: randomUUID(),
      partId: 'event',
    })
    const what = view.questions.find(question => question.id === 'eventWhat')
    expect(what).toMatchObject({ example: expect.stringContaining('officers') as string })
    expect(what).not.toHaveProperty('examples')
  })
})
