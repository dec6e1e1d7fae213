import { eq } from 'drizzle-orm'
import { referral } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/** Whether a referral the actor may see has been sent. One they may not see counts as sent: it is not theirs to write. */
export async function isSent(tx: Tx, referralId: string): Promise<boolean> {
  const [row] = await tx
    .select({ status: referral.status })
    .from(referral)
    .where(eq(referral.id, referralId))
  return row?.status !== 'draft'
}
