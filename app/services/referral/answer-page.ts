import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { itemsOf, type Answers, type Item, type Posted } from '#app/domain/forms/answers.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { answerInWords } from '#app/domain/forms/document.ts'
import { drawnQuestions, journey } from '#app/domain/forms/journey.ts'
import { fieldsOf, readPage, type ReadPage } from '#app/domain/forms/page-answers.ts'
import type { PageView } from '#app/domain/forms/page-view.ts'
import { refusedEvents, savedEvents, type FormEvent } from '#app/domain/telemetry/form-event.ts'
import { draftUrgency } from '#app/domain/referral/draft-urgency.ts'
import { routeOf } from '#app/domain/referral/form-route.ts'
import { ownLevelAfter } from '#app/domain/referral/level-answers.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { OwnLevelRecord } from '#app/domain/threshold/snapshot.ts'
import { serverFormats } from '#app/domain/forms/server-formats.ts'
import { formRoutes } from '#content/forms/form-routes.ts'
import { paths } from '#app/paths.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { dropTypingUnder } from '#db/queries/draft-typing.ts'
import { lockDraft, saveDraft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { countFormEvents } from '../telemetry/count-form-event.ts'
import { formOf, itemStepAt, stepAt } from './draft-form.ts'
import { canonical, seenOf } from './seen.ts'
import type { TypedPlace } from './typed-page.ts'
import { keepRefused, noteChange, settle } from './typing.ts'

/** A save that went through and where to go next, or the page again with what is wrong and everything kept. */
export type Answered =
  | { readonly ok: true; readonly next: string }
  | {
      readonly ok: false
      readonly status: 409 | 422
      readonly view: Pick<PageView, 'values' | 'problems' | 'seen' | 'conflict' | 'unsaved'> & {
        /** The version of these words that was kept, for the page to take the place of. */
        readonly over?: readonly string[]
      }
    }

interface Save {
  readonly posted: Posted
  /** The fingerprint the page was drawn with. */
  readonly seen: string
  /** "later" saves what is there and goes back to the list without asking for the rest. */
  readonly then: 'continue' | 'later'
}

export interface PageSave extends Save {
  readonly id: string
  readonly pageId: string
}

/**
 * Saves a question page. Every acceptable answer is saved even when another on the page is not, so nothing a
 * person typed has to be typed twice; an urgent referral is never held up for a missing answer.
 */
export async function answerPage(ctx: Context, input: PageSave): Promise<Answered> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await getLocked(tx, input.id)
    const form = formOf(draft)
    const step = stepAt(form, draft, input.pageId)
    if (step.kind === 'repeat')
      return finishRepeat(tx, ctx, { draft, form, pageId: input.pageId }, input)
    const questions = drawnQuestions(step)
    const read = readPage(questions, input.posted, draft.answers, checks(ctx))
    const page = { draftId: draft.id, pageKey: input.pageId }
    const conflict = conflictOf(questions, draft.answers, read, input)
    if (conflict) return kept(tx, ctx, page, input, await shown(tx, ctx, draft, conflict))
    const answers = merge(draft.answers, read.answers)
    const problems = problemsToShow(ctx, draft, form, answers, read, input.then)
    const events = [
      ...refusedEvents(input.pageId, questions, input.posted.refused),
      ...savedEvents(input.pageId, questions, problems, read.missing),
    ]
    const saving = save(tx, ctx, draft, { answers, pageId: input.pageId, events })
    if (problems.length > 0) {
      await saving
      const seen = seenOf(questions, answers)
      return kept(tx, ctx, page, { ...input, seen }, again(input.posted, problems, seen))
    }
    await Promise.all([saving, settle(tx, ctx, page, input.posted)])
    return { ok: true, next: nextPath(draft, form, answers, input) }
  })
}

export interface ItemSave extends PageSave {
  readonly itemId: string
  readonly partId: string
}

