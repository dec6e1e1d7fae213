import { and, eq, or, sql } from 'drizzle-orm'
import { date, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { account } from './account.ts'
import { actor, id, instant, portalApp } from './columns.ts'
import { organisation } from './organisation.ts'

/**
 * One answer to a practice case. Nobody's: no account, no organisation and no time of day, so that it can never be
 * laid beside a session. Only the portal itself reads and writes it; people are shown sums.
 */
export const practiceResult = pgTable(
  'practice_result',
  {
    id: id(),
    /** A case of content/threshold/practice. */
    caseId: text('case_id').notNull(),
    /** The version of the guide the case was answered under. */
    guideId: text('guide_id').notNull(),
    /** An agency kind of content/code-sets, or not_said. */
    agencyKind: text('agency_kind').notNull(),
    level: integer('level').notNull(),
    /** The London day. */
    answeredOn: date('answered_on', { mode: 'string' }).notNull(),
  },
  table => [
    index('practice_result_case').on(table.caseId, table.agencyKind),
    index('practice_result_day').on(table.answeredOn),
    pgPolicy('practice_result_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)

/** Somebody of an agency or of a front door: both are asked to practise. */
const isColleague = or(actor.isPartner, actor.isFrontDoor)
/** A lead for their agency, or the front door for itself: which of its people may is asked by the service. */
const maySet = or(and(actor.isPartner, actor.seesWholeAgency), actor.isFrontDoor)

/** Cases that a safeguarding lead or a front-door manager asks colleagues to practise, all of them or one team. */
export const practiceSet = pgTable(
  'practice_set',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: text('name').notNull(),
    caseIds: text('case_ids').array().notNull(),
    /** Null for the whole agency. */
    team: text('team'),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull(),
    /** No longer asked of anybody. */
    withdrawnAt: instant('withdrawn_at'),
  },
  table => [
    index('practice_set_agency').on(table.organisationId, table.dueOn),
    index('practice_set_author').on(table.createdBy),
    pgPolicy('practice_set_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('practice_set_select', {
      for: 'select',
      to: portalApp,
      using: and(isColleague, eq(table.organisationId, actor.organisationId)),
    }),
    pgPolicy('practice_set_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        maySet,
        eq(table.organisationId, actor.organisationId),
        eq(table.createdBy, actor.accountId),
      ),
    }),
    pgPolicy('practice_set_update', {
      for: 'update',
      to: portalApp,
      using: and(maySet, eq(table.organisationId, actor.organisationId)),
    }),
  ],
)

/**
 * That one person has done one case of a set, so that they can go on where they were. Not what they answered and not
 * when: their own eyes only. Whoever set it is shown counts by team, which the portal makes.
 */
export const practiceDone = pgTable(
  'practice_done',
  {
    id: id(),
    setId: uuid('set_id')
      .notNull()
      .references(() => practiceSet.id),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    caseId: text('case_id').notNull(),
  },
  table => [
    index('practice_done_set').on(table.setId),
    index('practice_done_account').on(table.accountId),
    pgPolicy('practice_done_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('practice_done_own', {
      for: 'all',
      to: portalApp,
      using: eq(table.accountId, actor.accountId),
      withCheck: and(
        eq(table.accountId, actor.accountId),
        // The policy of the set itself is asked: nobody marks another agency's.
        sql`exists (select 1 from practice_set s where s.id = ${table.setId})`,
      ),
    }),
  ],
)
