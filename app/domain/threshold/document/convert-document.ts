import { areas, levels } from '../guide.ts'
import type { Area, Guide, Level, LevelGuidance } from '../guide.ts'
import type { GuideText } from '../topics.ts'
import type { GuideDocument } from './guide-document.ts'

/** A published version with its prose: what everything that shows the guide reads. */
export interface PublishedGuide {
  readonly guide: Guide
  readonly text: GuideText
}

/** What a version is besides its document. */
export type GuideFacts = Pick<
  Guide,
  'id' | 'effectiveOn' | 'reviewOn' | 'changes' | 'approved' | 'language'
>

/** The document of a version, for drafting the next from it, exporting it and comparing it. */
export function documentOf({ guide, text }: PublishedGuide): GuideDocument {
  return {
    introduction: text.introduction.map(({ title, paragraphs }) => ({
      title,
      paragraphs: [...paragraphs],
    })),
    principles: guide.principles.map(({ title, text: words }) => ({ title, text: words })),
    levels: levels.map(level => {
      const { name, meaning, who, agreement, time, firstSteps } = guide.levels[level]
      return { level, name, meaning, who, agreement, time, firstSteps: [...firstSteps] }
    }),
    councils: (guide.councils ?? []).map(({ code, section17, verified, levels: own }) => ({
      code,
      section17,
      verified,
      levels: own.map(({ firstSteps, ...rest }) => ({
        ...rest,
        ...(firstSteps ? { firstSteps: [...firstSteps] } : {}),
      })),
    })),
    duties: text.duties.map(({ id, title, text: words, source, phone }) => ({
      id,
      title,
      text: words,
      source,
      ...(phone ? { phone } : {}),
    })),
    topics: text.topics.map(topic => ({
      id: topic.id,
      title: topic.title,
      summary: topic.summary,
      introduction: [...topic.introduction],
      shows: {
        harms: [...(topic.shows.harms ?? [])],
        domains: [...(topic.shows.domains ?? [])],
        ids: [...(topic.shows.ids ?? [])],
        except: [...(topic.shows.except ?? [])],
      },
      emptyLevels: levels.flatMap(level => {
        const words = topic.emptyLevels?.[level]
        return words === undefined ? [] : [{ level, text: words }]
      }),
      duties: [...topic.duties],
      ask: [...topic.ask],
      contacts: topic.contacts.map(({ who, why, phone }) => ({
        who,
        why,
        ...(phone ? { phone } : {}),
      })),
      related: [...topic.related],
    })),
    areas: areas.map(key => ({ key, name: guide.areas[key] })),
    domains: guide.domains.map(({ key, area, name }) => ({ key, area, name })),
    harms: guide.harms.map(({ key, name }) => ({ key, name })),
    indicators: guide.indicators.map(one => ({
      id: one.id,
      level: one.level,
      domain: one.domain,
      harms: [...one.harms],
      ageMin: one.ageMin,
      ageMax: one.ageMax,
      text: one.text,
      immediate: one.immediate,
      strength: one.strength,
      duty: one.duty,
      overTime: one.overTime,
    })),
    retired: [...(guide.retired ?? [])],
    synonyms: guide.synonyms.map(({ say, search }) => ({ say, search })),
  }
}

/** The version a document becomes on the day it is published. */
export function publishedGuide(document: GuideDocument, facts: GuideFacts): PublishedGuide {
  const named = new Map<Area, string>(document.areas.map(({ key, name }) => [key, name]))
  const area = (key: Area) => named.get(key) ?? key
  return {
    guide: {
      ...facts,
      areas: {
        child: area('child'),
        parent: area('parent'),
        family: area('family'),
        context: area('context'),
      },
      domains: document.domains,
      harms: document.harms,
      levels: {
        1: levelOf(document, 1),
        2: levelOf(document, 2),
        3: levelOf(document, 3),
        4: levelOf(document, 4),
      },
      councils: document.councils,
      principles: document.principles,
      synonyms: document.synonyms,
      indicators: document.indicators,
      retired: document.retired,
    },
    text: {
      guideId: facts.id,
      introduction: document.introduction,
      duties: document.duties,
      topics: document.topics.map(topic => ({
        ...topic,
        emptyLevels: Object.fromEntries(topic.emptyLevels.map(({ level, text }) => [level, text])),
      })),
    },
  }
}

/** Throws when a document says nothing of a level, which no checked one does. */
function levelOf(document: GuideDocument, level: Level): LevelGuidance {
  const found = document.levels.find(each => each.level === level)
  if (!found) throw new Error(`The guide says nothing of level ${level}`)
  return found
}
