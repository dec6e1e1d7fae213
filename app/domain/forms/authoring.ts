/** The words a form is written in. Each returns plain data; defineForm refuses a form that cannot work. */
import { mentions } from './condition.ts'
import type {
  AddressQuestion,
  CheckboxesQuestion,
  ChecklistQuestion,
  Condition,
  DateQuestion,
  FormDefinition,
  LongTextQuestion,
  Options,
  QuestionPage,
  RadiosQuestion,
  RepeatPage,
  Section,
  SelectQuestion,
  TextQuestion,
} from './definition.ts'

type Written<Q, Defaulted extends keyof Q = never> = Omit<Q, 'type' | Defaulted> &
  Partial<Pick<Q, Defaulted>>

export function text(question: Written<TextQuestion, 'maxLength'>): TextQuestion {
  return { maxLength: 200, ...question, type: 'text' }
}
export function longText(
  question: Written<LongTextQuestion, 'maxLength' | 'rows'>,
): LongTextQuestion {
  return { maxLength: 20_000, rows: 10, ...question, type: 'longText' }
}
export function radios(question: Written<RadiosQuestion>): RadiosQuestion {
  return { ...question, type: 'radios' }
}
export function select(question: Written<SelectQuestion>): SelectQuestion {
  return { ...question, type: 'select' }
}
export function checkboxes(question: Written<CheckboxesQuestion>): CheckboxesQuestion {
  return { ...question, type: 'checkboxes' }
}
export function date(question: Written<DateQuestion>): DateQuestion {
  return { ...question, type: 'date' }
}
export function address(question: Written<AddressQuestion>): AddressQuestion {
  return { ...question, type: 'address' }
}
export function checklist(question: Written<ChecklistQuestion>): ChecklistQuestion {
  return { ...question, type: 'checklist' }
}
export function page(page: Omit<QuestionPage, 'kind'>): QuestionPage {
  return { ...page, kind: 'questions' }
}
export function repeat(page: Omit<RepeatPage, 'kind'>): RepeatPage {
  return { ...page, kind: 'repeat' }
}
export function section(section: Section): Section {
  return section
}

/** The question has one of these answers (or, for tick boxes, includes one of them). */
export function is(id: string, ...values: readonly string[]): Condition {
  return { is: id, in: values }
}
export function all(...conditions: readonly Condition[]): Condition {
  return { all: conditions }
}
export function any(...conditions: readonly Condition[]): Condition {
  return { any: conditions }
}
export function not(condition: Condition): Condition {
  return { not: condition }
}

export const yesNo: Options = { yes: 'Yes', no: 'No' }
export const yesNoNotKnown: Options = { yes: 'Yes', no: 'No', notKnown: 'Not known' }

/**
 * A form that can work, or an error naming what is wrong: duplicate ids, references to unknown ids, references
 * forward, and entry conditions that look outside their entry. Called when the module loads, so a broken form
 * cannot start the service.
 */
export function defineForm(form: FormDefinition): FormDefinition {
  const seen = new Set<string>(form.facts)
  const claim = (id: string): void => {
    if (!/^[a-z][A-Za-z0-9]*$/.test(id)) throw new Error(`${form.id}: "${id}" is not a usable id`)
    if (seen.has(id)) throw new Error(`${form.id}: "${id}" is used twice`)
    seen.add(id)
  }
  const checkBack = (
    condition: Condition | undefined,
    known: ReadonlySet<string>,
    at: string,
  ): void => {
    for (const id of mentions(condition)) {
      if (!known.has(id))
        throw new Error(`${form.id}: ${at} looks at "${id}", which is not asked before it`)
    }
  }
  const pageIds = new Set<string>()
  for (const { pages } of form.sections) {
    for (const page of pages) {
      if (pageIds.has(page.id)) throw new Error(`${form.id}: page "${page.id}" appears twice`)
      pageIds.add(page.id)
      checkBack(page.when, seen, page.id)
      if (page.kind === 'questions') {
        for (const question of page.questions) {
          checkBack(question.when, seen, question.id)
          claim(question.id)
        }
        continue
      }
      claim(page.id)
      const inside = new Set<string>()
      for (const part of page.pages) {
        checkBack(part.when, inside, `${page.id}/${part.id}`)
        for (const question of part.questions) {
          checkBack(question.when, inside, question.id)
          claim(question.id)
          inside.add(question.id)
        }
      }
      const { copies = [], paste } = page
      for (const id of [...page.namedBy, ...copies, ...(paste ? [paste.day, paste.words] : [])]) {
        if (!inside.has(id))
          throw new Error(`${form.id}: ${page.id} is named by "${id}", which it does not ask`)
      }
    }
  }
  return form
}
