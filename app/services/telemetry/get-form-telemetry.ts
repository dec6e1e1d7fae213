import { permit } from '#app/domain/access/actor.ts'
import { share } from '#app/domain/analytics/share.ts'
import {
  firstDayOf,
  lastQuarters,
  quarterOf,
  quartersInWords,
} from '#app/domain/feedback/quarters.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { timeWords } from '#app/domain/forms/time-words.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import {
  elapsedBuckets,
  elapsedWords,
  errorCodes,
  rangeWords,
  type ElapsedBucket,
  type ErrorCode,
} from '#app/domain/telemetry/form-event.ts'
import { middleRange } from '#app/domain/telemetry/median-range.ts'
import {
  FEWEST_TOLD,
  mergeNeighbours,
  mergeSmall,
  toldCount,
  type Line,
} from '#app/domain/telemetry/merge-small.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { longDate } from '#app/domain/time/words.ts'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { currentForms, findForm, forms } from '#content/forms/forms.ts'
import { timeEstimates } from '#content/forms/time-estimates.ts'
import { countFormEvents, countOneForm, type FormEventCount } from '#db/queries/form-events.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'

/** This quarter and the three before it. They never overlap, so that no two can be subtracted from each other. */
const quartersTold = 4

/** One question that was refused, with how often of all tries to save its page. */
export interface FailingQuestion {
  readonly key: string
  readonly label: string
  readonly page: string
  readonly why: string
  readonly count: string
  readonly share: string
  /** From 0 to 1 for its bar; null where the count is too small to tell. */
  readonly bar: number | null
}

export interface KindTime {
  readonly key: string
  readonly label: string
  readonly count: number
  /** Null for fewer than ten. */
  readonly middle: string | null
  readonly likely: string | null
}

export interface OneFormTelemetry {
  readonly id: string
  readonly title: string
  /** What the start page says. */
  readonly minutesWords: string
  readonly questions: readonly FailingQuestion[]
  readonly stops: readonly Line[]
  readonly times: readonly Line[]
  readonly kinds: readonly KindTime[]
}

export interface FormTelemetry {
  readonly periods: readonly { readonly value: string; readonly text: string }[]
  readonly period: string
  /** The last day counted, in words. */
  readonly untilWords: string
  readonly forms: readonly {
    readonly id: string
    readonly title: string
    readonly started: string
    readonly sent: string
    readonly stopped: string
  }[]
  readonly form: OneFormTelemetry | null
}

/**
 * Which questions are refused, where people stop and how long a form takes, for those who own the forms. The portal
 * itself adds everything up after the permission was asked: the counts are nobody's, and small ones are not told.
 */
export async function getFormTelemetry(
  ctx: Context,
  portal: Context,
  asked: { readonly formId: string | null; readonly period: string | null },
): Promise<FormTelemetry> {
  permit(ctx.actor, 'forms.telemetry')
  const yesterday = addDays(londonDay(ctx.clock.now()), -1)
  const quarters = [...lastQuarters(yesterday, quartersTold)].reverse()
  const period = quarters.find(quarter => quarter === asked.period) ?? quarterOf(yesterday)
  const days = { from: firstDayOf(period), to: lastDayOf(period, yesterday) }
  const form = asked.formId === null ? undefined : findForm(asked.formId)
  await ctx.transaction(tx => record(tx, ctx, 'forms.telemetryViewed'))
  const { all, one } = await portal.transaction(async tx => {
    const [all, one] = await Promise.all([
      countFormEvents(tx, days),
      form ? countOneForm(tx, form.id, days) : undefined,
    ])
    return { all, one }
  })
  return {
    periods: quarters.map(value => ({ value, text: quartersInWords(value, value) })),
    period,
    untilWords: longDate(days.to),
    forms: ownForms().map(({ id, title }) => ({
      id,
      title,
      started: told(all, id, 'started'),
      sent: told(all, id, 'sent'),
      stopped: told(all, id, 'stopped'),
    })),
    form: form && one ? oneForm(form, one) : null,
  }
}

/** The newest version of every form, the public's last. */
function ownForms(): readonly FormDefinition[] {
  const others = forms.filter(form => findForm(form.id) === form && !currentForms.includes(form))
  return [...currentForms, ...others]
}

function lastDayOf(quarter: string, yesterday: string): string {
  const next = firstDayOf(lastQuarters(addDays(firstDayOf(quarter), 100), 1)[0] ?? '')
  const last = addDays(next, -1)
  return last < yesterday ? last : yesterday
}

function told(counts: readonly FormEventCount[], formId: string, kind: string): string {
  return toldCount(counts.find(count => count.formId === formId && count.kind === kind)?.count ?? 0)
}

type Counts = Awaited<ReturnType<typeof countOneForm>>

