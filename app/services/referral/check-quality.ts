import { dataItemsOf, wordsOf } from '#app/domain/forms/data-items.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { qualityOf, type Quality } from '#app/domain/quality/quality.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { Urgency } from '#app/domain/referral/urgency.ts'
import { rulesV1 } from '#content/quality/rules-v1.ts'

/** How a draft reads against the rubric now. Advice only: nothing that decides about sending looks at it. */
export function checkQuality(
  draft: Pick<Draft, 'answers' | 'guide' | 'agreement'>,
  form: FormDefinition,
  { urgency }: { readonly urgency: Urgency },
): Quality {
  const items = dataItemsOf(form, draft.answers)
  const outcome = draft.agreement?.outcome
  return qualityOf(
    {
      items,
      ...(outcome === undefined ? {} : { agreementOutcome: outcome }),
      hasGuidePicks: (draft.guide?.indicators.length ?? 0) > 0,
      urgent: urgency.level !== 'routine',
      phoned: ['yes', 'tried'].includes(wordsOf(items.values, 'safety.phoned')),
    },
    rulesV1,
  )
}
