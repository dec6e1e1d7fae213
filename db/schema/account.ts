import { and, eq, or, sql } from 'drizzle-orm'
import { boolean, index, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { actor, id, instant, portalApp } from './columns.ts'
import { organisation } from './organisation.ts'

/** A person who signs in. Unique by e-mail: that tells nobody anything about a child. */
export const account = pgTable(
  'account',
  {
    id: id(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    jobTitle: text('job_title').notNull(),
    phone: text('phone').notNull(),
    roles: text('roles').array().notNull(),
    /** The team within the agency, where it has any: practice is set for teams and counted by team. */
    team: text('team'),
    active: boolean('active').notNull().default(true),
    /** What this person shows, in the demonstration's list of people to sign in as. */
    persona: text('persona'),
    createdAt: instant('created_at').notNull(),
  },
  table => [
    uniqueIndex('account_email').on(table.email),
    index('account_organisation').on(table.organisationId),
    // Names of colleagues and, for the front door, of whoever sent a referral. Signing in reads as the system.
    pgPolicy('account_select', {
      for: 'select',
      to: portalApp,
      using: or(
        actor.isSystem,
        actor.isFrontDoor,
        eq(table.organisationId, actor.organisationId),
        // Whoever acts for a partner may see who at the front door has their referral; nobody at all may not.
        and(
          or(actor.isPartner, actor.isPublic),
          sql`exists (select 1 from organisation o where o.id = ${table.organisationId} and o.kind = 'front_door')`,
        ),
      ),
    }),
    // A lead ends the account of a colleague who leaves. A trigger holds every other column.
    pgPolicy('account_agency_end', {
      for: 'update',
      to: portalApp,
      using: and(
        actor.isPartner,
        actor.seesWholeAgency,
        eq(table.organisationId, actor.organisationId),
        sql`${table.id} <> ${actor.accountId}`,
      ),
      withCheck: and(
        actor.isPartner,
        actor.seesWholeAgency,
        eq(table.organisationId, actor.organisationId),
      ),
    }),
    pgPolicy('account_write', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)

/** A signed-in session: only the hash of its token is kept. */
export const session = pgTable(
  'session',
  {
    id: id(),
    tokenHash: text('token_hash').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  table => [
    uniqueIndex('session_token').on(table.tokenHash),
    index('session_account').on(table.accountId),
    pgPolicy('session_system', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)

/**
 * What somebody had posted when their session turned out to have ended: given back after they sign in again as
 * the same person, then removed.
 */
export const parkedPost = pgTable(
  'parked_post',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    path: text('path').notNull(),
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [
    index('parked_post_account').on(table.accountId),
    pgPolicy('parked_post_own', {
      for: 'all',
      to: portalApp,
      using: or(actor.isSystem, eq(table.accountId, actor.accountId)),
      withCheck: or(actor.isSystem, eq(table.accountId, actor.accountId)),
    }),
  ],
)
