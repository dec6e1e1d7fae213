import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { Forbidden } from '#app/domain/errors.ts'
import { dimensions as rubric } from '#app/domain/quality/rubric.ts'
import { getAgencyTrend } from '#app/services/analytics/get-agency-trend.ts'
import type { Context } from '#app/services/context.ts'
import { asOwner, useDatabase } from '../support/database.ts'
import { asSystem, triageWorld, type TriageWorld } from './triage-world.ts'

const { url } = useDatabase()
let world: TriageWorld
let lead: Actor
let outsider: Actor

beforeAll(async () => {
  world = await triageWorld(url())
  lead = { ...world.referrer, accountId: randomUUID(), roles: ['safeguarding_lead'] }
  outsider = { ...lead, accountId: randomUUID(), organisationId: randomUUID() }
  await asSystem(url(), async sql => {
    await sql`insert into organisation (id, key, name, kind, service, town, council_code, source_code, created_at)
      values (${outsider.organisationId}, 'elm', 'Elm Surgery', 'gp', '', 'Oakham', '857', '3A', ${world.now})`
    for (const { accountId, organisationId, roles } of [lead, outsider]) {
      await sql`insert into account (id, organisation_id, name, email, job_title, phone, roles, created_at)
        values (${accountId}, ${organisationId}, 'Kit Example', ${`${accountId}@example.org`}, 'Worker',
          '01632 960002', ${[...roles]}, ${world.now})`
    }
  })
})
afterAll(() => world.close())
beforeEach(() =>
  asOwner(url(), sql => sql`truncate referral, contact, decision, audit, job cascade`),
)

interface Past {
  readonly receivedAt: string
  readonly dueAt?: string
  readonly stated?: number | null
  readonly agreement?: string
  /** One for each child, or none while undecided. */
  readonly decided?: readonly {
    readonly at: string
    readonly level: number
    readonly outcome: string
    readonly read?: boolean
  }[]
  /** Each dimension, all alike but for the ones named. */
  readonly grades?: readonly {
    readonly at: string
    readonly each: number
    readonly voice?: number
  }[]
}

/** A referral of the past with everything that followed. */
async function past({ decided = [], grades = [], ...more }: Past): Promise<void> {
  const receivedAt = new Date(more.receivedAt)
  const sent = await world.send({
    children: decided.length > 0 ? decided.map(() => ({})) : [{}],
    sent: {
      receivedAt,
      dueAt: new Date(more.dueAt ?? more.receivedAt),
      levelStated: more.stated ?? null,
    },
    agreementOutcome: more.agreement ?? 'OUT_I',
  })
  const { organisationId } = world.referrer
  await asSystem(url(), async sql => {
    for (const [index, { at, level, outcome, read }] of decided.entries()) {
      await sql`insert into feedback (id, referral_id, contact_id, organisation_id, council_code, outcome_code,
        level_decided, reason, next_steps, decided_at, opened_at) values (${randomUUID()}, ${sent.referralId},
        ${sent.contactIds[index] ?? ''}, ${organisationId}, '857', ${outcome}, ${level}, 'Why', 'Next', ${at},
        ${read ? at : null})`
    }
    if (decided.length > 0)
      await sql`update referral set status = 'decided' where id = ${sent.referralId}`
    for (const { at, each, voice = each } of grades) {
      const dimensions = Object.fromEntries(
        rubric.map(key => [key, key === 'voice' ? voice : each]),
      )
      await sql`insert into score (id, referral_id, organisation_id, council_code, dimensions, hints, total,
        critical_fails, tip, scored_by, scored_at) values (${randomUUID()}, ${sent.referralId},
        ${organisationId}, '857', ${sql.json(dimensions)}, '{}', ${each * 9 + voice}, '{}', 'Tip',
        ${world.manager.accountId}, ${at})`
    }
  })
}

