import { NotFound } from '#app/domain/errors.ts'
import type { FormDefinition, QuestionPage, RepeatPage } from '#app/domain/forms/definition.ts'
import {
  blankItem,
  journey,
  type AskedItem,
  type AskedPage,
  type Step,
} from '#app/domain/forms/journey.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { comfortable } from '#content/forms/comfort/comfortable.ts'
import { findForm } from '#content/forms/forms.ts'

/** The published form a draft was begun with: it keeps its version however many come after. */
export function formOf(draft: Pick<Draft, 'formId' | 'formVersion'>): FormDefinition {
  const form = findForm(draft.formId, draft.formVersion)
  if (!form) throw new Error(`no form ${draft.formId} version ${draft.formVersion}`)
  return comfortable(form)
}

/** The step of this draft's journey at a page, or not found when this person is not asked it. */
export function stepAt(form: FormDefinition, draft: Draft, pageId: string): Step {
  const step = journey(form, draft.answers).steps.find(({ page }) => page.id === pageId)
  if (!step) throw new NotFound('page')
  return step
}

export interface ItemStep {
  readonly page: RepeatPage
  readonly item: AskedItem
  readonly index: number
  readonly isNew: boolean
  readonly part: AskedPage
  readonly nextPart: QuestionPage | undefined
}

/** One part of one entry of a repeated page; an id nobody has saved yet is a new, blank entry. */
export function itemStepAt(
  form: FormDefinition,
  draft: Draft,
  pageId: string,
  itemId: string,
  partId: string,
): ItemStep {
  const step = stepAt(form, draft, pageId)
  if (step.kind !== 'repeat') throw new NotFound('page')
  const found = step.items.findIndex(item => item.id === itemId)
  const item = step.items[found] ?? { ...blankItem(step.page), id: itemId }
  const at = item.pages.findIndex(({ page }) => page.id === partId)
  const part = item.pages[at]
  if (!part) throw new NotFound('part')
  return {
    page: step.page,
    item,
    index: found < 0 ? step.items.length : found,
    isNew: found < 0,
    part,
    nextPart: item.pages[at + 1]?.page,
  }
}
