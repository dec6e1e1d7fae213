import type { AskedAt, DataItems } from '../forms/data-items.ts'
import { entryLacking, meets, type RuleFacts } from './check-rule.ts'
import { answersTo, askedAtOf, countWords, isKnownAnswer, textOf } from './item-reader.ts'
import { nudgesOf, type Nudge } from './nudges.ts'
import type { QualityRule, QualityRules } from './quality-rules.ts'
import { bandOf, dimensions, type Dimension, type QualityBand, type Score } from './rubric.ts'

/** What a referral is looked at with. */
export interface QualityInput extends RuleFacts {
  /** The concern is urgent, whoever or whatever said so. */
  readonly urgent: boolean
  /** The front door or 999 has been phoned, or someone tried. */
  readonly phoned: boolean
}

export interface RuleResult {
  readonly ruleId: string
  readonly met: boolean
  readonly words: string
}

export interface DimensionHint {
  readonly key: Dimension
  /** The machine's hint. The record is a person's score, never this. */
  readonly hint: Score
  /** False when this form asks nothing about it: such a dimension counts neither way. */
  readonly asked: boolean
  readonly because: readonly RuleResult[]
}

export interface Advice {
  readonly ruleId: string
  readonly dimension: Dimension
  readonly words: string
  readonly reason: string
  readonly example: string
  readonly askedAt: AskedAt
}

/** Faults that no score makes up for. They are shown; they never stop anyone from sending. */
export type CriticalFail =
  | 'child_not_identifiable'
  | 'no_concern_described'
  | 'urgent_concern_not_telephoned'
  | 'service_request_without_agreement'

export interface Quality {
  readonly dimensions: readonly DimensionHint[]
  /** Out of 30, scaled when the form does not ask about every dimension. */
  readonly total: number
  readonly band: QualityBand
  readonly criticalFails: readonly CriticalFail[]
  /** The next step up in each dimension, weakest dimension first. */
  readonly advice: readonly Advice[]
  readonly nudges: readonly Nudge[]
}

const isAsked = (items: DataItems, rule: QualityRule): boolean =>
  rule.about.some(item => askedAtOf(items, item) !== undefined)

/** The highest score whose rules, and those of every lower score, are all met. */
function hintOf(results: readonly { readonly rule: QualityRule; readonly met: boolean }[]): Score {
  const stopped = Math.min(4, ...results.filter(({ met }) => !met).map(({ rule }) => rule.score))
  const scores: readonly Score[] = [0, 1, 2, 3]
  return scores[stopped - 1] ?? 0
}

function adviceFor(rule: QualityRule, input: QualityInput): readonly Advice[] {
  const { items } = input
  const asked = rule.about.map(item => askedAtOf(items, item)).find(at => at !== undefined)
  if (!asked) return []
  const entry = entryLacking(rule.test, input)
  return [
    {
      ruleId: rule.id,
      dimension: rule.dimension,
      words: rule.words,
      reason: rule.reason,
      example: rule.example,
      askedAt:
        entry !== undefined && asked.itemId !== undefined ? { ...asked, itemId: entry } : asked,
    },
  ]
}

/** A name, or what stands for one: "unborn baby of …" counts, an age alone does not. */
function childIdentifiable({ items }: QualityInput): boolean {
  return (['child.forename', 'child.surname', 'child.knownAs'] as const).some(item =>
    answersTo(items, item).some(isKnownAnswer),
  )
}

const outcomesThatPause = ['OUT_C', 'OUT_H', 'OUT_K', 'OUT_M']

/** An urgent concern, a notification, advice and more information need no agreement; asking for a service does. */
function asksWithoutAgreement({ items, agreementOutcome, urgent }: QualityInput): boolean {
  if (urgent || !askedAtOf(items, 'ask.want')) return false
  const purpose = items.values['route.purpose']
  if (purpose === 'notification' || purpose === 'advice' || purpose === 'moreInformation') {
    return false
  }
  return agreementOutcome === undefined || outcomesThatPause.includes(agreementOutcome)
}

/** Police send a notice of an incident they have already attended; its form does not ask about a phone call. */
function isPoliceNotice({ items }: QualityInput): boolean {
  return askedAtOf(items, 'police.grade') !== undefined
}

function criticalFailsOf(input: QualityInput): readonly CriticalFail[] {
  const described = textOf(input.items, ['event.what', 'concern.account', 'concern.worry'])
  const fails: readonly (readonly [CriticalFail, boolean])[] = [
    ['child_not_identifiable', !childIdentifiable(input)],
    ['no_concern_described', countWords(described) < 3],
    ['urgent_concern_not_telephoned', input.urgent && !input.phoned && !isPoliceNotice(input)],
    ['service_request_without_agreement', asksWithoutAgreement(input)],
  ]
  return fails.filter(([, failed]) => failed).map(([fail]) => fail)
}

/** How a referral reads against the rubric: hints, kind advice and better words. It nudges and decides nothing. */
export function qualityOf(input: QualityInput, { rules, phrases }: QualityRules): Quality {
  const checked = rules
    .filter(rule => isAsked(input.items, rule))
    .map(rule => ({ rule, met: meets(rule.test, input) }))
  const hints = dimensions.map((key): DimensionHint => {
    const own = checked.filter(({ rule }) => rule.dimension === key)
    return {
      key,
      hint: own.length === 0 ? 0 : hintOf(own),
      asked: own.length > 0,
      because: own.map(({ rule, met }) => ({ ruleId: rule.id, met, words: rule.words })),
    }
  })
  const asked = hints.filter(dimension => dimension.asked)
  const sum = asked.reduce((total, { hint }) => total + hint, 0)
  const total = asked.length === 0 ? 0 : Math.round((sum * dimensions.length) / asked.length)
  const advice = [...asked]
    .sort((a, b) => a.hint - b.hint)
    .flatMap(({ key, hint }) =>
      checked
        .filter(({ rule, met }) => rule.dimension === key && !met && rule.score === hint + 1)
        .flatMap(({ rule }) => adviceFor(rule, input)),
    )
  return {
    dimensions: hints,
    total,
    band: bandOf(total),
    criticalFails: criticalFailsOf(input),
    advice,
    nudges: nudgesOf(input.items, phrases),
  }
}
