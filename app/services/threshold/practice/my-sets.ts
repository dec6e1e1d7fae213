import { NotFound } from '#app/domain/errors.ts'
import { longDate } from '#app/domain/time/words.ts'
import { addDoneOnce, findSet, listDone, listSetsFor } from '#db/queries/practice.ts'
import type { PracticeSetRow } from '#db/queries/practice.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../../context.ts'
import { practiceId } from './practice-id.ts'
import { practiceAt } from './practice-now.ts'

/** A set as one colleague sees it: what they have done of it is shown to them alone. */
export interface MySet {
  readonly id: string
  readonly name: string
  readonly dueWords: string
  readonly isLate: boolean
  readonly caseIds: readonly string[]
  readonly doneIds: readonly string[]
}

/** The sets the actor is asked to do, the soonest due first. */
export async function listMySets(ctx: Context): Promise<readonly MySet[]> {
  const { accountId, organisationId } = ctx.actor
  const { sets, done } = await ctx.transaction(async tx => ({
    sets: await listSetsFor(tx, accountId, organisationId),
    done: await listDone(tx, accountId),
  }))
  return sets.map(set => mySet(ctx, set, done))
}

/** One set of the actor's own agency. Throws NotFound for another agency's, and for one that was taken back. */
export async function getMySet(ctx: Context, setId: string): Promise<MySet> {
  return ctx.transaction(async tx => {
    const set = await standing(tx, setId)
    return mySet(ctx, set, await listDone(tx, ctx.actor.accountId))
  })
}

/** Remembers for the actor alone that they have done one case of a set: not what they answered, and not when. */
export async function markDone(
  ctx: Context,
  input: { readonly setId: string; readonly caseId: string },
): Promise<void> {
  const { setId, caseId } = input
  const { accountId } = ctx.actor
  await ctx.transaction(async tx => {
    const set = await standing(tx, setId)
    if (!set.caseIds.includes(caseId)) throw new NotFound('case of the set')
    const id = practiceId(['done', setId, accountId, caseId])
    await addDoneOnce(tx, { id, setId, accountId, caseId })
  })
}

async function standing(tx: Tx, setId: string): Promise<PracticeSetRow> {
  const set = await findSet(tx, setId)
  if (!set || set.withdrawnAt !== null) throw new NotFound('practice set')
  return set
}

function mySet(
  ctx: Context,
  { id, name, dueOn, caseIds }: PracticeSetRow,
  done: readonly { readonly setId: string; readonly caseId: string }[],
): MySet {
  const { edition, day } = practiceAt(ctx.clock.now())
  // A case that an edition no longer has cannot be done any more, and is not asked for.
  const here = caseIds.filter(caseId => edition.cases.some(one => one.id === caseId))
  return {
    id,
    name,
    dueWords: longDate(dueOn),
    isLate: dueOn < day,
    caseIds: here,
    doneIds: here.filter(caseId => done.some(row => row.setId === id && row.caseId === caseId)),
  }
}
