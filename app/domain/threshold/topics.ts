import type { Guide, Indicator, Level } from './guide.ts'

/** Which indicators a topic shows: any that has one of the harms, is in one of the domains, or is named. */
export interface TopicRule {
  readonly harms?: readonly string[]
  readonly domains?: readonly string[]
  /** Mostly strengths, which carry no harm. */
  readonly ids?: readonly string[]
  /** Left out although a harm or a domain would bring it in. */
  readonly except?: readonly string[]
}

/** Numbers that are the same everywhere in England, so that a topic may name them. Local ones are configuration. */
export type NationalNumber = '999' | '101' | '111'

/** Something a law, statutory guidance or a protocol asks for as well as a referral, with its own route. */
export interface Duty {
  readonly id: string
  readonly title: string
  readonly text: string
  /** The Act or guidance it comes from. */
  readonly source: string
  readonly phone?: NationalNumber
}

/** Who can help with a topic besides the front door and the safeguarding lead. */
export interface TopicContact {
  readonly who: string
  readonly why: string
  readonly phone?: NationalNumber
}

/** One issue, side by side across the levels. */
export interface Topic {
  /** Part of its address, so it never changes. */
  readonly id: string
  readonly title: string
  /** One line for the list of topics. */
  readonly summary: string
  readonly introduction: readonly string[]
  readonly shows: TopicRule
  /** What to say at a level that has no indicator, when the usual words would mislead. */
  readonly emptyLevels?: Readonly<Partial<Record<Level, string>>>
  /** Ids of {@link Duty}. */
  readonly duties: readonly string[]
  /** Three to five open questions worth asking next. */
  readonly ask: readonly string[]
  readonly contacts: readonly TopicContact[]
  /** Ids of other topics. */
  readonly related: readonly string[]
}

/** A heading and its paragraphs, in the part of the guide that is read before the indicators. */
export interface IntroductionPart {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The prose of one version of the guide: what a person reads around the indicators. */
export interface GuideText {
  /** Id of the {@link Guide} it belongs to. */
  readonly guideId: string
  readonly introduction: readonly IntroductionPart[]
  readonly duties: readonly Duty[]
  readonly topics: readonly Topic[]
}

function isShown({ harms = [], domains = [], ids = [], except = [] }: TopicRule, one: Indicator) {
  if (except.includes(one.id)) return false
  return (
    ids.includes(one.id) ||
    domains.includes(one.domain) ||
    one.harms.some(harm => harms.includes(harm))
  )
}

/** The indicators of a topic, in the guide's own order. */
export function topicIndicators(guide: Guide, topic: Topic): readonly Indicator[] {
  return guide.indicators.filter(indicator => isShown(topic.shows, indicator))
}

/** What means phone now leads its group, as everywhere in the guide; otherwise the order is kept. */
export function phoneNowFirst(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.toSorted((a, b) => Number(b.immediate) - Number(a.immediate))
}

/** How many indicators a topic has at each level, for the list of topics. */
export function topicCounts(guide: Guide, topic: Topic): Readonly<Record<Level, number>> {
  const shown = topicIndicators(guide, topic)
  const at = (level: Level) => shown.filter(indicator => indicator.level === level).length
  return { 1: at(1), 2: at(2), 3: at(3), 4: at(4) }
}

/** The topic with this id, if the text has it. */
export function findTopic(text: GuideText, id: string): Topic | undefined {
  return text.topics.find(topic => topic.id === id)
}
