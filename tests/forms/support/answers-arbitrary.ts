/** Answers to any form, made from its definition. */
import fc from 'fast-check'
import { bodyPointAt, bodySize } from '#app/domain/forms/body-regions.ts'
import { notKnown, type Answers } from '#app/domain/forms/answers.ts'
import type {
  FormDefinition,
  Question,
  QuestionPage,
  TextFormat,
} from '#app/domain/forms/definition.ts'
import { lengthOf, type Checks } from '#app/domain/forms/question-types.ts'
import { shapeChecks } from '#app/domain/forms/text-formats.ts'

export const checks: Checks = { today: '2026-11-20', formats: shapeChecks }

const awkward = [
  'plain words',
  '  spaces around  ',
  'Zoë O’Connor-Ƀlack',
  '👩‍👧‍👦 mum said “no” 😢',
  'قالت الأم إنها خائفة',
  '\u202eright to left\u202c',
  'line one\nline two\n\n- a list',
  'line one\r\nline two',
  '<script>alert(1)</script> & "quotes"',
  '{{ braces }} ${and} %s',
  'e\u0301 e with an accent apart',
  '__proto__',
]

/** Words of every kind that can be stored, never blank and never longer than allowed. */
export function words(maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.constantFrom(...awkward),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    )
    .filter(text => text.trim() !== '' && !text.includes('\0') && lengthOf(text) <= maxLength)
}

/** The longest answer that is accepted, counted as people count. */
export function longest(maxLength: number): fc.Arbitrary<string> {
  return fc.constantFrom('x', '😢', 'ä').map(letter => letter.repeat(maxLength))
}

const formatted: Readonly<Record<TextFormat, readonly string[]>> = {
  phone: ['01632 960 001', '07700 900 982', '+44 808 157 0192'],
  email: ['a.teacher@school.example.org'],
  nhsNumber: ['999 000 0018', '9990000018'],
  upn: ['N855400124001'],
  postcode: ['LE1 1AA', 'le152zz'],
  time: ['2:30pm', '14:30', '9am'],
}

const days = {
  any: ['1900-01-01', '2019-03-27', '2024-02-29', '2026-11-20', '2027-06-01', '2100-12-31'],
  past: ['1900-01-01', '2019-03-27', '2024-02-29', '2026-11-19'],
  future: ['2026-11-21', '2027-03-31'],
}

function daysFor(must: Extract<Question, { type: 'date' }>['must']): readonly string[] {
  switch (must) {
    case undefined:
      return days.any
    case 'be in the past':
      return days.past
    case 'be today or in the past':
      return [...days.past, '2026-11-20']
    case 'be today or in the future':
      return [...days.future, '2026-11-20']
  }
}

/** An answer the question accepts. */
export function acceptable(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'text':
      return question.format
        ? fc.constantFrom(...formatted[question.format])
        : words(question.maxLength)
    case 'longText':
      return words(question.maxLength)
    case 'radios':
    case 'select':
      return fc.constantFrom(...Object.keys(question.options))
    case 'checkboxes': {
      const { exclusive } = question
      const others = Object.keys(question.options).filter(key => key !== exclusive)
      const several =
        question.picture === 'bodyPoints'
          ? fc
              .tuple(fc.subarray(others), fc.uniqueArray(bodyPoints, { maxLength: 4 }))
              .map(parts => parts.flat())
              .filter(marks => marks.length > 0)
          : fc.subarray(others, { minLength: 1 })
      return exclusive === undefined ? several : fc.oneof(several, fc.constant([exclusive]))
    }
    case 'date':
      return fc.constantFrom(...daysFor(question.must))
    case 'address': {
      const part = fc.oneof(fc.constant(''), words(200))
      return fc.record({
        line1: words(200),
        line2: part,
        town: part,
        postcode: fc.constantFrom('', ...formatted.postcode),
      })
    }
    case 'checklist':
      return fc
        .subarray(Object.keys(question.items), { minLength: 1 })
        .chain(keys =>
          fc.record(
            Object.fromEntries(keys.map(key => [key, fc.constantFrom('yes', 'no', 'notKnown')])),
          ),
        )
  }
}

/** Anything at all: near misses as well as nonsense. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    '   ',
    '\n',
    '\u00a0',
    0,
    true,
    [],
    [''],
    {},
    notKnown,
    { notKnown: false },
    { notKnown: true, extra: 1 },
    'unknownOption',
    'toString',
    ['none', 'other'],
    ['none', 'none'],
    ['toString'],
    '2026-02-30',
    '1899-12-31',
    '2101-01-01',
    '2026-11-21',
    '2026-11-20',
    '2026-11-19',
    '31/2/2026',
    { line1: '', line2: '', town: '', postcode: '' },
    { line1: ' ', line2: '', town: '', postcode: '' },
    { line1: '1 High Street', line2: ' ', town: '', postcode: '' },
    { line1: '1 High Street', line2: '', town: '', postcode: 'nonsense' },
    { line1: '1 High Street', line2: '', town: '', postcode: 'LE1 1AA', country: 'UK' },
    { line1: '1 High Street' },
    { yes: 'yes' },
    'x'.repeat(20_001),
    '😢'.repeat(20_000),
    'hidden \0 character',
    'half of a pair \ud83d',
    'not a phone number',
    '12345',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
)

/** Answers just past what a question accepts, made from the question itself. */
function nearMiss(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'text':
    case 'longText':
      return fc.constantFrom('x'.repeat(question.maxLength + 1), ' ', `${question.label}\0`)
    case 'radios':
    case 'select':
      return fc.constantFrom(...Object.keys(question.options).map(key => `${key} `), question.label)
    case 'checkboxes': {
      const keys = Object.keys(question.options)
      return fc.constantFrom(
        ...keys.map(key => [key, key]),
        ...keys.map(key => [key, `${key} `]),
        keys,
        [],
        ...(question.picture === 'bodyPoints' ? nearBodyPoints : []),
      )
    }
    case 'date':
      return fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-21', '2026-02-29', '1899-12-31')
    case 'address':
      return fc.constantFrom(
        { line1: 'x'.repeat(201), line2: '', town: '', postcode: '' },
        { line1: '1 High Street', line2: '', town: '', postcode: 'LE1' },
      )
    case 'checklist':
      return fc.constantFrom({}, ...Object.keys(question.items).map(key => ({ [key]: 'maybe' })), {
        'no such item': 'yes',
      })
  }
}

