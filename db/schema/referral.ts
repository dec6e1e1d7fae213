import { and, eq, not, or, sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { account } from './account.ts'
import { actor, id, instant, portalApp } from './columns.ts'
import { organisation } from './organisation.ts'

/**
 * What a professional writes and sends: a draft until it is sent, then a frozen document. The sending agency
 * sees its own; the council it was routed to sees it once sent; nobody else ever does.
 */
export const referral = pgTable(
  'referral',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    authorId: uuid('author_id')
      .notNull()
      .references(() => account.id),
    formId: text('form_id').notNull(),
    formVersion: integer('form_version').notNull(),
    /** draft, sent, decided, or left: begun, never sent, and in the council's keeping since its writer left. */
    status: text('status').notNull(),
    /** Raised by every save; a save that rests on an older one is a conflict, never a silent loss. */
    revision: integer('revision').notNull(),
    answers: jsonb('answers').notNull(),
    visitedPages: text('visited_pages').array().notNull(),
    /** The agreement check: answers given, path, outcome, who and when. Null until it is begun. */
    agreement: jsonb('agreement'),
    /** The indicators carried from the guide, word for word, with the guide version. */
    guide: jsonb('guide'),
    /** Minted with the draft: sending twice with the same key is sending once. */
    submissionKey: uuid('submission_key').notNull(),
    /** Only its writer at the agency, and people with the permission at the council, ever see it. */
    isRestricted: boolean('is_restricted').notNull().default(false),
    createdAt: instant('created_at').notNull(),
    savedAt: instant('saved_at').notNull(),

    // From here on: set when sent, never changed.
    reference: text('reference'),
    documentHash: text('document_hash'),
    document: jsonb('document'),
    quality: jsonb('quality'),
    receivedAt: instant('received_at'),
    dueAt: instant('due_at'),
    councilCode: text('council_code'),
    lane: text('lane'),
    urgency: text('urgency'),
    urgencyBecause: text('urgency_because').array(),
    routingNotes: text('routing_notes').array(),
    levelStated: integer('level_stated'),
    agreementOutcome: text('agreement_outcome'),
    harmTags: text('harm_tags').array(),
    phoned: boolean('phoned'),
    /** The reference of the earlier referral this adds to, as we write references; null when none was given. */
    addsTo: text('adds_to'),
  },
  table => [
    uniqueIndex('referral_reference').on(table.reference),
    index('referral_adds_to').on(table.addsTo),
    index('referral_author').on(table.authorId, table.savedAt),
    index('referral_agency').on(table.organisationId, table.status, table.receivedAt),
    pgPolicy('referral_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('referral_agency_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        // What was left unsent is the council's to read, and no agency's: not even its writer's, should they come back.
        sql`${table.status} <> 'left'`,
        or(
          eq(table.authorId, actor.accountId),
          and(actor.seesWholeAgency, not(table.isRestricted)),
        ),
      ),
    }),
    // A concern from the public is written as sent, once, and never read back by whoever wrote it.
    pgPolicy('referral_public_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPublic,
        eq(table.organisationId, actor.organisationId),
        eq(table.authorId, actor.accountId),
        sql`${table.status} = 'sent'`,
        not(table.isRestricted),
      ),
    }),
    pgPolicy('referral_agency_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        eq(table.authorId, actor.accountId),
        sql`${table.status} = 'draft'`,
      ),
    }),
    // Only a draft can be changed by its agency; what it becomes still belongs to the agency.
    pgPolicy('referral_agency_update', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        or(
          eq(table.authorId, actor.accountId),
          and(actor.seesWholeAgency, not(table.isRestricted)),
        ),
        sql`${table.status} = 'draft'`,
      ),
      withCheck: and(actor.isPartner, eq(table.organisationId, actor.organisationId)),
    }),
    // A lead passes a colleague's sent referrals to somebody else of the agency. A trigger holds every other column.
    pgPolicy('referral_agency_hand_over', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        actor.seesWholeAgency,
        eq(table.organisationId, actor.organisationId),
        not(table.isRestricted),
        sql`${table.status} <> 'draft'`,
      ),
      withCheck: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        sql`exists (select 1 from account a where a.id = ${table.authorId} and a.organisation_id = ${table.organisationId})`,
      ),
    }),
    // Only what was never sent can be taken away.
    pgPolicy('referral_agency_delete', {
      for: 'delete',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        or(
          eq(table.authorId, actor.accountId),
          and(actor.seesWholeAgency, not(table.isRestricted)),
        ),
        sql`${table.status} = 'draft'`,
      ),
    }),
    pgPolicy('referral_front_door_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        sql`${table.status} <> 'draft'`,
        or(not(table.isRestricted), actor.seesRestricted),
      ),
    }),
    pgPolicy('referral_front_door_update', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        sql`${table.status} <> 'draft'`,
        or(not(table.isRestricted), actor.seesRestricted),
      ),
      withCheck: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        sql`${table.status} <> 'draft'`,
      ),
    }),
  ],
)

/** A row belongs to a referral: whoever may see the referral may see the row. Row policies apply inside too. */
export const referralIsVisible = (column: unknown) =>
  sql`exists (select 1 from referral r where r.id = ${column})`

/** What happened to a referral, in order; never changed. The sender's progress and the front door's clocks. */
export const referralEvent = pgTable(
  'referral_event',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    /** Past tense: sent, opened, decided, scored, feedbackRead, informationAdded, fileAdded, disagreed. */
    type: text('type').notNull(),
    accountId: uuid('account_id'),
    at: instant('at').notNull(),
  },
  table => [
    index('referral_event_referral').on(table.referralId, table.at),
    // What senders have done lately, for the front door's desk.
    index('referral_event_type').on(table.type, table.at),
    pgPolicy('referral_event_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    pgPolicy('referral_event_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        referralIsVisible(table.referralId),
        and(actor.isPublic, sql`${table.type} = 'sent'`, eq(table.accountId, actor.accountId)),
      ),
    }),
  ],
)

/** Information added, or disagreement said, after sending: appended and time-stamped, never edited. */
export const referralMessage = pgTable(
  'referral_message',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    /** information or disagreement. */
    kind: text('kind').notNull(),
    words: text('words').notNull(),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('referral_message_referral').on(table.referralId, table.at),
    pgPolicy('referral_message_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, referralIsVisible(table.referralId)),
    }),
    pgPolicy('referral_message_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(referralIsVisible(table.referralId), eq(table.authorId, actor.accountId)),
      ),
    }),
  ],
)
