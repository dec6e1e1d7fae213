import type { Answers } from '#app/domain/forms/answers.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { Context } from '../context.ts'
import { rulesOn } from '../rules.ts'

/** How the agreement check stood, because starting it again clears it and nothing recorded may be lost. */
export function checkBefore(ctx: Context, { agreement }: Pick<Draft, 'agreement'>): Answers {
  const rules = rulesOn(ctx.clock.now())
  const outcome = rules.tree.outcomes.find(({ id }) => id === agreement?.outcome)
  return outcome ? { riskBefore: rules.agreementWords.outcomes[outcome.id].summary } : {}
}