const bodyPoints = fc
  .record({
    side: fc.constantFrom('front' as const, 'back' as const),
    x: fc.integer({ min: 0, max: bodySize.width }),
    y: fc.integer({ min: 0, max: bodySize.height }),
  })
  .map(bodyPointAt)

/** One off the drawing, one twice, and ones that are nearly numbers. */
const nearBodyPoints: readonly (readonly string[])[] = [
  ['front@200,420'],
  ['front@201,0'],
  ['back@0,421'],
  ['front@5,5', 'front@5,5'],
  ['front@05,5'],
  ['front@5.5,5'],
  ['front@-1,5'],
  ['side@5,5'],
  ['front@5,5\n'],
]

function pagesOfForm(form: FormDefinition) {
  return form.sections.flatMap(section => section.pages)
}

function record(
  questions: readonly Question[],
  answer: (question: Question) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Answers> {
  return fc.record(Object.fromEntries(questions.map(question => [question.id, answer(question)])))
}

const questionsOf = (pages: readonly QuestionPage[]): readonly Question[] =>
  pages.flatMap(page => page.questions)

const outcomes = ['A', 'C', 'D', 'E1', 'E2', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M']
const facts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  agreementOutcome: fc.constantFrom(undefined, ...outcomes.map(outcome => `OUT_${outcome}`)),
  agencyKind: fc.constantFrom(undefined, 'school_or_college', 'gp', 'police'),
}

function answers(
  form: FormDefinition,
  answer: (question: Question) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Answers> {
  const pages = pagesOfForm(form)
  const single = record(questionsOf(pages.filter(page => page.kind === 'questions')), answer)
  const lists = fc.record(
    Object.fromEntries(
      pages
        .filter(page => page.kind === 'repeat')
        .map(page => [
          page.id,
          fc.array(
            fc.record({
              id: fc.uuid(),
              answers: record(questionsOf(page.pages), answer),
            }),
            { minLength: page.atLeast, maxLength: Math.min(page.atMost, page.atLeast + 1) },
          ),
        ]),
    ),
  )
  const known = fc.record(
    Object.fromEntries(form.facts.map(fact => [fact, facts[fact] ?? fc.constant(undefined)])),
  )
  return fc.tuple(known, single, lists).map(parts => Object.assign({}, ...parts) as Answers)
}

/** Every question answered acceptably, relevant or not. */
export function completeAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  return answers(form, question =>
    question.notKnown === undefined
      ? acceptable(question)
      : fc.oneof({ weight: 4, arbitrary: acceptable(question) }, fc.constant(notKnown)),
  )
}

/** A draft: answers acceptable or missing. */
export function draftAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  return answers(form, question =>
    fc.oneof(acceptable(question), fc.constant(undefined), fc.constant(notKnown)),
  )
}

/** Answers as nobody should send them: anything anywhere. */
export function wildAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  const anyLists = fc.dictionary(
    fc.constantFrom(...pagesOfForm(form).map(page => page.id)),
    fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
  )
  return fc
    .tuple(
      answers(form, question => fc.oneof(acceptable(question), anything, fc.constant(undefined))),
      fc.oneof(fc.constant({}), anyLists),
    )
    .map(parts => Object.assign({}, ...parts) as Answers)
}

/** Complete answers with at most one thing changed: the edge between what is accepted and what is not. */
export function nearlyCompleteAnswers(form: FormDefinition): fc.Arbitrary<Answers> {
  const outside = pagesOfForm(form).flatMap(page =>
    page.kind === 'questions' ? page.questions : [],
  )
  const inside = pagesOfForm(form).flatMap(page =>
    page.kind === 'repeat'
      ? questionsOf(page.pages).map(question => ({ list: page.id, question }))
      : [],
  )
  const lists = pagesOfForm(form).filter(page => page.kind === 'repeat')
  const change = (question: Question): fc.Arbitrary<unknown> =>
    fc.oneof(nearMiss(question), anything, fc.constant(undefined))
  const outer = fc
    .constantFrom(...outside)
    .chain(question => fc.tuple(completeAnswers(form), fc.constant(question.id), change(question)))
  const list = fc.tuple(
    completeAnswers(form),
    fc.constantFrom(...lists.map(({ id }) => id)),
    anything,
  )
  const inner = fc
    .constantFrom(...inside)
    .chain(at => fc.tuple(completeAnswers(form), fc.constant(at), change(at.question)))
    .map(([given, at, value]): Answers => {
      const [head, ...rest] = given[at.list] as { id: string; answers: Answers }[]
      if (!head) return given
      const changed = { id: head.id, answers: { ...head.answers, [at.question.id]: value } }
      return { ...given, [at.list]: [changed, ...rest] }
    })
  return fc.oneof(
    { weight: 4, arbitrary: outer.map(([given, id, value]) => ({ ...given, [id]: value })) },
    { weight: 4, arbitrary: inner },
    { weight: 1, arbitrary: list.map(([given, id, value]) => ({ ...given, [id]: value })) },
  )
}
