import { permit } from '#app/domain/access/actor.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { chosenCases } from '#app/domain/threshold/practice/practice-choice.ts'
import { readSet, setFields, type SetFields } from '#app/domain/threshold/practice/practice-set.ts'
import {
  fewestPeople,
  teamCounts,
  type ShownCount,
} from '#app/domain/threshold/practice/team-counts.ts'
import { longDate } from '#app/domain/time/words.ts'
import {
  addSetOnce,
  countFinished,
  listSets,
  listTeams,
  withdrawSet,
} from '#db/queries/practice.ts'
import type { Context } from '../../context.ts'
import { record } from '../../record.ts'
import { practiceId } from './practice-id.ts'
import { practiceAt } from './practice-now.ts'
import { setCases, type CaseLine } from './set-cases.ts'

/** A set as whoever may set practice sees it: counts by team, and nobody's own work. */
export interface AgencySet {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly forWords: string
  readonly dueWords: string
  readonly isLate: boolean
  /** Empty when it is for fewer people than may be counted. */
  readonly counts: readonly ShownCount[]
}

export interface AgencySets {
  readonly agencyName: string
  readonly fewestPeople: number
  readonly sets: readonly AgencySet[]
  readonly teams: readonly string[]
  readonly cases: readonly CaseLine[]
  /** New with every drawing of the form, so that sending one form twice makes one set. */
  readonly key: string
}

/**
 * The organisation's sets and how far its teams are. The lead may not read what anybody did (a row policy says so): the
 * portal itself adds it up, after the permission was asked, for the lead's own organisation and nobody else's.
 */
export async function listAgencySets(ctx: Context, portal: Context): Promise<AgencySets> {
  permit(ctx.actor, 'practice.assign')
  const { organisationId, organisationName } = ctx.actor
  const { sets, teams } = await ctx.transaction(async tx => ({
    sets: await listSets(tx, organisationId),
    teams: await listTeams(tx, organisationId),
  }))
  const counted = await portal.transaction(tx => countFinished(tx, organisationId))
  const now = ctx.clock.now()
  const { day } = practiceAt(now)
  return {
    agencyName: organisationName,
    fewestPeople,
    teams,
    cases: setCases(now),
    key: ctx.ids.uuid(),
    sets: sets.map(({ id, name, caseIds, team, dueOn }) => ({
      id,
      name,
      size: caseIds.length,
      forWords: team ?? 'Everybody',
      dueWords: longDate(dueOn),
      isLate: dueOn < day,
      counts: teamCounts(counted.filter(({ setId }) => setId === id)),
    })),
  }
}

export type SetAssigned =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly fields: SetFields
      readonly key: string
      readonly problems: readonly Problem[]
    }

/** Asks colleagues to practise a set, once for each form. */
export async function assignSet(ctx: Context, posted: Posted): Promise<SetAssigned> {
  permit(ctx.actor, 'practice.assign')
  const { organisationId, accountId } = ctx.actor
  const { edition, day } = practiceAt(ctx.clock.now())
  const key = postedField(posted, 'key').slice(0, 64)
  return ctx.transaction(async tx => {
    const read = readSet(posted, {
      caseIds: chosenCases(edition.cases, {}).map(({ id }) => id),
      teams: await listTeams(tx, organisationId),
      today: day,
    })
    if (!read.ok) return { ...read, fields: setFields(posted), key }
    const { name, caseIds, team, dueOn } = read.set
    const isNew = await addSetOnce(tx, {
      id: practiceId(['set', organisationId, accountId, key, JSON.stringify(read.set)]),
      organisationId,
      name,
      caseIds: [...caseIds],
      team,
      dueOn,
      createdBy: accountId,
      createdAt: ctx.clock.now(),
    })
    if (isNew) await record(tx, ctx, 'practice.setAssigned')
    return { ok: true }
  })
}

/** Takes a set back. Throws NotFound for another agency's. */
export async function takeBackSet(ctx: Context, setId: string): Promise<void> {
  permit(ctx.actor, 'practice.assign')
  await ctx.transaction(async tx => {
    if (!(await withdrawSet(tx, setId, ctx.clock.now()))) throw new NotFound('practice set')
    await record(tx, ctx, 'practice.setWithdrawn')
  })
}
