import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { isIsoDay } from '#app/domain/forms/iso-date.ts'
import { jsonSchemaOf } from '#app/domain/forms/json-schema.ts'
import type { Checks } from '#app/domain/forms/question-types.ts'

/** A validator of the form's JSON Schema by an implementation that knows nothing of our code but its formats. */
export function schemaValidator(form: FormDefinition, checks: Checks): (data: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
  for (const [name, check] of Object.entries(checks.formats)) ajv.addFormat(name, check.passes)
  ajv.addFormat('date', isIsoDay)
  ajv.addFormat('pastDate', day => day < checks.today)
  ajv.addFormat('pastOrPresentDate', day => day <= checks.today)
  ajv.addFormat('presentOrFutureDate', day => day >= checks.today)
  const validate = ajv.compile(jsonSchemaOf(form))
  return data => validate(data)
}
