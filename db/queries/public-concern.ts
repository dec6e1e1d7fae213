/** What a member of the public leaves: written once, as sent, by an actor that can read nothing. */
import { and, eq } from 'drizzle-orm'
import type { Draft, Sent } from '#app/domain/referral/referral.ts'
import { account } from '../schema/account.ts'
import { organisation } from '../schema/organisation.ts'
import { referral } from '../schema/referral.ts'
import { addContacts, sentColumns } from './referrals.ts'
import type { Tx } from './tx.ts'

/** Who a council's concerns from the public come from: nobody in particular, and nobody who can sign in. */
export interface PublicSender {
  readonly organisationId: string
  readonly organisationName: string
  readonly accountId: string
}

const keyOf = (councilCode: string): string => `public-${councilCode}`

/** The council's public, made the first time somebody needs it. Asked as the portal itself. */
export async function publicSender(
  tx: Tx,
  councilCode: string,
  made: { readonly at: Date; readonly uuid: () => string },
): Promise<PublicSender> {
  const found = await findPublicSender(tx, councilCode)
  if (found) return found
  const name = 'Member of the public'
  await tx
    .insert(organisation)
    .values({
      id: made.uuid(),
      key: keyOf(councilCode),
      name,
      kind: 'member_of_public',
      service: name,
      town: '',
      councilCode,
      sourceCode: '1D',
      createdAt: made.at,
    })
    .onConflictDoNothing()
  const [own] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.key, keyOf(councilCode)))
  if (!own) throw new Error('the public of a council could not be made')
  await tx
    .insert(account)
    .values({
      id: made.uuid(),
      organisationId: own.id,
      name,
      email: `${keyOf(councilCode)}@invalid`,
      jobTitle: '',
      phone: '',
      roles: [],
      active: false,
      createdAt: made.at,
    })
    .onConflictDoNothing()
  const sender = await findPublicSender(tx, councilCode)
  if (!sender) throw new Error('the public of a council could not be made')
  return sender
}

async function findPublicSender(tx: Tx, councilCode: string): Promise<PublicSender | undefined> {
  const [row] = await tx
    .select({
      organisationId: organisation.id,
      organisationName: organisation.name,
      accountId: account.id,
    })
    .from(organisation)
    .innerJoin(account, eq(account.organisationId, organisation.id))
    .where(and(eq(organisation.key, keyOf(councilCode)), eq(account.active, false)))
  return row
}

/** Writes a concern as sent, with its contacts. The same id again fails on the table's own key and writes nothing. */
export async function addSent(
  tx: Tx,
  draft: Draft,
  sent: Sent,
  ids: { readonly uuid: () => string },
): Promise<void> {
  await tx.insert(referral).values({
    ...draft,
    visitedPages: [...draft.visitedPages],
    ...sentColumns(draft, sent),
  })
  await addContacts(tx, draft, sent, ids)
}

/** Which key a write met that was already there: 'referral_pkey', say; undefined for any other failure. */
export function keyAlreadyThere(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === '23505' && 'constraint_name' in at) {
      return String(at.constraint_name)
    }
  }
  return undefined
}
