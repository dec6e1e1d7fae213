import { createHash } from 'node:crypto'
import { permit } from '#app/domain/access/actor.ts'
import { Invalid, NotFound, type Problem } from '#app/domain/errors.ts'
import {
  itemsOf,
  notKnown,
  type Answers,
  type Item,
  type Posted,
} from '#app/domain/forms/answers.ts'
import {
  bodyPointAt,
  bodyRegions,
  mostBodyPoints,
  readBodyPoint,
  regionAt,
  type BodySide,
} from '#app/domain/forms/body-regions.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import { itemName } from '#app/domain/forms/document.ts'
import { drawnQuestions } from '#app/domain/forms/journey.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import { problemWith } from '#app/domain/forms/page-answers.ts'
import { readPastedList } from '#app/domain/forms/pasted-list.ts'
import { serverFormats } from '#app/domain/forms/server-formats.ts'
import { normaliseName } from '#app/domain/referral/identifiers.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { schoolInWords } from '#app/domain/schools/read-register.ts'
import { serviceInWords, serviceKinds } from '#app/domain/services-register/read-services.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { hiddenCharacterMessage, unstorable } from '#app/domain/unstorable.ts'
import { paths } from '#app/paths.ts'
import { besideSchools, serviceLookups } from '#content/forms/lookups.ts'
import { listTyping } from '#db/queries/draft-typing.ts'
import { getDraft, listSentBy, lockDraft, saveDraft } from '#db/queries/referrals.ts'
import { findSchool, searchSchools } from '#db/queries/schools.ts'
import { findService, searchServices } from '#db/queries/services.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { formOf, itemStepAt, stepAt } from './draft-form.ts'
import { draftHeader, type DraftHeader } from './draft-header.ts'
import { lookupOf } from './question-lookup.ts'
import { fieldThatAdds, type TypedPage } from './typed-page.ts'
import { keepRefused, noteChange, settle, typingView } from './typing.ts'

/** A question of a draft that can be answered by choosing: on a page, or in a part of one entry. */
export interface ChoosingAt {
  readonly id: string
  readonly pageId: string
  readonly questionId: string
  readonly itemId?: string
  readonly partId?: string
}

/** One of what was found: a school or a service of a register, or a referral that was sent. */
export interface Found {
  readonly value: string
  readonly name: string
  readonly where: string
}

/** What there is to choose from: what was searched for, what was sent, or the two drawings. */
export type Choosing = {
  readonly header: DraftHeader
  readonly label: string
  readonly about: string | null
  readonly backTo: string
} & (
  | { readonly kind: 'register'; readonly words: string; readonly found: readonly Found[] }
  | { readonly kind: 'sent'; readonly found: readonly Found[] }
  | {
      readonly kind: 'body'
      readonly marked: readonly string[]
      /** Whether the drawing keeps exact points, or marks the region pointed at. */
      readonly keepsPoints: boolean
    }
)

/** More than a person reads; they type more letters when there are too many. */
const mostFound = 20

export async function getChoosing(
  ctx: Context,
  input: ChoosingAt & { readonly words?: string },
): Promise<Choosing> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await getDraft(tx, input.id)
    await record(tx, ctx, 'draft.viewed', { referralId: draft.id })
    const { question, stored, about } = questionAt(draft, input)
    const shared = {
      header: draftHeader(draft, formOf(draft), rulesOn(ctx.clock.now())),
      label: question.label,
      about,
      backTo: backTo(input),
    }
    if (question.type === 'checkboxes') {
      const marked = chosenIn(stored, question.id)
      return { ...shared, kind: 'body', marked, keepsPoints: question.picture === 'bodyPoints' }
    }
    if (lookupOf(question) === 'sentReferral') {
      await record(tx, ctx, 'drafts.listed')
      return { ...shared, kind: 'sent', found: await sentBefore(tx, draft) }
    }
    const words = input.words ?? writtenIn(stored, question.id)
    return { ...shared, kind: 'register', words, found: await search(tx, ctx, question, words) }
  })
}

/** Schools first where a school is asked for, then services of the kinds that the question takes. */
async function search(
  tx: Tx,
  ctx: Context,
  question: Question,
  words: string,
): Promise<readonly Found[]> {
  const terms = normaliseName(words).split(' ').filter(Boolean).slice(0, 8)
  const isSchool = lookupOf(question) === 'school'
  const schools = isSchool ? await searchSchools(tx, terms, [ctx.actor.councilCode], mostFound) : []
  const services = await searchServices(tx, terms, kindsFor(question), mostFound - schools.length)
  return [
    ...schools.map(({ urn, name, town, postcode, type }) => ({
      value: urn,
      name,
      where: [type, town, postcode].filter(Boolean).join(', '),
    })),
    ...services.map(({ code, kind, name, town, postcode }) => ({
      value: `service ${code}`,
      name,
      where: [kindWords(kind), town, postcode].filter(Boolean).join(', '),
    })),
  ]
}

