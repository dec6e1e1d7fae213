import { and, eq, or, sql } from 'drizzle-orm'
import { date, index, integer, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { contact, contactIsVisible } from './contact.ts'

/** The front door's decision about one child. The council's own record: the sender never sees this table. */
export const decision = pgTable(
  'decision',
  {
    id: id(),
    contactId: uuid('contact_id')
      .notNull()
      .references(() => contact.id),
    councilCode: text('council_code').notNull(),
    outcomeCode: text('outcome_code').notNull(),
    level: integer('level').notNull(),
    rationale: text('rationale').notNull(),
    historyConsidered: text('history_considered').notNull(),
    /** The four answers that no further action needs (R16); null for other outcomes. */
    noFurtherAction: jsonb('no_further_action'),
    decidedBy: uuid('decided_by').notNull(),
    decidedByName: text('decided_by_name').notNull(),
    decidedAt: instant('decided_at').notNull(),
  },
  table => [
    index('decision_contact').on(table.contactId, table.decidedAt),
    pgPolicy('decision_front_door', {
      for: 'all',
      to: portalApp,
      using: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          contactIsVisible(table.contactId),
        ),
      ),
      withCheck: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          contactIsVisible(table.contactId),
        ),
      ),
    }),
  ],
)

const decisionIsVisible = (column: unknown) =>
  sql`exists (select 1 from decision d where d.id = ${column})`

/** What was to be done, by whom and by when: a decision without an owner and a date drifts (R09). */
export const decisionAction = pgTable(
  'decision_action',
  {
    id: id(),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decision.id),
    councilCode: text('council_code').notNull(),
    what: text('what').notNull(),
    owner: text('owner').notNull(),
    dueOn: date('due_on').notNull(),
  },
  table => [
    index('decision_action_decision').on(table.decisionId),
    pgPolicy('decision_action_front_door', {
      for: 'all',
      to: portalApp,
      using: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          decisionIsVisible(table.decisionId),
        ),
      ),
      withCheck: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          decisionIsVisible(table.decisionId),
        ),
      ),
    }),
  ],
)
