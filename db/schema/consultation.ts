import { and, eq, or, sql } from 'drizzle-orm'
import {
  boolean,
  date,
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
import { referral, referralIsVisible } from './referral.ts'

/**
 * Advice asked of a front door before a referral, or a call about it that was held already. Its agency's author and
 * lead see it, and the council that was asked; a council that is sent a referral made from it sees it with that.
 * The words never change once kept; only where it stands does.
 */
export const consultation = pgTable(
  'consultation',
  {
    id: id(),
    /** For reading out on the phone and for e-mails: it says nothing about a child. */
    reference: text('reference').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    authorId: uuid('author_id')
      .notNull()
      .references(() => account.id),
    authorName: text('author_name').notNull(),
    councilCode: text('council_code').notNull(),
    /** callback or held. */
    way: text('way').notNull(),
    /** waiting, answered, recorded or cancelled. */
    state: text('state').notNull(),
    question: text('question').notNull(),
    /** What was said of who the child is; null when the question names nobody. */
    child: jsonb('child'),
    phone: text('phone').notNull(),
    /** The indicators picked in the guide, word for word. */
    guide: jsonb('guide'),
    /** An indicator or the words mean phone now: first in the list, and the phone before everything on the page. */
    isImmediate: boolean('is_immediate').notNull(),
    slotAt: instant('slot_at'),
    heldWith: text('held_with'),
    heldOn: date('held_on', { mode: 'string' }),
    heldTime: text('held_time'),
    heldSaid: text('held_said'),
    /** The referral made from it, once there is one. */
    referralId: uuid('referral_id').references(() => referral.id),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  table => [
    index('consultation_author').on(table.authorId, table.createdAt),
    index('consultation_agency').on(table.organisationId, table.createdAt),
    index('consultation_council').on(table.councilCode, table.state, table.slotAt),
    index('consultation_referral').on(table.referralId),
    pgPolicy('consultation_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('consultation_agency_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        or(eq(table.authorId, actor.accountId), actor.seesWholeAgency),
      ),
    }),
    pgPolicy('consultation_agency_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        eq(table.authorId, actor.accountId),
        sql`${table.state} in ('waiting', 'recorded')`,
      ),
    }),
    pgPolicy('consultation_agency_update', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        or(eq(table.authorId, actor.accountId), actor.seesWholeAgency),
      ),
      withCheck: and(actor.isPartner, eq(table.organisationId, actor.organisationId)),
    }),
    pgPolicy('consultation_front_door_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isFrontDoor,
        or(eq(table.councilCode, actor.councilCode), referralIsVisible(table.referralId)),
      ),
    }),
    pgPolicy('consultation_front_door_update', {
      for: 'update',
      to: portalApp,
      using: and(actor.isFrontDoor, eq(table.councilCode, actor.councilCode)),
      withCheck: and(actor.isFrontDoor, eq(table.councilCode, actor.councilCode)),
    }),
  ],
)

/** A row belongs to a consultation: whoever may see the consultation may see the row. */
const consultationIsVisible = (column: unknown) =>
  sql`exists (select 1 from consultation c where c.id = ${column})`

/**
 * Times of day that are taken, one row for each person who can ring at that moment. It says nothing but the time, so
 * everybody who may ask for one sees it; being unique is what keeps two people from being given the same one.
 */
export const consultationSlot = pgTable(
  'consultation_slot',
  {
    id: id(),
    councilCode: text('council_code').notNull(),
    startsAt: instant('starts_at').notNull(),
    /** From 1 to as many calls as the front door makes at once. */
    seat: integer('seat').notNull(),
    consultationId: uuid('consultation_id')
      .notNull()
      .references(() => consultation.id),
  },
  table => [
    uniqueIndex('consultation_slot_seat').on(table.councilCode, table.startsAt, table.seat),
    index('consultation_slot_consultation').on(table.consultationId),
    pgPolicy('consultation_slot_select', {
      for: 'select',
      to: portalApp,
      using: or(
        actor.isSystem,
        actor.isPartner,
        and(actor.isFrontDoor, eq(table.councilCode, actor.councilCode)),
      ),
    }),
    pgPolicy('consultation_slot_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(actor.isPartner, consultationIsVisible(table.consultationId)),
      ),
    }),
    pgPolicy('consultation_slot_delete', {
      for: 'delete',
      to: portalApp,
      using: or(actor.isSystem, and(actor.isPartner, consultationIsVisible(table.consultationId))),
    }),
  ],
)

/** What the front door said, added and never edited; the sender may only mark it read. */
export const consultationAdvice = pgTable(
  'consultation_advice',
  {
    id: id(),
    consultationId: uuid('consultation_id')
      .notNull()
      .references(() => consultation.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    councilCode: text('council_code').notNull(),
    words: text('words').notNull(),
    /** The level of need that was talked about; null when none was. */
    level: integer('level'),
    agreed: text('agreed').notNull(),
    /** Who does it, and by which day, when that was said. */
    owner: text('owner').notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    /** The front door asks for a referral now. */
    referNow: boolean('refer_now').notNull(),
    givenBy: uuid('given_by').notNull(),
    givenByName: text('given_by_name').notNull(),
    givenByJobTitle: text('given_by_job_title').notNull(),
    at: instant('at').notNull(),
    seenAt: instant('seen_at'),
  },
  table => [
    index('consultation_advice_consultation').on(table.consultationId, table.at),
    pgPolicy('consultation_advice_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, consultationIsVisible(table.consultationId)),
    }),
    pgPolicy('consultation_advice_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.isFrontDoor,
          eq(table.councilCode, actor.councilCode),
          eq(table.givenBy, actor.accountId),
          consultationIsVisible(table.consultationId),
        ),
      ),
    }),
    pgPolicy('consultation_advice_agency_update', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        consultationIsVisible(table.consultationId),
      ),
    }),
  ],
)
