/** What helps a person to think about their picture: what would change it, what to ask, who acts here and whom to tell. */
import type { Level as LevelHere, Partnership } from '../partnership/partnership.ts'
import { levelsFor } from '../partnership/partnership.ts'
import { isForAge } from './age-groups.ts'
import type { AgeGroup } from './age-groups.ts'
import { dutiesFor } from './duty-routes.ts'
import type { DutyRoute, ShownDuty } from './duty-routes.ts'
import { chosen } from './guide.ts'
import type { Guide, Indicator, Level } from './guide.ts'
import { isNonMobileInjury } from './non-mobile-injury.ts'
import { relatedIndicators } from './related-indicators.ts'
import { topicIndicators } from './topics.ts'
import type { GuideText, Topic } from './topics.ts'

export interface MovementWords {
  readonly up: string
  readonly down: string
}

/** By the key of a domain, and by the key of a harm where there is more to say. */
export interface Movement {
  readonly domains: Readonly<Record<string, MovementWords>>
  readonly harms: Readonly<Record<string, MovementWords>>
}

export interface MovementShown {
  readonly words: readonly string[]
  /** The same issue one level away, where the guide has it. */
  readonly level: Level | null
  readonly indicators: readonly Indicator[]
}

export interface PictureGuidance {
  readonly up: MovementShown
  readonly down: MovementShown
  /** Open questions, by the topic they come from; none for an injury to a child who cannot move around. */
  readonly questions: readonly (Pick<Topic, 'id' | 'title'> & { readonly ask: readonly string[] })[]
  readonly isNonMobileInjury: boolean
  readonly duties: readonly ShownDuty[]
  /** What the highest level leads to in each council; one entry when all do the same. */
  readonly here: readonly {
    readonly councils: readonly string[]
    readonly level: LevelHere
  }[]
}

/** What the guidance is made from: all of it content and dated. */
export interface GuidanceContent {
  readonly text: Pick<GuideText, 'topics'> | undefined
  readonly movement: Movement
  readonly dutyRoutes: readonly DutyRoute[]
  readonly partnership: Partnership
  readonly day: string
}

const mostExamples = 4
const mostTopics = 3
const mostQuestions = 3

/** Everything beside a picture. It asks and explains; no part of it says what the level is. */
export function pictureGuidance(
  guide: Guide,
  pickedIds: readonly string[],
  ageGroup: AgeGroup | undefined,
  content: GuidanceContent,
): PictureGuidance {
  const picks = chosen(guide, pickedIds)
  const needs = picks.filter(({ strength }) => !strength)
  const highest = needs.reduce<Level | null>(
    (most, { level }) => (most === null || level > most ? level : most),
    null,
  )
  const atHighest = needs.filter(({ level }) => level === highest)
  const isInjury = isNonMobileInjury({ picks })
  const moved = (way: 'up' | 'down'): MovementShown => ({
    words: movementWords(content.movement, atHighest, way),
    ...oneLevelAway(guide, atHighest, highest, way, ageGroup),
  })
  return {
    up: moved('up'),
    down: moved('down'),
    // A baby with a bruise is acted on; nothing here may read as "find out more first".
    questions: isInjury ? [] : questionsFor(guide, content.text?.topics ?? [], needs),
    isNonMobileInjury: isInjury,
    duties: dutiesFor(content.dutyRoutes, { picks }, content.partnership, content.day),
    here: highest === null ? [] : levelsHere(content.partnership, highest, content.day),
  }
}

function movementWords(
  { domains, harms }: Movement,
  needs: readonly Indicator[],
  way: 'up' | 'down',
): readonly string[] {
  const byHarm = needs.flatMap(need => need.harms.map(harm => harms[harm]?.[way]))
  const byDomain = needs.map(({ domain }) => domains[domain]?.[way])
  const words = [...byHarm, ...byDomain].filter(each => each !== undefined)
  return [...new Set(words)].slice(0, mostExamples)
}

function oneLevelAway(
  guide: Guide,
  needs: readonly Indicator[],
  highest: Level | null,
  way: 'up' | 'down',
  ageGroup: AgeGroup | undefined,
): Pick<MovementShown, 'level' | 'indicators'> {
  const wanted = highest === null ? undefined : highest + (way === 'up' ? 1 : -1)
  const near = new Map<string, Indicator>()
  for (const need of needs) {
    const same = relatedIndicators(guide, need).find(({ level }) => level === wanted)
    for (const one of same?.indicators ?? []) {
      const isAged = ageGroup === undefined || isForAge(one, ageGroup)
      if (isAged && !one.strength) near.set(one.id, one)
    }
  }
  const level = near.size === 0 ? null : ([...near.values()][0]?.level ?? null)
  return { level, indicators: [...near.values()].slice(0, mostExamples) }
}

/** From the topics that show most of what was picked, in that order. */
function questionsFor(
  guide: Guide,
  topics: readonly Topic[],
  needs: readonly Indicator[],
): PictureGuidance['questions'] {
  const ids = new Set(needs.map(({ id }) => id))
  return topics
    .map(topic => ({
      topic,
      shared: topicIndicators(guide, topic).filter(({ id }) => ids.has(id)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostTopics)
    .map(({ topic: { id, title, ask } }) => ({ id, title, ask: ask.slice(0, mostQuestions) }))
}

/** Councils that do the same at this level are named together. */
function levelsHere(
  partnership: Partnership,
  highest: Level,
  day: string,
): PictureGuidance['here'] {
  const all = partnership.councils.flatMap(({ code, name }) => {
    const level = levelsFor(partnership, code, day).find(one => one.level === highest)
    return level ? [{ name, level, key: JSON.stringify(level) }] : []
  })
  return [...new Set(all.map(({ key }) => key))].flatMap(key => {
    const same = all.filter(one => one.key === key)
    const [first] = same
    return first ? [{ councils: same.map(({ name }) => name), level: first.level }] : []
  })
}
