import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { account } from '../schema/account.ts'
import { contact } from '../schema/contact.ts'
import { feedback } from '../schema/feedback.ts'
import { referralEvent, referralMessage } from '../schema/referral.ts'
import type { Tx } from './tx.ts'

/** The children of a sent referral as their sender may know them: where each has got to and who has it. */
export async function listChildrenForSender(tx: Tx, referralId: string) {
  return tx
    .select({
      contactId: contact.id,
      /** The sender's own words come back to them; nothing of the council's is here. */
      childName: contact.childName,
      openedAt: contact.openedAt,
      openedByName: sql<
        string | null
      >`(select a.name from account a where a.id = ${contact.openedBy})`,
      openedByJobTitle: sql<
        string | null
      >`(select a.job_title from account a where a.id = ${contact.openedBy})`,
    })
    .from(contact)
    .where(eq(contact.referralId, referralId))
    .orderBy(asc(contact.position))
    .limit(100)
}

/** Marks everything the sender was told about a referral as read. True when some of it was not yet. */
export async function saveFeedbackRead(tx: Tx, referralId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(feedback)
    .set({ openedAt: at })
    .where(and(eq(feedback.referralId, referralId), isNull(feedback.openedAt)))
    .returning({ id: feedback.id })
  return rows.length > 0
}

/** Adds a message unless the same one is already there. True when this call added it. */
export async function addMessageOnce(
  tx: Tx,
  message: typeof referralMessage.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(referralMessage)
    .values(message)
    .onConflictDoNothing({ target: referralMessage.id })
    .returning({ id: referralMessage.id })
  return rows.length > 0
}

/** One message of a referral, for its confirmation. */
export async function findMessage(tx: Tx, referralId: string, id: string) {
  const [row] = await tx
    .select()
    .from(referralMessage)
    .where(and(eq(referralMessage.id, id), eq(referralMessage.referralId, referralId)))
  return row
}

/** The front-door people, still working there, who opened or decided a referral. */
export async function listWhoHandled(tx: Tx, referralId: string) {
  return tx
    .selectDistinct({ accountId: account.id })
    .from(referralEvent)
    .innerJoin(account, eq(account.id, referralEvent.accountId))
    .where(
      and(
        eq(referralEvent.referralId, referralId),
        inArray(referralEvent.type, ['opened', 'decided']),
        account.active,
      ),
    )
    .limit(10)
}
