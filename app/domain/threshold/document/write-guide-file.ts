import {
  fileFormat,
  fileTitle,
  indicatorMarks,
  levelFields,
  tableSections,
  type TableSection,
} from './guide-file.ts'
import type { DocumentIndicator, GuideDocument } from './guide-document.ts'

/**
 * A whole guide as one file for people: Markdown with the text, and a table of comma-separated values wherever there
 * are many short things. Reading it back gives the same document, and writing that gives the same bytes.
 */
export function writeGuideFile(document: GuideDocument, summary: string): string {
  const blocks = [
    `# ${fileTitle}`,
    fields([
      ['Format', fileFormat],
      ['What changed', summary],
    ]),
    '# Introduction',
    ...document.introduction.flatMap(({ title, paragraphs }) => [
      `## ${title}`,
      ...paragraphs.map(paragraph),
    ]),
    '# Principles',
    ...document.principles.flatMap(({ title, text }) => [`## ${title}`, paragraph(text)]),
    '# Levels',
    ...document.levels.flatMap(each => [
      `## Level ${each.level}`,
      fields([
        ...Object.entries(levelFields).map(
          ([key, label]) => [label, each[key as keyof typeof levelFields]] as const,
        ),
        ...each.firstSteps.map(step => ['First step', step] as const),
      ]),
    ]),
    '# Councils',
    ...document.councils.flatMap(council => [
      `## Council ${council.code}`,
      fields([
        ['Section 17 begins at level', String(council.section17)],
        ['Checked with the council', council.verified ? 'yes' : 'no'],
        ...inOrder(council.levels).flatMap(own => [
          ...Object.entries(levelFields).flatMap(([key, label]) => {
            const words = own[key as keyof typeof levelFields]
            return words === undefined
              ? []
              : [[`Level ${own.level} ${label.toLowerCase()}`, words] as const]
          }),
          ...(own.firstSteps ?? []).map(step => [`Level ${own.level} first step`, step] as const),
        ]),
      ]),
    ]),
    '# Duties',
    ...document.duties.flatMap(duty => [
      `## ${duty.title}`,
      fields([['Id', duty.id], ['Source', duty.source], ...optional('Phone', duty.phone)]),
      paragraph(duty.text),
    ]),
    '# Topics',
    ...document.topics.flatMap(topic => [
      `## ${topic.title}`,
      fields([
        ['Id', topic.id],
        ['Summary', topic.summary],
        ...list('Harms', topic.shows.harms),
        ...list('Domains', topic.shows.domains),
        ...list('Indicators', topic.shows.ids),
        ...list('Leave out', topic.shows.except),
        ...inOrder(topic.emptyLevels).map(
          ({ level, text }) => [`Nothing at level ${level}`, text] as const,
        ),
        ...list('Duties', topic.duties),
        ...topic.ask.map(question => ['Ask', question] as const),
        ...topic.contacts.flatMap(({ who, why, phone }) => [
          ['Help', who] as const,
          ['Help why', why] as const,
          ...optional('Help phone', phone),
        ]),
        ...list('Related', topic.related),
      ]),
      ...topic.introduction.map(paragraph),
    ]),
    ...table(
      'Areas',
      document.areas.map(({ key, name }) => [key, name]),
    ),
    ...table(
      'Domains',
      document.domains.map(({ key, area, name }) => [key, area, name]),
    ),
    ...table(
      'Harms',
      document.harms.map(({ key, name }) => [key, name]),
    ),
    ...table('Indicators', document.indicators.map(indicatorCells)),
    ...table(
      'Retired indicators',
      document.retired.map(id => [id]),
    ),
    ...table(
      'Search words',
      document.synonyms.map(({ say, search }) => [say, search]),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** An indicator as a row of the table practice leads keep. */
function indicatorCells(one: DocumentIndicator): readonly string[] {
  const marks = Object.entries(indicatorMarks).flatMap(([key, tag]) =>
    one[key as keyof typeof indicatorMarks] ? [tag] : [],
  )
  return [
    one.id,
    String(one.level),
    one.domain,
    [...one.harms, ...marks].join(';'),
    String(one.ageMin),
    String(one.ageMax),
    one.text,
  ]
}

function inOrder<T extends { readonly level: number }>(each: readonly T[]): readonly T[] {
  return each.toSorted((a, b) => a.level - b.level)
}

type Field = readonly [name: string, value: string]

function fields(pairs: readonly Field[]): string {
  return pairs.map(([name, value]) => `- ${name}: ${value}`).join('\n')
}

function optional(name: string, value: string | undefined): readonly Field[] {
  return value === undefined ? [] : [[name, value]]
}

function list(name: string, values: readonly string[]): readonly Field[] {
  return values.length === 0 ? [] : [[name, values.join('; ')]]
}

/** A paragraph that begins like a heading, a field or a fence says so with a backslash. */
function paragraph(text: string): string {
  return /^[\\#`-]/.test(text) ? `\\${text}` : text
}

function table(name: TableSection, rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [tableSections[name], ...rows].map(row => row.map(quoted).join(','))
  return [`# ${name}`, `\`\`\`csv\n${lines.join('\n')}\n\`\`\``]
}

/** RFC 4180. */
function quoted(value: string): string {
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