/** Saves one part of one entry: a child, an adult, an event. An id not saved before adds the entry. */
export async function answerItem(ctx: Context, input: ItemSave): Promise<Answered> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await getLocked(tx, input.id)
    const form = formOf(draft)
    const { page, item, part, nextPart, isNew } = itemStepAt(
      form,
      draft,
      input.pageId,
      input.itemId,
      input.partId,
    )
    const items = itemsOf(draft.answers, page.id)
    if (isNew && items.length >= page.atMost) {
      const message = `You can add up to ${page.atMost} ${page.many}. Tell us about the others in your own words`
      return again(input.posted, [{ field: page.id, message }], input.seen)
    }
    const stored = items.find(({ id }) => id === input.itemId)?.answers ?? {}
    const questions = drawnQuestions(part)
    const read = readPage(questions, input.posted, stored, checks(ctx))
    const pageKey = `${input.pageId}/${input.itemId}/${input.partId}`
    const typed = { draftId: draft.id, pageKey }
    const conflict = conflictOf(questions, stored, read, input)
    if (conflict) return kept(tx, ctx, typed, input, await shown(tx, ctx, draft, conflict))
    const changed: Item = { id: item.id, answers: merge(stored, read.answers) }
    const list = isNew
      ? [...items, changed]
      : items.map(one => (one.id === changed.id ? changed : one))
    const answers = { ...draft.answers, [page.id]: list }
    const problems = problemsToShow(ctx, draft, form, answers, read, input.then)
    const counted = `${page.id}/${part.page.id}`
    const events = [
      ...refusedEvents(counted, questions, input.posted.refused),
      ...savedEvents(counted, questions, problems, read.missing),
    ]
    const saving = save(tx, ctx, draft, { answers, pageId: page.id, pageKey, events })
    if (problems.length > 0) {
      await saving
      const seen = seenOf(questions, changed.answers)
      return kept(tx, ctx, typed, { ...input, seen }, again(input.posted, problems, seen))
    }
    await Promise.all([saving, settle(tx, ctx, typed, input.posted)])
    const next =
      nextPart && input.then === 'continue'
        ? paths.item(draft.id, page.id, item.id, nextPartAfter(form, answers, input) ?? nextPart.id)
        : paths.page(draft.id, page.id)
    return { ok: true, next: input.then === 'later' ? paths.referral(draft.id) : next }
  })
}

/** Takes an entry away. Removing one that is already gone is no mistake: a double click removes it once. */
export async function removeItem(
  ctx: Context,
  input: { readonly id: string; readonly pageId: string; readonly itemId: string },
): Promise<{ readonly next: string }> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await getLocked(tx, input.id)
    const step = stepAt(formOf(draft), draft, input.pageId)
    if (step.kind !== 'repeat') throw new NotFound('page')
    const items = itemsOf(draft.answers, input.pageId)
    const left = items.filter(({ id }) => id !== input.itemId)
    await dropTypingUnder(tx, draft.id, `${input.pageId}/${input.itemId}`)
    // Whoever said something stays on the page of what each person agrees to, and so does what is typed about them.
    const said = await listAgreementEntries(tx, draft.id)
    if (!said.some(({ personKey }) => personKey === input.itemId))
      await dropTypingUnder(tx, draft.id, `@people/${input.itemId}`)
    const answers = { ...draft.answers, [input.pageId]: left }
    await save(tx, ctx, draft, { answers, pageId: input.pageId, events: [] })
    return { next: paths.page(draft.id, input.pageId) }
  })
}

async function getLocked(tx: Tx, id: string): Promise<Draft> {
  const draft = await lockDraft(tx, id)
  if (!draft) throw new NotFound('draft')
  return draft
}

/** The page again, with its words kept as they were posted: no window and no answer of before is lost by it. */
async function kept(
  tx: Tx,
  ctx: Context,
  page: TypedPlace,
  save: Pick<Save, 'posted' | 'seen'>,
  answered: Answered,
): Promise<Answered> {
  if (answered.ok) return answered
  const over = await keepRefused(tx, ctx, page, save)
  return { ...answered, view: { ...answered.view, unsaved: null, over } }
}

interface Saving {
  readonly answers: Answers
  readonly pageId: string
  /** The page, or the page, entry and part. */
  readonly pageKey?: string
  /** What it is counted as: nobody's, and never in the way. */
  readonly events: readonly FormEvent[]
}

async function save(
  tx: Tx,
  ctx: Context,
  draft: Draft,
  { answers, pageId, pageKey = pageId, events }: Saving,
) {
  const visitedPages = [...new Set([...draft.visitedPages, pageId])]
  const guide = withOwn(draft.guide, ownLevelAfter(formOf(draft), answers, draft.guide))
  await Promise.all([
    saveDraft(tx, draft, { answers, visitedPages, guide }, ctx.clock.now()),
    record(tx, ctx, 'draft.saved', { referralId: draft.id }),
    noteChange(tx, ctx, draft.id, pageKey),
    ...(events.length > 0 ? [countFormEvents(tx, ctx, draft, events)] : []),
  ])
}

/** The guide's record with the own level as the form now has it: the two never say different things. */
function withOwn(guide: Draft['guide'], own: OwnLevelRecord | undefined): Draft['guide'] {
  return !guide || guide.own === own ? guide : { ...guide, own }
}

/** What somebody else saved is shown, so it is a look and is recorded as one. */
async function shown(tx: Tx, ctx: Context, draft: Draft, conflict: Answered): Promise<Answered> {
  await record(tx, ctx, 'draft.viewed', { referralId: draft.id })
  return conflict
}

