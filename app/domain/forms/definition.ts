/**
 * A referral form is data: pages, validation, journey, check your answers, the frozen document, the JSON Schema
 * and what is stored are all computed from it. Nothing in a definition is a function, so a form can be listed,
 * hashed, compared and explained in English.
 */
import type { AnswerOf } from './answers.ts'

/** When a page or question is asked. A condition looks back only; defineForm enforces it. */
export type Condition =
  | { readonly is: string; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** Checks a text answer beyond its length. The server's checks are the authority; a browser's may be lighter. */
export type TextFormat = 'phone' | 'email' | 'nhsNumber' | 'upn' | 'postcode' | 'time'

export interface Option {
  readonly label: string
  readonly hint?: string
}

export type Options = Readonly<Record<string, string | Option>>

interface Common {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Shown in the page body where the answer is sensitive. */
  readonly why?: string
  readonly when?: Condition
  readonly optional?: true
  /** Offers a "not known" tick box with this label; choosing it is an answer. */
  readonly notKnown?: string
  /** What to do when the answer is missing, in the words of the error summary. */
  readonly error: string
  /** The standard data item this answer fills: what triage, routing and quality read. */
  readonly dataItem?: string
  /** Held back from the family-safe copy and from anyone but the sender and the front door. */
  readonly restricted?: true
}

export interface TextQuestion extends Common {
  readonly type: 'text'
  readonly format?: TextFormat
  readonly maxLength: number
  readonly width?: 'short' | 'medium'
  /** A register the answer may be chosen from; writing it by hand is always as good. */
  readonly lookup?: 'school' | 'service' | 'sentReferral'
}
export interface LongTextQuestion extends Common {
  readonly type: 'longText'
  readonly maxLength: number
  readonly rows: number
  readonly example?: string
  /** Examples for people of some agencies, by agency kind, shown to them in place of the one for all. */
  readonly examples?: Readonly<Record<string, string>>
}
export interface RadiosQuestion extends Common {
  readonly type: 'radios'
  readonly options: Options
  readonly inline?: true
}
export interface SelectQuestion extends Common {
  readonly type: 'select'
  readonly options: Options
}
export interface CheckboxesQuestion extends Common {
  readonly type: 'checkboxes'
  readonly options: Options
  /** An option that cannot be chosen with any other, such as "None of these". */
  readonly exclusive?: string
  /**
   * The options may also be chosen by pointing at a drawing: `body` marks the region pointed at, so that the answer is the
   * same either way; `bodyPoints` keeps the exact points beside the regions that are ticked.
   */
  readonly picture?: 'body' | 'bodyPoints'
}
export interface DateQuestion extends Common {
  readonly type: 'date'
  readonly must?: 'be in the past' | 'be today or in the past' | 'be today or in the future'
}
export interface AddressQuestion extends Common {
  readonly type: 'address'
}
/** Many short statements, each answered yes, no or not known. */
export interface ChecklistQuestion extends Common {
  readonly type: 'checklist'
  readonly items: Readonly<Record<string, string>>
}

export type Question =
  | TextQuestion
  | LongTextQuestion
  | RadiosQuestion
  | SelectQuestion
  | CheckboxesQuestion
  | DateQuestion
  | AddressQuestion
  | ChecklistQuestion

export type QuestionTypeName = keyof AnswerOf
export type QuestionOf<T extends QuestionTypeName> = Extract<Question, { readonly type: T }>

export interface QuestionPage {
  readonly kind: 'questions'
  readonly id: string
  readonly title: string
  readonly intro?: string
  /** Words of the field used on this page, each with its meaning. */
  readonly terms?: Readonly<Record<string, string>>
  readonly when?: Condition
  readonly questions: readonly Question[]
}

/** A page answered once for each entry: every child, adult, event or agency. */
export interface RepeatPage {
  readonly kind: 'repeat'
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly when?: Condition
  /** The words for one and for many: child, children. */
  readonly one: string
  readonly many: string
  readonly atLeast: number
  readonly atMost: number
  readonly error: string
  /** The questions whose answers name an entry in lists. */
  readonly namedBy: readonly string[]
  readonly dataItem?: string
  /** Answers a further entry may take over from one before it, such as a shared address. */
  readonly copies?: readonly string[]
  /** A list typed elsewhere may be pasted: a line is an entry, with its day and its words. */
  readonly paste?: { readonly day: string; readonly words: string }
  /** Conditions in here may look only at the same entry. */
  readonly pages: readonly QuestionPage[]
}

export type Page = QuestionPage | RepeatPage

export interface Section {
  readonly id: string
  readonly title: string
  readonly pages: readonly Page[]
}

export interface FormDefinition {
  readonly id: string
  readonly version: number
  readonly title: string
  /** What the form sends, in the words of its button and its confirmation: "referral", "notification". */
  readonly sends: string
  /** Answers that no page asks: set by the agreement check, the guide and the sender's account. */
  readonly facts: readonly string[]
  /** Minutes a person should allow, said honestly on the start page. */
  readonly minutes: number
  readonly sections: readonly Section[]
}
