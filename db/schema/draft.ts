import { and, eq, or, sql, type SQL } from 'drizzle-orm'
import { index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { account } from './account.ts'
import { actor, id, instant, portalApp } from './columns.ts'
import { referral, referralIsVisible } from './referral.ts'

/** Whoever may see the draft: its writer, and the agency's leads. Row policies apply inside too. */
const draftIsVisible = (column: unknown): SQL =>
  sql`exists (select 1 from referral r where r.id = ${column} and r.status = 'draft')`

/**
 * What somebody is still typing on a page of a draft, before they save the page: never an answer, never sent. Each
 * window that types has a row of its own, so that no window ever writes over another's words.
 */
export const draftTyping = pgTable(
  'draft_typing',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id, { onDelete: 'cascade' }),
    /** The page, or the page, entry and part, as in its address. */
    pageKey: text('page_key').notNull(),
    /** Minted each time the page is drawn. */
    windowId: uuid('window_id').notNull(),
    /** Counted by the window: an older one that arrives later changes nothing. */
    sequence: integer('sequence').notNull(),
    /** The fingerprint of the saved answers that this was typed over. */
    seen: text('seen').notNull(),
    /** The fields as JSON text, in which every character can be stored; null once the page was saved with them. */
    fields: text('fields'),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    accountName: text('account_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('draft_typing_page').on(table.referralId, table.pageKey, table.at),
    index('draft_typing_account').on(table.accountId),
    pgPolicy('draft_typing_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('draft_typing_select', {
      for: 'select',
      to: portalApp,
      using: and(actor.isPartner, referralIsVisible(table.referralId)),
    }),
    pgPolicy('draft_typing_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        draftIsVisible(table.referralId),
        eq(table.accountId, actor.accountId),
      ),
    }),
    // Also in the transaction that sends the draft, when it is one no longer.
    pgPolicy('draft_typing_delete', {
      for: 'delete',
      to: portalApp,
      using: and(actor.isPartner, referralIsVisible(table.referralId)),
    }),
  ],
)

/** Who saved which page when, and nothing of what they wrote. Added and never changed. */
export const draftChange = pgTable(
  'draft_change',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id, { onDelete: 'cascade' }),
    pageKey: text('page_key').notNull(),
    accountId: uuid('account_id').notNull(),
    accountName: text('account_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('draft_change_referral').on(table.referralId, table.at),
    pgPolicy('draft_change_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, and(actor.isPartner, referralIsVisible(table.referralId))),
    }),
    pgPolicy('draft_change_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          draftIsVisible(table.referralId),
          eq(table.accountId, actor.accountId),
        ),
      ),
    }),
  ],
)

/** The lead's reading before sending, where an agency asks for it: what was asked and answered, in order. */
export const countersignEntry = pgTable(
  'countersign_entry',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id, { onDelete: 'cascade' }),
    /** asked, givenBack, countersigned, sentWithout or sentUrgent. */
    kind: text('kind').notNull(),
    /** What the lead asks to be changed, or why the writer could not wait. */
    note: text('note'),
    /** The fingerprint of exactly what was asked about, given back or sent. */
    documentHash: text('document_hash'),
    accountId: uuid('account_id').notNull(),
    accountName: text('account_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('countersign_entry_referral').on(table.referralId, table.at),
    pgPolicy('countersign_entry_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, and(actor.isPartner, referralIsVisible(table.referralId))),
    }),
    pgPolicy('countersign_entry_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          referralIsVisible(table.referralId),
          eq(table.accountId, actor.accountId),
        ),
      ),
    }),
  ],
)

/** Whoever may see the referral, the advice or the decision that was passed on. Row policies apply inside too. */
const handedOverIsVisible = (table: { readonly referralId: unknown; readonly recordId: unknown }) =>
  or(
    referralIsVisible(table.referralId),
    sql`exists (select 1 from consultation c where c.id = ${table.recordId})`,
    sql`exists (select 1 from no_referral n where n.id = ${table.recordId})`,
  )

/** Work passed from one person of an agency to another by its lead: who, to whom and when. Never changed. */
export const handOver = pgTable(
  'hand_over',
  {
    id: id(),
    referralId: uuid('referral_id').references(() => referral.id, { onDelete: 'cascade' }),
    /** Advice that was asked, or a decision not to refer, where it is not a referral. */
    recordId: uuid('record_id'),
    fromAccountId: uuid('from_account_id').notNull(),
    fromName: text('from_name').notNull(),
    toAccountId: uuid('to_account_id').notNull(),
    toName: text('to_name').notNull(),
    byAccountId: uuid('by_account_id').notNull(),
    byName: text('by_name').notNull(),
    /** Why it moved: left, away, shared or other. Null for what moved before it was asked. */
    why: text('why'),
    at: instant('at').notNull(),
  },
  table => [
    index('hand_over_referral').on(table.referralId, table.at),
    index('hand_over_from').on(table.fromAccountId, table.at),
    index('hand_over_record').on(table.recordId, table.at),
    pgPolicy('hand_over_select', {
      for: 'select',
      to: portalApp,
      using: or(
        actor.isSystem,
        and(
          actor.isPartner,
          or(handedOverIsVisible(table), eq(table.fromAccountId, actor.accountId)),
        ),
      ),
    }),
    pgPolicy('hand_over_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isPartner,
          actor.seesWholeAgency,
          handedOverIsVisible(table),
          eq(table.byAccountId, actor.accountId),
        ),
      ),
    }),
  ],
)
