/** Puts a whole made-up world into an empty database, in an order that keeps every reference whole. */
import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { account } from './schema/account.ts'
import { audit } from './schema/audit.ts'
import { consultation, consultationAdvice, consultationSlot } from './schema/consultation.ts'
import { contactKey } from './schema/contact-key.ts'
import { contact } from './schema/contact.ts'
import { decision, decisionAction } from './schema/decision.ts'
import { countersignEntry, draftChange, handOver } from './schema/draft.ts'
import { feedback } from './schema/feedback.ts'
import { formEvent } from './schema/form-event.ts'
import { noReferral, noReferralEntry } from './schema/no-referral.ts'
import { organisation } from './schema/organisation.ts'
import { practiceDone, practiceResult, practiceSet } from './schema/practice.ts'
import { referral, referralEvent, referralMessage } from './schema/referral.ts'
import { score } from './schema/score.ts'
import type { Tx } from './database.server.ts'

/** Every row of a demonstration. Nothing in it comes from a real person or organisation. */
export interface World {
  readonly organisations: readonly (typeof organisation.$inferInsert)[]
  readonly accounts: readonly (typeof account.$inferInsert)[]
  readonly referrals: readonly (typeof referral.$inferInsert)[]
  readonly contacts: readonly (typeof contact.$inferInsert)[]
  readonly contactKeys: readonly (typeof contactKey.$inferInsert)[]
  readonly decisions: readonly (typeof decision.$inferInsert)[]
  readonly decisionActions: readonly (typeof decisionAction.$inferInsert)[]
  readonly feedback: readonly (typeof feedback.$inferInsert)[]
  readonly scores: readonly (typeof score.$inferInsert)[]
  readonly events: readonly (typeof referralEvent.$inferInsert)[]
  readonly messages: readonly (typeof referralMessage.$inferInsert)[]
  readonly consultations: readonly (typeof consultation.$inferInsert)[]
  readonly consultationSlots: readonly (typeof consultationSlot.$inferInsert)[]
  readonly consultationAdvice: readonly (typeof consultationAdvice.$inferInsert)[]
  readonly noReferrals: readonly (typeof noReferral.$inferInsert)[]
  readonly noReferralEntries: readonly (typeof noReferralEntry.$inferInsert)[]
  readonly draftChanges: readonly (typeof draftChange.$inferInsert)[]
  readonly countersignEntries: readonly (typeof countersignEntry.$inferInsert)[]
  readonly handOvers: readonly (typeof handOver.$inferInsert)[]
  readonly audits: readonly (typeof audit.$inferInsert)[]
  readonly practiceResults: readonly (typeof practiceResult.$inferInsert)[]
  readonly practiceSets: readonly (typeof practiceSet.$inferInsert)[]
  readonly practiceDone: readonly (typeof practiceDone.$inferInsert)[]
  readonly formEvents: readonly (typeof formEvent.$inferInsert)[]
}

/** Any number: it only has to be the same for every loader, so that two never load at once. */
const LOADING = 7_411_911

/** PostgreSQL takes at most 65,535 values in one statement; a referral row has about thirty. */
const ROWS_AT_ONCE = 400

/**
 * Whether the database holds any organisation yet, asked with a lock held until the transaction ends: of two
 * loaders that start together, the second waits and then finds the first one's world.
 */
export async function isEmptyWorld(tx: Tx): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOADING})`)
  const found = await tx.select({ id: organisation.id }).from(organisation).limit(1)
  return found.length === 0
}

/** Inserts every row, in batches. One transaction around it makes a half-loaded world impossible. */
export async function insertWorld(
  tx: Tx,
  world: World,
  progress: (table: string, rows: number) => void = () => undefined,
): Promise<void> {
  const insert = async <T extends PgTable>(
    name: string,
    table: T,
    rows: readonly T['$inferInsert'][],
  ) => {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      await tx.insert(table).values(rows.slice(from, from + ROWS_AT_ONCE))
    }
    progress(name, rows.length)
  }
  await insert('organisations', organisation, world.organisations)
  await insert('people', account, world.accounts)
  await insert('referrals', referral, world.referrals)
  await insert('contacts', contact, world.contacts)
  await insert('keys to find contacts by', contactKey, world.contactKeys)
  await insert('decisions', decision, world.decisions)
  await insert('actions', decisionAction, world.decisionActions)
  await insert('feedback', feedback, world.feedback)
  await insert('scores', score, world.scores)
  await insert('events', referralEvent, world.events)
  await insert('messages', referralMessage, world.messages)
  await insert('questions for advice', consultation, world.consultations)
  await insert('times for calls', consultationSlot, world.consultationSlots)
  await insert('advice', consultationAdvice, world.consultationAdvice)
  await insert('decisions not to refer', noReferral, world.noReferrals)
  await insert('entries of those', noReferralEntry, world.noReferralEntries)
  await insert('pages last changed', draftChange, world.draftChanges)
  await insert('drafts to countersign', countersignEntry, world.countersignEntries)
  await insert('work handed over', handOver, world.handOvers)
  await insert('looks and changes', audit, world.audits)
  await insert('answers to practice', practiceResult, world.practiceResults)
  await insert('practice sets', practiceSet, world.practiceSets)
  await insert('practice done', practiceDone, world.practiceDone)
  await insert('counts of the forms', formEvent, world.formEvents)
}