async function finishRepeat(
  tx: Tx,
  ctx: Context,
  at: { readonly draft: Draft; readonly form: FormDefinition; readonly pageId: string },
  input: PageSave,
): Promise<Answered> {
  const { draft, form, pageId } = at
  const step = stepAt(form, draft, pageId)
  if (step.kind !== 'repeat') throw new NotFound('page')
  const short =
    step.items.length < step.page.atLeast &&
    input.then === 'continue' &&
    !isUrgent(ctx, draft, form, draft.answers)
  const events: readonly FormEvent[] = short
    ? [
        { kind: 'page_failed', pageId },
        { kind: 'page_failed', pageId, questionId: pageId, errorCode: 'missing' },
      ]
    : [{ kind: 'page_saved', pageId }]
  await save(tx, ctx, draft, { answers: draft.answers, pageId, events })
  if (short) {
    return again(input.posted, [{ field: pageId, message: step.page.error }], input.seen)
  }
  return { ok: true, next: nextPath(draft, form, draft.answers, input) }
}

function checks(ctx: Context) {
  return { today: rulesOn(ctx.clock.now()).day, formats: serverFormats }
}

/** Answers with the blanks taken out: an absent answer and an unanswered question are the same thing. */
function merge(before: Answers, read: Answers): Answers {
  return Object.fromEntries(
    Object.entries({ ...before, ...read }).filter(([, answer]) => answer !== undefined),
  )
}

function isUrgent(ctx: Context, draft: Draft, form: FormDefinition, answers: Answers): boolean {
  return (
    draftUrgency(draft, dataItemsOf(form, answers), rulesOn(ctx.clock.now())).level !== 'routine'
  )
}

function problemsToShow(
  ctx: Context,
  draft: Draft,
  form: FormDefinition,
  answers: Answers,
  read: ReadPage,
  then: Save['then'],
) {
  const needsAll = then === 'continue' && !isUrgent(ctx, draft, form, answers)
  return needsAll ? [...read.wrong, ...read.missing] : read.wrong
}

function again(posted: Posted, problems: PageView['problems'], seen: string): Answered {
  return { ok: false, status: 422, view: { values: posted, problems, seen } }
}

/**
 * The page again when what is stored is not what the writer was shown and is not what they typed either. Saving
 * the page as it then stands is their choice between the two.
 */
function conflictOf(
  questions: readonly Question[],
  stored: Answers,
  read: ReadPage,
  { seen, posted }: Save,
): Answered | undefined {
  const current = seenOf(questions, stored)
  const after = seenOf(questions, merge(stored, read.answers))
  if (seen === current || after === current) return undefined
  return {
    ok: false,
    status: 409,
    view: {
      values: posted,
      problems: [],
      seen: current,
      conflict: {
        saved: questions.flatMap(question => {
          const words = answerInWords(question, stored[question.id])
          const same =
            canonical(fieldsOf([question], stored)) ===
            canonical(fieldsOf([question], read.answers))
          return same ? [] : [{ label: question.label, words: words ?? 'No answer' }]
        }),
      },
    },
  }
}

/**
 * After a page comes the next of its section, and after a section the list of tasks. A form that runs on goes instead to
 * the first page nobody has been to, and once there is none to the page that sends: what is changed there leads back there.
 */
function nextPath(
  { id, visitedPages }: Draft,
  form: FormDefinition,
  answers: Answers,
  input: PageSave,
): string {
  if (input.then === 'later') return paths.referral(id)
  const { steps } = journey(form, answers)
  const at = steps.findIndex(({ page }) => page.id === input.pageId)
  const [here, next] = [steps[at], steps[at + 1]]
  const isNew = (step: (typeof steps)[number]) =>
    step.page.id !== input.pageId && !visitedPages.includes(step.page.id)
  if (routeOf(formRoutes, form.id).runsOn) {
    const unseen = steps.slice(at + 1).find(isNew) ?? steps.find(isNew)
    return unseen ? paths.page(id, unseen.page.id) : paths.check(id)
  }
  return here && next && next.section.id === here.section.id
    ? paths.page(id, next.page.id)
    : paths.referral(id)
}

/** The part after this one, as the answers just given have made the entry's journey. */
function nextPartAfter(
  form: FormDefinition,
  answers: Answers,
  input: ItemSave,
): string | undefined {
  const step = journey(form, answers).steps.find(({ page }) => page.id === input.pageId)
  if (step?.kind !== 'repeat') return undefined
  const item = step.items.find(({ id }) => id === input.itemId)
  const at = item?.pages.findIndex(({ page }) => page.id === input.partId) ?? -1
  return item?.pages[at + 1]?.page.id
}
