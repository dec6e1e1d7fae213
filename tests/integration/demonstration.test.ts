import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindOf, systemActor, type Actor, type Role } from '#app/domain/access/actor.ts'
import { loadDemonstration } from '#app/server/demonstration/load-demonstration.server.ts'
import { leaver } from '#content/demonstration/leaver.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { useDatabase } from '#tests/support/database.ts'

const test = useDatabase()
const now = new Date('2026-11-20T16:10:00Z')
const lines: string[] = []
let database: Database

beforeAll(async () => {
  database = openDatabase(test.url(), 2)
  const load = () =>
    loadDemonstration({ databaseUrl: test.url(), log: line => lines.push(line), now })
  // Two starts at once: one loads, the other waits and finds it done.
  await Promise.all([load(), load()])
}, 240_000)
afterAll(() => database.close())

const count = async (actor: Actor, table: string): Promise<number> =>
  database.transaction(actor, async tx => {
    const [row] = await tx.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)}`,
    )
    return row?.n ?? -1
  })

const statesOfCopies = (actor: Actor) =>
  database.transaction(actor, async tx => {
    const rows = await tx.execute<{ state: string }>(sql`select state from referral_copy`)
    return rows.map(({ state }) => state)
  })

async function personCalled(name: string): Promise<Actor> {
  const [row] = await database.transaction(systemActor, tx =>
    tx.execute<{
      id: string
      organisation_id: string
      job_title: string
      roles: Role[]
      kind: string
      council_code: string
    }>(
      sql`select a.id, a.organisation_id, a.job_title, a.roles, o.kind, o.council_code
          from account a join organisation o on o.id = a.organisation_id where a.name = ${name}`,
    ),
  )
  if (!row) throw new Error(`nobody is called ${name}`)
  return {
    kind: kindOf(row.kind),
    accountId: row.id,
    name,
    jobTitle: row.job_title,
    organisationId: row.organisation_id,
    organisationName: '',
    agencyKind: row.kind,
    councilCode: row.council_code,
    roles: row.roles,
  }
}

describe('the demonstration in a database', () => {
  it('has families who differ, who change their mind, and who must not be told', async () => {
    const rows = await database.transaction(systemActor, tx =>
      tx.execute<{ said: string; by: string; n: number }>(
        sql`select answers->>'personDecision' as said, recorded_by as by, count(*)::int as n
            from agreement_entry group by 1, 2 order by 1, 2`,
      ),
    )
    expect(rows.map(({ said, by, n }) => [said, by, n])).toEqual([
      ['agreed', 'sender', 4],
      ['agreedWithLimits', 'sender', 1],
      ['declined', 'sender', 2],
      ['notAsked', 'sender', 1],
      ['withdrawn', 'frontDoor', 1],
    ])
  })

  it('is loaded whole, and once', async () => {
    expect(lines.filter(line => line.startsWith('The demonstration is ready'))).toHaveLength(1)
    expect(await count(systemActor, 'referral')).toBeGreaterThan(1400)
    expect(await count(systemActor, 'contact')).toBeGreaterThan(2000)
    const before = await count(systemActor, 'audit')
    await loadDemonstration({ databaseUrl: test.url(), log: line => lines.push(line), now })
    expect(await count(systemActor, 'audit')).toBe(before)
  })

  it('shows each person no more than their own part of it', async () => {
    const all = await count(systemActor, 'referral')
    const [lead, teacher, manager] = await Promise.all(
      ['Rukhsana Ellwood', 'Callum Treddick', 'Philippa Wragby'].map(personCalled),
    )
    if (!lead || !teacher || !manager) throw new Error('a persona has gone')
    const [ofSchool, ofTeacher, ofRutland] = await Promise.all(
      [lead, teacher, manager].map(actor => count(actor, 'referral')),
    )
    expect(ofSchool).toBeGreaterThan(40)
    expect(ofTeacher).toBeGreaterThan(0)
    expect(ofTeacher).toBeLessThan(ofSchool ?? 0)
    expect(ofRutland).toBeGreaterThan(50)
    expect(ofRutland).toBeLessThan(all / 4)
    expect(await count(lead, 'decision')).toBe(0)
  })

  it('shows what happens after sending: questions, a change, a withdrawal, files and copies', async () => {
    for (const [table, made] of [
      ['referral_query', 2],
      ['referral_answer', 1],
      ['referral_amendment', 1],
      ['referral_withdrawal', 1],
      ['referral_copy', 2],
      ['referral_file', 6],
    ] as const)
      expect(await count(systemActor, table), table).toBe(made)
    const teacher = await personCalled('Callum Treddick')
    expect(await count(teacher, 'referral_file')).toBe(3)
    expect(await statesOfCopies(teacher)).toEqual(['ready', 'ready'])
    // Pieces of a file are given to people only when it was found clean.
    expect(await count(teacher, 'referral_file_chunk')).toBe(3)
  })

  it('has an allegation that was left unsent, for the designated officer and nobody at the agency', async () => {
    const seen = async (name: string) => count(await personCalled(name), 'left_allegation')
    expect(await seen('Marguerite Stathern')).toBe(1)
    for (const name of [leaver.name, leaver.lead, 'Yasmin Threlkeld'])
      expect(await seen(name), name).toBe(0)
  })

  it('has a reminder for every decision not to refer that is still to be looked at', async () => {
    const [found] = await database.transaction(systemActor, tx =>
      tx.execute<{ waiting: number; reminded: number }>(sql`
        select count(*)::int as waiting, count(j.id)::int as reminded
        from no_referral n left join job j on j.kind = 'review-reminder'
          and j.payload ->> 'noReferralId' = n.id::text and j.payload ->> 'reviewOn' = n.review_on::text
        where n.state = 'open' and n.review_on > '2026-11-20'`),
    )
    expect(found?.waiting).toBeGreaterThan(0)
    expect(found?.reminded).toBe(found?.waiting)
  })

  it('knows its own size, so that queries are planned well', async () => {
    const [row] = await database.transaction(systemActor, tx =>
      tx.execute<{ n: number }>(
        sql`select reltuples::int as n from pg_class where relname = 'contact'`,
      ),
    )
    expect(row?.n).toBeGreaterThan(2000)
  })
})
