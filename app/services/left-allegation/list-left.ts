import { permit } from '#app/domain/access/actor.ts'
import type { leftDecisions } from '#app/domain/referral/left-allegation.ts'
import { draftReference } from '#app/domain/referral/draft-times.ts'
import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import { dateAndTime, dueInWords } from '#app/domain/time/words.ts'
import { listLeftAllegations } from '#db/queries/left-allegations.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'

const most = 200

export interface LeftAllegationRow {
  readonly id: string
  readonly reference: string
  readonly urgency: UrgencyLevel
  readonly agency: string
  readonly leftWords: string
  /** By when it should be decided, or what was. */
  readonly stateWords: string
  readonly isDecided: boolean
}

export interface LeftAllegationsPage {
  readonly rows: readonly LeftAllegationRow[]
  /** False when there were more than the page holds. */
  readonly isWhole: boolean
}

/** The allegations that were begun and never sent, in the keeping of this council: for its designated officer alone. */
export async function listLeft(ctx: Context): Promise<LeftAllegationsPage> {
  permit(ctx.actor, 'contact.restricted')
  const now = ctx.clock.now()
  const rows = await ctx.transaction(async tx => {
    await record(tx, ctx, 'allegations.listed')
    return listLeftAllegations(tx, most + 1)
  })
  const { calendar } = rulesOn(now)
  return {
    rows: rows.slice(0, most).map(({ left, decision }) => ({
      id: left.referralId,
      reference: draftReference(left.referralId),
      urgency: left.urgency,
      agency: left.agencyName,
      leftWords: dateAndTime(left.leftAt),
      stateWords: decision
        ? `${decidedWords[decision.kind]} by ${decision.decidedByName}, ${dateAndTime(decision.decidedAt)}`
        : dueInWords(left.dueAt, now, calendar),
      isDecided: decision !== null,
    })),
    isWhole: rows.length <= most,
  }
}

/** What was decided, as it stands after the fact. */
export const decidedWords: Readonly<Record<keyof typeof leftDecisions, string>> = {
  takenOn: 'Taken on',
  notTakenOn: 'Not taken on',
}
