import { and, eq, or, sql } from 'drizzle-orm'
import {
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

/** Where an edition of the threshold guide stands. */
export type EditionStatus = 'draft' | 'in_review' | 'approved' | 'published' | 'withdrawn'

const worksOnGuide = or(actor.editsGuide, actor.reviewsGuide)

/**
 * An edition of the threshold guide after the first: a draft until two people approved it, then a document of record.
 * Nothing in it is about a person. The trigger guide_edition_guard holds what no query may do: change what was published, or publish
 * what was not approved.
 */
export const guideEdition = pgTable(
  'guide_edition',
  {
    id: id(),
    /** Counted from 2: the first edition came with the service. */
    number: integer('number').notNull(),
    /** The published version it was made from. */
    basedOn: text('based_on').notNull(),
    status: text('status').$type<EditionStatus>().notNull(),
    /** The whole guide in the shape of app/domain/threshold/document/guide-document.ts. */
    content: jsonb('content').notNull(),
    /** What changed, in a sentence or two: the public change log. */
    summary: text('summary').notNull(),
    /** Raised by every change to the text: a save or a verdict that rests on an older one is a conflict. */
    revision: integer('revision').notNull(),
    /** SHA-256 of the edition written as a file, summary included: what a verdict is given for. */
    contentHash: text('content_hash').notNull(),
    /** Null when it was imported from the command line by nobody named. */
    createdBy: uuid('created_by').references(() => account.id),
    createdByName: text('created_by_name').notNull(),
    createdAt: instant('created_at').notNull(),
    savedAt: instant('saved_at').notNull(),

    // From here on: set when published.
    /** London days. */
    effectiveOn: date('effective_on', { mode: 'string' }),
    reviewOn: date('review_on', { mode: 'string' }),
    publishedBy: uuid('published_by').references(() => account.id),
    publishedByName: text('published_by_name'),
    publishedAt: instant('published_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  table => [
    uniqueIndex('guide_edition_number').on(table.number),
    // Two versions that begin on one day would make it chance which of them a referral quotes.
    uniqueIndex('guide_edition_effective')
      .on(table.effectiveOn)
      .where(sql`status = 'published'`),
    index('guide_edition_status').on(table.status, table.number),
    index('guide_edition_created_by').on(table.createdBy),
    index('guide_edition_published_by').on(table.publishedBy),
    pgPolicy('guide_edition_select', {
      for: 'select',
      to: portalApp,
      using: or(
        actor.isSystem,
        worksOnGuide,
        and(or(actor.isPartner, actor.isFrontDoor), eq(table.status, sql`'published'`)),
      ),
    }),
    pgPolicy('guide_edition_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(actor.editsGuide, eq(table.createdBy, actor.accountId), eq(table.status, sql`'draft'`)),
      ),
    }),
    // A verdict may make an edition approved, so reviewers may write the row; the trigger keeps the text from them.
    pgPolicy('guide_edition_update', {
      for: 'update',
      to: portalApp,
      using: or(actor.isSystem, worksOnGuide),
      withCheck: or(actor.isSystem, worksOnGuide),
    }),
  ],
)

/** What a reviewer said of one text of an edition: appended, never changed. */
export const guideReview = pgTable(
  'guide_review',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => guideEdition.id),
    reviewerId: uuid('reviewer_id')
      .notNull()
      .references(() => account.id),
    reviewerName: text('reviewer_name').notNull(),
    organisationName: text('organisation_name').notNull(),
    /** As it was then: one of two approvals comes from outside the council. */
    organisationKind: text('organisation_kind').notNull(),
    /** approved or changes_asked. */
    verdict: text('verdict').$type<'approved' | 'changes_asked'>().notNull(),
    note: text('note').notNull(),
    /** The text it was given for. */
    revision: integer('revision').notNull(),
    contentHash: text('content_hash').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('guide_review_edition').on(table.editionId, table.at),
    index('guide_review_reviewer').on(table.reviewerId),
    pgPolicy('guide_review_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, worksOnGuide),
    }),
    // In their own name, with their agency's own kind, of a text they wrote nothing of.
    pgPolicy('guide_review_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(
        actor.isSystem,
        and(
          actor.reviewsGuide,
          eq(table.reviewerId, actor.accountId),
          sql`exists (select 1 from organisation o where o.id = ${actor.organisationId} and o.kind = ${table.organisationKind})`,
          sql`not exists (select 1 from guide_change c where c.edition_id = ${table.editionId} and c.account_id = ${table.reviewerId} and c.type in ('started', 'imported', 'edited'))`,
        ),
      ),
    }),
  ],
)

/** Everything that happened to an edition, in order; never changed. */
export const guideChange = pgTable(
  'guide_change',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => guideEdition.id),
    /**
     * Past tense: started, imported, edited, sentForReview, takenBack, approved, changesAsked, changesAnswered,
     * published, withdrawn.
     */
    type: text('type').notNull(),
    accountId: uuid('account_id').references(() => account.id),
    accountName: text('account_name').notNull(),
    /** Which part, such as "Indicator HLT-001". Empty when the type says it all. */
    detail: text('detail').notNull(),
    /** The request for changes that the words in detail answer; null for everything else. */
    reviewId: uuid('review_id').references(() => guideReview.id),
    revision: integer('revision').notNull(),
    at: instant('at').notNull(),
  },
  table => [
    index('guide_change_edition').on(table.editionId, table.at),
    index('guide_change_account').on(table.accountId),
    index('guide_change_review').on(table.reviewId),
    pgPolicy('guide_change_select', {
      for: 'select',
      to: portalApp,
      using: or(actor.isSystem, worksOnGuide),
    }),
    pgPolicy('guide_change_insert', {
      for: 'insert',
      to: portalApp,
      withCheck: or(actor.isSystem, and(worksOnGuide, eq(table.accountId, actor.accountId))),
    }),
  ],
)
