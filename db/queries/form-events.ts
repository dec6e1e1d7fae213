import { sql } from 'drizzle-orm'
import type { Tx } from './tx.ts'

/** A row to add. Every word in it comes from the portal's own lists and from a form's definition. */
export interface NewFormEvent {
  readonly id: string
  readonly formId: string
  readonly formVersion: number
  readonly agencyKind: string
  readonly kind: string
  readonly pageId?: string
  readonly questionId?: string
  readonly errorCode?: string
  readonly elapsed?: string
  readonly happenedOn: string
}

/** Adds rows in one statement that is always the same, so that the database plans it once. An id seen before is kept once. */
export async function addFormEvents(tx: Tx, rows: readonly NewFormEvent[]): Promise<void> {
  await tx.execute(sql`
    insert into form_event
      (id, form_id, form_version, agency_kind, kind, page_id, question_id, error_code, elapsed, happened_on)
    select "id", "formId", "formVersion", "agencyKind", "kind", "pageId", "questionId", "errorCode", "elapsed", "happenedOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row (
      "id" uuid, "formId" text, "formVersion" int, "agencyKind" text, "kind" text, "pageId" text,
      "questionId" text, "errorCode" text, "elapsed" text, "happenedOn" date)
    on conflict do nothing`)
}

/**
 * Where the drafts stand that were last saved on one London day and never sent: a page of a form and a kind of agency,
 * counted. The page is the last that was opened for the first time. As the portal.
 */
export async function countStopped(tx: Tx, from: Date, until: Date) {
  const rows = await tx.execute<{
    formId: string
    formVersion: number
    agencyKind: string
    pageId: string | null
    count: number
  }>(sql`
    select r.form_id as "formId", r.form_version as "formVersion", o.kind as "agencyKind",
      r.visited_pages[cardinality(r.visited_pages)] as "pageId", count(*)::int as count
    from referral r join organisation o on o.id = r.organisation_id
    where r.status = 'draft' and r.saved_at >= ${from.toISOString()}::timestamptz
      and r.saved_at < ${until.toISOString()}::timestamptz
    group by 1, 2, 3, 4`)
  return [...rows]
}

/** Removes what is older than a London day. As the portal. */
export async function removeFormEventsBefore(tx: Tx, day: string): Promise<void> {
  await tx.execute(sql`delete from form_event where happened_on < ${day}::date`)
}

/** The days counted, from the first to the last, both counted in. */
export interface FormEventDays {
  readonly from: string
  readonly to: string
}

export interface FormEventCount {
  readonly formId: string
  readonly kind: string
  readonly count: number
}

/** What happened on each form: a sum for each kind of event, refused questions left out. As the portal. */
export async function countFormEvents(
  tx: Tx,
  { from, to }: FormEventDays,
): Promise<readonly FormEventCount[]> {
  const rows = await tx.execute<FormEventCount & Record<string, unknown>>(sql`
    select form_id as "formId", kind, count(*)::int as count from form_event
    where happened_on between ${from}::date and ${to}::date and question_id is null
    group by 1, 2`)
  return [...rows]
}

/** Everything about one form that its owners are told, in sums. As the portal. */
export async function countOneForm(tx: Tx, formId: string, { from, to }: FormEventDays) {
  const rows = await tx.execute<{
    kind: string
    agencyKind: string
    pageId: string | null
    questionId: string | null
    errorCode: string | null
    elapsed: string | null
    count: number
  }>(sql`
    select kind, agency_kind as "agencyKind", page_id as "pageId", question_id as "questionId",
      error_code as "errorCode", elapsed, count(*)::int as count from form_event
    where form_id = ${formId} and happened_on between ${from}::date and ${to}::date
    group by 1, 2, 3, 4, 5, 6`)
  return [...rows]
}
