/**
 * The JSON Schema (2020-12) of a form's answers that count, derived from the definition so that an interface for
 * other systems can never disagree with the pages. Formats nhsNumber, upn, phone, postcode, time, pastDate,
 * pastOrPresentDate and presentOrFutureDate are the portal's own and are checked by the receiving code.
 */
import type { Condition, FormDefinition, Question, QuestionPage } from './definition.ts'
import { typeOf, type JsonSchema } from './question-types.ts'

const notKnownSchema: JsonSchema = {
  type: 'object',
  properties: { notKnown: { const: true } },
  required: ['notKnown'],
  additionalProperties: false,
}

function answerSchema(question: Question): JsonSchema {
  const schema = typeOf(question).jsonSchema(question)
  return question.notKnown === undefined ? schema : { anyOf: [schema, notKnownSchema] }
}

/** A schema that accepts an object exactly when the condition holds for it. */
function conditionSchema(condition: Condition): JsonSchema {
  if ('is' in condition) {
    const values = [...condition.in]
    return {
      required: [condition.is],
      properties: {
        [condition.is]: {
          anyOf: [{ enum: values }, { type: 'array', contains: { enum: values } }],
        },
      },
    }
  }
  if ('all' in condition) return { allOf: condition.all.map(conditionSchema) }
  if ('any' in condition) return { anyOf: condition.any.map(conditionSchema) }
  return { not: conditionSchema(condition.not) }
}

function needs(conditions: readonly (Condition | undefined)[], id: string): JsonSchema {
  const present: JsonSchema = { required: [id] }
  const holding = conditions.filter(condition => condition !== undefined)
  return holding.length === 0
    ? present
    : { if: { allOf: holding.map(conditionSchema) }, then: present, else: true }
}

interface ObjectSchema {
  readonly properties: Record<string, JsonSchema>
  readonly allOf: readonly JsonSchema[]
}

function objectSchema(pages: readonly QuestionPage[]): ObjectSchema {
  const asked = pages.flatMap(page => page.questions.map(question => ({ page, question })))
  return {
    properties: Object.fromEntries(
      asked.map(({ question }) => [question.id, answerSchema(question)]),
    ),
    allOf: asked
      .filter(({ question }) => !question.optional)
      .map(({ page, question }) => needs([page.when, question.when], question.id)),
  }
}

/** The schema of a complete set of answers to this form. */
export function jsonSchemaOf(form: FormDefinition): JsonSchema {
  const pages = form.sections.flatMap(section => section.pages)
  const single = objectSchema(pages.filter(page => page.kind === 'questions'))
  const repeats = pages
    .filter(page => page.kind === 'repeat')
    .map(page => {
      const { properties, allOf } = objectSchema(page.pages)
      const list = {
        type: 'array',
        minItems: page.atLeast,
        maxItems: page.atMost,
        items: {
          type: 'object',
          required: ['id', 'answers'],
          additionalProperties: false,
          properties: {
            id: { type: 'string' },
            // An empty allOf is not a JSON Schema.
            answers: {
              type: 'object',
              additionalProperties: false,
              properties,
              ...(allOf.length > 0 ? { allOf } : {}),
            },
          },
        },
      }
      return { id: page.id, list, needed: needs([page.when], page.id) }
    })
  const allOf = [...single.allOf, ...repeats.map(({ needed }) => needed)]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${form.title}, version ${form.version}`,
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(form.facts.map(fact => [fact, {}])),
      ...single.properties,
      ...Object.fromEntries(repeats.map(({ id, list }) => [id, list])),
    },
    ...(allOf.length > 0 ? { allOf } : {}),
  }
}
