import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { lawfulBases } from '#content/code-sets/lawful-bases.ts'
import { gillickPoints } from '#app/domain/consent/person-entry.ts'
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { usualLawfulBasis } from './lawful-basis-defaults.ts'
import { lawfulBasisV1, personEntryV1, riskChangedV1 } from './person-entry-v1.ts'

const forms: readonly FormDefinition[] = [personEntryV1, lawfulBasisV1, riskChangedV1]
const questionsOf = (form: FormDefinition): readonly Question[] =>
  form.sections.flatMap(({ pages }) =>
    pages.flatMap(page => (page.kind === 'questions' ? page.questions : [])),
  )

describe.each(forms.map(form => [form.id, form] as const))('%s', (_id, form) => {
  it('says what to do, in plain words', () => {
    for (const { id, error, label, hint } of questionsOf(form)) {
      expect(error, id).toMatch(/^(Enter|Select)\b/)
      expect(error, id).not.toMatch(/\b(please|valid|required|sorry)\b|[.:!]$/i)
      expect(`${label} ${hint ?? ''}`, id).not.toMatch(/\bconsent\b|refus/i)
      expect(label, id).not.toMatch(/[:.]$/)
    }
  })

  it('is as it was when it was published: what was recorded is read with it', () => {
    const hash = createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 16)
    expect(hash).toBe(published[form.id])
  })
})

const published: Readonly<Record<string, string>> = {
  'person-agreement': 'b752e3cdc04fc9d5',
  'lawful-basis': 'aff1d0b17f61be2f',
  'risk-changed': '00a5a3bb600dbce2',
}

it('asks the five points of the Gillick check that the rules read', () => {
  const check = questionsOf(personEntryV1).find(({ id }) => id === 'personGillick')
  expect(check?.type === 'checklist' && Object.keys(check.items)).toEqual([...gillickPoints])
})

it('shares no question with a referral form, so no rule for a form’s own answers is taken for it', () => {
  for (const { id } of forms.flatMap(questionsOf)) expect(id).toMatch(/^(person|lawful|risk)[A-Z]/)
})

it('offers only grounds of the code set, and never consent', () => {
  const known = lawfulBases.map(({ code }) => code)
  for (const question of questionsOf(lawfulBasisV1)) {
    if ('options' in question)
      expect(known).toEqual(expect.arrayContaining(Object.keys(question.options)))
  }
})

it('knows the usual ground of every kind of agency but a member of the public', () => {
  const without = agencyKinds.map(({ code }) => code).filter(code => !usualLawfulBasis[code])
  expect(without).toEqual(['member_of_public'])
})
