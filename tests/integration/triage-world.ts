import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import type { Actor, Role } from '#app/domain/access/actor.ts'
import { systemActor } from '#app/domain/access/actor.ts'
import { documentOf } from '#app/domain/forms/document.ts'
import { referenceFrom } from '#app/domain/referral/reference.ts'
import type { ChildRecord, Draft, Sent } from '#app/domain/referral/referral.ts'
import { queueRank } from '#app/domain/referral/referral.ts'
import { matchKeys } from '#app/domain/triage/match-keys.ts'
import type { Context } from '#app/services/context.ts'
import { findForm } from '#content/forms/forms.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { addDraft, saveSubmitted } from '#db/queries/referrals.ts'
import { asOwner } from '../support/database.ts'

/** A school, three councils' managers and whatever referrals a test sends: enough for the front door's verbs. */
export interface TriageWorld {
  readonly database: Database
  readonly now: Date
  readonly referrer: Actor
  readonly manager: Actor
  readonly secondManager: Actor
  readonly officer: Actor
  readonly earlyHelp: Actor
  readonly elsewhere: Actor
  readonly analyst: Actor
  readonly as: (actor: Actor, at?: Date) => Context
  readonly send: (how?: SendOptions) => Promise<SentReferral>
  readonly close: () => Promise<void>
}

export interface SendOptions {
  readonly children?: readonly Partial<ChildRecord>[]
  readonly sent?: Partial<Omit<Sent, 'contacts'>>
  readonly answers?: Readonly<Record<string, unknown>>
  readonly agreementOutcome?: string
}

export interface SentReferral {
  readonly referralId: string
  readonly reference: string
  readonly contactIds: readonly string[]
}

/** Friday 20 November 2026, 2:32pm in London. */
const friday = new Date('2026-11-20T14:32:00Z')

const sam: ChildRecord = {
  name: 'Sam Ashdown',
  forename: 'Sam',
  surname: 'Ashdown',
  knownAs: '',
  bornOn: '2019-03-04',
  dueOn: null,
  sex: 'M',
  nhsNumber: '',
  upn: '',
  postcode: 'LE15 6TT',
  school: 'Oakfield Primary',
}

export async function triageWorld(url: string): Promise<TriageWorld> {
  const database = openDatabase(url, 8)
  const school = randomUUID()
  const rutland = randomUUID()
  const leicester = randomUUID()
  const organisations = [
    {
      id: school,
      key: 'oakfield',
      name: 'Oakfield Primary',
      kind: 'school_or_college',
      code: '857',
    },
    { id: rutland, key: 'rutland', name: 'Rutland front door', kind: 'front_door', code: '857' },
    {
      id: leicester,
      key: 'leicester',
      name: 'Leicester front door',
      kind: 'front_door',
      code: '856',
    },
  ]
  const person = (
    name: string,
    roles: readonly Role[],
    organisationId: string,
    councilCode = '857',
  ): Actor => ({
    kind: organisationId === school ? 'partner' : 'frontDoor',
    accountId: randomUUID(),
    name,
    jobTitle: 'Worker',
    organisationId,
    organisationName: 'Here',
    agencyKind: organisationId === school ? 'school_or_college' : 'front_door',
    councilCode,
    roles,
  })
  const people = {
    referrer: person('Ada Teacher', ['referrer'], school),
    manager: person('Mo Manager', ['front_door_manager'], rutland),
    secondManager: person('Sue Second', ['front_door_manager'], rutland),
    officer: person('Olu Officer', ['front_door_officer'], rutland),
    earlyHelp: person('Eve Early', ['early_help'], rutland),
    analyst: person('Ann Analyst', ['partnership_analyst'], rutland),
    elsewhere: person('Lee Elsewhere', ['front_door_manager'], leicester, '856'),
  }
  await asSystem(url, async sql => {
    for (const { id, key, name, kind, code } of organisations) {
      await sql`insert into organisation (id, key, name, kind, service, town, council_code, source_code, created_at)
        values (${id}, ${key}, ${name}, ${kind}, '', 'Oakham', ${code}, '1A', ${friday})`
    }
    for (const { accountId, name, organisationId, roles } of Object.values(people)) {
      await sql`insert into account (id, organisation_id, name, email, job_title, phone, roles, created_at)
        values (${accountId}, ${organisationId}, ${name}, ${`${accountId}@example.org`}, 'Worker',
          '01632 960001', ${[...roles]}, ${friday})`
    }
  })
  const as = (actor: Actor, at = friday): Context => ({
    actor,
    requestId: 'test',
    clock: { now: () => at },
    ids: { uuid: () => randomUUID(), reference: newReference },
    transaction: work => database.transaction(actor, work),
  })
  const send = async (how: SendOptions = {}): Promise<SentReferral> => {
    const form = findForm('childrens-referral')
    if (!form) throw new Error('no form')
    const draft: Draft = {
      id: randomUUID(),
      organisationId: school,
      authorId: people.referrer.accountId,
      formId: form.id,
      formVersion: form.version,
      revision: 1,
      answers: how.answers ?? {},
      visitedPages: [],
      agreement: null,
      guide: null,
      submissionKey: randomUUID(),
      createdAt: friday,
      savedAt: friday,
    }
    const sent: Sent = {
      reference: newReference(),
      documentHash: 'hash',
      document: documentOf(form, draft.answers),
      quality: null,
      receivedAt: new Date('2026-11-20T10:00:00Z'),
      dueAt: new Date('2026-11-23T17:00:00Z'),
      councilCode: '857',
      lane: 'front_door',
      urgency: 'routine',
      urgencyBecause: [],
      routingNotes: [],
      levelStated: 3,
      agreementOutcome: how.agreementOutcome ?? 'OUT_I',
      harmTags: ['neglect'],
      phoned: false,
      ...how.sent,
      contacts: [],
    }
    const contacts = (how.children ?? [{}]).map((given, index) => {
      const child = { ...sam, ...given }
      return {
        position: index + 1,
        child,
        matchKeys: matchKeys(child),
        harmTags: sent.harmTags,
        urgency: sent.urgency,
        rank: queueRank(sent.urgency, undefined),
        addressUnknown: false,
      }
    })
    const contactIds = await database.transaction(systemActor, async tx => {
      await addDraft(tx, draft)
      return saveSubmitted(tx, draft, { ...sent, contacts }, { uuid: () => randomUUID() })
    })
    return { referralId: draft.id, reference: sent.reference, contactIds }
  }
  return { database, now: friday, ...people, as, send, close: () => database.close() }
}

/** Runs as the portal itself: the owner of the tables is bound by their row policies like everybody else. */
export function asSystem<T>(
  url: string,
  work: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  return asOwner(url, async sql => {
    const done: (readonly [T])[] = []
    await sql.begin(async tx => {
      await tx`select set_config('role', 'portal_app', true), set_config('app.kind', 'system', true)`
      done.push([await work(tx)])
    })
    const [result] = done
    if (!result) throw new Error('the transaction gave nothing')
    return result[0]
  })
}

function newReference(): string {
  return referenceFrom(Array.from({ length: 8 }, () => Math.floor(Math.random() * 23)))
}
