/** The parts of a guide that are edited as text, each on a page of its own. Pure: what is typed comes in as strings. */
import { levels } from '../guide.ts'
import type { GuideDocument } from '../document/guide-document.ts'
import { levelFields } from '../document/guide-file.ts'

export interface PartField {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** One line, one paragraph, or one thing on each line. */
  readonly kind: 'line' | 'text' | 'lines'
  readonly value: string
}

export interface Part {
  readonly id: string
  readonly title: string
  readonly fields: readonly PartField[]
}

/** What a person posted, by the name of the field. */
export type Typed = (name: string) => string

/** A document as typed, not checked yet, and the field a problem in it belongs to. */
export interface Edited {
  readonly raw: unknown
  readonly fieldOf: (path: string) => string
}

interface PartKind {
  readonly title: string
  readonly fields: readonly PartField[]
  readonly change: (typed: Typed) => Edited
}

const eachLine = 'Write each on a line of its own'
const localHint = 'Leave it empty to use the shared words'

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const manyLines = (text: string) => text.split('\n').map(oneLine).filter(Boolean)

/** Every part that can be edited as text, in the order of the document. */
export function partsOf(
  document: GuideDocument,
): readonly { readonly id: string; readonly title: string }[] {
  return idsOf(document).flatMap(id => {
    const kind = kindOf(document, id)
    return kind ? [{ id, title: kind.title }] : []
  })
}

/** One part with its fields filled in; undefined when this guide has no such part. */
export function findPart(document: GuideDocument, id: string): Part | undefined {
  const kind = idsOf(document).includes(id) ? kindOf(document, id) : undefined
  return kind && { id, title: kind.title, fields: kind.fields }
}

/** The document with what was typed into one part; undefined when this guide has no such part. */
export function withPart(document: GuideDocument, id: string, typed: Typed): Edited | undefined {
  const kind = idsOf(document).includes(id) ? kindOf(document, id) : undefined
  return kind?.change(typed)
}

function idsOf({ councils, topics }: GuideDocument): readonly string[] {
  return [
    'introduction',
    'principles',
    ...levels.map(level => `level-${level}`),
    ...councils.map(({ code }) => `council-${code}`),
    'duties',
    ...topics.map(({ id }) => `topic-${id}`),
    'domains',
    'words',
  ]
}

function kindOf(document: GuideDocument, id: string): PartKind | undefined {
  if (id === 'introduction') return introduction(document)
  if (id === 'principles') return principles(document)
  if (id === 'duties') return duties(document)
  if (id === 'domains') return domainNames(document)
  if (id === 'words') return searchWords(document)
  const [kind, ...rest] = id.split('-')
  const which = rest.join('-')
  if (kind === 'level') return levelText(document, Number(which))
  if (kind === 'council') return councilText(document, which)
  return kind === 'topic' ? topicText(document, which) : undefined
}

/** The field whose place in the document is the nearest to a problem’s; the first when none is near. */
function nearest(places: readonly (readonly [path: string, field: string])[]) {
  return (path: string) => {
    const found = places
      .filter(([at]) => path === at || path.startsWith(`${at}.`))
      .toSorted(([a], [b]) => b.length - a.length)
    return found[0]?.[1] ?? places[0]?.[1] ?? ''
  }
}

function introduction(document: GuideDocument): PartKind {
  const blocks = [...document.introduction, { title: '', paragraphs: [] }]
  return {
    title: 'Introduction',
    fields: blocks.flatMap(({ title, paragraphs }, at) => [
      blockTitle(at, blocks.length, title),
      {
        name: `text-${at}`,
        label: `Text of part ${at + 1}`,
        hint: 'Write each paragraph on a line of its own',
        kind: 'lines' as const,
        value: paragraphs.join('\n'),
      },
    ]),
    change: typed => {
      const kept = blocks.flatMap((_, at) => {
        const title = oneLine(typed(`title-${at}`))
        const paragraphs = manyLines(typed(`text-${at}`))
        return title === '' && paragraphs.length === 0 ? [] : [{ at, title, paragraphs }]
      })
      return {
        raw: {
          ...document,
          introduction: kept.map(({ title, paragraphs }) => ({ title, paragraphs })),
        },
        fieldOf: nearest(
          kept.flatMap(({ at }, index) => [
            [`introduction.${index}`, `title-${at}`] as const,
            [`introduction.${index}.paragraphs`, `text-${at}`] as const,
          ]),
        ),
      }
    },
  }
}

