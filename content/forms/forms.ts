import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { childrensReferral } from './childrens-referral/v1/form.ts'
import { policeDomesticAbuse } from './police-domestic-abuse-notification/v1/form.ts'
import { urgentReferral } from './urgent-referral/v1/form.ts'

/** Every published version of every form, in the order they are offered, newest version of each last. */
export const forms: readonly FormDefinition[] = [
  urgentReferral,
  childrensReferral,
  policeDomesticAbuse,
]

/** The form in one version, for reading what was sent; without a version, the newest, for writing. */
export function findForm(id: string, version?: number): FormDefinition | undefined {
  return forms.findLast(
    form => form.id === id && (version === undefined || form.version === version),
  )
}

/** The newest version of each form: what a person may start today. */
export const currentForms: readonly FormDefinition[] = forms.filter(
  form => findForm(form.id) === form,
)