function kindsFor(question: Question): readonly string[] {
  if (lookupOf(question) === 'school') return besideSchools
  return Object.hasOwn(serviceLookups, question.id) ? (serviceLookups[question.id] ?? []) : []
}

function kindWords(kind: string): string {
  return Object.hasOwn(serviceKinds, kind) ? serviceKinds[kind as keyof typeof serviceKinds] : kind
}

/** Referrals that were sent and that this person may see: their own, or their agency's. Never anybody else's. */
async function sentBefore(tx: Tx, draft: Draft): Promise<readonly Found[]> {
  const sent = await listSentBy(tx, draft.organisationId, 50)
  return sent.map(({ reference, formTitle, receivedAt, children }) => ({
    value: reference,
    name: `${reference}, ${formTitle}`,
    where: [children, receivedAt && `sent ${dateAndTime(receivedAt)}`].filter(Boolean).join(', '),
  }))
}

/** Answers the question with one of what was found. */
export async function chooseFound(
  ctx: Context,
  input: ChoosingAt & { readonly value: string },
): Promise<{ readonly next: string }> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const { question } = questionAt(draft, input)
    const words = await chosenWords(tx, draft, question, input.value)
    if (question.type !== 'text' || words === undefined) {
      throw new Invalid([
        { field: 'value', message: 'Select one from the list, or write it on the form yourself' },
      ])
    }
    await saveAnswer(tx, ctx, draft, input, question, words)
    return { next: backTo(input) }
  })
}

/** What was chosen as a form keeps it; undefined for what is closed, of another kind, or not there. */
async function chosenWords(
  tx: Tx,
  draft: Draft,
  question: Question,
  value: string,
): Promise<string | undefined> {
  const lookup = lookupOf(question)
  if (lookup === 'sentReferral')
    return (await sentBefore(tx, draft)).find(one => one.value === value)?.value
  if (lookup === 'school' && /^\d{5,7}$/.test(value)) {
    const school = await findSchool(tx, value)
    return school?.status === 'open' ? schoolInWords(school) : undefined
  }
  const [, code] = /^service ([A-Z0-9-]{2,20})$/.exec(value) ?? []
  const service = code === undefined ? undefined : await findService(tx, code)
  if (service?.status !== 'open' || !kindsFor(question).includes(service.kind)) return undefined
  return serviceInWords(service)
}

/** As near as a finger points: a press here takes the point away instead of adding one beside it. */
const samePoint = 9

/** The points of an answer with the one pressed added, or with the one pressed on taken away. */
function pointsAfter(
  before: readonly string[],
  at: { readonly side: BodySide; readonly x: number; readonly y: number },
): readonly string[] {
  const away = (mark: string): number => {
    const point = readBodyPoint(mark)
    return point?.side === at.side ? Math.hypot(point.x - at.x, point.y - at.y) : Infinity
  }
  const nearest = Math.min(...before.map(away), Infinity)
  if (nearest <= samePoint) return before.filter(mark => away(mark) !== nearest)
  const points = before.filter(mark => readBodyPoint(mark) !== undefined)
  return points.length < mostBodyPoints ? [...before, bodyPointAt(at)] : before
}

/**
 * Marks what was pressed, or takes the mark away: the region, which is the same answer as ticking its name, or on a
 * drawing that keeps them the exact point.
 */
export async function markBody(
  ctx: Context,
  input: ChoosingAt & { readonly side: BodySide; readonly x: number; readonly y: number },
): Promise<void> {
  permit(ctx.actor, 'referral.write')
  await ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const { question, stored } = questionAt(draft, input)
    const region = regionAt(input.side, input.x, input.y)
    if (question.type !== 'checkboxes' || !region) throw new NotFound('question')
    const before = chosenIn(stored, question.id)
    if (question.picture === 'bodyPoints') {
      const points = pointsAfter(before, input)
      await saveAnswer(tx, ctx, draft, input, question, points.length > 0 ? points : undefined)
      return
    }
    const after = before.includes(region.key)
      ? before.filter(key => key !== region.key)
      : bodyRegions.map(({ key }) => key).filter(key => before.includes(key) || key === region.key)
    await saveAnswer(tx, ctx, draft, input, question, after.length > 0 ? after : undefined)
  })
}

