import { and, eq, or } from 'drizzle-orm'
import { boolean, date, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { referral, referralIsVisible } from './referral.ts'

/** A question the front door asks the sender. It stops no clock: it is shown beside the referral, never in its way. */
export const referralQuery = pgTable(
  'referral_query',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    councilCode: text('council_code').notNull(),
    what: text('what').notNull(),
    why: text('why').notNull(),
    neededOn: date('needed_on').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedByName: text('asked_by_name').notNull(),
    askedAt: instant('asked_at').notNull(),
  },
  table => [
    index('referral_query_referral').on(table.referralId, table.askedAt),
    pgPolicy('referral_query_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    pgPolicy('referral_query_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          referralIsVisible(table.referralId),
          eq(table.askedBy, actor.accountId),
        ),
      ),
    }),
  ],
)

/** One message of the thread under a question: the sender's answer. Appended, never edited. */
export const referralAnswer = pgTable(
  'referral_answer',
  {
    id: id(),
    queryId: uuid('query_id')
      .notNull()
      .references(() => referralQuery.id),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    words: text('words').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('referral_answer_query').on(table.queryId, table.at),
    index('referral_answer_referral').on(table.referralId, table.at),
    pgPolicy('referral_answer_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    pgPolicy('referral_answer_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          referralIsVisible(table.referralId),
          eq(table.authorId, actor.accountId),
        ),
      ),
    }),
  ],
)

/** A changed way to reach somebody: shown beside the frozen document, which never changes. */
export const referralAmendment = pgTable(
  'referral_amendment',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    /** Which contact detail: see domain/feedback/amendment. */
    field: text('field').notNull(),
    /** The child's or adult's place in the referral from 1; null for the sender. */
    position: integer('position'),
    value: text('value').notNull(),
    why: text('why').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('referral_amendment_referral').on(table.referralId, table.at),
    pgPolicy('referral_amendment_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    pgPolicy('referral_amendment_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          referralIsVisible(table.referralId),
          eq(table.authorId, actor.accountId),
        ),
      ),
    }),
  ],
)

/** The sender takes a referral back. The council keeps it and judges whether to act: nothing leaves the queue by this. */
export const referralWithdrawal = pgTable(
  'referral_withdrawal',
  {
    referralId: uuid('referral_id')
      .primaryKey()
      .references(() => referral.id),
    reason: text('reason').notNull(),
    words: text('words').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    pgPolicy('referral_withdrawal_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    pgPolicy('referral_withdrawal_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          referralIsVisible(table.referralId),
          eq(table.authorId, actor.accountId),
        ),
      ),
    }),
  ],
)

/** A person at the front door has seen what the sender did since, and says so. The council's own note. */
export const referralSeen = pgTable(
  'referral_seen',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    councilCode: text('council_code').notNull(),
    /** seen, or withdrawal when a withdrawal is acknowledged. */
    kind: text('kind').notNull(),
    /** Of a withdrawal: whether the front door still acts on the worry. */
    stillActs: boolean('still_acts'),
    note: text('note').notNull(),
    by: uuid('by').notNull(),
    byName: text('by_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('referral_seen_referral').on(table.referralId, table.at),
    pgPolicy('referral_seen_front_door', {
      for: 'all',
      to: portalApp,
      using: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          referralIsVisible(table.referralId),
        ),
      ),
      withCheck: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          referralIsVisible(table.referralId),
          eq(table.by, actor.accountId),
        ),
      ),
    }),
  ],
)
