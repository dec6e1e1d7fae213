import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { QuestionField } from '#app/components/question/QuestionField.tsx'
import { ReferralDocument } from '#app/components/referral/ReferralDocument.tsx'
import { referralDocumentCopy } from '#app/domain/copies/referral-document-copy.ts'
import { referralExport } from '#app/domain/copies/referral-export.ts'
import type { Answers, Item } from '#app/domain/forms/answers.ts'
import type { FormDefinition, Question, QuestionPage } from '#app/domain/forms/definition.ts'
import { documentOf, type FormDocument } from '#app/domain/forms/document.ts'
import { fieldsOf, readPage } from '#app/domain/forms/page-answers.ts'
import { makePdf } from '#app/server/pdf/make-pdf.server.ts'
import { forms } from '#content/forms/forms.ts'
import { acceptable } from '#tests/support/matrix/answers.ts'
import { encodeHtml, fieldsIn } from '#tests/support/matrix/html-fields.ts'
import { kept, naughtyStrings } from '#tests/support/naughty-strings.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { checks } from './support/answers-arbitrary.ts'
import { questionsOfForm } from './support/questions.ts'

/**
 * Every naughty string through every field of every version of every form: back byte for byte in the field itself, on
 * the page that shows what was sent, in its data and in its PDF.
 */
const words = naughtyStrings.filter(({ refused }) => !refused).map(kept)
const fitting = words.filter(text => Array.from(text).length <= 200 && text.trim() === text)

const isFree = (question: Question) =>
  question.type === 'longText' ||
  question.type === 'address' ||
  (question.type === 'text' && !question.format)

const holding = (question: Question, text: string): unknown =>
  question.type === 'address'
    ? { line1: text, line2: text, town: text, postcode: '' }
    : text.length <= ('maxLength' in question ? question.maxLength : 0)
      ? text
      : 'short'

/** The form with every question asked, whatever was answered: its conditions are tested elsewhere. */
function askingAll(form: FormDefinition): FormDefinition {
  const plain = (page: QuestionPage): QuestionPage => ({
    ...page,
    when: undefined,
    questions: page.questions.map(one => ({ ...one, when: undefined })),
  })
  return {
    ...form,
    sections: form.sections.map(section => ({
      ...section,
      pages: section.pages.map(page =>
        page.kind === 'repeat'
          ? { ...page, when: undefined, pages: page.pages.map(plain) }
          : plain(page),
      ),
    })),
  }
}

/** Every question answered, each field of words with the next string. */
function answersWith(form: FormDefinition, from: number) {
  let next = from
  const written: string[] = []
  const of = (questions: readonly Question[]): Answers =>
    Object.fromEntries(
      questions.map(question => {
        if (!isFree(question)) return [question.id, acceptable(question, 'some')]
        const text = fitting[next++ % fitting.length] ?? ''
        const answer = holding(question, text)
        if (answer === text || question.type === 'address') written.push(text)
        return [question.id, answer]
      }),
    )
  const answers = Object.assign(
    {},
    ...form.sections
      .flatMap(({ pages }) => pages)
      .map(page =>
        page.kind === 'repeat'
          ? {
              [page.id]: [
                { id: 'one', answers: of(page.pages.flatMap(({ questions }) => questions)) },
              ] satisfies readonly Item[],
            }
          : of(page.questions),
      ),
  ) as Answers
  return { answers, written }
}

function paper(form: FormDefinition, document: FormDocument) {
  return referralDocumentCopy({
    reference: 'K7TM-4Q2X-9',
    formTitle: form.title,
    council: 'Rutland',
    receivedWords: '20 November 2026',
    organisation: 'Oakfield',
    sender: 'Ada Teacher',
    agreementSummary: 'They agree.',
    guide: null,
    document,
  })
}

/** Line ends fall where the paper does, and readers leave out signs that show nothing. */
const flat = (text: string) => text.replace(/[\s\p{Cf}\u034f\ufe00-\ufe0f]+/gu, '')

const seen = new Set<string>()

describe.each(forms.map((form, at) => [`${form.id} v${form.version}`, form, at] as const))(
  '%s',
  (_, form, at) => {
    const asked = askingAll(form)

    test('the field itself gives each string back, or refuses it in words', () => {
      for (const question of questionsOfForm(asked).filter(isFree)) {
        // A question that another version has word for word is asked once.
        const key = JSON.stringify(question)
        if (seen.has(key)) continue
        seen.add(key)
        for (const text of words) {
          const posted =
            question.type === 'address'
              ? { [`${question.id}-line1`]: [text] }
              : { [question.id]: [text] }
          const read = readPage([question], posted, {}, checks)
          if (read.wrong.length > 0) {
            expect(read.wrong[0]?.message, question.id).toMatch(/^(Shorten|Delete the hidden)/)
            continue
          }
          // Nothing but spaces is no answer.
          if (read.answers[question.id] === undefined) continue
          const values = fieldsOf([question], read.answers)
          const html = renderToStaticMarkup(
            <QuestionField question={question} values={values} problems={{}} />,
          )
          const name = Object.keys(posted)[0]
          expect(fieldsIn(html).find(field => field.name === name)?.value).toBe(text)
        }
      }
    })

    test('the page of what was sent and its data give each string back, in every field', () => {
      for (let from = 0; from < fitting.length; from += 1) {
        const { answers, written } = answersWith(asked, from)
        const document = documentOf(asked, answers)
        const html = renderToStaticMarkup(<ReferralDocument document={document} />)
        for (const text of written) expect(html).toContain(encodeHtml(text))
        const data = referralExport(asked, answers, exportFacts(document))
        const back = JSON.parse(JSON.stringify(data)) as { readonly answers: unknown }
        const strings = stringsIn(back.answers)
        for (const text of written) expect(strings).toContain(text)
      }
    })

    test('its PDF gives each string back', async () => {
      const { answers, written } = answersWith(asked, at * 7)
      const document = documentOf(asked, answers)
      const read = await readPdf(
        await makePdf(paper(asked, document), { at: new Date('2026-11-20T15:25:00Z') }),
      )
      const drawn = flat(read.text)
      for (const text of written) {
        expect(drawn).toContain(flat(text))
        for (const line of text.split('\n'))
          if (!read.text.includes(line) && line.length < 30)
            expect(
              read.exact.some(one => one.includes(line)),
              line,
            ).toBe(true)
      }
    })
  },
)

function stringsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') found.add(inner)
    return inner
  })
  return found
}

function exportFacts(document: FormDocument): Parameters<typeof referralExport>[2] {
  return {
    reference: 'K7TM-4Q2X-9',
    receivedAt: '2026-11-20T15:25:00.000Z',
    dueAt: '2026-11-23T17:00:00.000Z',
    councilCode: '857',
    council: 'Rutland',
    urgency: 'routine',
    levelStated: null,
    agreementOutcome: 'OUT_I',
    harmTags: [],
    documentHash: '',
    phoned: false,
    formHash: '',
    sender: { name: 'Ada Teacher', organisation: 'Oakfield' },
    document,
  }
}
