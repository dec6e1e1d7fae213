import { disabilities } from '#content/code-sets/disabilities.ts'
import { ethnicities } from '#content/code-sets/ethnicities.ts'
import { harmTags } from '#content/code-sets/harm-tags.ts'
import { languages } from '#content/code-sets/languages.ts'
import { policeGrades } from '#content/code-sets/police-grades.ts'
import { relationships } from '#content/code-sets/relationships.ts'
import { sexes } from '#content/code-sets/sexes.ts'
import type { Options } from '#app/domain/forms/definition.ts'

interface Entry {
  readonly code: string
  readonly label: string
}

/** The options of a code set, in its order. `Not known` codes are left out: the form records that in its own way. */
function optionsOf(entries: readonly Entry[], without: readonly string[] = []): Options {
  return Object.fromEntries(
    entries.filter(({ code }) => !without.includes(code)).map(({ code, label }) => [code, label]),
  )
}

const mixed = ['MWBC', 'MWBA', 'MWAS']

/** In a flat list "White and Asian" reads as two groups, so the mixed groups say that they are mixed. */
export const ethnicityOptions: Options = optionsOf(
  ethnicities.map(({ code, label }) => ({
    code,
    label: mixed.includes(code) ? `Mixed: ${label}` : label,
  })),
  ['NOBT'],
)
export const disabilityOptions: Options = optionsOf(disabilities)
export const languageOptions: Options = optionsOf(languages)
export const relationshipOptions: Options = optionsOf(relationships, ['not_known'])
export const sexOptions: Options = optionsOf(sexes, ['U'])
export const policeGradeOptions: Options = optionsOf(policeGrades)

/** Harm tags that describe a concern; marks such as "phone now" and strengths belong to the guide. */
export const harmOptions: Options = optionsOf(harmTags, [
  'cumulative',
  'disguised_compliance',
  'duty_notification',
  'immediate',
  'strength',
])
