import { permit } from '#app/domain/access/actor.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import { paths } from '#app/paths.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { listLastChanges, listTyping } from '#db/queries/draft-typing.ts'
import { fieldsOf } from '#app/domain/forms/page-answers.ts'
import { itemsOf, type Posted } from '#app/domain/forms/answers.ts'
import { itemName } from '#app/domain/forms/document.ts'
import type { PageView } from '#app/domain/forms/page-view.ts'
import { drawnQuestions } from '#app/domain/forms/journey.ts'
import { getDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { formOf, itemStepAt, stepAt } from './draft-form.ts'
import { draftHeader, type DraftHeader } from './draft-header.ts'
import { withLookup } from './question-lookup.ts'
import { seenOf } from './seen.ts'
import { typedQuestions } from './typed-page-at.ts'
import { lastChangedWords, typingView } from './typing.ts'

export interface RepeatView {
  readonly title: string
  readonly sectionTitle: string
  readonly intro?: string
  readonly changedWords: string | null
  readonly one: string
  readonly many: string
  readonly atLeast: number
  readonly atMost: number
  /** The button that begins a further entry with what an earlier one shares; null when nothing is shared. */
  readonly likeWords: string | null
  readonly pasteHref: string | null
  readonly items: readonly {
    readonly id: string
    readonly name: string
    readonly firstPartId: string
    readonly gaps: number
  }[]
  readonly newItem: { readonly id: string; readonly partId: string }
}

export type PageResult = {
  readonly header: DraftHeader
  readonly pageId: string
} & (
  | { readonly kind: 'questions'; readonly view: PageView }
  | { readonly kind: 'repeat'; readonly view: RepeatView }
)

/**
 * What a page of a draft is drawn from, asked for in one go. Without the draft nothing is answered, and the look that was
 * going to be recorded is rolled back with the rest.
 */
async function readDraftPage(ctx: Context, id: string, pageKey: string) {
  return ctx.transaction(async tx => {
    const [draft, typed, changes] = await Promise.all([
      getDraft(tx, id),
      listTyping(tx, id, pageKey),
      listLastChanges(tx, id, pageKey),
      record(tx, ctx, 'draft.viewed', { referralId: id }),
    ])
    return { draft, typed, changes }
  })
}

/** A page of a draft, filled with what was saved, or with what was kept when a session ended in the middle. */
export async function getPage(
  ctx: Context,
  input: {
    readonly id: string
    readonly pageId: string
    readonly kept?: Posted
    /** Which version of what was typed to fill the page with: one of them, or "saved". */
    readonly use?: string
  },
): Promise<PageResult> {
  permit(ctx.actor, 'referral.write')
  const { draft, typed, changes } = await readDraftPage(ctx, input.id, input.pageId)
  const form = formOf(draft)
  const step = stepAt(form, draft, input.pageId)
  const changedWords = lastChangedWords(changes, ctx.clock.now())
  const header = draftHeader(draft, form, rulesOn(ctx.clock.now()))
  const shared = {
    title: step.page.title,
    sectionTitle: step.section.title,
    ...(step.page.intro === undefined ? {} : { intro: step.page.intro }),
    ...(step.kind === 'questions' && step.page.terms ? { terms: step.page.terms } : {}),
  }
  if (step.kind === 'questions') {
    const { values, unsaved, typing } = typingView(ctx, typedQuestions(ctx, draft, input), typed, {
      href: paths.page(draft.id, step.page.id),
      keepHref: paths.keep(draft.id, step.page.id),
      kept: input.kept,
      use: input.use,
    })
    return {
      header,
      pageId: step.page.id,
      kind: 'questions',
      view: {
        ...shared,
        questions: forAgency(drawnQuestions(step), draft),
        values: values ?? fieldsOf(step.questions, draft.answers),
        problems: [],
        typing,
        unsaved,
        changedWords,
        seen: seenOf(drawnQuestions(step), draft.answers),
      },
    }
  }
  const { page } = step
  const [firstPart] = page.pages
  return {
    header,
    pageId: page.id,
    kind: 'repeat',
    view: {
      ...shared,
      changedWords,
      one: page.one,
      many: page.many,
      atLeast: page.atLeast,
      atMost: page.atMost,
      likeWords: page.copies
        ? `Add another ${page.one} with the same address and family details`
        : null,
      pasteHref: page.paste ? paths.paste(draft.id, page.id) : null,
      items: step.items.map((item, index) => ({
        id: item.id,
        name: itemName(page, item, index),
        firstPartId: item.pages[0]?.page.id ?? '',
        gaps: item.pages.flatMap(({ questions }) =>
          questions.filter(({ id, optional }) => !optional && item.answers[id] === undefined),
        ).length,
      })),
      newItem: { id: ctx.ids.uuid(), partId: firstPart?.id ?? '' },
    },
  }
}

/** Questions with what they may be chosen from, and with the example that fits the sender's own kind of agency, where there is one. */
function forAgency(questions: readonly Question[], draft: Draft): readonly Question[] {
  const kind = draft.answers.agencyKind
  return questions.map(withLookup).map(question => {
    if (question.type !== 'longText' || !question.examples) return question
    const { examples, ...plain } = question
    const own = typeof kind === 'string' ? examples[kind] : undefined
    return own === undefined ? plain : { ...plain, example: own }
  })
}

/** One part of one entry of a repeated page. */
export async function getItemPage(
  ctx: Context,
  input: {
    readonly id: string
    readonly pageId: string
    readonly itemId: string
    readonly partId: string
    readonly kept?: Posted
    readonly use?: string
  },
): Promise<{ readonly header: DraftHeader; readonly view: PageView; readonly isNew: boolean }> {
  permit(ctx.actor, 'referral.write')
  const pageKey = `${input.pageId}/${input.itemId}/${input.partId}`
  const { draft, typed, changes } = await readDraftPage(ctx, input.id, pageKey)
  const form = formOf(draft)
  const step = stepAt(form, draft, input.pageId)
  const at = itemStepAt(form, draft, input.pageId, input.itemId, input.partId)
  const stored =
    itemsOf(draft.answers, input.pageId).find(({ id }) => id === input.itemId)?.answers ?? {}
  const { itemId, partId } = input
  const { values, unsaved, typing } = typingView(ctx, typedQuestions(ctx, draft, input), typed, {
    href: paths.item(draft.id, input.pageId, itemId, partId),
    keepHref: paths.keep(draft.id, input.pageId, itemId, partId),
    kept: input.kept,
    use: input.use,
  })
  const { title, intro, terms } = at.part.page
  const questions = drawnQuestions(at.part)
  return {
    header: draftHeader(draft, form, rulesOn(ctx.clock.now())),
    isNew: at.isNew,
    view: {
      title,
      sectionTitle: step.section.title,
      ...(intro === undefined ? {} : { intro }),
      ...(terms === undefined ? {} : { terms }),
      about: itemName(at.page, at.item, at.index),
      questions: forAgency(questions, draft),
      values: values ?? fieldsOf(questions, at.item.answers),
      problems: [],
      typing,
      unsaved,
      changedWords: lastChangedWords(changes, ctx.clock.now()),
      // What is stored, not only what still counts: saving compares with that.
      seen: seenOf(questions, stored),
    },
  }
}
