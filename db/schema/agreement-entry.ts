import { and, eq, or } from 'drizzle-orm'
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
    at: instant('at').notNull(),
  },
  table => [
    index('agreement_entry_referral').on(table.referralId, table.at),
    pgPolicy('agreement_entry_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    // The sending agency records what a family says; the council reads it.
    pgPolicy('agreement_entry_insert', {
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