function principles(document: GuideDocument): PartKind {
  const blocks = [...document.principles, { title: '', text: '' }]
  return {
    title: 'Principles',
    fields: blocks.flatMap(({ title, text }, at) => [
      blockTitle(at, blocks.length, title),
      {
        name: `text-${at}`,
        label: `Text of part ${at + 1}`,
        kind: 'text' as const,
        value: text,
      },
    ]),
    change: typed => {
      const kept = blocks.flatMap((_, at) => {
        const title = oneLine(typed(`title-${at}`))
        const text = oneLine(typed(`text-${at}`))
        return title === '' && text === '' ? [] : [{ at, title, text }]
      })
      return {
        raw: { ...document, principles: kept.map(({ title, text }) => ({ title, text })) },
        fieldOf: nearest(
          kept.flatMap(({ at }, index) => [
            [`principles.${index}`, `title-${at}`] as const,
            [`principles.${index}.text`, `text-${at}`] as const,
          ]),
        ),
      }
    },
  }
}

function blockTitle(at: number, blocks: number, value: string): PartField {
  return {
    name: `title-${at}`,
    label: at === blocks - 1 ? `Title of a new part (${at + 1})` : `Title of part ${at + 1}`,
    ...(at === blocks - 1
      ? { hint: 'Leave it empty when there is no new part' }
      : { hint: 'To remove this part, empty its title and its text' }),
    kind: 'line',
    value,
  }
}

function levelText(document: GuideDocument, level: number): PartKind | undefined {
  const at = document.levels.findIndex(each => each.level === level)
  const own = document.levels[at]
  if (!own) return undefined
  const path = `levels.${at}`
  const keys = Object.keys(levelFields) as readonly (keyof typeof levelFields)[]
  return {
    title: `Level ${level}, ${own.name}`,
    fields: [
      ...keys.map(key => ({
        name: key,
        label: levelFields[key],
        kind: key === 'name' ? ('line' as const) : ('text' as const),
        value: own[key],
      })),
      {
        name: 'firstSteps',
        label: 'First steps',
        hint: eachLine,
        kind: 'lines',
        value: own.firstSteps.join('\n'),
      },
    ],
    change: typed => ({
      raw: {
        ...document,
        levels: document.levels.with(at, {
          level: own.level,
          name: oneLine(typed('name')),
          meaning: oneLine(typed('meaning')),
          who: oneLine(typed('who')),
          agreement: oneLine(typed('agreement')),
          time: oneLine(typed('time')),
          firstSteps: manyLines(typed('firstSteps')),
        }),
      },
      fieldOf: nearest([...keys, 'firstSteps'].map(key => [`${path}.${key}`, key] as const)),
    }),
  }
}