/** Adds an entry that begins with what an earlier one shares: a brother at the same address. */
export async function addLike(
  ctx: Context,
  input: {
    readonly id: string
    readonly pageId: string
    readonly likeId: string
    readonly itemId: string
  },
): Promise<{ readonly next: string }> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const step = stepAt(formOf(draft), draft, input.pageId)
    if (step.kind !== 'repeat') throw new NotFound('page')
    const items = itemsOf(draft.answers, input.pageId)
    const like = items.find(({ id }) => id === input.likeId)
    const [firstPart] = step.page.pages
    if (!like || !step.page.copies || !firstPart) throw new NotFound('entry')
    const { copies } = step.page
    const isThere = items.some(({ id }) => id === input.itemId)
    if (!isThere && items.length < step.page.atMost) {
      const answers = Object.fromEntries(
        Object.entries(like.answers).filter(([id]) => copies.includes(id)),
      )
      await saveList(tx, ctx, draft, input.pageId, [...items, { id: input.itemId, answers }])
    }
    return { next: paths.item(draft.id, input.pageId, input.itemId, firstPart.id) }
  })
}

export interface Pasting {
  readonly header: DraftHeader
  readonly title: string
  readonly many: string
  readonly backTo: string
  /** Minted with the page: the same list posted twice is added once. */
  readonly key: string
  readonly words: string
  readonly typing: TypingView
  readonly unsaved: UnsavedWords | null
}

export async function getPasting(
  ctx: Context,
  input: {
    readonly id: string
    readonly pageId: string
    readonly kept?: Posted | undefined
    /** Which version of what was typed to show. */
    readonly use?: string | undefined
  },
): Promise<Pasting> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const draft = await getDraft(tx, input.id)
    await record(tx, ctx, 'draft.viewed', { referralId: draft.id })
    const { page } = pasteStep(draft, input.pageId)
    const typed = pastePage(draft, input.pageId)
    const rows = await listTyping(tx, draft.id, typed.pageKey)
    const { values, typing, unsaved } = typingView(ctx, typed, rows, {
      href: paths.paste(draft.id, input.pageId),
      keepHref: paths.keep(draft.id, '@paste', input.pageId),
      kept: input.kept,
      use: input.use,
    })
    return {
      header: draftHeader(draft, formOf(draft), rulesOn(ctx.clock.now())),
      title: page.title,
      many: page.many,
      backTo: paths.page(draft.id, input.pageId),
      key: ctx.ids.uuid(),
      words: values?.list?.[0] ?? '',
      typing,
      unsaved,
    }
  })
}

export type Pasted =
  | { readonly ok: true; readonly next: string }
  | {
      readonly ok: false
      readonly words: string
      readonly problems: readonly Problem[]
      /** The version of these words that was kept, for the page to take the place of. */
      readonly over: readonly string[]
    }

/** Adds every line of a pasted list as an entry, or says by line why not and adds none. */
export async function pasteList(
  ctx: Context,
  input: {
    readonly id: string
    readonly pageId: string
    readonly key: string
    readonly posted: Posted
  },
): Promise<Pasted> {
  permit(ctx.actor, 'referral.write')
  const words = input.posted.list?.[0] ?? ''
  return ctx.transaction(async tx => {
    const draft = await locked(tx, input.id)
    const { page, paste } = pasteStep(draft, input.pageId)
    const typed = pastePage(draft, input.pageId)
    const { entries, problems } = readPastedList(words, rulesOn(ctx.clock.now()).day)
    const items = itemsOf(draft.answers, page.id)
    const added = entries.map(({ day, words: line }, index): Item => ({
      id: idFrom(input.key, index),
      answers: { [paste.words]: line, [paste.day]: day ?? notKnown },
    }))
    const fresh = added.filter(({ id }) => !items.some(item => item.id === id))
    const room = page.atMost - items.length
    const all: Problem[] = [
      ...(unstorable.test(words)
        ? [{ field: 'list', message: hiddenCharacterMessage('The list') }]
        : []),
      ...problems.slice(0, 20).map(({ message }) => ({ field: 'list', message })),
      ...(added.length === 0 && problems.length === 0
        ? [{ field: 'list', message: `Enter your list, one of the ${page.many} on each line` }]
        : []),
      ...(fresh.length > room
        ? [
            {
              field: 'list',
              message: `Shorten your list: there is room for ${room} more ${page.many}`,
            },
          ]
        : []),
    ]
    if (all.length > 0) {
      const over = await keepRefused(tx, ctx, typed, { posted: input.posted, seen: typed.seen })
      return { ok: false, words, problems: all, over }
    }
    await saveList(tx, ctx, draft, page.id, [...items, ...fresh])
    await settle(tx, ctx, typed, input.posted)
    return { ok: true, next: paths.page(draft.id, page.id) }
  })
}

