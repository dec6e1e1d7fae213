import type { EntryForms } from '#app/domain/consent/entry-document.ts'
import type { EntryKind } from '#app/domain/consent/person-entry.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import {
  lawfulBasisV1,
  personEntryV1,
  riskChangedV1,
} from '#content/consent/people/person-entry-v1.ts'

/** The questions of each kind of entry, every version there has been, newest last. */
const versions: Readonly<Record<EntryKind, readonly FormDefinition[]>> = {
  answer: [personEntryV1],
  lawfulBasis: [lawfulBasisV1],
  riskChanged: [riskChangedV1],
  checkAgain: [riskChangedV1],
}

/** The questions an entry was recorded with, or the newest when that version is not known. */
export const entryForms: EntryForms = ({ kind, formVersion }) => {
  const known = versions[kind]
  const form = known.find(({ version }) => version === formVersion) ?? known.at(-1)
  if (form === undefined) throw new Error(`no questions for an entry of the kind ${kind}`)
  return form
}

/** The questions to ask today. */
export function newestForm(kind: EntryKind): FormDefinition {
  return entryForms({ kind, formVersion: 0 })
}
