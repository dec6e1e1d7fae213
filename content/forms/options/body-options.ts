import { bodyRegions } from '#app/domain/forms/body-regions.ts'
import type { Options } from '#app/domain/forms/definition.ts'

/** Every region of the two drawings, by name. */
export const bodyOptions: Options = Object.fromEntries(
  bodyRegions.map(({ key, label }) => [key, label]),
)
