import { NotFound } from '#app/domain/errors.ts'
import { itemsOf } from '#app/domain/forms/answers.ts'
import { drawnQuestions } from '#app/domain/forms/journey.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import type { Tx } from '#db/queries/tx.ts'
import { targetAt, typedEntry } from '../consent/entry-page.ts'
import type { Context } from '../context.ts'
import { readingPage } from '../countersign/reading-page.ts'
import { rulesOn } from '../rules.ts'
import { formOf, itemStepAt, stepAt } from './draft-form.ts'
import { pastePage } from './draft-shortcuts.ts'
import { levelPage } from './guide-after.ts'
import { pageOfQuestions, type TypedPage } from './typed-page.ts'

/** Where on a draft somebody types: a page of its form, or a part of one entry of a repeated page. */
export interface QuestionsAt {
  readonly pageId: string
  readonly itemId?: string | undefined
  readonly partId?: string | undefined
}

/** Or a page beside the form: a place of draft-places.ts, and what it is about where there are several. */
export interface PlaceAt {
  readonly place: string
  readonly about: string
}

export type TypedAt = QuestionsAt | PlaceAt

/** The page somebody types on. A page this draft does not have is not found. */
export async function typedPageAt(
  tx: Tx,
  ctx: Context,
  draft: Draft,
  at: TypedAt,
): Promise<TypedPage> {
  if (!('place' in at)) return typedQuestions(ctx, draft, at)
  switch (at.place) {
    case '@level':
      return levelPage(draft, formOf(draft), rulesOn(ctx.clock.now()))
    case '@people': {
      const entries = await listAgreementEntries(tx, draft.id)
      return typedEntry(ctx, { draft, sent: null, entries }, targetAt(at.about))
    }
    case '@paste':
      return pastePage(draft, at.about)
    case '@reading':
      return readingPage(draft, at.about)
    default:
      throw new NotFound('page')
  }
}

/** The questions of a page, or of a part of an entry, with what is stored. */
export function typedQuestions(
  ctx: Pick<Context, 'clock'>,
  draft: Draft,
  { pageId, itemId, partId }: QuestionsAt,
): TypedPage {
  const form = formOf(draft)
  const day = londonDay(ctx.clock.now())
  if (itemId === undefined || partId === undefined) {
    const step = stepAt(form, draft, pageId)
    if (step.kind !== 'questions') throw new NotFound('page')
    return pageOfQuestions(
      { draftId: draft.id, pageKey: pageId },
      { questions: drawnQuestions(step), stored: draft.answers, day },
    )
  }
  const { part } = itemStepAt(form, draft, pageId, itemId, partId)
  const stored = itemsOf(draft.answers, pageId).find(({ id }) => id === itemId)?.answers ?? {}
  return pageOfQuestions(
    { draftId: draft.id, pageKey: `${pageId}/${itemId}/${partId}` },
    { questions: drawnQuestions(part), stored, day },
  )
}
