import { sql } from 'drizzle-orm'
import { pgRole, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The role every request runs as. It owns nothing and cannot bypass row security; 0000_roles.sql creates it. */
export const portalApp = pgRole('portal_app').existing()

/** A random 128-bit id from ctx.ids: never guessable, never a sequence. */
export const id = () => uuid('id').primaryKey()

/** An instant, stored in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/**
 * The actor of the transaction, as withActor set it. Afterwards a setting reads '' rather than null, so every
 * one goes through nullif: with no actor these are null, and no policy that compares with null lets a row by.
 */
export const actor = {
  accountId: sql`nullif(current_setting('app.account_id', true), '')::uuid`,
  organisationId: sql`nullif(current_setting('app.organisation_id', true), '')::uuid`,
  councilCode: sql`nullif(current_setting('app.council_code', true), '')`,
  isSystem: sql`nullif(current_setting('app.kind', true), '') = 'system'`,
  isFrontDoor: sql`nullif(current_setting('app.kind', true), '') = 'frontDoor'`,
  isPartner: sql`nullif(current_setting('app.kind', true), '') = 'partner'`,
  /** A member of the public: may leave something and can read nothing back. */
  isPublic: sql`nullif(current_setting('app.kind', true), '') = 'public'`,
  /** May read what is restricted to the designated officer, such as an allegation against a person. */
  seesRestricted: sql`nullif(current_setting('app.restricted', true), '') = 'yes'`,
  seesWholeAgency: sql`nullif(current_setting('app.whole_agency', true), '') = 'yes'`,
  editsGuide: sql`nullif(current_setting('app.edits_guide', true), '') = 'yes'`,
  reviewsGuide: sql`nullif(current_setting('app.reviews_guide', true), '') = 'yes'`,
} as const
