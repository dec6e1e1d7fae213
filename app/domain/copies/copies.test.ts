import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '#app/domain/forms/document.ts'
import { forms } from '#content/forms/forms.ts'
import { checks, completeAnswers } from '#tests/forms/support/answers-arbitrary.ts'
import { schemaValidator } from '#tests/forms/support/schema-validator.ts'
import { problemsWith } from '#tests/forms/support/accepts.ts'
import { wordsOfCopy } from './copy-document.ts'
import { referralDocumentCopy } from './referral-document-copy.ts'
import { exportSchema, referralExport, type ExportFacts } from './referral-export.ts'

const facts: Omit<ExportFacts, 'document'> = {
  reference: 'K7TM-4Q2X-9',
  receivedAt: '2026-11-20T15:25:00.000Z',
  dueAt: '2026-11-23T17:00:00.000Z',
  councilCode: '857',
  council: 'Rutland',
  urgency: 'routine',
  levelStated: 3,
  agreementOutcome: 'OUT_I',
  harmTags: ['neglect'],
  phoned: false,
  documentHash: 'hash',
  formHash: 'a'.repeat(64),
  sender: { name: 'Ada Teacher', organisation: 'Oakfield Primary' },
}

const isExport = new Ajv2020({ strict: false, validateFormats: false }).compile(exportSchema)

describe.each(forms.map(form => [`${form.id} v${form.version}`, form] as const))(
  '%s',
  (_, form) => {
    const accepts = schemaValidator(form, checks)

    it('is exported as its schema says, with answers its own schema accepts, byte for byte', () => {
      fc.assert(
        fc.property(completeAnswers(form), answers => {
          const document = documentOf(form, answers)
          const made = referralExport(form, answers, { ...facts, document })
          const read = JSON.parse(JSON.stringify(made)) as typeof made
          expect(isExport(read), JSON.stringify(isExport.errors)).toBe(true)
          expect(read.document).toEqual(document)
          if (problemsWith(form, answers, checks).length === 0)
            expect(accepts(read.answers)).toBe(true)
        }),
        { numRuns: 25 },
      )
    })

    it('is copied for its sender with every question and every answer, as they were frozen', () => {
      fc.assert(
        fc.property(completeAnswers(form), answers => {
          const document = documentOf(form, answers)
          const copy = referralDocumentCopy({
            ...facts,
            formTitle: form.title,
            receivedWords: 'today',
            organisation: 'Oakfield Primary',
            sender: 'Ada Teacher',
            agreementSummary: 'Agreed',
            guide: null,
            document,
          })
          const words = wordsOfCopy(copy)
          const asked = document.sections.flatMap(({ groups }) =>
            groups.flatMap(group => group.answers),
          )
          for (const { question, answer } of asked) {
            expect(words).toContain(question)
            if (answer !== null) expect(words).toContain(answer)
          }
        }),
        { numRuns: 25 },
      )
    })
  },
)

it('refuses an export with anything more or less in it', () => {
  const [form] = forms
  if (!form) throw new Error('no form')
  const made = referralExport(form, {}, { ...facts, document: documentOf(form, {}) })
  expect(isExport(made)).toBe(true)
  expect(isExport({ ...made, extra: 1 })).toBe(false)
  expect(isExport({ ...made, reference: undefined })).toBe(false)
  expect(isExport({ ...made, form: { ...made.form, sha256: 'none' } })).toBe(false)
})
