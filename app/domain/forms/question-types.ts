/**
 * The one place a type of answer is described: its form fields, how a post is read, what is accepted, how it
 * reads as text and what its JSON Schema is. The mapped type makes a missing type a compile error.
 */
import * as z from 'zod/mini'
import type { Address, AnswerOf, ChecklistAnswer, Posted } from './answers.ts'
import type { Options, Question, QuestionOf, QuestionTypeName } from './definition.ts'
import { hiddenCharacterMessage, unstorable } from '../unstorable.ts'
import { bodyPointPattern, marksInWords, readBodyPoint } from './body-regions.ts'
import { dayInWords, isIsoDay, isoDayFrom } from './iso-date.ts'
import type { FormatChecks } from './text-formats.ts'

/** What a check needs from outside: the day it is, and the text formats to hold people to. */
export interface Checks {
  readonly today: string
  readonly formats: FormatChecks
}

export type JsonSchema = Readonly<Record<string, unknown>>

export interface QuestionType<T extends QuestionTypeName> {
  /** The names of the form fields that carry the answer; the first is where an error link lands. */
  readonly fields: (question: QuestionOf<T>) => readonly [string, ...string[]]
  /** The field values that would post this answer. */
  readonly toFields: (question: QuestionOf<T>, answer: AnswerOf[T]) => Posted
  /** The answer a post carries, checked only for blankness; undefined when nothing was given. */
  readonly read: (question: QuestionOf<T>, posted: Posted) => unknown
  /** What is accepted, with the words for what is not. */
  readonly answer: (question: QuestionOf<T>, checks: Checks) => z.ZodMiniType<AnswerOf[T]>
  readonly format: (question: QuestionOf<T>, answer: AnswerOf[T]) => string
  readonly jsonSchema: (question: QuestionOf<T>) => JsonSchema
}

/** Length as a person counts it: by characters, not by UTF-16 units. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}

export function optionLabel(options: Options, key: string): string {
  const option = Object.hasOwn(options, key) ? options[key] : undefined
  return option === undefined ? key : typeof option === 'string' ? option : option.label
}

const first = (posted: Posted, name: string): string => posted[name]?.[0] ?? ''
const blankAsUndefined = (text: string): string | undefined => (isBlank(text) ? undefined : text)

const shorten = (label: string, max: number): string =>
  `Shorten your answer to “${label}”: it can be up to ${max.toLocaleString('en-GB')} characters`

const atMost = (
  label: string,
  max: number,
  error: string,
  tooLong: (text: string) => string = () => shorten(label, max),
): z.ZodMiniString<string> =>
  z.string({ error }).check(
    z.refine(text => lengthOf(text) <= max, { error: ({ input }) => tooLong(String(input)) }),
    z.refine(text => !unstorable.test(text), {
      error: hiddenCharacterMessage(label),
    }),
  )

const isBlank = (text: string): boolean => text.trim() === ''

/** Text that says something, up to a length. The schema says the same with `pattern` and `maxLength`. */
const words = (
  label: string,
  max: number,
  error: string,
  tooLong?: (text: string) => string,
): z.ZodMiniString<string> =>
  atMost(label, max, error, tooLong).check(z.refine(text => !isBlank(text), { error }))

/** At least one character that is not a space, and none that cannot be stored, in JSON Schema. */
const notBlank = '^(?=[\\s\\S]*\\S)[^\\u0000\\ud800-\\udfff]*$'

/** The same, where nothing at all is allowed too. */
const emptyOrNotBlank = `^$|${notBlank}`

const choice: Pick<
  QuestionType<'radios'>,
  'fields' | 'toFields' | 'read' | 'format' | 'jsonSchema'
> = {
  fields: ({ id }) => [id],
  toFields: ({ id }, answer) => ({ [id]: [answer] }),
  read: ({ id }, posted) => blankAsUndefined(first(posted, id)),
  format: ({ options }, answer) => optionLabel(options, answer),
  jsonSchema: ({ options }) => ({ enum: Object.keys(options) }),
}

const oneOf = (question: {
  readonly options: Options
  readonly error: string
}): z.ZodMiniType<string> =>
  z
    .string({ error: question.error })
    .check(z.refine(key => Object.hasOwn(question.options, key), { error: question.error }))

/** Whether this may be chosen: an option, or on a drawing that keeps them a point. */
const isChoice = ({ options, picture }: QuestionOf<'checkboxes'>, key: string): boolean =>
  Object.hasOwn(options, key) || (picture === 'bodyPoints' && readBodyPoint(key) !== undefined)

