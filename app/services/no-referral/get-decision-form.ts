import { permit } from '#app/domain/access/actor.ts'
import { childAnswers, type ToldChild } from '#app/domain/consultation/told-child.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { decisionAnswers } from '#app/domain/no-referral/entry.ts'
import { suggestedReview } from '#app/domain/no-referral/review-day.ts'
import type { DecisionFormPage } from '#app/domain/no-referral/view.ts'
import { postedField } from '#app/domain/posted-fields.ts'
import { levels } from '#app/domain/threshold/guide.ts'
import { keptLevels } from '#app/domain/threshold/snapshot.ts'
import { dutiesFor } from '#app/domain/threshold/duty-routes.ts'
import { dutyRoutes2026 } from '#content/threshold/duty-routes-2026.ts'
import { getConsultation, listAdvice, type Consultation } from '#db/queries/consultations.ts'
import { adviceEntry } from '../advice/advice-entries.ts'
import { ageIn, carriedAge, pickedFrom, pickedView, picksOf } from '../advice/get-ask-form.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'

/**
 * The form for a decision not to refer, with what was picked in the guide, or with what was asked when it comes from
 * advice. `posted` is what was typed before, from wherever it was kept.
 */
export async function getDecisionForm(
  ctx: Context,
  input: {
    readonly picks: readonly string[]
    /** What the guide passed on about the child's age. */
    readonly age?: Posted
    readonly consultationId: string | undefined
    readonly posted: Posted | undefined
  },
): Promise<DecisionFormPage> {
  permit(ctx.actor, 'noReferral.write')
  const { posted, consultationId } = input
  const { guide, day, calendar, partnership } = rulesOn(ctx.clock.now())
  const from =
    consultationId === undefined
      ? null
      : await ctx.transaction(async tx => {
          const row = await getConsultation(tx, consultationId)
          await record(tx, ctx, 'advice.viewed', { recordId: row.id })
          const advice = await listAdvice(tx, [row.id])
          return { row, advice: advice.map(adviceEntry) }
        })
  const asked = from?.row ?? null
  const given = asked?.guide?.indicators.map(({ id }) => id) ?? input.picks
  const picks = picksOf(posted ?? { pick: given })
  const age = posted || !asked ? ageIn(posted ?? input.age ?? {}) : asked.guide?.age
  const picked = pickedFrom(guide, picks, age)
  const picture = picked ? keptLevels(picked) : { highest: null, consider: null }
  const [year = '', month = '', date = ''] = suggestedReview(day, picture.highest, calendar).split(
    '-',
  )
  return {
    picks,
    age: carriedAge(age),
    duties: dutiesFor(
      dutyRoutes2026,
      {
        picks: (picked?.indicators ?? []).map(({ harms = [], duty = false }) => ({ harms, duty })),
      },
      partnership,
      day,
    ),
    picked: pickedView(picked),
    picture,
    isImmediate: picked?.indicators.some(({ immediate }) => immediate) ?? false,
    wasAsked: posted ? postedField(posted, 'asked') === 'yes' : false,
    levels: levels.map(level => {
      const { name, meaning } = guide.levels[level]
      return { level, name, meaning }
    }),
    from: from && { id: from.row.id, reference: from.row.reference, advice: from.advice },
    key: (posted && postedField(posted, 'key')) || ctx.ids.uuid(),
    child: posted ? childAnswers(posted) : childFrom(asked?.child ?? null),
    answers: posted
      ? decisionAnswers(posted)
      : {
          ...decisionAnswers({}),
          considered: asked ? consideredFrom(asked) : '',
          reviewOn: { day: String(Number(date)), month: String(Number(month)), year },
        },
  }
}

function consideredFrom({ question, heldSaid, heldWith }: Consultation): string {
  return heldSaid ? `${question}\n\n${heldWith ?? ''} said: ${heldSaid}` : question
}

function childFrom(child: ToldChild | null) {
  if (!child) return childAnswers({})
  const [year = '', month = '', day = ''] = child.bornOn.split('-')
  return { ...child, naming: 'yes', bornOn: { day, month, year } }
}
