import { and, eq, or, sql } from 'drizzle-orm'
import { index, integer, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { referral, referralIsVisible } from './referral.ts'

/**
 * What each person said about a referral, the legal ground chosen for sharing, and "risk has changed": one row for
 * each time. Rows are added and never changed, so the app role is granted nothing else.
 */
export const agreementEntry = pgTable(
  'agreement_entry',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      // A draft that is deleted takes its entries with it; nothing sent is ever deleted.
      .references(() => referral.id, { onDelete: 'cascade' }),
    /** answer, lawfulBasis, riskChanged or checkAgain. */
    kind: text('kind').notNull(),
    personKey: text('person_key').notNull(),
    /** adult, child or other; null when the entry is about nobody. */
    personKind: text('person_kind'),
    personName: text('person_name').notNull(),
    formVersion: integer('form_version').notNull(),
    answers: jsonb('answers').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    /** sender, or frontDoor when the council wrote down what a family said to it. */
    recordedBy: text('recorded_by').notNull().default('sender'),
    at: instant('at').notNull(),
  },
  table => [
    index('agreement_entry_referral').on(table.referralId, table.at),
    pgPolicy('agreement_entry_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    // The sending agency records what a family says, and the council what it hears itself: each as its own.
    pgPolicy('agreement_entry_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          eq(table.recordedBy, sql`'sender'`),
          referralIsVisible(table.referralId),
          eq(table.authorId, actor.accountId),
        ),
        and(
          actor.isFrontDoor,
          eq(table.recordedBy, sql`'frontDoor'`),
          eq(table.kind, sql`'answer'`),
          referralIsVisible(table.referralId),
          eq(table.authorId, actor.accountId),
        ),
      ),
    }),
  ],
)
