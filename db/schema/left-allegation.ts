import { and, eq, or, sql } from 'drizzle-orm'
import { index, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, instant, portalApp } from './columns.ts'
import { organisation } from './organisation.ts'
import { referral } from './referral.ts'

/** The council's designated officer, of its own council: nobody at any agency, and nobody else at the front door. */
const isDesignated = (table: { readonly councilCode: Parameters<typeof eq>[0] }) =>
  and(actor.isFrontDoor, eq(table.councilCode, actor.councilCode), actor.seesRestricted)

/**
 * An allegation that was begun and never sent, as it stood when its writer's account had ended. From then on it is in
 * the council's keeping: its referral has the status left, no agency sees it, and what is written here never changes.
 */
export const leftAllegation = pgTable(
  'left_allegation',
  {
    referralId: uuid('referral_id')
      .primaryKey()
      .references(() => referral.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    /** Where it would have gone, had it been sent. */
    councilCode: text('council_code').notNull(),
    /** Every question asked and its answer, with what was typed and never saved, as they read that day. */
    document: jsonb('document').notNull(),
    documentHash: text('document_hash').notNull(),
    /** What the answers mean, worked out as for what is sent. */
    urgency: text('urgency').notNull(),
    urgencyBecause: text('urgency_because').array().notNull(),
    writerId: uuid('writer_id').notNull(),
    writerName: text('writer_name').notNull(),
    writerJobTitle: text('writer_job_title').notNull(),
    begunAt: instant('begun_at').notNull(),
    savedAt: instant('saved_at').notNull(),
    leftAt: instant('left_at').notNull(),
    /** One working day, as for every allegation. */
    dueAt: instant('due_at').notNull(),
  },
  table => [
    index('left_allegation_council').on(table.councilCode, table.leftAt),
    pgPolicy('left_allegation_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('left_allegation_designated', {
      for: 'select',
      to: portalApp,
      using: isDesignated(table),
    }),
  ],
)

/** What the designated officer decided about one: once, by name, with the reason. Never changed. */
export const leftAllegationDecision = pgTable(
  'left_allegation_decision',
  {
    /** One row for each: of two people who decide at once, the second finds the first one's. */
    referralId: uuid('referral_id')
      .primaryKey()
      .references(() => referral.id),
    councilCode: text('council_code').notNull(),
    /** takenOn or notTakenOn. */
    kind: text('kind').notNull(),
    /** Whom at the agency it was agreed with; empty when nobody yet. Never the person it is about. */
    caseManager: text('case_manager').notNull(),
    why: text('why').notNull(),
    decidedBy: uuid('decided_by').notNull(),
    decidedByName: text('decided_by_name').notNull(),
    decidedAt: instant('decided_at').notNull(),
  },
  table => [
    pgPolicy('left_allegation_decision_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, isDesignated(table)),
    }),
    pgPolicy('left_allegation_decision_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          isDesignated(table),
          eq(table.decidedBy, actor.accountId),
          sql`exists (select 1 from left_allegation l where l.referral_id = ${table.referralId})`,
        ),
      ),
    }),
  ],
)
