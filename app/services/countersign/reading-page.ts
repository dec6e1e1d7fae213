import { NotFound } from '#app/domain/errors.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { fieldThatAdds, type TypedPage } from '../referral/typed-page.ts'
import { cannotWaitLabel, giveBackLabel } from './said-words.ts'

/** What is typed at the end of the page where a draft is checked: a lead's words to the writer, or why it cannot wait. */
const labels = { changes: giveBackLabel, cannotWait: cannotWaitLabel } as const

export type ReadingField = keyof typeof labels

/** One of the two fields, for what is typed in it. */
export function readingPage({ id }: Pick<Draft, 'id'>, field: string): TypedPage {
  if (!Object.hasOwn(labels, field)) throw new NotFound('page')
  const label = labels[field as ReadingField]
  return fieldThatAdds({ draftId: id, pageKey: `@reading/${field}` }, { id: field, label })
}
