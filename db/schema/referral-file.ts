import { and, eq, or, sql } from 'drizzle-orm'
import {
  boolean,
  customType,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { referral, referralIsVisible } from './referral.ts'

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
})

/** Only its writer's side changes a referral's files, and only before it is sent. */
const referralIsDraft = (column: unknown) =>
  sql`exists (select 1 from referral r where r.id = ${column} and r.status = 'draft')`

/**
 * A file kept with a referral. Whoever sees the referral sees that it is there; nobody is given what is in it until it
 * was scanned and found clean. The front door never sees one that is still arriving.
 */
export const referralFile = pgTable(
  'referral_file',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id, { onDelete: 'cascade' }),
    /** The name as it was given, and the form of it that is safe to show and to save under. */
    givenName: text('given_name').notNull(),
    name: text('name').notNull(),
    /** Which kind of file, by what is in it: see content/files. */
    kind: text('kind').notNull(),
    /** arriving, waiting, clean, unsafe or unscanned. */
    state: text('state').notNull(),
    /** Where its bytes are: database, disk or s3. */
    store: text('store').notNull(),
    /** Of what is kept, after an image has lost its hidden details. */
    byteCount: integer('byte_count').notNull().default(0),
    sha256: text('sha256'),
    /** Added after the referral was sent: beside the frozen document, never in it. */
    isLater: boolean('is_later').notNull().default(false),
    uploadedBy: uuid('uploaded_by').notNull(),
    uploadedByName: text('uploaded_by_name').notNull(),
    uploadedAt: instant('uploaded_at').notNull(),
    scannedAt: instant('scanned_at'),
  },
  table => [
    index('referral_file_referral').on(table.referralId, table.uploadedAt),
    index('referral_file_state').on(table.state, table.uploadedAt),
    pgPolicy('referral_file_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('referral_file_select', {
      for: 'select',
      to: portalApp,
      using: and(
        referralIsVisible(table.referralId),
        or(actor.isPartner, sql`${table.state} <> 'arriving'`),
      ),
    }),
    pgPolicy('referral_file_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        referralIsVisible(table.referralId),
        eq(table.uploadedBy, actor.accountId),
        sql`${table.state} = 'arriving'`,
      ),
    }),
    // All of it has arrived: from here on only the scan changes it.
    pgPolicy('referral_file_arrived', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        referralIsVisible(table.referralId),
        eq(table.uploadedBy, actor.accountId),
        sql`${table.state} = 'arriving'`,
      ),
      withCheck: and(
        actor.isPartner,
        eq(table.uploadedBy, actor.accountId),
        sql`${table.state} = 'waiting'`,
      ),
    }),
    pgPolicy('referral_file_delete', {
      for: 'delete',
      to: portalApp,
      using: and(
        actor.isPartner,
        or(
          referralIsDraft(table.referralId),
          and(
            eq(table.uploadedBy, actor.accountId),
            referralIsVisible(table.referralId),
            sql`${table.state} = 'arriving'`,
          ),
        ),
      ),
    }),
  ],
)

/** One piece of a file kept in the database. Held by the database itself until the file was found clean. */
export const referralFileChunk = pgTable(
  'referral_file_chunk',
  {
    fileId: uuid('file_id')
      .notNull()
      .references(() => referralFile.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  table => [
    primaryKey({ columns: [table.fileId, table.position] }),
    pgPolicy('referral_file_chunk_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('referral_file_chunk_select', {
      for: 'select',
      to: portalApp,
      using: sql`exists (select 1 from referral_file f where f.id = ${table.fileId} and f.state = 'clean')`,
    }),
    pgPolicy('referral_file_chunk_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        sql`exists (select 1 from referral_file f where f.id = ${table.fileId} and f.state = 'arriving' and f.uploaded_by = ${actor.accountId})`,
      ),
    }),
  ],
)

/**
 * Bytes outside the database that belong to no file any more: a draft was deleted, a file was removed. Written by a
 * trigger, so that no way of deleting forgets them; a job removes them and then the row. Random ids and nothing else.
 */
export const fileRemoval = pgTable(
  'file_removal',
  {
    fileId: uuid('file_id').primaryKey(),
    store: text('store').notNull(),
    at: instant('at').notNull(),
  },
  () => [
    // To everybody, so that the trigger may write when a row goes with its referral; the grants still name one role.
    pgPolicy('file_removal_system', {
      for: 'all',
      to: 'public',
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)
