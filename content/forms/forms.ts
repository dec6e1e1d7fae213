import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { adviceRequest } from './advice-request/v1/form.ts'
import { childrensReferral } from './childrens-referral/v1/form.ts'
import { childrensReferralV2 } from './childrens-referral/v2/form.ts'
import { childrensReferralV3 } from './childrens-referral/v3/form.ts'
import { earlyHelpRequest } from './early-help-request/v1/form.ts'
import { exploitationScreening } from './exploitation-screening/v1/form.ts'
import { missingEpisode } from './missing-episode/v1/form.ts'
import { moreInformation } from './more-information/v1/form.ts'
import { policeDomesticAbuse } from './police-domestic-abuse-notification/v1/form.ts'
import { preBirthReferral } from './pre-birth-referral/v1/form.ts'
import { privateFostering } from './private-fostering/v1/form.ts'
import { publicConcern } from './public-concern/v1/form.ts'
import { staffAllegation } from './staff-allegation/v1/form.ts'
import { urgentReferral } from './urgent-referral/v1/form.ts'

/** Every published version of every form, in the order they are offered, newest version of each last. */
export const forms: readonly FormDefinition[] = [
  urgentReferral,
  childrensReferral,
  childrensReferralV2,
  childrensReferralV3,
  policeDomesticAbuse,
  preBirthReferral,
  earlyHelpRequest,
  exploitationScreening,
  missingEpisode,
  privateFostering,
  staffAllegation,
  adviceRequest,
  moreInformation,
  publicConcern,
]

/** The form in one version, for reading what was sent; without a version, the newest, for writing. */
export function findForm(id: string, version?: number): FormDefinition | undefined {
  return forms.findLast(
    form => form.id === id && (version === undefined || form.version === version),
  )
}

/** The newest version of each form that people with an account may start today. */
export const currentForms: readonly FormDefinition[] = forms.filter(
  form => findForm(form.id) === form && form !== publicConcern,
)
