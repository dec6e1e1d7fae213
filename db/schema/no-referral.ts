import { and, eq, or, sql } from 'drizzle-orm'
import { date, index, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { account } from './account.ts'
import { actor, id, instant, portalApp } from './columns.ts'
import { consultation } from './consultation.ts'
import { organisation } from './organisation.ts'
import { referral } from './referral.ts'

const ownOrLead = (table: { readonly organisationId: unknown; readonly authorId: unknown }) =>
  and(
    actor.isPartner,
    sql`${table.organisationId} = ${actor.organisationId}`,
    or(sql`${table.authorId} = ${actor.accountId}`, actor.seesWholeAgency),
  )

/**
 * A decision not to refer: the agency's own record, for its writer and its safeguarding lead. No front door and no
 * colleague ever sees it. Where it stands changes; what was decided is in its entries, which never do.
 */
export const noReferral = pgTable(
  'no_referral',
  {
    id: id(),
    /** For e-mails: it says nothing about a child. */
    reference: text('reference').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    authorId: uuid('author_id')
      .notNull()
      .references(() => account.id),
    authorName: text('author_name').notNull(),
    child: jsonb('child'),
    guide: jsonb('guide'),
    /** open, closed or referred. */
    state: text('state').notNull(),
    reviewOn: date('review_on', { mode: 'string' }).notNull(),
    /** The advice it came from, if any. */
    consultationId: uuid('consultation_id').references(() => consultation.id),
    /** The referral made from it, once there is one. */
    referralId: uuid('referral_id').references(() => referral.id),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  table => [
    index('no_referral_author').on(table.authorId, table.state, table.reviewOn),
    index('no_referral_agency').on(table.organisationId, table.state, table.reviewOn),
    index('no_referral_consultation').on(table.consultationId),
    index('no_referral_referral').on(table.referralId),
    pgPolicy('no_referral_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('no_referral_agency_select', {
      for: 'select',
      to: portalApp,
      using: ownOrLead(table),
    }),
    pgPolicy('no_referral_agency_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        eq(table.authorId, actor.accountId),
        sql`${table.state} = 'open'`,
      ),
    }),
    pgPolicy('no_referral_agency_update', {
      for: 'update',
      to: portalApp,
      using: ownOrLead(table),
      withCheck: ownOrLead(table),
    }),
  ],
)

const noReferralIsVisible = (column: unknown) =>
  sql`exists (select 1 from no_referral n where n.id = ${column})`

/** What was decided, added or found at a review, in order: added and never edited. */
export const noReferralEntry = pgTable(
  'no_referral_entry',
  {
    id: id(),
    noReferralId: uuid('no_referral_id')
      .notNull()
      .references(() => noReferral.id),
    /** decided, added, reviewed or referred. */
    kind: text('kind').notNull(),
    /** The entry's words, as app/domain/no-referral/entry.ts describes them. */
    content: jsonb('content').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('no_referral_entry_record').on(table.noReferralId, table.at),
    pgPolicy('no_referral_entry_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, noReferralIsVisible(table.noReferralId)),
    }),
    pgPolicy('no_referral_entry_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(noReferralIsVisible(table.noReferralId), eq(table.authorId, actor.accountId)),
      ),
    }),
  ],
)