function councilText(document: GuideDocument, code: string): PartKind | undefined {
  const at = document.councils.findIndex(each => each.code === code)
  const own = document.councils[at]
  if (!own) return undefined
  const keys = Object.keys(levelFields) as readonly (keyof typeof levelFields)[]
  const of = (level: number) => own.levels.find(each => each.level === level)
  return {
    title: `What council ${code} calls and does differently`,
    fields: [
      {
        name: 'section17',
        label: 'Level at which section 17 begins',
        hint: 'A number from 1 to 4',
        kind: 'line',
        value: String(own.section17),
      },
      {
        name: 'verified',
        label: 'Has the council checked this?',
        hint: 'Write yes or no. Until it is yes, every page says that nobody has checked it',
        kind: 'line',
        value: own.verified ? 'yes' : 'no',
      },
      ...levels.flatMap(level => [
        ...keys.map(key => ({
          name: `${key}-${level}`,
          label: `Level ${level}: ${levelFields[key].toLowerCase()}`,
          hint: localHint,
          kind: key === 'name' ? ('line' as const) : ('text' as const),
          value: of(level)?.[key] ?? '',
        })),
        {
          name: `firstSteps-${level}`,
          label: `Level ${level}: first steps`,
          hint: `${eachLine}. ${localHint}`,
          kind: 'lines' as const,
          value: (of(level)?.firstSteps ?? []).join('\n'),
        },
      ]),
    ],
    change: typed => {
      const changed = levels.flatMap(level => {
        const firstSteps = manyLines(typed(`firstSteps-${level}`))
        const words = Object.fromEntries(
          keys.flatMap(key => {
            const text = oneLine(typed(`${key}-${level}`))
            return text === '' ? [] : [[key, text]]
          }),
        )
        const all = { ...words, ...(firstSteps.length > 0 ? { firstSteps } : {}) }
        return Object.keys(all).length === 0 ? [] : [{ level, ...all }]
      })
      const verified = oneLine(typed('verified')).toLowerCase()
      const section17 = oneLine(typed('section17'))
      return {
        raw: {
          ...document,
          councils: document.councils.map((each, index) =>
            index === at
              ? {
                  code,
                  section17: /^\d$/.test(section17) ? Number(section17) : section17,
                  verified: verified === 'yes' ? true : verified === 'no' ? false : verified,
                  levels: changed,
                }
              : each,
          ) as unknown,
        },
        fieldOf: nearest([
          [`councils.${at}`, 'section17'],
          [`councils.${at}.verified`, 'verified'],
          ...changed.flatMap(({ level }, index) =>
            [...keys, 'firstSteps'].map(
              key => [`councils.${at}.levels.${index}.${key}`, `${key}-${level}`] as const,
            ),
          ),
        ]),
      }
    },
  }
}

function duties(document: GuideDocument): PartKind {
  return {
    title: 'Duties with a route of their own',
    fields: document.duties.flatMap(({ title, text, source, phone = '' }, at) => [
      {
        name: `title-${at}`,
        label: `Title of duty ${at + 1}`,
        kind: 'line' as const,
        value: title,
      },
      { name: `text-${at}`, label: `What duty ${at + 1} asks`, kind: 'text' as const, value: text },
      {
        name: `source-${at}`,
        label: `Where duty ${at + 1} comes from`,
        kind: 'text' as const,
        value: source,
      },
      {
        name: `phone-${at}`,
        label: `National number for duty ${at + 1}`,
        hint: '999, 101 or 111, or leave it empty',
        kind: 'line' as const,
        value: phone,
      },
    ]),
    change: typed => ({
      raw: {
        ...document,
        duties: document.duties.map(({ id }, at) => {
          const phone = oneLine(typed(`phone-${at}`))
          return {
            id,
            title: oneLine(typed(`title-${at}`)),
            text: oneLine(typed(`text-${at}`)),
            source: oneLine(typed(`source-${at}`)),
            ...(phone === '' ? {} : { phone }),
          }
        }),
      },
      fieldOf: nearest(
        document.duties.flatMap((_, at) =>
          ['title', 'text', 'source', 'phone'].map(
            key => [`duties.${at}.${key}`, `${key}-${at}`] as const,
          ),
        ),
      ),
    }),
  }
}

