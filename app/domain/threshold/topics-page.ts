import { NotFound } from '../errors.ts'
import { ageGroups, isForAge } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import { levels } from './guide.ts'
import type { Guide, Indicator, LevelGuidance } from './guide.ts'
import { topicBand, topicBands } from './topics-bands.ts'
import type { TopicBand } from './topics-bands.ts'
import type { GuideEdition } from './topics-edition.ts'
import { findTopic, phoneNowFirst, topicCounts, topicIndicators } from './topics.ts'
import type { Duty, GuideText, Topic } from './topics.ts'

/** A version of the guide with its prose, as read on a day. */
export interface GuideReading {
  readonly guide: Guide
  readonly text: GuideText
  readonly edition: GuideEdition
}

export interface TopicLevel {
  readonly guidance: LevelGuidance
  /** One for each of the page's bands, in the same order, so that rows line up; some may be empty. */
  readonly bands: readonly {
    readonly band: TopicBand
    readonly indicators: readonly Indicator[]
  }[]
  /** Said in place of indicators when there is none. */
  readonly empty: string | undefined
}

/** One topic: what means phone now, then the same issue at each level, by age. */
export interface TopicPage {
  readonly kind: 'topic'
  readonly edition: GuideEdition
  readonly topic: Topic
  /** Every indicator of the topic that means phone now, whatever age was asked for: none is ever hidden. */
  readonly immediate: readonly Indicator[]
  readonly duties: readonly Duty[]
  readonly bands: readonly TopicBand[]
  readonly levels: readonly TopicLevel[]
  readonly ageGroup: AgeGroup | undefined
  /** How many indicators the chosen age leaves out. */
  readonly hidden: number
  readonly notices: readonly string[]
  readonly related: readonly Pick<Topic, 'id' | 'title'>[]
}

/** The list of topics. */
export interface TopicsPage {
  readonly kind: 'list'
  readonly edition: GuideEdition
  readonly topics: readonly (Pick<Topic, 'id' | 'title' | 'summary'> & {
    readonly size: number
    readonly phoneNow: number
  })[]
}

/** The duties with these ids, in the order of the text. */
export function dutiesOf(text: GuideText, ids: readonly string[]): readonly Duty[] {
  return text.duties.filter(({ id }) => ids.includes(id))
}

/** Every topic, by title. */
export function topicsPage({ guide, text, edition }: GuideReading): TopicsPage {
  const topics = text.topics.map(topic => {
    const { id, title, summary } = topic
    const counts = topicCounts(guide, topic)
    return {
      id,
      title,
      summary,
      size: levels.reduce((sum, level) => sum + counts[level], 0),
      phoneNow: topicIndicators(guide, topic).filter(({ immediate }) => immediate).length,
    }
  })
  return {
    kind: 'list',
    edition,
    topics: topics.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')),
  }
}

/** One topic as its address asks for it. Throws {@link NotFound} when this version has no such topic. */
export function topicPage(
  { guide, text, edition }: GuideReading,
  id: string,
  params: URLSearchParams,
): TopicPage {
  const topic = findTopic(text, id)
  if (!topic) throw new NotFound()
  const asked = params.get('ageGroup') ?? ''
  const ageGroup = ageGroups.find(group => group === asked)
  const all = topicIndicators(guide, topic)
  const shown = ageGroup === undefined ? all : all.filter(one => isForAge(one, ageGroup))
  const bands = topicBands.filter(band => shown.some(one => topicBand(one) === band))
  return {
    kind: 'topic',
    edition,
    topic,
    immediate: all.filter(({ immediate }) => immediate),
    duties: dutiesOf(text, topic.duties),
    bands,
    levels: levels.map(level => {
      const here = shown.filter(one => one.level === level)
      return {
        guidance: guide.levels[level],
        bands: bands.map(band => ({
          band,
          indicators: phoneNowFirst(here.filter(one => topicBand(one) === band)),
        })),
        empty:
          here.length > 0
            ? undefined
            : all.some(one => one.level === level)
              ? `Nothing at level ${level} is about this age. Look at all ages.`
              : (topic.emptyLevels?.[level] ??
                `The guide lists nothing about this at level ${level}.`),
      }
    }),
    ageGroup,
    hidden: all.length - shown.length,
    notices:
      asked !== '' && ageGroup === undefined
        ? ['We did not recognise the age group, so we show all ages.']
        : [],
    related: text.topics
      .filter(other => topic.related.includes(other.id))
      .map(other => ({ id: other.id, title: other.title })),
  }
}
