import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { referralIsVisible } from './referral.ts'

/** Every look at and change to a child's record, written in the same transaction. Insert only. */
export const audit = pgTable(
  'audit',
  {
    id: id(),
    at: instant('at').notNull(),
    accountId: uuid('account_id'),
    organisationId: uuid('organisation_id'),
    /** Past tense, such as referral.viewed. */
    type: text('type').notNull(),
    referralId: uuid('referral_id'),
    contactId: uuid('contact_id'),
    /** What was looked at when it is not a referral: a consultation, a decision not to refer. */
    recordId: uuid('record_id'),
    requestId: text('request_id').notNull(),
  },
  table => [
    index('audit_referral').on(table.referralId, table.at),
    index('audit_account').on(table.accountId, table.at),
    index('audit_record').on(table.recordId, table.at),
    pgPolicy('audit_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(actor.isSystem, eq(table.accountId, actor.accountId)),
    }),
    // "Who has looked at this": the agency and the council the referral belongs to.
    pgPolicy('audit_select', {
      for: 'select',
      to: portalApp,
      using: or(
        actor.isSystem,
        // Not the looks at what a lead may not see: an allegation may be about them, and its times alone would tell.
        and(
          actor.isPartner,
          eq(table.organisationId, actor.organisationId),
          actor.seesWholeAgency,
          or(isNull(table.referralId), referralIsVisible(table.referralId)),
        ),
        and(
          actor.isFrontDoor,
          or(
            referralIsVisible(table.referralId),
            // Advice it was asked for. A decision not to refer is its agency's own, and so are the looks at it.
            sql`exists (select 1 from consultation c where c.id = ${table.recordId})`,
          ),
        ),
      ),
    }),
  ],
)
