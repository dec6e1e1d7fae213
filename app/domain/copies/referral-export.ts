/**
 * A sent referral as data, for the agency's own record system. Its shape is this schema; what an answer may be is the
 * JSON Schema of the form in its version, which is named and carried.
 */
import type { Answers } from '../forms/answers.ts'
import type { FormDefinition } from '../forms/definition.ts'
import type { FormDocument } from '../forms/document.ts'
import { journey } from '../forms/journey.ts'
import { jsonSchemaOf } from '../forms/json-schema.ts'
import type { JsonSchema } from '../forms/question-types.ts'

/** The version of the shape. A change that could break a reader is a new one. */
export const exportSchemaId = 'urn:partner-referral-portal:referral-export:1'

export interface ExportFacts {
  readonly reference: string
  /** Instants as ISO text in UTC. */
  readonly receivedAt: string
  readonly dueAt: string
  readonly councilCode: string
  readonly council: string
  readonly urgency: string
  readonly levelStated: number | null
  readonly agreementOutcome: string
  readonly harmTags: readonly string[]
  readonly phoned: boolean
  readonly documentHash: string
  /** The hash recorded when this version of the form was published. */
  readonly formHash: string
  readonly sender: { readonly name: string; readonly organisation: string }
  readonly document: FormDocument
}

export interface ReferralExport {
  readonly $schema: typeof exportSchemaId
  readonly protectiveMarking: 'Official-Sensitive'
  readonly reference: string
  readonly receivedAt: string
  readonly decisionDueAt: string
  readonly council: { readonly code: string; readonly name: string }
  readonly sentBy: { readonly name: string; readonly organisation: string }
  readonly urgency: string
  readonly levelStated: number | null
  readonly agreementOutcome: string
  readonly harmTypes: readonly string[]
  readonly phoned: boolean
  readonly form: {
    readonly id: string
    readonly version: number
    readonly title: string
    /** SHA-256 of the published definition. */
    readonly sha256: string
    readonly answersSchemaId: string
    readonly answersSchema: JsonSchema
  }
  /** The answers that counted, by question. */
  readonly answers: Answers
  /** Every question and answer as they read on the day of sending, with its fingerprint. */
  readonly document: FormDocument
  readonly documentSha256: string
}

/** The id of the JSON Schema of one version of a form's answers. */
export function answersSchemaId({ id, version }: Pick<FormDefinition, 'id' | 'version'>): string {
  return `urn:partner-referral-portal:form:${id}:${version}`
}

export function referralExport(
  form: FormDefinition,
  answers: Answers,
  facts: ExportFacts,
): ReferralExport {
  return {
    $schema: exportSchemaId,
    protectiveMarking: 'Official-Sensitive',
    reference: facts.reference,
    receivedAt: facts.receivedAt,
    decisionDueAt: facts.dueAt,
    council: { code: facts.councilCode, name: facts.council },
    sentBy: facts.sender,
    urgency: facts.urgency,
    levelStated: facts.levelStated,
    agreementOutcome: facts.agreementOutcome,
    harmTypes: facts.harmTags,
    phoned: facts.phoned,
    form: {
      id: form.id,
      version: form.version,
      title: form.title,
      sha256: facts.formHash,
      answersSchemaId: answersSchemaId(form),
      answersSchema: { $id: answersSchemaId(form), ...jsonSchemaOf(form) },
    },
    answers: journey(form, answers).answers,
    document: facts.document,
    documentSha256: facts.documentHash,
  }
}

const text = { type: 'string' } as const
const instant = { type: 'string', format: 'date-time' } as const
function object(properties: Readonly<Record<string, unknown>>): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
}

/** The JSON Schema of an export: what `$schema` in one names. */
export const exportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: exportSchemaId,
  title: 'A sent referral',
  ...object({
    $schema: { const: exportSchemaId },
    protectiveMarking: { const: 'Official-Sensitive' },
    reference: text,
    receivedAt: instant,
    decisionDueAt: instant,
    council: object({ code: text, name: text }),
    sentBy: object({ name: text, organisation: text }),
    urgency: { enum: ['act_now', 'urgent', 'routine'] },
    levelStated: { anyOf: [{ type: 'integer', minimum: 1, maximum: 4 }, { type: 'null' }] },
    agreementOutcome: text,
    harmTypes: { type: 'array', items: text },
    phoned: { type: 'boolean' },
    form: object({
      id: text,
      version: { type: 'integer', minimum: 1 },
      title: text,
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      answersSchemaId: text,
      answersSchema: { type: 'object' },
    }),
    answers: { type: 'object' },
    document: { type: 'object' },
    documentSha256: text,
  }),
}
