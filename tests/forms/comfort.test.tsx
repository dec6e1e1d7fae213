import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { QuestionField } from '#app/components/question/QuestionField.tsx'
import { documentOf } from '#app/domain/forms/document.ts'
import { jsonSchemaOf } from '#app/domain/forms/json-schema.ts'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { comfortable } from '#content/forms/comfort/comfortable.ts'
import { findForm, forms } from '#content/forms/forms.ts'
import { draftAnswers } from './support/answers-arbitrary.ts'
import { questionPagesOf, questionsOfForm } from './support/questions.ts'

const blaming =
  /fail(s|ed|ure|ing)? to protect|promiscuous|lifestyle choice|putting (themsel|himsel|hersel|sel)|attention[- ]seeking|not engag|refus(es|ed|ing)|chaotic|\bconsent\b/i

describe.each(forms.map(form => [`${form.id} v${form.version}`, form] as const))(
  '%s',
  (_, form) => {
    const easy = comfortable(form)

    test('comfort changes nothing that is asked, shown or stored', () => {
      expect(jsonSchemaOf(easy)).toEqual(jsonSchemaOf(form))
      fc.assert(
        fc.property(draftAnswers(form), given => {
          expect(documentOf(easy, given)).toEqual(documentOf(form, given))
        }),
        { numRuns: 10 },
      )
    })

    test('what a version says itself stands', () => {
      const pages = questionPagesOf(easy)
      for (const [at, page] of questionPagesOf(form).entries()) {
        if (page.terms) expect(pages[at]?.terms).toEqual(page.terms)
        for (const [nth, question] of page.questions.entries())
          if (question.type === 'longText' && question.examples)
            expect(pages[at]?.questions[nth]).toEqual(question)
      }
    })

    test('every box for words counts its characters', () => {
      for (const question of questionsOfForm(easy)) {
        if (question.type !== 'longText') continue
        const html = renderToStaticMarkup(
          <QuestionField question={question} values={{}} problems={{}} />,
        )
        expect(html).toContain(`data-maxlength="${question.maxLength}"`)
        expect(html).toContain('data-module="govuk-character-count"')
      }
    })

    test('another child of the household takes over the address, and what keeps it safe', () => {
      const lists = easy.sections
        .flatMap(({ pages }) => pages)
        .flatMap(page => (page.kind === 'repeat' && page.dataItem === 'children' ? [page] : []))
      for (const list of lists) {
        const ids = list.pages.flatMap(({ questions }) => questions.map(({ id }) => id))
        const addresses = ids.filter(id => /Address$/.test(id))
        if (list.atMost === 1 || addresses.length === 0) continue
        if (form.id === 'public-concern') continue
        expect(list.copies, list.id).toEqual(expect.arrayContaining(addresses))
        for (const id of ids.filter(one => /AddressConfidential|AddressHidden/.test(one)))
          expect(list.copies).toContain(id)
        for (const id of ['childForename', 'childBornOn', 'childNhsNumber', 'childWhereNow'])
          expect(list.copies).not.toContain(id)
      }
    })

    test('wherever events are asked for one by one, a list of them may be pasted', () => {
      for (const page of easy.sections.flatMap(({ pages }) => pages)) {
        if (page.kind !== 'repeat' || page.dataItem !== 'events') continue
        const ids = page.pages.flatMap(({ questions }) => questions.map(({ id }) => id))
        expect(ids).toContain(page.paste?.day)
        expect(ids).toContain(page.paste?.words)
      }
    })
  },
)

const written = forms.filter(form => findForm(form.id) === form && form.id !== 'public-concern')

describe.each(written.map(form => [form.id, comfortable(form)] as const))('%s', (id, form) => {
  test('says what words of the field mean, on the page that uses them', () => {
    const terms = questionPagesOf(form).flatMap(page => Object.entries(page.terms ?? {}))
    expect(terms.length).toBeGreaterThan(0)
    for (const [term, meaning] of terms) {
      expect(meaning, term).not.toMatch(/\.$/)
      expect(meaning).not.toMatch(blaming)
    }
  })

  test('shows a good answer as people of the sender’s own kind of agency would write it', () => {
    const boxes = questionsOfForm(form).flatMap(one =>
      one.type === 'longText' && one.examples ? [one.examples] : [],
    )
    const kinds = new Set(boxes.flatMap(examples => Object.keys(examples)))
    // Only the police write theirs: its one example is theirs already.
    if (id === 'police-domestic-abuse-notification') return
    expect(kinds.size).toBeGreaterThanOrEqual(5)
    for (const kind of kinds) expect(agencyKinds.map(({ code }) => code)).toContain(kind)
    for (const words of boxes.flatMap(examples => Object.values(examples))) {
      expect(words.length, words).toBeLessThanOrEqual(260)
      expect(words).not.toMatch(blaming)
    }
  })
})