/** The page where a list is pasted, for what is typed on it. */
export function pastePage(draft: Draft, pageId: string): TypedPage {
  const { page } = pasteStep(draft, pageId)
  return fieldThatAdds(
    { draftId: draft.id, pageKey: `@paste/${page.id}` },
    { id: 'list', label: 'Your list' },
  )
}

function pasteStep(draft: Draft, pageId: string) {
  const step = stepAt(formOf(draft), draft, pageId)
  if (step.kind !== 'repeat' || !step.page.paste) throw new NotFound('page')
  return { page: step.page, paste: step.page.paste }
}

function backTo({ id, pageId, itemId, partId }: ChoosingAt): string {
  return itemId && partId ? paths.item(id, pageId, itemId, partId) : paths.page(id, pageId)
}

/** The question, when this person is asked it and it can be chosen; anything else is not found. */
function questionAt(draft: Draft, at: ChoosingAt) {
  const form = formOf(draft)
  const choosable = (questions: readonly Question[]): Question => {
    const found = questions.find(({ id }) => id === at.questionId)
    const isOne =
      (found?.type === 'text' && lookupOf(found) !== undefined) ||
      (found?.type === 'checkboxes' && found.picture !== undefined)
    if (!found || !isOne) throw new NotFound('question')
    return found
  }
  if (at.itemId && at.partId) {
    const { page, item, index, part } = itemStepAt(form, draft, at.pageId, at.itemId, at.partId)
    return {
      question: choosable(drawnQuestions(part)),
      stored: item.answers,
      about: itemName(page, item, index),
    }
  }
  const step = stepAt(form, draft, at.pageId)
  if (step.kind !== 'questions') throw new NotFound('page')
  return { question: choosable(drawnQuestions(step)), stored: draft.answers, about: null }
}

/** What was typed before somebody asked to find it, so that it is looked for at once; without the number of one found before. */
function writtenIn(answers: Answers, id: string): string {
  const written = answers[id]
  return typeof written === 'string' ? written.replace(/\s*\([^()]*\)$/, '').slice(0, 200) : ''
}

function chosenIn(answers: Answers, id: string): readonly string[] {
  const chosen = answers[id]
  return Array.isArray(chosen) ? chosen.map(String) : []
}

async function locked(tx: Tx, id: string): Promise<Draft> {
  const draft = await lockDraft(tx, id)
  if (!draft) throw new NotFound('draft')
  return draft
}

async function saveAnswer(
  tx: Tx,
  ctx: Context,
  draft: Draft,
  at: ChoosingAt,
  question: Question,
  answer: unknown,
): Promise<void> {
  const checks = { today: rulesOn(ctx.clock.now()).day, formats: serverFormats }
  const message = answer === undefined ? undefined : problemWith(question, answer, checks)
  if (message !== undefined) throw new Invalid([{ field: question.id, message }])
  const change = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries({ ...answers, [question.id]: answer }).filter(([, one]) => one !== undefined),
    )
  if (at.itemId === undefined) {
    await save(tx, ctx, draft, at.pageId, change(draft.answers))
    return
  }
  const items = itemsOf(draft.answers, at.pageId)
  const isNew = !items.some(({ id }) => id === at.itemId)
  const list = isNew
    ? [...items, { id: at.itemId, answers: change({}) }]
    : items.map(item =>
        item.id === at.itemId ? { id: item.id, answers: change(item.answers) } : item,
      )
  await saveList(tx, ctx, draft, at.pageId, list)
}

function saveList(tx: Tx, ctx: Context, draft: Draft, pageId: string, list: readonly Item[]) {
  return save(tx, ctx, draft, pageId, { ...draft.answers, [pageId]: list })
}

async function save(tx: Tx, ctx: Context, draft: Draft, pageId: string, answers: Answers) {
  const visitedPages = [...new Set([...draft.visitedPages, pageId])]
  await saveDraft(tx, draft, { answers, visitedPages }, ctx.clock.now())
  await record(tx, ctx, 'draft.saved', { referralId: draft.id })
  await noteChange(tx, ctx, draft.id, pageId)
}

/** The same page and line give the same id, in the form every id has. */
function idFrom(key: string, index: number): string {
  const hex = createHash('sha256').update(`${key} ${index}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