const times = (count: number, one: Past) =>
  Array.from({ length: count }, () => one).reduce(
    (before, each) => before.then(() => past(each)),
    Promise.resolve(),
  )

const auditTypes = () => asSystem(url(), sql => sql`select type from audit`)

describe('the agency page', () => {
  it('agrees with the sums done by hand', async () => {
    // Ten in the spring at 9 × 1 + 0 = 9; six in the summer at 18 + 1 = 19; five in autumn at 27 + 0 = 27.
    await times(10, {
      receivedAt: '2026-04-10T09:00:00Z',
      grades: [{ at: '2026-04-12T09:00:00Z', each: 1, voice: 0 }],
    })
    await times(6, {
      receivedAt: '2026-08-10T09:00:00Z',
      grades: [
        // Graded again: only the later grade counts.
        { at: '2026-08-12T09:00:00Z', each: 0 },
        { at: '2026-08-13T09:00:00Z', each: 2, voice: 1 },
      ],
    })
    await times(5, {
      receivedAt: '2026-11-10T09:00:00Z',
      grades: [{ at: '2026-11-12T09:00:00Z', each: 3, voice: 0 }],
    })
    const trend = await getAgencyTrend(world.as(lead))
    expect(trend).toMatchObject({ sent: 21, scored: 21, sinceWords: '1 July 2025' })
    // (6 × 19 + 5 × 27) / 11 = 249 / 11
    expect(trend.points).toEqual([
      { label: 'April to June 2026', short: ['Apr–Jun', '2026'], mean: 9, count: 10 },
      { label: 'July to December 2026', short: ['Jul–Dec', '2026'], mean: 249 / 11, count: 11 },
    ])
    // Voice: (10 × 0 + 6 × 1 + 5 × 0) / 21; every other: (10 × 1 + 6 × 2 + 5 × 3) / 21.
    expect(trend.dimensions.map(({ key, mean }) => [key, mean])).toEqual(
      rubric.map(key => [key, key === 'voice' ? 6 / 21 : 37 / 21]),
    )
    expect(trend.gap).toMatchObject({
      label: 'Voice of the child',
      mean: 6 / 21,
      advice: 'Next time, add what the child said or showed, or why nobody could ask.',
    })
    expect(await auditTypes()).toEqual([{ type: 'agency.viewed' }])
  })

  it('counts a quarter by the London day', async () => {
    // 11:30pm on 30 June in UTC is half past midnight on 1 July in London.
    await times(10, {
      receivedAt: '2026-06-30T23:30:00Z',
      grades: [{ at: '2026-07-02T09:00:00Z', each: 2 }],
    })
    const { points } = await getAgencyTrend(world.as(lead))
    expect(points.map(({ label }) => label)).toEqual(['July to September 2026'])
  })

  it('compares the level said with the highest decided, and is honest about how many', async () => {
    const at = '2026-10-01T10:00:00Z'
    const answer = (level: number) => ({ at, level, outcome: 'C06' })
    const receivedAt = '2026-10-01T09:00:00Z'
    await times(15, { receivedAt, stated: 3, decided: [answer(3)] })
    await times(4, { receivedAt, stated: 4, decided: [answer(2), answer(3)] })
    await times(1, { receivedAt, stated: 2, decided: [answer(2), answer(4)] })
    await past({ receivedAt, stated: null, decided: [answer(4)] })
    await past({ receivedAt, stated: 2 })
    const { levels, outcomes } = await getAgencyTrend(world.as(lead))
    expect(levels.counts).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 15, 0],
      [0, 0, 4, 0],
    ])
    expect(levels.compared).toBe(20)
    expect(levels.summary).toEqual([
      {
        label: 'You and the front door said the same level',
        count: '15 of 20',
        range: '75.0% (53.1 to 88.8)',
      },
      {
        label: 'You said a higher level than the front door',
        count: '4 of 20',
        range: '20.0% (8.1 to 41.6)',
      },
      {
        label: 'You said a lower level than the front door',
        count: '1 of 20',
        range: '5.0% (0.9 to 23.6)',
      },
    ])
    expect(outcomes).toEqual([{ label: 'New referral: assessment', count: 26 }])
  })

  it('counts promises kept, agreement and what was decided last', async () => {
    const receivedAt = '2026-11-02T09:00:00Z'
    const dueAt = '2026-11-03T17:00:00Z'
    const decided = (at: string, outcome: string, read = false) => ({ at, outcome, read, level: 2 })
    const inTime = '2026-11-03T16:59:00Z'
    const late = '2026-11-03T17:01:00Z'
    await past({ receivedAt, dueAt, decided: [decided(inTime, 'C04', true)] })
    await past({ receivedAt, dueAt, decided: [decided(inTime, 'C01'), decided(late, 'C04', true)] })
    await past({ receivedAt, dueAt, agreement: 'OUT_A' })
    await past({ receivedAt, dueAt: '2026-12-01T17:00:00Z', agreement: 'UNFINISHED' })
    const { promises, outcomes, agreements } = await getAgencyTrend(world.as(lead))
    // Of three decided or due, one in time; of two answered, one wholly read.
    expect(promises.map(({ count, range }) => [count, range])).toEqual([
      ['1 of 3', null],
      ['1 of 2', null],
    ])
    expect(outcomes).toEqual([
      { label: 'Passed to early help or Family Help', count: 2 },
      { label: 'No further action', count: 1 },
    ])
    expect(agreements.map(({ count }) => count)).toEqual([2, 1, 1])
    expect(agreements.map(({ label }) => label)).toContain(
      'Sent before the agreement check was finished',
    )
  })

  it('gives no average of fewer than ten, and no figures from before the period', async () => {
    await times(9, {
      receivedAt: '2026-10-01T09:00:00Z',
      grades: [{ at: '2026-10-02T09:00:00Z', each: 3 }],
    })
    await times(3, {
      receivedAt: '2025-06-30T22:59:00Z',
      stated: 2,
      decided: [{ at: '2025-07-02T09:00:00Z', level: 2, outcome: 'C01' }],
      grades: [{ at: '2025-07-02T09:00:00Z', each: 1 }],
    })
    expect(await getAgencyTrend(world.as(lead))).toMatchObject({
      sent: 9,
      scored: 9,
      points: [],
      dimensions: [],
      gap: null,
      outcomes: [],
      levels: { compared: 0 },
    })
  })

  it('is empty for another agency, and closed to colleagues and the front door', async () => {
    await times(10, {
      receivedAt: '2026-10-01T09:00:00Z',
      stated: 3,
      decided: [{ at: '2026-10-02T09:00:00Z', level: 3, outcome: 'C06' }],
      grades: [{ at: '2026-10-02T09:00:00Z', each: 2 }],
    })
    expect(await getAgencyTrend(world.as(outsider))).toMatchObject({
      sent: 0,
      scored: 0,
      outcomes: [],
      agreements: [],
      levels: { compared: 0 },
    })
    for (const actor of [world.referrer, world.manager, world.officer, world.analyst])
      await expect(getAgencyTrend(world.as(actor))).rejects.toThrow(Forbidden)
    expect(await auditTypes()).toEqual([{ type: 'agency.viewed' }])
  })

  it('takes two queries and one audit row however much there is', async () => {
    let queries = 0
    const ctx = world.as(lead)
    const counting: Context = {
      ...ctx,
      transaction: work =>
        ctx.transaction(tx =>
          work(
            new Proxy(tx, {
              get(target, name, receiver) {
                if (name === 'execute' || name === 'insert' || name === 'select') queries += 1
                const value: unknown = Reflect.get(target, name, receiver)
                return typeof value === 'function' ? (value.bind(target) as unknown) : value
              },
            }),
          ),
        ),
    }
    await getAgencyTrend(counting)
    expect(queries).toBe(3)
  })
})
