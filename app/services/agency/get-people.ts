import { permit } from '#app/domain/access/actor.ts'
import { agencyCountersigns } from '#db/queries/countersign.ts'
import { countOpenWork, listColleagues } from '#db/queries/hand-over.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

/** The people of a lead's agency with how much each looks after, and whether the agency countersigns. */
export interface AgencyPeople {
  readonly agencyName: string
  readonly countersigns: boolean
  readonly leads: number
  readonly people: readonly {
    readonly accountId: string
    readonly name: string
    readonly jobTitle: string
    readonly isLead: boolean
    readonly active: boolean
    readonly isSelf: boolean
    /** What waits for them, of what the lead may see. */
    readonly open: number
  }[]
}

export async function getAgencyPeople(ctx: Context): Promise<AgencyPeople> {
  permit(ctx.actor, 'agency.people')
  const { organisationId, organisationName, accountId } = ctx.actor
  const found = await ctx.transaction(async tx => {
    await record(tx, ctx, 'agency.peopleViewed')
    return {
      countersigns: await agencyCountersigns(tx, organisationId),
      people: await listColleagues(tx, organisationId),
      open: await countOpenWork(tx),
    }
  })
  return {
    agencyName: organisationName,
    countersigns: found.countersigns,
    leads: found.people.filter(({ active, roles }) => active && roles.includes('safeguarding_lead'))
      .length,
    people: found.people.map(person => ({
      accountId: person.accountId,
      name: person.name,
      jobTitle: person.jobTitle,
      isLead: person.roles.includes('safeguarding_lead'),
      active: person.active,
      isSelf: person.accountId === accountId,
      open: found.open.get(person.accountId) ?? 0,
    })),
  }
}
