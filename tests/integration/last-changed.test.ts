import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { answerAgreement } from '#app/services/referral/agreement.ts'
import { addLike, pasteList } from '#app/services/referral/draft-shortcuts.ts'
import { answerItem } from '#app/services/referral/answer-page.ts'
import { getItemPage } from '#app/services/referral/get-page.ts'
import { getTaskList } from '#app/services/referral/get-task-list.ts'
import { listReferrals } from '#app/services/referral/list-referrals.ts'
import { usePicks } from '#app/services/referral/save-threshold.ts'
import { startReferral } from '#app/services/referral/start-referral.ts'
import { useDatabase } from '#tests/support/database.ts'
import { homeTime, openWorld, type World } from '#tests/support/people.ts'

const database = useDatabase()
let world: World
let teacher: Actor
let head: Actor

beforeAll(async () => {
  world = openWorld(database.url())
  const school = await world.agency('school_or_college')
  teacher = await world.person(school, 'referrer')
  head = await world.person(school, 'safeguarding_lead', 'referrer')
})
afterAll(() => world.database.close())

const after = (minutes: number) => new Date(homeTime.getTime() + minutes * 60_000)

it('says who changed what last, and when, in the list of tasks and in the list of drafts', async () => {
  const { id } = await startReferral(world.as(teacher), { formId: 'childrens-referral', picks: [] })
  const said = async () => {
    const now = world.as(head, after(60))
    const task = (await getTaskList(now, { id })).changedWords
    const rows = (await listReferrals(now, { filter: 'drafts', after: '' })).rows
    expect(rows.find(row => row.id === id)?.changedWords).toBe(task)
    return task
  }
  expect(await said()).toBeNull()
  await answerAgreement(world.as(teacher, after(1)), { id, node: 'Q1', answer: 'no' })
  expect(await said()).toBe(`Last changed by ${teacher.name} at 3:26pm, page ‘Agreement check’`)
  await usePicks(world.as(head, after(2)), { id, picks: [] })
  expect(await said()).toBe(
    `Last changed by ${head.name} at 3:27pm, page ‘Your picture and your own level of need’`,
  )
  await pasteList(world.as(teacher, after(3)), {
    id,
    pageId: 'events',
    key: randomUUID(),
    posted: { list: ['18 November 2026 came to school without a coat'] },
  })
  expect(await said()).toMatch(new RegExp(`^Last changed by ${teacher.name} at 3:28pm, page ‘.+’$`))
  const first = randomUUID()
  const part = { id, pageId: 'children', itemId: first, partId: 'childBorn' }
  const { view } = await getItemPage(world.as(teacher), part)
  await answerItem(world.as(teacher, after(4)), {
    ...part,
    posted: { childBorn: ['yes'] },
    seen: view.seen,
    then: 'later',
  })
  await addLike(world.as(head, after(5)), {
    id,
    pageId: 'children',
    likeId: first,
    itemId: randomUUID(),
  })
  expect(await said()).toMatch(new RegExp(`^Last changed by ${head.name} at 3:30pm, page ‘.+’$`))
})
