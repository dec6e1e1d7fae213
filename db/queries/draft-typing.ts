import { and, desc, eq, isNull, like, lt, or, sql } from 'drizzle-orm'
import type { Posted } from '#app/domain/forms/answers.ts'
import { draftChange, draftTyping } from '../schema/draft.ts'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/** What one window has kept of a page; no fields when the page was saved with them. */
export interface Typing {
  readonly id: string
  readonly windowId: string
  readonly sequence: number
  readonly seen: string
  readonly fields: Posted | null
  readonly accountId: string
  readonly accountName: string
  readonly at: Date
}

/** What is being typed on one page of a draft, the newest first. */
export async function listTyping(
  tx: Tx,
  referralId: string,
  pageKey: string,
): Promise<readonly Typing[]> {
  const rows = await tx
    .select()
    .from(draftTyping)
    .where(and(eq(draftTyping.referralId, referralId), eq(draftTyping.pageKey, pageKey)))
    .orderBy(desc(draftTyping.at), desc(draftTyping.id))
    .limit(200)
  // The text is what JSON.stringify made of Posted, by the one service that writes it.
  return rows.map(row => ({
    ...row,
    fields: row.fields === null ? null : (JSON.parse(row.fields) as Posted),
  }))
}

/** The pages of a draft with words that are typed and not saved. */
export async function listTypedPages(tx: Tx, referralId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ pageKey: draftTyping.pageKey })
    .from(draftTyping)
    .where(and(eq(draftTyping.referralId, referralId), sql`${draftTyping.fields} is not null`))
    .limit(500)
  return rows.map(({ pageKey }) => pageKey)
}

/** Puts a window's newest words in the place of its older ones. The draft is locked, so nothing comes between. */
export async function putTyping(
  tx: Tx,
  row: Omit<typeof draftTyping.$inferInsert, 'fields'> & { readonly fields: Posted | null },
): Promise<void> {
  await tx
    .delete(draftTyping)
    .where(
      and(
        eq(draftTyping.referralId, row.referralId),
        eq(draftTyping.pageKey, row.pageKey),
        eq(draftTyping.windowId, row.windowId),
      ),
    )
  const fields = row.fields === null ? null : JSON.stringify(row.fields)
  await tx.insert(draftTyping).values({ ...row, fields })
}

/** Takes one version away, unless its window has typed on since: each time it does the row has another id. */
export async function dropTyping(
  tx: Tx,
  at: { readonly referralId: string; readonly pageKey: string },
  version: string,
): Promise<void> {
  await tx
    .delete(draftTyping)
    .where(
      and(
        eq(draftTyping.referralId, at.referralId),
        eq(draftTyping.pageKey, at.pageKey),
        eq(draftTyping.id, version),
      ),
    )
}

/** Takes away what is typed on a page and under it, as in an entry that was removed; or everything once a draft is sent. */
export async function dropTypingUnder(tx: Tx, referralId: string, under?: string): Promise<void> {
  await tx
    .delete(draftTyping)
    .where(
      and(
        eq(draftTyping.referralId, referralId),
        under === undefined
          ? undefined
          : or(eq(draftTyping.pageKey, under), like(draftTyping.pageKey, `${under}/%`)),
      ),
    )
}

/** Marks of windows that saved their page long ago: nothing of theirs is still on its way. */
export async function dropOldMarks(tx: Tx, referralId: string, before: Date): Promise<void> {
  await tx
    .delete(draftTyping)
    .where(
      and(
        eq(draftTyping.referralId, referralId),
        isNull(draftTyping.fields),
        lt(draftTyping.at, before),
      ),
    )
}

/** When a draft was last kept: what its time of deletion counts from. */
export async function touchDraft(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(referral).set({ savedAt: at }).where(eq(referral.id, id))
}

/** Records that somebody saved a page. */
export async function addDraftChange(tx: Tx, row: typeof draftChange.$inferInsert): Promise<void> {
  await tx.insert(draftChange).values(row)
}

/** Who changed each page last. */
export interface LastChange {
  readonly pageKey: string
  readonly accountId: string
  readonly accountName: string
  readonly at: Date
}

/** The latest change of each page of a draft, or of one page and what is under it, newest first. */
export async function listLastChanges(
  tx: Tx,
  referralId: string,
  pageKey?: string,
): Promise<readonly LastChange[]> {
  const rows = await tx
    .selectDistinctOn([draftChange.pageKey], {
      pageKey: draftChange.pageKey,
      accountId: draftChange.accountId,
      accountName: draftChange.accountName,
      at: draftChange.at,
    })
    .from(draftChange)
    .where(
      and(
        eq(draftChange.referralId, referralId),
        pageKey === undefined
          ? undefined
          : or(eq(draftChange.pageKey, pageKey), like(draftChange.pageKey, `${pageKey}/%`)),
      ),
    )
    .orderBy(draftChange.pageKey, desc(draftChange.at))
    .limit(1_000)
  return [...rows].sort((a, b) => b.at.getTime() - a.at.getTime())
}
