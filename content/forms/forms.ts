import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { childrensReferral } from './childrens-referral/v1/form.ts'
import { urgentReferral } from './urgent-referral/v1/form.ts'

/** Every published version of every form, newest version of each form last. */
export const forms: readonly FormDefinition[] = [childrensReferral, urgentReferral]

/** The form in one version, for reading what was sent; without a version, the newest, for writing. */
export function findForm(id: string, version?: number): FormDefinition | undefined {
  return forms.findLast(
    form => form.id === id && (version === undefined || form.version === version),
  )
}
