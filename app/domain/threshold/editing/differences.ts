import type { GuideDocument } from '../document/guide-document.ts'
import { levelFields } from '../document/guide-file.ts'
import { indicatorFacts } from './indicator-edit.ts'

/** One thing a guide says, with a key that stays the same while its words change. */
export interface Statement {
  readonly key: string
  /** Where it stands: 'Level 2, who acts'. */
  readonly label: string
  readonly words: string
}

/** One thing that two guides say differently, or that only one of them says. */
export interface Difference {
  readonly key: string
  readonly label: string
  /** Undefined when the later guide adds it. */
  readonly before: string | undefined
  /** Undefined when the later guide leaves it out. */
  readonly after: string | undefined
}

/** Every thing that the two say differently, in the order of the later guide; what was left out comes last. */
export function differences(before: GuideDocument, after: GuideDocument): readonly Difference[] {
  const was = new Map(statements(before).map(each => [each.key, each]))
  const is = statements(after)
  const now = new Set(is.map(({ key }) => key))
  return [
    ...is.flatMap(({ key, label, words }) => {
      const old = was.get(key)?.words
      return old === words ? [] : [{ key, label, before: old, after: words }]
    }),
    ...[...was.values()]
      .filter(({ key }) => !now.has(key))
      .map(({ key, label, words }) => ({ key, label, before: words, after: undefined })),
  ]
}

/** A whole guide as single things said, in the order of the document. */
export function statements(document: GuideDocument): readonly Statement[] {
  const say = (key: string, label: string, words: string | readonly string[] | undefined) => {
    const text = typeof words === 'string' ? words : (words ?? []).join('\n')
    return text === '' ? [] : [{ key, label, words: text }]
  }
  const levelWords = (
    key: string,
    label: string,
    own: Readonly<Partial<Record<keyof typeof levelFields, string>>> & {
      readonly firstSteps?: readonly string[] | undefined
    },
  ) => [
    ...Object.entries(levelFields).flatMap(([field, name]) =>
      say(
        `${key}.${field}`,
        `${label}, ${name.toLowerCase()}`,
        own[field as keyof typeof levelFields],
      ),
    ),
    ...say(`${key}.firstSteps`, `${label}, first steps`, own.firstSteps),
  ]
  const { topics, duties, indicators, domains, harms } = document
  return [
    ...document.introduction.flatMap(({ title, paragraphs }) =>
      say(`introduction.${title}`, `Introduction, “${title}”`, paragraphs),
    ),
    ...document.principles.flatMap(({ title, text }) =>
      say(`principles.${title}`, `Principle “${title}”`, text),
    ),
    ...document.levels.flatMap(each =>
      levelWords(`levels.${each.level}`, `Level ${each.level}`, each),
    ),
    ...document.councils.flatMap(council => [
      ...say(
        `councils.${council.code}`,
        `Council ${council.code}`,
        `Section 17 begins at level ${council.section17}. ${council.verified ? 'Checked with the council' : 'Not checked with the council'}.`,
      ),
      ...council.levels.flatMap(each =>
        levelWords(
          `councils.${council.code}.${each.level}`,
          `Council ${council.code}, level ${each.level}`,
          each,
        ),
      ),
    ]),
    ...duties.flatMap(({ id, title, text, source, phone }) => [
      ...say(`duties.${id}.title`, `Duty ${id}, title`, title),
      ...say(`duties.${id}.text`, `Duty “${title}”`, text),
      ...say(`duties.${id}.source`, `Duty “${title}”, source`, source),
      ...say(`duties.${id}.phone`, `Duty “${title}”, phone number`, phone),
    ]),
    ...topics.flatMap(topic => {
      const key = `topics.${topic.id}`
      const label = `Topic “${topic.title}”`
      return [
        ...say(`${key}.title`, `Topic ${topic.id}, title`, topic.title),
        ...say(`${key}.summary`, `${label}, summary`, topic.summary),
        ...say(`${key}.introduction`, `${label}, introduction`, topic.introduction),
        ...say(`${key}.ask`, `${label}, questions to ask`, topic.ask),
        ...say(
          `${key}.contacts`,
          `${label}, who can help`,
          topic.contacts.map(({ who, why, phone }) => [who, why, phone].filter(Boolean).join(': ')),
        ),
        ...topic.emptyLevels.flatMap(({ level, text }) =>
          say(`${key}.empty.${level}`, `${label}, nothing at level ${level}`, text),
        ),
        ...say(`${key}.harms`, `${label}, harms it shows`, topic.shows.harms.join(', ')),
        ...say(`${key}.domains`, `${label}, domains it shows`, topic.shows.domains.join(', ')),
        ...say(`${key}.ids`, `${label}, single indicators it shows`, topic.shows.ids.join(', ')),
        ...say(
          `${key}.except`,
          `${label}, indicators it leaves out`,
          topic.shows.except.join(', '),
        ),
        ...say(`${key}.duties`, `${label}, duties`, topic.duties.join(', ')),
        ...say(`${key}.related`, `${label}, related topics`, topic.related.join(', ')),
      ]
    }),
    ...document.areas.flatMap(({ key, name }) => say(`areas.${key}`, `Area ${key}`, name)),
    ...domains.flatMap(({ key, area, name }) =>
      say(`domains.${key}`, `Domain ${key}`, `${name} (${area})`),
    ),
    ...harms.flatMap(({ key, name }) => say(`harms.${key}`, `Harm ${key}`, name)),
    ...indicators.flatMap(one => [
      ...say(`indicators.${one.id}.text`, `Indicator ${one.id}`, one.text),
      ...say(
        `indicators.${one.id}.facts`,
        `Indicator ${one.id}, where it stands`,
        indicatorFacts(one, document),
      ),
    ]),
    ...say('retired', 'Retired indicators', document.retired.join(', ')),
    ...document.synonyms.flatMap(({ say: said, search }) =>
      say(`synonyms.${said}`, `Search words “${said.slice(0, 60)}”`, `${said} → ${search}`),
    ),
  ]
}
