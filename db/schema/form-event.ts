import { or } from 'drizzle-orm'
import { date, index, integer, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { actor, id, portalApp } from './columns.ts'

/**
 * One thing that happened on a form, counted so that its owners learn which questions fail. Nobody's: no account, no
 * organisation, no referral, no answer and no time of day. Ids of pages and questions come from the form's definition and
 * never from what was sent to us. Nothing here can refuse a row that the portal writes, because it is written in the
 * transaction that saves a page. Only the portal itself reads it; people are shown sums.
 */
export const formEvent = pgTable(
  'form_event',
  {
    id: id(),
    formId: text('form_id').notNull(),
    formVersion: integer('form_version').notNull(),
    /** An agency kind of content/code-sets. */
    agencyKind: text('agency_kind').notNull(),
    /** started, page_saved, page_failed, sent or stopped. */
    kind: text('kind').notNull(),
    /** Null before the first page. */
    pageId: text('page_id'),
    /** Null on the row that counts a refused page as a whole. */
    questionId: text('question_id'),
    /** Why a question was refused, of a closed set. */
    errorCode: text('error_code'),
    /** How long it took, of a closed set of ranges. */
    elapsed: text('elapsed'),
    /** The London day. */
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
  },
  table => [
    index('form_event_day').on(table.happenedOn),
    index('form_event_form').on(table.formId, table.happenedOn),
    pgPolicy('form_event_system', {
      for: 'select',
      to: portalApp,
      using: actor.isSystem,
    }),
    pgPolicy('form_event_expire', {
      for: 'delete',
      to: portalApp,
      using: actor.isSystem,
    }),
    pgPolicy('form_event_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(actor.isSystem, actor.isPartner, actor.isPublic),
    }),
  ],
)
