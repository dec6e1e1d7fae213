import { and, eq, not, or, sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor, instant, portalApp } from './columns.ts'
import { contact } from './contact.ts'
import { referral } from './referral.ts'

/** Text compared byte by byte, so that everything that begins alike stands together in an index. */
const bytewise = customType<{ data: string }>({ dataType: () => 'text collate "C"' })

/**
 * A key belongs to a contact of the same referral and council that the actor may see. Whoever wrote a key for
 * somebody else's contact could learn from a duplicate-key error what that child is called.
 */
const contactIsVisible = (columns: {
  readonly contactId: unknown
  readonly referralId: unknown
  readonly councilCode: unknown
}) =>
  sql`exists (select 1 from contact c where c.id = ${columns.contactId} and c.referral_id = ${columns.referralId} and c.council_code = ${columns.councilCode})`

/**
 * What a child may be found by: one row for each match key (domain/triage/match-keys) and search key
 * (domain/triage/search-keys). A table and not an array on the contact, because under row security an index serves
 * only operators that cannot leak what they compare: equality and order of text are such, overlap and LIKE are not.
 */
export const contactKey = pgTable(
  'contact_key',
  {
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    councilCode: text('council_code').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** As its contact is: nobody else may even learn that a name is known. */
    isRestricted: boolean('is_restricted').notNull().default(false),
    key: bytewise('key').notNull(),
  },
  table => [
    primaryKey({ columns: [table.contactId, table.key] }),
    index('contact_key_search').on(table.councilCode, table.key, table.receivedAt),
    pgPolicy('contact_key_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('contact_key_front_door_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        or(not(table.isRestricted), actor.seesRestricted),
      ),
    }),
    pgPolicy('contact_key_front_door_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        contactIsVisible(table),
      ),
    }),
    // The public's own contact is never visible to them, so only its being theirs to write can be asked.
    pgPolicy('contact_key_public_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(actor.isPublic, not(table.isRestricted)),
    }),
    // No select for an agency: not even of its own, for nothing it does looks a child up.
    pgPolicy('contact_key_agency_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(actor.isPartner, contactIsVisible(table)),
    }),
  ],
)
