import { desc, eq } from 'drizzle-orm'
import { account } from '../schema/account.ts'
import { audit } from '../schema/audit.ts'
import type { Tx } from './tx.ts'

export type NewAudit = typeof audit.$inferInsert

/** Adds a row to the record of looks and changes. It can never be changed: the app role has insert only. */
export async function addAudit(tx: Tx, row: NewAudit): Promise<void> {
  await tx.insert(audit).values(row)
}

/** The latest looks at one referral, newest first, with the names the reader may see. */
export async function listLooks(tx: Tx, referralId: string, most = 200) {
  return tx
    .select({ at: audit.at, type: audit.type, name: account.name, jobTitle: account.jobTitle })
    .from(audit)
    .leftJoin(account, eq(account.id, audit.accountId))
    .where(eq(audit.referralId, referralId))
    .orderBy(desc(audit.at))
    .limit(most)
}