function topicText(document: GuideDocument, id: string): PartKind | undefined {
  const at = document.topics.findIndex(each => each.id === id)
  const own = document.topics[at]
  if (!own) return undefined
  const path = `topics.${at}`
  const empty = (level: number) => own.emptyLevels.find(each => each.level === level)?.text ?? ''
  return {
    title: `Topic: ${own.title}`,
    fields: [
      { name: 'title', label: 'Title', kind: 'line', value: own.title },
      { name: 'summary', label: 'Summary', kind: 'text', value: own.summary },
      {
        name: 'introduction',
        label: 'Introduction',
        hint: 'Write each paragraph on a line of its own',
        kind: 'lines',
        value: own.introduction.join('\n'),
      },
      {
        name: 'ask',
        label: 'Questions worth asking next',
        hint: eachLine,
        kind: 'lines',
        value: own.ask.join('\n'),
      },
      {
        name: 'contacts',
        label: 'Who can help',
        hint: 'On each line: who | why | 999, 101 or 111 when there is a national number',
        kind: 'lines',
        value: own.contacts
          .map(({ who, why, phone }) => [who, why, ...(phone ? [phone] : [])].join(' | '))
          .join('\n'),
      },
      ...levels.map(level => ({
        name: `empty-${level}`,
        label: `What to say when nothing is listed at level ${level}`,
        hint: 'Leave it empty to use the usual words',
        kind: 'text' as const,
        value: empty(level),
      })),
      {
        name: 'ids',
        label: 'Single indicators it shows',
        hint: 'Ids with a space between, beside those its harms bring in',
        kind: 'text',
        value: own.shows.ids.join(' '),
      },
      {
        name: 'except',
        label: 'Single indicators it leaves out',
        hint: 'Ids with a space between',
        kind: 'text',
        value: own.shows.except.join(' '),
      },
    ],
    change: typed => {
      const said = levels.flatMap(level => {
        const text = oneLine(typed(`empty-${level}`))
        return text === '' ? [] : [{ level, text }]
      })
      return {
        raw: {
          ...document,
          topics: document.topics.with(at, {
            ...own,
            title: oneLine(typed('title')),
            summary: oneLine(typed('summary')),
            introduction: manyLines(typed('introduction')),
            ask: manyLines(typed('ask')),
            contacts: manyLines(typed('contacts')).map(line => {
              const [who = '', why = '', ...phone] = line.split('|').map(oneLine)
              // What is no national number is said to be none when the document is checked.
              return {
                who,
                why,
                ...(phone.length > 0 ? { phone: phone.join(' | ') as '999' } : {}),
              }
            }),
            emptyLevels: said,
            shows: {
              ...own.shows,
              ids: typed('ids')
                .split(/[\s,;]+/)
                .filter(Boolean),
              except: typed('except')
                .split(/[\s,;]+/)
                .filter(Boolean),
            },
          }),
        },
        fieldOf: nearest([
          ...['title', 'summary', 'introduction', 'ask', 'contacts'].map(
            key => [`${path}.${key}`, key] as const,
          ),
          ...said.map(
            ({ level }, index) => [`${path}.emptyLevels.${index}`, `empty-${level}`] as const,
          ),
          [`${path}.shows.ids`, 'ids'],
          [`${path}.shows.except`, 'except'],
        ]),
      }
    },
  }
}

function domainNames(document: GuideDocument): PartKind {
  return {
    title: 'Names of the parts of a child’s life',
    fields: document.domains.map(({ key, name }, at) => ({
      name: `name-${at}`,
      label: `Name of ${key}`,
      kind: 'line' as const,
      value: name,
    })),
    change: typed => ({
      raw: {
        ...document,
        domains: document.domains.map((domain, at) => ({
          ...domain,
          name: oneLine(typed(`name-${at}`)),
        })),
      },
      fieldOf: nearest(document.domains.map((_, at) => [`domains.${at}`, `name-${at}`] as const)),
    }),
  }
}

function searchWords(document: GuideDocument): PartKind {
  return {
    title: 'Words people search with',
    fields: [
      {
        name: 'words',
        label: 'Words people use, and the guide’s words for them',
        hint: 'On each line: words people use, with commas between | the guide’s words',
        kind: 'lines',
        value: document.synonyms.map(({ say, search }) => `${say} | ${search}`).join('\n'),
      },
    ],
    change: typed => ({
      raw: {
        ...document,
        synonyms: manyLines(typed('words')).map(line => {
          const [say = '', ...search] = line.split('|').map(oneLine)
          return { say, search: search.join(' ') }
        }),
      },
      fieldOf: () => 'words',
    }),
  }
}
