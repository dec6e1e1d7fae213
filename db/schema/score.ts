import { and, eq } from 'drizzle-orm'
import { index, integer, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { account } from './account.ts'
import { actor, id, instant, portalApp } from './columns.ts'
import { organisation } from './organisation.ts'
import { referral, referralIsVisible } from './referral.ts'

/** A front-door grade of one referral on the rubric: the record, beside the machine hints it was shown with. */
export const score = pgTable(
  'score',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    councilCode: text('council_code').notNull(),
    /** Rubric key against 0 to 3. */
    dimensions: jsonb('dimensions').notNull(),
    /** What the machine suggested when the person graded; kept to compare, never used instead. */
    hints: jsonb('hints').notNull(),
    total: integer('total').notNull(),
    criticalFails: text('critical_fails').array().notNull(),
    tip: text('tip').notNull(),
    scoredBy: uuid('scored_by')
      .notNull()
      .references(() => account.id),
    scoredAt: instant('scored_at').notNull(),
  },
  table => [
    index('score_referral').on(table.referralId),
    index('score_agency').on(table.organisationId, table.scoredAt),
    pgPolicy('score_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('score_front_door', {
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
    pgPolicy('score_agency_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        referralIsVisible(table.referralId),
      ),
    }),
  ],
)
