import { createHash } from 'node:crypto'
import type { FormDefinition } from '#app/domain/forms/definition.ts'

/** Keys whose order a person sees; everywhere else the order keys are written in means nothing. */
const ordered = ['options', 'items']

function canonical(value: unknown, keepOrder = false): unknown {
  if (Array.isArray(value)) return value.map(entry => canonical(entry))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, canonical(inner, ordered.includes(key))] as const,
  )
  return keepOrder
    ? entries
    : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** The SHA-256 of everything a person could notice about a form. */
export function formHash(form: FormDefinition): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(form)))
    .digest('hex')
}
