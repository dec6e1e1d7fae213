/** The parts of a guide that are edited as text, each on a page of its own. Pure: what is typed comes in as strings. */
import { areas, levels } from '../guide.ts'
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
    'new-council',
    'duties',
    ...topics.map(({ id }) => `topic-${id}`),
    'new-topic',
    'domains',
    'harms',
    'words',
  ]
}

function kindOf(document: GuideDocument, id: string): PartKind | undefined {
  if (id === 'introduction') return introduction(document)
  if (id === 'principles') return principles(document)
  if (id === 'duties') return duties(document)
  if (id === 'domains') return domainNames(document)
  if (id === 'harms') return harmNames(document)
  if (id === 'words') return searchWords(document)
  if (id === 'new-council') return councilText(document, undefined)
  if (id === 'new-topic') return topicText(document, undefined)
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

/** A council's own names and responses; for no code, those of a council that has none yet. */
function councilText(document: GuideDocument, code: string | undefined): PartKind | undefined {
  const isNew = code === undefined
  const at = isNew
    ? document.councils.length
    : document.councils.findIndex(each => each.code === code)
  const own = isNew
    ? { section17: '', verified: false, levels: [] as GuideDocument['councils'][number]['levels'] }
    : document.councils[at]
  if (!own) return undefined
  const keys = Object.keys(levelFields) as readonly (keyof typeof levelFields)[]
  const of = (level: number) => own.levels.find(each => each.level === level)
  return {
    title: isNew ? 'Add a council that differs' : `What council ${code} calls and does differently`,
    fields: [
      ...(isNew
        ? [
            {
              name: 'code',
              label: 'Number of the council',
              hint: 'Three numbers, as in national returns, like 856',
              kind: 'line' as const,
              value: '',
            },
          ]
        : []),
      {
        name: 'section17',
        label: 'Level at which section 17 begins',
        hint: isNew
          ? 'A number from 1 to 4'
          : 'A number from 1 to 4. Empty every box on this page to take the council out of the guide',
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
      const isOut = !isNew && section17 === '' && verified === '' && changed.length === 0
      if (isOut) {
        return {
          raw: { ...document, councils: document.councils.toSpliced(at, 1) },
          fieldOf: () => 'section17',
        }
      }
      const councils: unknown[] = [...document.councils]
      councils[at] = {
        code: code ?? oneLine(typed('code')),
        section17: /^\d$/.test(section17) ? Number(section17) : section17,
        verified: verified === 'yes' ? true : verified === 'no' ? false : verified,
        levels: changed,
      }
      return {
        raw: { ...document, councils },
        fieldOf: nearest([
          [`councils.${at}`, isNew ? 'code' : 'section17'],
          [`councils.${at}.section17`, 'section17'],
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

const noDuty = { id: '', title: '', text: '', source: '', phone: '' }

function duties(document: GuideDocument): PartKind {
  const all = [...document.duties, noDuty]
  const fieldsOf = ['title', 'text', 'source', 'phone'] as const
  return {
    title: 'Duties with a route of their own',
    fields: all.flatMap(({ title, text, source, phone = '' }, at) => [
      {
        name: `title-${at}`,
        label:
          at === all.length - 1 ? `Title of a new duty (${at + 1})` : `Title of duty ${at + 1}`,
        hint:
          at === all.length - 1
            ? 'Leave it empty when there is no new duty'
            : 'To take this duty out of the guide and of every topic, empty all its boxes',
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
    change: typed => {
      const kept = all.flatMap(({ id }, at) => {
        const [title = '', text = '', source = '', phone = ''] = fieldsOf.map(key =>
          oneLine(typed(`${key}-${at}`)),
        )
        if ([title, text, source, phone].every(each => each === '')) return []
        return [{ at, id, title, text, source, phone: phone === '' ? undefined : phone }]
      })
      const gone = document.duties
        .map(({ id }) => id)
        .filter(id => !kept.some(each => each.id === id))
      const used = document.duties.map(({ id }) => id)
      return {
        raw: {
          ...document,
          duties: kept.map(({ id, title, text, source, phone }) => ({
            id: id === '' ? freeId(title, used) : id,
            title,
            text,
            source,
            ...(phone === undefined ? {} : { phone }),
          })),
          topics: document.topics.map(topic => ({
            ...topic,
            duties: topic.duties.filter(id => !gone.includes(id)),
          })),
        },
        fieldOf: nearest(
          kept.flatMap(({ at }, index) => [
            [`duties.${index}`, `title-${at}`] as const,
            ...fieldsOf.map(key => [`duties.${index}.${key}`, `${key}-${at}`] as const),
          ]),
        ),
      }
    },
  }
}

/** An id from a title, that none of those has: "Known FGM: tell the police" is known-fgm-tell-the-police. */
function freeId(title: string, used: readonly string[]): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
  const id = plain.length < 2 ? 'duty' : plain
  const taken = (candidate: string) => used.includes(candidate)
  for (let count = 2; taken(id) && count < 100; count += 1)
    if (!taken(`${id}-${count}`)) return `${id}-${count}`
  return id
}

const noTopic: GuideDocument['topics'][number] = {
  id: '',
  title: '',
  summary: '',
  introduction: [],
  shows: { harms: [], domains: [], ids: [], except: [] },
  emptyLevels: [],
  duties: [],
  ask: [],
  contacts: [],
  related: [],
}

/** A topic; for no id, one that is to be added. */
function topicText(document: GuideDocument, id: string | undefined): PartKind | undefined {
  const isNew = id === undefined
  const at = isNew ? document.topics.length : document.topics.findIndex(each => each.id === id)
  const own = isNew ? noTopic : document.topics[at]
  if (!own) return undefined
  const keysOf = (typed: Typed, name: string) =>
    typed(name)
      .split(/[\s,;]+/)
      .filter(Boolean)
  const path = `topics.${at}`
  const empty = (level: number) => own.emptyLevels.find(each => each.level === level)?.text ?? ''
  return {
    title: isNew ? 'Add a topic' : `Topic: ${own.title}`,
    fields: [
      ...(isNew
        ? [
            {
              name: 'id',
              label: 'Its address',
              hint: 'Small letters, numbers and hyphens, like domestic-abuse. It never changes',
              kind: 'line' as const,
              value: '',
            },
          ]
        : []),
      {
        name: 'title',
        label: 'Title',
        ...(isNew
          ? {}
          : { hint: 'To take this topic out of the guide, empty title, summary and introduction' }),
        kind: 'line',
        value: own.title,
      },
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
        name: 'harms',
        label: 'Harms it shows',
        hint: `Keys with a space between. This guide has: ${document.harms.map(({ key }) => key).join(', ')}`,
        kind: 'text',
        value: own.shows.harms.join(' '),
      },
      {
        name: 'domains',
        label: 'Parts of a child’s life it shows',
        hint: 'Keys with a space between, as they stand under “Names of the parts of a child’s life”',
        kind: 'text',
        value: own.shows.domains.join(' '),
      },
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
      {
        name: 'duties',
        label: 'Duties it shows',
        hint: `Ids with a space between. This guide has: ${document.duties.map(each => each.id).join(', ')}`,
        kind: 'text',
        value: own.duties.join(' '),
      },
      {
        name: 'related',
        label: 'Related topics',
        hint: 'Their addresses with a space between, like domestic-abuse neglect',
        kind: 'text',
        value: own.related.join(' '),
      },
    ],
    change: typed => {
      const said = levels.flatMap(level => {
        const text = oneLine(typed(`empty-${level}`))
        return text === '' ? [] : [{ level, text }]
      })
      const isGone =
        !isNew && ['title', 'summary', 'introduction'].every(name => oneLine(typed(name)) === '')
      if (isGone)
        return {
          raw: {
            ...document,
            topics: document.topics
              .filter(each => each.id !== id)
              .map(each => ({ ...each, related: each.related.filter(other => other !== id) })),
          },
          fieldOf: () => 'title',
        }
      const topics: unknown[] = [...document.topics]
      topics[at] = {
        id: id ?? oneLine(typed('id')),
        title: oneLine(typed('title')),
        summary: oneLine(typed('summary')),
        introduction: manyLines(typed('introduction')),
        shows: {
          harms: keysOf(typed, 'harms'),
          domains: keysOf(typed, 'domains'),
          ids: keysOf(typed, 'ids'),
          except: keysOf(typed, 'except'),
        },
        emptyLevels: said,
        duties: keysOf(typed, 'duties'),
        ask: manyLines(typed('ask')),
        contacts: manyLines(typed('contacts')).map(line => {
          const [who = '', why = '', ...phone] = line.split('|').map(oneLine)
          // What is no national number is said to be none when the document is checked.
          return { who, why, ...(phone.length > 0 ? { phone: phone.join(' | ') } : {}) }
        }),
        related: keysOf(typed, 'related'),
      }
      return {
        raw: { ...document, topics },
        fieldOf: nearest([
          [path, isNew ? 'id' : 'title'],
          ...['title', 'summary', 'introduction', 'ask', 'contacts', 'duties', 'related'].map(
            key => [`${path}.${key}`, key] as const,
          ),
          ...said.map(
            ({ level }, index) => [`${path}.emptyLevels.${index}`, `empty-${level}`] as const,
          ),
          ...['harms', 'domains', 'ids', 'except'].map(
            key => [`${path}.shows.${key}`, key] as const,
          ),
        ]),
      }
    },
  }
}

function domainNames(document: GuideDocument): PartKind {
  const isNew = (typed: Typed) => oneLine(typed('new-key') + typed('new-name')) !== ''
  return {
    title: 'Names of the parts of a child’s life',
    fields: [
      ...document.areas.map(({ key, name }, at) => ({
        name: `area-${at}`,
        label: `Name of the area ${key}`,
        kind: 'line' as const,
        value: name,
      })),
      ...document.domains.map(({ key, name }, at) => ({
        name: `name-${at}`,
        label: `Name of ${key}`,
        hint: 'To take it out of the guide, empty it. Move its indicators first',
        kind: 'line' as const,
        value: name,
      })),
      {
        name: 'new-key',
        label: 'Key of a new part',
        hint: 'Small letters, like child.play. It never changes. Leave it empty when there is none',
        kind: 'line',
        value: '',
      },
      {
        name: 'new-area',
        label: 'Area of the new part',
        hint: `One of ${areas.join(', ')}`,
        kind: 'line',
        value: '',
      },
      { name: 'new-name', label: 'Name of the new part', kind: 'line', value: '' },
    ],
    change: typed => {
      const kept = document.domains.flatMap((domain, at) => {
        const name = oneLine(typed(`name-${at}`))
        return name === '' ? [] : [{ at, domain: { ...domain, name } }]
      })
      const added = isNew(typed)
        ? [
            {
              key: oneLine(typed('new-key')),
              area: oneLine(typed('new-area')),
              name: oneLine(typed('new-name')),
            },
          ]
        : []
      const gone = document.domains.findIndex((_, at) => oneLine(typed(`name-${at}`)) === '')
      const next = `domains.${kept.length}`
      return {
        raw: {
          ...document,
          areas: document.areas.map((area, at) => ({
            ...area,
            name: oneLine(typed(`area-${at}`)),
          })),
          domains: [...kept.map(({ domain }) => domain), ...added],
        },
        fieldOf: nearest([
          // What still stands in a part that was taken out.
          ['indicators', gone < 0 ? 'name-0' : `name-${gone}`],
          ['topics', gone < 0 ? 'name-0' : `name-${gone}`],
          ...document.areas.map((_, at) => [`areas.${at}`, `area-${at}`] as const),
          ...kept.map(({ at }, index) => [`domains.${index}`, `name-${at}`] as const),
          [next, 'new-key'],
          [`${next}.area`, 'new-area'],
          [`${next}.name`, 'new-name'],
        ]),
      }
    },
  }
}

function harmNames(document: GuideDocument): PartKind {
  return {
    title: 'Names of the kinds of harm',
    fields: [
      ...document.harms.map(({ key, name }, at) => ({
        name: `name-${at}`,
        label: `Name of ${key}`,
        kind: 'line' as const,
        value: name,
      })),
      {
        name: 'new-key',
        label: 'Key of a new kind',
        hint: 'Small letters, like county_lines. It never changes. Leave it empty when there is none',
        kind: 'line',
        value: '',
      },
      { name: 'new-name', label: 'Name of the new kind', kind: 'line', value: '' },
    ],
    change: typed => {
      const key = oneLine(typed('new-key'))
      const name = oneLine(typed('new-name'))
      const next = `harms.${document.harms.length}`
      return {
        raw: {
          ...document,
          harms: [
            ...document.harms.map((harm, at) => ({ ...harm, name: oneLine(typed(`name-${at}`)) })),
            ...(key + name === '' ? [] : [{ key, name }]),
          ],
        },
        fieldOf: nearest([
          ...document.harms.map((_, at) => [`harms.${at}`, `name-${at}`] as const),
          [next, 'new-key'],
          [`${next}.name`, 'new-name'],
        ]),
      }
    },
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
