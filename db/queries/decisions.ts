import { asc, desc, inArray } from 'drizzle-orm'
import { decision, decisionAction } from '../schema/decision.ts'
import type { Tx } from './tx.ts'

export type NewDecision = typeof decision.$inferInsert
export type NewAction = typeof decisionAction.$inferInsert

/** Adds what was decided and what is to be done. Neither can be changed afterwards: the app role has insert only. */
export async function addDecisions(
  tx: Tx,
  decisions: readonly NewDecision[],
  actions: readonly NewAction[],
): Promise<void> {
  if (decisions.length > 0) await tx.insert(decision).values([...decisions])
  if (actions.length > 0) await tx.insert(decisionAction).values([...actions])
}

/** What was decided about these children, newest first, with what is to be done. */
export async function listDecisions(tx: Tx, contactIds: readonly string[]) {
  if (contactIds.length === 0) return []
  const decisions = await tx
    .select()
    .from(decision)
    .where(inArray(decision.contactId, [...contactIds]))
    .orderBy(desc(decision.decidedAt))
  if (decisions.length === 0) return []
  const ids = decisions.map(({ id }) => id)
  const actions = await tx
    .select()
    .from(decisionAction)
    .where(inArray(decisionAction.decisionId, ids))
    .orderBy(asc(decisionAction.dueOn))
  return decisions.map(row => ({
    ...row,
    actions: actions.filter(({ decisionId }) => decisionId === row.id),
  }))
}

export type DecisionRecord = Awaited<ReturnType<typeof listDecisions>>[number]
