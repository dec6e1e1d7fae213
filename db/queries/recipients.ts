import { and, eq } from 'drizzle-orm'
import { account } from '../schema/account.ts'
import type { Tx } from './tx.ts'

/** Where to write to somebody who may still sign in. Undefined for anybody else. */
export async function findRecipient(
  tx: Tx,
  accountId: string,
): Promise<{ readonly email: string } | undefined> {
  const [row] = await tx
    .select({ email: account.email })
    .from(account)
    .where(and(eq(account.id, accountId), eq(account.active, true)))
    .limit(1)
  return row
}
