import { and, eq } from 'drizzle-orm'
import { index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { contact } from './contact.ts'
import { organisation } from './organisation.ts'
import { referral, referralIsVisible } from './referral.ts'

/** What the sender is told about one child: chosen words, never the council's own record. */
export const feedback = pgTable(
  'feedback',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    councilCode: text('council_code').notNull(),
    outcomeCode: text('outcome_code').notNull(),
    levelDecided: integer('level_decided').notNull(),
    reason: text('reason').notNull(),
    nextSteps: text('next_steps').notNull(),
    decidedAt: instant('decided_at').notNull(),
    openedAt: instant('opened_at'),
  },
  table => [
    index('feedback_referral').on(table.referralId),
    index('feedback_agency').on(table.organisationId, table.decidedAt),
    pgPolicy('feedback_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('feedback_front_door', {
      for: 'all',
      to: portalApp,
      using: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        referralIsVisible(table.referralId),
      ),
      withCheck: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        referralIsVisible(table.referralId),
      ),
    }),
    pgPolicy('feedback_agency_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        referralIsVisible(table.referralId),
      ),
    }),
    // The sender may only mark it read.
    pgPolicy('feedback_agency_update', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        referralIsVisible(table.referralId),
      ),
    }),
  ],
)
