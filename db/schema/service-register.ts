import { sql } from 'drizzle-orm'
import { index, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { actor, instant, portalApp } from './columns.ts'

/**
 * Surgeries, hospitals, nurseries and other services, for choosing one in a form. Nothing about a person: everyone who
 * is signed in may read it, and only an import writes it. One that is no longer in a file is closed and not removed.
 */
export const serviceRegister = pgTable(
  'service_register',
  {
    /** The code the service's own register gives it, such as an NHS organisation code or an Ofsted number. */
    code: text('code').primaryKey(),
    /** See domain/services-register: practice, hospital, nursery, health or other. */
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** Small letters without accents or signs, for searching. */
    searchName: text('search_name').notNull(),
    street: text('street').notNull(),
    town: text('town').notNull(),
    postcode: text('postcode').notNull(),
    phone: text('phone').notNull(),
    /** open or closed. */
    status: text('status').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  table => [
    index('service_register_kind').on(table.kind, table.searchName),
    pgPolicy('service_register_select', { for: 'select', to: portalApp, using: sql`true` }),
    pgPolicy('service_register_write', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)
