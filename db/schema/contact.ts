import { and, eq, not, or, sql } from 'drizzle-orm'
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { organisation } from './organisation.ts'
import { referral, referralIsVisible } from './referral.ts'

/**
 * One child in one sent referral: what the front door's queue lists and decides. Children of one family or one
 * incident share a referral, which is their thread. No unique constraint here may ever touch a child's details:
 * a duplicate-key error would tell another agency that the child is known.
 */
export const contact = pgTable(
  'contact',
  {
    id: id(),
    referralId: uuid('referral_id')
      .notNull()
      .references(() => referral.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    councilCode: text('council_code').notNull(),
    lane: text('lane').notNull(),
    /** The child's place in the referral, from 1. */
    position: integer('position').notNull(),
    childName: text('child_name').notNull(),
    bornOn: date('born_on'),
    dueOn: date('due_on'),
    /** The child's standard data items, for matching and the decision screen. */
    child: jsonb('child').notNull(),
    harmTags: text('harm_tags').array().notNull(),
    /** act_now, urgent or routine, and the same as a number for ordering. */
    urgency: text('urgency').notNull(),
    urgencyRank: integer('urgency_rank').notNull(),
    receivedAt: instant('received_at').notNull(),
    dueAt: instant('due_at').notNull(),
    addressUnknown: boolean('address_unknown').notNull(),
    /** As its referral is. */
    isRestricted: boolean('is_restricted').notNull().default(false),
    /** waiting, opened or decided. */
    state: text('state').notNull(),
    openedAt: instant('opened_at'),
    openedBy: uuid('opened_by'),
    decidedAt: instant('decided_at'),
  },
  table => [
    index('contact_waiting')
      .on(table.councilCode, table.urgencyRank, table.dueAt, table.id)
      .where(sql`state <> 'decided'`),
    index('contact_referral').on(table.referralId),
    pgPolicy('contact_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
    pgPolicy('contact_front_door', {
      for: 'all',
      to: portalApp,
      using: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        or(not(table.isRestricted), actor.seesRestricted),
      ),
      withCheck: and(
        actor.isFrontDoor,
        eq(table.councilCode, actor.councilCode),
        or(not(table.isRestricted), actor.seesRestricted),
      ),
    }),
    pgPolicy('contact_public_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPublic,
        eq(table.organisationId, actor.organisationId),
        sql`${table.state} = 'waiting'`,
        not(table.isRestricted),
      ),
    }),
    pgPolicy('contact_agency_select', {
      for: 'select',
      to: portalApp,
      using: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        referralIsVisible(table.referralId),
      ),
    }),
    pgPolicy('contact_agency_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: and(
        actor.isPartner,
        eq(table.organisationId, actor.organisationId),
        referralIsVisible(table.referralId),
      ),
    }),
  ],
)

/** A row belongs to a contact: whoever may see the contact may see the row. Row policies apply inside too. */
export const contactIsVisible = (column: unknown) =>
  sql`exists (select 1 from contact c where c.id = ${column})`
