import { boolean, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

/** A partner agency or a council's front door. Holds nothing about a person, so every actor may read it. */
export const organisation = pgTable(
  'organisation',
  {
    id: id(),
    /** Stable short name used by seeds and imports, such as "oakfield-primary". */
    key: text('key').notNull(),
    name: text('name').notNull(),
    /** An agency kind of content/code-sets, such as school_or_college, police or front_door. */
    kind: text('kind').notNull(),
    /** The school phase or service in words, for lists. */
    service: text('service').notNull(),
    town: text('town').notNull(),
    /** DfE code of the council this organisation usually deals with. */
    councilCode: text('council_code').notNull(),
    /** Default referral source code of the children in need census. */
    sourceCode: text('source_code').notNull(),
    /** Its leads read what is not urgent before it is sent. */
    countersigns: boolean('countersigns').notNull().default(false),
    active: boolean('active').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  table => [uniqueIndex('organisation_key').on(table.key)],
)
