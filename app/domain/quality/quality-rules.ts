import type { DataItem, DataList } from '../data-set.ts'
import type { Dimension, Score } from './rubric.ts'

/** What a rule looks for. A closed set of plain data, so that a rule can be read, compared and explained. */
export type QualityTest =
  /** At least this many words over these items together, in whichever entries they stand. */
  | { readonly test: 'words'; readonly of: readonly DataItem[]; readonly atLeast: number }
  /** One of these items has an answer other than "not known". */
  | { readonly test: 'known'; readonly of: readonly DataItem[] }
  /** One of these items was answered, counting "not known". */
  | { readonly test: 'answered'; readonly of: readonly DataItem[] }
  /** One of these items has one of these answers. */
  | {
      readonly test: 'answer'
      readonly of: readonly DataItem[]
      readonly in: readonly string[]
    }
  /** The words of these items hold a day, a quotation or a look ahead. */
  | {
      readonly test: 'holds'
      readonly of: readonly DataItem[]
      readonly what: 'day' | 'quotation' | 'lookAhead'
    }
  /** Every entry has one of these items, known or in at least this many words. */
  | {
      readonly test: 'eachEntry'
      readonly list: DataList
      readonly of: readonly DataItem[]
      readonly atLeast?: number
      readonly bornOnly?: true
    }
  /** The name of a child stands in the words of these items. */
  | { readonly test: 'namesChild'; readonly of: readonly DataItem[] }
  | { readonly test: 'guidePicks' }
  | { readonly test: 'outcome'; readonly in: readonly string[] }
  | { readonly test: 'all'; readonly tests: readonly QualityTest[] }
  | { readonly test: 'any'; readonly tests: readonly QualityTest[] }

/** One thing that lifts a dimension to a score. Its id never changes, so advice and feedback can be compared. */
export interface QualityRule {
  readonly id: string
  readonly dimension: Dimension
  /** The score this rule is needed for; every rule of the lower scores is needed as well. */
  readonly score: Exclude<Score, 0>
  readonly test: QualityTest
  /** Where a person would put it right; a rule about nothing a form asks is left out for that form. */
  readonly about: readonly DataItem[]
  /** What to add, in one kind sentence. */
  readonly words: string
  /** Why it helps the child. */
  readonly reason: string
  readonly example: string
}

/** Words that say less than the writer means, or that blame, with a better way to put it. */
export interface QualityPhrase {
  readonly phrase: string
  readonly suggestion: string
  readonly kind: 'vague' | 'blaming'
}

export interface QualityRules {
  readonly id: string
  readonly rules: readonly QualityRule[]
  readonly phrases: readonly QualityPhrase[]
}
