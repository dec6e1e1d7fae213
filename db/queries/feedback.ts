import { asc, eq } from 'drizzle-orm'
import { feedback } from '../schema/feedback.ts'
import type { Tx } from './tx.ts'

export type NewFeedback = typeof feedback.$inferInsert

/** Adds what the sender is told, one row for each child. */
export async function addFeedback(tx: Tx, rows: readonly NewFeedback[]): Promise<void> {
  if (rows.length > 0) await tx.insert(feedback).values([...rows])
}

/** What the sender of a referral was told, in the order it was decided. */
export async function listFeedback(tx: Tx, referralId: string) {
  return tx
    .select()
    .from(feedback)
    .where(eq(feedback.referralId, referralId))
    .orderBy(asc(feedback.decidedAt))
}