function oneForm(form: FormDefinition, counts: Counts): OneFormTelemetry {
  const sent = counts.filter(({ kind }) => kind === 'sent')
  return {
    id: form.id,
    title: form.title,
    minutesWords: timeWords(timeEstimates[form.id] ?? [form.minutes, form.minutes]),
    questions: failing(form, counts),
    stops: mergeSmall(
      sums(
        counts.filter(({ kind }) => kind === 'stopped'),
        ({ pageId }) => pageId ?? '',
        pageId => (pageId === '' ? 'Before the first page' : pageTitle(form, pageId)),
      ),
      { rest: 'Other pages, together', all: 'All pages, together' },
    ),
    times: mergeNeighbours(
      elapsedBuckets.map(bucket => ({
        key: bucket,
        label: elapsedWords[bucket],
        count: total(sent.filter(({ elapsed }) => elapsed === bucket)),
      })),
      (first, last) => rangeWords(bucketOf(first), bucketOf(last)),
    ),
    kinds: kindTimes(sent),
  }
}

function bucketOf({ key }: Line): ElapsedBucket {
  return elapsedBuckets.find(bucket => bucket === key) ?? 'days'
}

function kindTimes(sent: Counts): readonly KindTime[] {
  const lines = mergeSmall(
    sums(
      sent.filter(({ elapsed }) => elapsed !== null),
      ({ agencyKind }) => agencyKind,
      code => labelOf(agencyKinds, code),
    ),
    { rest: 'Other kinds of agency, together', all: 'All kinds of agency, together' },
  )
  const named = new Set(lines.map(({ key }) => key))
  return lines.map(({ key, label, count }) => {
    const rows = sent.filter(({ agencyKind }) =>
      key === 'rest' ? !named.has(agencyKind) : agencyKind === key,
    )
    const middle = middleRange(
      Object.fromEntries(
        elapsedBuckets.map(bucket => [
          bucket,
          total(rows.filter(({ elapsed }) => elapsed === bucket)),
        ]),
      ),
    )
    return {
      key,
      label,
      count,
      middle: middle ? elapsedWords[middle.middle] : null,
      likely: middle ? rangeWords(middle.low, middle.high) : null,
    }
  })
}

function failing(form: FormDefinition, counts: Counts): readonly FailingQuestion[] {
  const refused = counts.filter(({ kind, questionId }) => kind === 'page_failed' && questionId)
  const tries = (pageId: string | null) =>
    total(
      counts.filter(
        row =>
          row.pageId === pageId &&
          row.questionId === null &&
          (row.kind === 'page_saved' || row.kind === 'page_failed'),
      ),
    )
  const keys = [...new Set(refused.map(row => JSON.stringify([row.pageId, row.questionId])))]
  return keys
    .map(key => {
      const rows = refused.filter(row => JSON.stringify([row.pageId, row.questionId]) === key)
      const [pageId, questionId] = [rows[0]?.pageId ?? '', rows[0]?.questionId ?? '']
      const count = total(rows)
      const isTold = count >= FEWEST_TOLD
      const all = Math.max(count, tries(pageId))
      const why = errorCodes.filter(
        code => total(rows.filter(({ errorCode }) => errorCode === code)) >= FEWEST_TOLD,
      )
      return {
        order: isTold ? count / all : -1,
        line: {
          key,
          label: questionLabel(form, questionId),
          page: pageTitle(form, pageId),
          why: why.length > 0 ? why.map(code => codeWords[code]).join(', ') : 'Too few to say',
          count: toldCount(count),
          share: isTold ? share(count, all).words : 'Too few',
          bar: isTold ? count / all : null,
        },
      }
    })
    .sort((a, b) => b.order - a.order || (a.line.label < b.line.label ? -1 : 1))
    .map(({ line }) => line)
}

const codeWords: Readonly<Record<ErrorCode, string>> = {
  missing: 'Left blank',
  tooLong: 'Too long',
  hiddenSign: 'Hidden character',
  date: 'Not a date that fits',
  format: 'Not written as asked',
  choice: 'Choices that do not fit together',
}

function sums(
  rows: Counts,
  keyOf: (row: Counts[number]) => string,
  labelOfKey: (key: string) => string,
): readonly Line[] {
  const keys = [...new Set(rows.map(keyOf))]
  return keys.map(key => ({
    key,
    label: labelOfKey(key),
    count: total(rows.filter(row => keyOf(row) === key)),
  }))
}

function total(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

/** Every version that has had a question of this id, newest first: an old count still has its words. */
function versionsOf({ id }: FormDefinition): readonly FormDefinition[] {
  return forms.filter(form => form.id === id).reverse()
}

function questionLabel(form: FormDefinition, questionId: string): string {
  const pages = versionsOf(form).flatMap(({ sections }) => sections.flatMap(({ pages }) => pages))
  const question = pages
    .flatMap(page => (page.kind === 'repeat' ? page.pages : [page]))
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === questionId)
  if (question) return question.label
  const list = pages.find(({ id }) => id === questionId)
  return list?.kind === 'repeat' ? `At least one ${list.one}` : questionId
}

function pageTitle(form: FormDefinition, pageId: string): string {
  const [id, partId] = pageId.split('/')
  const page = versionsOf(form)
    .flatMap(({ sections }) => sections.flatMap(({ pages }) => pages))
    .find(one => one.id === id)
  const part = page?.kind === 'repeat' ? page.pages.find(one => one.id === partId) : undefined
  return (part ?? page)?.title ?? pageId
}
