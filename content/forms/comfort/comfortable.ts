import type { FormDefinition, Page, Question, QuestionPage } from '#app/domain/forms/definition.ts'
import { agencyExamples } from './agency-examples.ts'
import { householdCopies } from './household-copies.ts'
import { wordMeanings } from './word-meanings.ts'

/** Lists of events whose published version could not be pasted into yet. */
const pasted: Readonly<Record<string, Readonly<Record<string, { day: string; words: string }>>>> = {
  'childrens-referral': { events: { day: 'eventOn', words: 'eventWhat' } },
}

/**
 * A published form with what makes it easier to write and changes nothing of what is asked, shown or stored: examples by
 * agency, the meanings of words, what children of one household share, and lists that may be pasted. What a version says
 * itself always stands.
 */
export function comfortable(form: FormDefinition): FormDefinition {
  const known = done.get(form)
  if (known) return known
  const made: FormDefinition = {
    ...form,
    sections: form.sections.map(section => ({
      ...section,
      pages: section.pages.map(page => easier(form.id, page)),
    })),
  }
  done.set(form, made)
  return made
}

const done = new WeakMap<FormDefinition, FormDefinition>()

function easier(formId: string, page: Page): Page {
  if (page.kind === 'questions') return easierPage(formId, page)
  const copies = page.copies ?? householdCopies[formId]?.[page.id]
  const paste = page.paste ?? pasted[formId]?.[page.id]
  return {
    ...page,
    ...(copies ? { copies } : {}),
    ...(paste ? { paste } : {}),
    pages: page.pages.map(part => easierPage(formId, part)),
  }
}

function easierPage(formId: string, page: QuestionPage): QuestionPage {
  const terms = page.terms ?? wordMeanings[formId]?.[page.id]
  return {
    ...page,
    ...(terms ? { terms } : {}),
    questions: page.questions.map(question => withExamples(formId, question)),
  }
}

function withExamples(formId: string, question: Question): Question {
  const examples = agencyExamples[formId]?.[question.id]
  if (question.type !== 'longText' || question.examples || !examples) return question
  return { ...question, examples }
}
