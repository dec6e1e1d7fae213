import { sql } from 'drizzle-orm'
import { index, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core'
import { actor, instant, portalApp } from './columns.ts'

/**
 * Schools, colleges and nurseries from the national register, for choosing one in a form. Nothing about a person:
 * everyone who is signed in may read it, and only an import writes it. One that is no longer in the register is
 * closed and not removed, so that what was chosen before can still be explained.
 */
export const schoolRegister = pgTable(
  'school_register',
  {
    /** The register's own number, six digits. */
    urn: text('urn').primaryKey(),
    name: text('name').notNull(),
    /** Small letters without accents or signs, for searching. */
    searchName: text('search_name').notNull(),
    laCode: text('la_code').notNull(),
    establishmentNumber: text('establishment_number').notNull(),
    type: text('type').notNull(),
    phase: text('phase').notNull(),
    /** open or closed. */
    status: text('status').notNull(),
    street: text('street').notNull(),
    town: text('town').notNull(),
    postcode: text('postcode').notNull(),
    phone: text('phone').notNull(),
    importedAt: instant('imported_at').notNull(),
  },
  table => [
    index('school_register_la').on(table.laCode, table.searchName),
    pgPolicy('school_register_select', { for: 'select', to: portalApp, using: sql`true` }),
    pgPolicy('school_register_write', {
      for: 'all',
      to: portalApp,
      using: actor.isSystem,
      withCheck: actor.isSystem,
    }),
  ],
)
