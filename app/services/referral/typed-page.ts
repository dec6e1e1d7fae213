import type { Answers, Posted } from '#app/domain/forms/answers.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import { answerInWords } from '#app/domain/forms/document.ts'
import { fieldsOf, readPage } from '#app/domain/forms/page-answers.ts'
import { serverFormats } from '#app/domain/forms/server-formats.ts'
import { seenOf } from './seen.ts'

/** Where on a draft somebody types: a page of its form, a part of an entry, or a place of draft-places.ts. */
export interface TypedPlace {
  readonly draftId: string
  readonly pageKey: string
}

/** A page as the keeping of what is typed on it needs it: what it holds, and how its words are told apart and shown. */
export interface TypedPage extends TypedPlace {
  /** The fingerprint of what the page holds. */
  readonly seen: string
  /** What is posted is added and never changed, so words that were posted once are saved for good. */
  readonly adds: boolean
  /** What the version without anything typed is called. */
  readonly savedTitle: string
  /** The fields that show it. */
  readonly saved: Posted
  /** Whether the page already holds exactly this, so that there is nothing left to save. */
  readonly isSaved: (fields: Posted) => boolean
  readonly labels: readonly { readonly id: string; readonly label: string }[]
  /** Each answer in words, by the id of its label; what could not be saved as it is stands as it was typed. */
  readonly inWords: (fields: Posted) => ReadonlyMap<string, string>
}

const savedTitle = 'Saved on this page'
const emptyTitle = 'An empty form'

/** A page of questions with the answers it holds. */
export function pageOfQuestions(
  place: TypedPlace,
  at: {
    readonly questions: readonly Question[]
    readonly stored: Answers
    /** The London day. */
    readonly day: string
  },
): TypedPage {
  const { questions, stored, day } = at
  const seen = seenOf(questions, stored)
  const read = (fields: Posted) =>
    readPage(questions, fields, stored, { today: day, formats: serverFormats })
  return {
    ...place,
    seen,
    adds: false,
    savedTitle,
    saved: fieldsOf(questions, stored),
    labels: questions,
    isSaved: fields => {
      const { wrong, answers } = read(fields)
      return wrong.length === 0 && seenOf(questions, { ...stored, ...answers }) === seen
    },
    inWords: fields => {
      const { answers } = read(fields)
      return new Map(
        questions.flatMap((question): (readonly [string, string])[] => {
          const words = answerInWords(question, answers[question.id])
          if (words !== null) return [[question.id, words]]
          if (question.id in answers) return []
          const raw = Object.entries(fields)
            .filter(([name]) => name === question.id || name.startsWith(`${question.id}-`))
            .flatMap(([, values]) => values)
            .filter(value => value !== '')
          return raw.length > 0 ? [[question.id, raw.join(', ')]] : []
        }),
      )
    },
  }
}

/** A page whose questions add something new each time: it holds nothing that anybody could write over. */
export function pageThatAdds(
  place: TypedPlace,
  at: Parameters<typeof pageOfQuestions>[1],
): TypedPage {
  return { ...pageOfQuestions(place, at), seen: '', adds: true, savedTitle: emptyTitle }
}

/** A field of plain words, and what it holds. */
interface TypedField {
  readonly id: string
  readonly label: string
  readonly saved: string
}

/** A page of plain fields. */
export function pageOfFields(
  place: TypedPlace,
  { seen, fields }: { readonly seen: string; readonly fields: readonly TypedField[] },
): TypedPage {
  const one = (posted: Posted, id: string): string =>
    (Object.hasOwn(posted, id) ? posted[id]?.[0] : undefined) ?? ''
  return {
    ...place,
    seen,
    adds: false,
    savedTitle,
    saved: Object.fromEntries(fields.map(({ id, saved }) => [id, [saved]])),
    labels: fields,
    isSaved: posted => fields.every(({ id, saved }) => one(posted, id) === saved),
    inWords: posted =>
      new Map(
        fields.map(({ id }) => [id, one(posted, id)] as const).filter(([, words]) => words !== ''),
      ),
  }
}

/** A page with one empty field whose words are added when they are posted. */
export function fieldThatAdds(place: TypedPlace, field: Omit<TypedField, 'saved'>): TypedPage {
  const page = pageOfFields(place, { seen: '', fields: [{ ...field, saved: '' }] })
  return { ...page, adds: true, savedTitle: emptyTitle }
}
