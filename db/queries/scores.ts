import { desc, eq } from 'drizzle-orm'
import { account } from '../schema/account.ts'
import { score } from '../schema/score.ts'
import type { Tx } from './tx.ts'

export type NewScore = typeof score.$inferInsert

/**
 * Adds a grade; false when this very grade was already there, because its form was sent twice. Like every record of a
 * judgement it is never changed: grading again adds another.
 */
export async function addScore(tx: Tx, row: NewScore): Promise<boolean> {
  const added = await tx
    .insert(score)
    .values(row)
    .onConflictDoNothing({ target: score.id })
    .returning({ id: score.id })
  return added.length > 0
}

/** The grades of one referral, newest first, with who gave them. */
export async function listScores(tx: Tx, referralId: string) {
  return tx
    .select({
      id: score.id,
      dimensions: score.dimensions,
      hints: score.hints,
      total: score.total,
      criticalFails: score.criticalFails,
      tip: score.tip,
      scoredAt: score.scoredAt,
      scoredById: score.scoredBy,
      scoredBy: account.name,
    })
    .from(score)
    .leftJoin(account, eq(account.id, score.scoredBy))
    .where(eq(score.referralId, referralId))
    .orderBy(desc(score.scoredAt))
}
