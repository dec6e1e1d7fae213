import { dataItemsOf, wordsOf } from '#app/domain/forms/data-items.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { dutiesFor, type ShownDuty } from '#app/domain/threshold/duty-routes.ts'
import { findIndicator } from '#app/domain/threshold/guide.ts'
import { dutyRoutes2026 } from '#content/threshold/duty-routes-2026.ts'
import type { Rules } from '../rules.ts'

/** The duties to tell somebody else that a draft brings up: by what was picked, ticked and said. */
export function draftDuties(
  draft: Pick<Draft, 'answers' | 'guide'>,
  form: FormDefinition,
  rules: Rules,
): readonly ShownDuty[] {
  const { values } = dataItemsOf(form, draft.answers)
  const types = values['concern.harmTypes']
  const picks = (draft.guide?.indicators ?? []).map(({ id, harms, duty }) => {
    const now = findIndicator(rules.guide, id)
    return { harms: harms ?? now?.harms ?? [], duty: duty ?? now?.duty ?? false }
  })
  return dutiesFor(
    dutyRoutes2026,
    {
      picks,
      ticked: Array.isArray(types) ? types.map(String) : [],
      worksWithChildren: wordsOf(values, 'harm.worksWithChildren') === 'yes',
    },
    rules.partnership,
    rules.day,
  )
}
