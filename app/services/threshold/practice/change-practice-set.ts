import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { chosenCases } from '#app/domain/threshold/practice/practice-choice.ts'
import {
  fieldsOfSet,
  readChangedSet,
  setFields,
  type SetFields,
} from '#app/domain/threshold/practice/practice-set.ts'
import { teamCounts } from '#app/domain/threshold/practice/team-counts.ts'
import { longDate } from '#app/domain/time/words.ts'
import {
  changeSet,
  countFinished,
  findSet,
  isSetBegun,
  type PracticeSetRow,
} from '#db/queries/practice.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../../context.ts'
import { record } from '../../record.ts'
import { practiceAt } from './practice-now.ts'
import { setCases, type CaseLine } from './set-cases.ts'

/** A set as the form that changes it shows it. */
export interface SetToChange {
  readonly id: string
  readonly name: string
  readonly forWords: string
  readonly dueWords: string
  readonly agencyName: string
  /** Somebody has begun, or it is for so few people that telling whether anybody has would tell who. */
  readonly isOnlyDay: boolean
  readonly fields: SetFields
  readonly cases: readonly CaseLine[]
}

export type SetChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly fields: SetFields; readonly problems: readonly Problem[] }

/** A set of the actor's own organisation, to change. Throws NotFound for another's and for one taken back. */
export async function getSetToChange(
  ctx: Context,
  portal: Context,
  setId: string,
): Promise<SetToChange> {
  permit(ctx.actor, 'practice.assign')
  const set = await ctx.transaction(tx => standing(tx, setId))
  return {
    id: set.id,
    name: set.name,
    forWords: set.team ?? 'Everybody',
    dueWords: longDate(set.dueOn),
    agencyName: ctx.actor.organisationName,
    isOnlyDay: await onlyDay(portal, set),
    fields: fieldsOfSet(set),
    cases: setCases(ctx.clock.now()),
  }
}

/** Changes the day of a set, and all it says while nobody has begun. Throws NotFound like getSetToChange. */
export async function changePracticeSet(
  ctx: Context,
  portal: Context,
  input: { readonly setId: string; readonly posted: Posted },
): Promise<SetChanged> {
  permit(ctx.actor, 'practice.assign')
  const { setId, posted } = input
  const before = await ctx.transaction(tx => standing(tx, setId))
  const isOnlyDay = await onlyDay(portal, before)
  const { edition, day } = practiceAt(ctx.clock.now())
  return ctx.transaction(async tx => {
    const set = await standing(tx, setId)
    const caseIds = chosenCases(edition.cases, {}).map(({ id }) => id)
    const read = readChangedSet(posted, set, { caseIds, today: day, isOnlyDay })
    if (!read.ok) {
      const typed = setFields(posted)
      const fields = isOnlyDay ? { ...fieldsOfSet(set), dueOn: typed.dueOn } : typed
      return { ...read, fields }
    }
    const { name, dueOn } = read.set
    const to = { name, dueOn, caseIds: [...read.set.caseIds] }
    if (!(await changeSet(tx, setId, to))) throw new NotFound('practice set')
    await record(tx, ctx, 'practice.setChanged')
    return { ok: true }
  })
}

async function standing(tx: Tx, setId: string): Promise<PracticeSetRow> {
  const set = await findSet(tx, setId)
  if (!set || set.withdrawnAt !== null) throw new NotFound('practice set')
  return set
}

/** The portal itself looks, after the permission was asked: nobody reads what a person has done. */
async function onlyDay(portal: Context, { id, organisationId }: PracticeSetRow): Promise<boolean> {
  return portal.transaction(async tx => {
    const counted = await countFinished(tx, organisationId)
    const isForFew = teamCounts(counted.filter(({ setId }) => setId === id)).length === 0
    return isForFew || (await isSetBegun(tx, id))
  })
}
