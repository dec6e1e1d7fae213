import { and, eq, isNull, sql } from 'drizzle-orm'
import {
  customType,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { referral, referralIsVisible } from './referral.ts'

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
})

/**
 * A copy somebody asked for, made off the request and kept for a few days. Only the sending agency sees it: the
 * council reads the referral itself, and a copy for a family is the sender's to give.
 */
export const referralCopy = pgTable(
  'referral_copy',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    /** pdf, json or family. */
    kind: text('kind').notNull(),
    /** queued, ready, failed or expired. */
    state: text('state').notNull(),
    /** Of a family copy: whom it is about and for, what was warned of and why it was made all the same. */
    family: jsonb('family'),
    requestedBy: uuid('requested_by').notNull(),
    requestedByName: text('requested_by_name').notNull(),
    requestedAt: instant('requested_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    readyAt: instant('ready_at'),
    /** The file itself, removed when the copy expires. */
    bytes: bytea('bytes'),
    byteCount: integer('byte_count'),
    sha256: text('sha256'),
  },
  table => [
    index('referral_copy_referral').on(table.referralId, table.requestedAt),
    index('referral_copy_expires').on(table.state, table.expiresAt),
    pgPolicy('referral_copy_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('referral_copy_select', {
      for: 'select',
      to: portalApp,
      using: and(actor.isPartner, referralIsVisible(table.referralId)),
    }),
    // Whoever asks can only ask: what is in the file is the portal's own work.
    pgPolicy('referral_copy_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        referralIsVisible(table.referralId),
        eq(table.requestedBy, actor.accountId),
        sql`${table.state} = 'queued'`,
        isNull(table.bytes),
      ),
    }),
  ],
)