const addressParts = ['line1', 'line2', 'town', 'postcode'] as const
const addressWords = {
  line1: 'Address line 1',
  line2: 'Address line 2',
  town: 'Town or city',
  postcode: 'Postcode',
}

/** What a date must be, as a format of our own: a JSON Schema cannot know which day it is. */
export const dateFormats = {
  'be in the past': 'pastDate',
  'be today or in the past': 'pastOrPresentDate',
  'be today or in the future': 'presentOrFutureDate',
} as const

const tooFar = (question: QuestionOf<'date'>, day: string, today: string): boolean =>
  (question.must === 'be in the past' && day >= today) ||
  (question.must === 'be today or in the past' && day > today) ||
  (question.must === 'be today or in the future' && day < today)

export const questionTypes: { readonly [T in QuestionTypeName]: QuestionType<T> } = {
  text: {
    fields: ({ id }) => [id],
    toFields: ({ id }, answer) => ({ [id]: [answer] }),
    read: ({ id }, posted) => blankAsUndefined(first(posted, id)),
    answer: ({ label, maxLength, format, error }, { formats }) => {
      const check = format && formats[format]
      if (!check) return words(label, maxLength, error)
      const message = check.message(label)
      // "Ten past three" is too long for a time and is not one: what a time looks like helps, to shorten it does not.
      const tooLong = (text: string) => (check.passes(text) ? shorten(label, maxLength) : message)
      return words(label, maxLength, error, tooLong).check(
        z.refine(text => check.passes(text), { error: message }),
      )
    },
    format: (_question, answer) => answer,
    jsonSchema: ({ maxLength, format }) => ({
      type: 'string',
      pattern: notBlank,
      maxLength,
      ...(format ? { format } : {}),
    }),
  },
  longText: {
    fields: ({ id }) => [id],
    toFields: ({ id }, answer) => ({ [id]: [answer] }),
    read: ({ id }, posted) => blankAsUndefined(first(posted, id)),
    answer: ({ label, maxLength, error }) => words(label, maxLength, error),
    format: (_question, answer) => answer,
    jsonSchema: ({ maxLength }) => ({ type: 'string', pattern: notBlank, maxLength }),
  },
  radios: { ...choice, answer: question => oneOf(question) },
  select: {
    fields: ({ id }) => [id],
    toFields: ({ id }, answer) => ({ [id]: [answer] }),
    read: ({ id }, posted) => blankAsUndefined(first(posted, id)),
    answer: question => oneOf(question),
    format: ({ options }, answer) => optionLabel(options, answer),
    jsonSchema: ({ options }) => ({ enum: Object.keys(options) }),
  },
  checkboxes: {
    fields: ({ id }) => [id],
    toFields: ({ id }, answer) => ({ [id]: [...answer] }),
    read: ({ id }, posted) => {
      const chosen = [...new Set((posted[id] ?? []).filter(value => value !== ''))]
      return chosen.length === 0 ? undefined : chosen
    },
    answer: question => {
      const { options, exclusive, error } = question
      return z
        .array(z.string({ error }).check(z.refine(key => isChoice(question, key), { error })), {
          error,
        })
        .check(
          z.refine(chosen => chosen.length > 0 && new Set(chosen).size === chosen.length, {
            error,
          }),
          z.refine(chosen => !(exclusive && chosen.includes(exclusive) && chosen.length > 1), {
            error: `Select “${exclusive ? optionLabel(options, exclusive) : ''}” on its own, or the ones that apply`,
          }),
        )
    },
    format: ({ options, picture }, answer) =>
      (picture === 'bodyPoints'
        ? marksInWords(answer)
        : answer.map(key => optionLabel(options, key))
      ).join('\n'),
    jsonSchema: ({ options, exclusive, picture }) => {
      const named = { enum: Object.keys(options) }
      const list = {
        type: 'array',
        items:
          picture === 'bodyPoints'
            ? { anyOf: [named, { type: 'string', pattern: bodyPointPattern }] }
            : named,
        minItems: 1,
        uniqueItems: true,
      }
      return exclusive
        ? { ...list, if: { contains: { const: exclusive } }, then: { maxItems: 1 } }
        : list
    },
  },
  date: {
    fields: ({ id }) => [`${id}-day`, `${id}-month`, `${id}-year`],
    toFields: ({ id }, answer) => {
      const [year = '', month = '', day = ''] = answer.split('-')
      return {
        [`${id}-day`]: [String(Number(day))],
        [`${id}-month`]: [String(Number(month))],
        [`${id}-year`]: [year],
      }
    },
    read: ({ id }, posted) => {
      const parts = ['day', 'month', 'year'].map(part => first(posted, `${id}-${part}`))
      return parts.every(part => part.trim() === '')
        ? undefined
        : isoDayFrom(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '')
    },
    answer: (question, { today }) =>
      z.string({ error: question.error }).check(
        z.refine(isIsoDay, {
          error: `${question.label}: enter a real date, like 27 3 2019`,
          abort: true,
        }),
        z.refine(day => !tooFar(question, day, today), {
          error: `${question.label}: the date must ${question.must ?? ''}`,
        }),
      ),
    format: (_question, answer) => dayInWords(answer),
    jsonSchema: ({ must }) => ({
      type: 'string',
      format: 'date',
      pattern: '^(19|20)\\d\\d-|^2100-',
      ...(must ? { allOf: [{ format: dateFormats[must] }] } : {}),
    }),
  },
  address: {
    fields: ({ id }) => [`${id}-line1`, `${id}-line2`, `${id}-town`, `${id}-postcode`],
    toFields: ({ id }, answer) =>
      Object.fromEntries(addressParts.map(part => [`${id}-${part}`, [answer[part]]])),
    read: ({ id }, posted) => {
      const [line1 = '', line2 = '', town = '', postcode = ''] = addressParts.map(part =>
        blankAsUndefined(first(posted, `${id}-${part}`)),
      )
      const answer: Address = { line1, line2, town, postcode }
      return addressParts.every(part => isBlank(answer[part])) ? undefined : answer
    },
    answer: ({ error }, { formats }) => {
      const part = (name: (typeof addressParts)[number]) =>
        atMost(addressWords[name], 200, error).check(
          z.refine(text => text === '' || !isBlank(text), { error }),
        )
      return z
        .strictObject(
          {
            line1: part('line1'),
            line2: part('line2'),
            town: part('town'),
            postcode: part('postcode').check(
              z.refine(text => text === '' || formats.postcode.passes(text), {
                error: formats.postcode.message('Postcode'),
              }),
            ),
          },
          { error },
        )
        .check(z.refine(answer => addressParts.some(part => !isBlank(answer[part])), { error }))
    },
    format: (_question, answer) =>
      addressParts
        .map(part => answer[part])
        .filter(line => !isBlank(line))
        .join('\n'),
    jsonSchema: () => ({
      type: 'object',
      properties: {
        line1: { type: 'string', maxLength: 200, pattern: emptyOrNotBlank },
        line2: { type: 'string', maxLength: 200, pattern: emptyOrNotBlank },
        town: { type: 'string', maxLength: 200, pattern: emptyOrNotBlank },
        postcode: {
          type: 'string',
          maxLength: 200,
          anyOf: [{ const: '' }, { format: 'postcode' }],
        },
      },
      required: [...addressParts],
      additionalProperties: false,
      anyOf: addressParts.map(part => ({ properties: { [part]: { pattern: notBlank } } })),
    }),
  },
  checklist: {
    fields: ({ id, items }) => {
      const [head = '', ...rest] = Object.keys(items)
      return [`${id}-${head}`, ...rest.map(key => `${id}-${key}`)]
    },
    toFields: ({ id }, answer) =>
      Object.fromEntries(Object.entries(answer).map(([key, value]) => [`${id}-${key}`, [value]])),
    read: ({ id, items }, posted) => {
      const given = Object.keys(items)
        .map(key => [key, first(posted, `${id}-${key}`)] as const)
        .filter(([, value]) => value !== '')
      return given.length === 0 ? undefined : Object.fromEntries(given)
    },
    answer: ({ items, error }) =>
      z
        .record(z.string(), z.enum(['yes', 'no', 'notKnown'], { error }), { error })
        .check(
          z.refine(
            answer =>
              Object.keys(answer).length > 0 &&
              Object.keys(answer).every(key => Object.hasOwn(items, key)),
            { error },
          ),
        ),
    format: ({ items }, answer) =>
      Object.entries(items)
        .filter(([key]) => Object.hasOwn(answer, key))
        .map(([key, label]) => `${label}: ${checklistWords[answer[key] ?? 'notKnown']}`)
        .join('\n'),
    jsonSchema: ({ items }) => ({
      type: 'object',
      minProperties: 1,
      properties: Object.fromEntries(
        Object.keys(items).map(key => [key, { enum: ['yes', 'no', 'notKnown'] }]),
      ),
      additionalProperties: false,
    }),
  },
}

export const checklistWords: Readonly<Record<ChecklistAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
}

/**
 * The record for a question's own type. The cast holds because the record is mapped from the same names: a
 * question of type T always meets the QuestionType<T>; TypeScript cannot follow that through a union.
 */
export function typeOf(question: Question): QuestionType<QuestionTypeName> {
  return questionTypes[question.type] as unknown as QuestionType<QuestionTypeName>
}
