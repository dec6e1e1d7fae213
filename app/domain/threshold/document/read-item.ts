import type { FileField, FileItem, LineProblem } from './file-parts.ts'

/** Ways to take the fields and paragraphs out of one heading of a file, each remembered by its line. */
export interface ItemReading {
  readonly title: string
  /** The number after a word in the heading: “Level 3”. */
  readonly numbered: (word: string) => number | string
  /** What stands after a word in the heading: “Council 856”. */
  readonly after: (word: string) => string
  /** A field that stands once; undefined when it is missing, which checking the document then says. */
  readonly one: (name: string, key: string) => string | undefined
  readonly many: (name: string, key: string) => readonly string[]
  /** The levels that some field speaks of after these words, in order. */
  readonly levelsNamed: (words: string) => readonly number[]
  /** Several short things with semicolons between them. */
  readonly list: (name: string, key: string) => readonly string[]
  readonly paragraph: (key: string) => string | undefined
  readonly paragraphs: (key: string) => readonly string[]
  readonly contacts: () => readonly Readonly<Record<string, string>>[]
  /** Says what was left over, and gives the value back. */
  readonly end: <T>(value: T) => T
}

/** Reads one heading. `path` is where it will stand in the document. */
export function readItem(
  item: FileItem,
  path: string,
  lines: Map<string, number>,
  problems: LineProblem[],
): ItemReading {
  const used = new Set<FileField>()
  let usedParagraphs = false
  const take = (name: string): readonly FileField[] => {
    const found = item.fields.filter(field => field.name === name)
    for (const field of found) used.add(field)
    return found
  }
  const one = (name: string, key: string) => {
    const [found, ...again] = take(name)
    for (const { line } of again) problems.push({ line, message: `“${name}” is here twice` })
    if (found) lines.set(`${path}.${key}`, found.line)
    return found?.value
  }
  const paragraphs = (key: string) => {
    usedParagraphs = true
    return item.paragraphs.map(({ text, line }, at) => {
      lines.set(`${path}.${key}.${at}`, line)
      return text
    })
  }
  const after = (word: string) => {
    const found = item.title.startsWith(`${word} `) ? item.title.slice(word.length + 1) : ''
    if (found === '')
      problems.push({ line: item.line, message: `Write this heading as “## ${word} …”` })
    return found
  }
  return {
    title: item.title,
    after,
    numbered: word => {
      const found = after(word)
      return /^\d$/.test(found) ? Number(found) : found
    },
    one,
    many: (name, key) =>
      take(name).map(({ value, line }, at) => {
        lines.set(`${path}.${key}.${at}`, line)
        return value
      }),
    levelsNamed: words =>
      [1, 2, 3, 4].filter(level =>
        item.fields.some(({ name }) => `${name} `.startsWith(`${words} ${level} `)),
      ),
    list: (name, key) => {
      const value = one(name, key)
      return value === undefined ? [] : value.split(';').map(each => each.trim())
    },
    paragraph: key => {
      const [first, second] = paragraphs(key)
      if (second !== undefined)
        problems.push({
          line: item.paragraphs[1]?.line ?? item.line,
          message: 'Keep this to one paragraph',
        })
      return first
    },
    paragraphs,
    contacts: () => {
      const contacts: Record<string, string>[] = []
      for (const field of item.fields) {
        const key = contactFields[field.name]
        if (key === undefined) continue
        used.add(field)
        if (key === 'who') contacts.push({})
        const contact = contacts.at(-1)
        if (!contact || key in contact)
          problems.push({
            line: field.line,
            message: `Put “- Help: who” before this “${field.name}”`,
          })
        else {
          contact[key] = field.value
          const at = `${path}.contacts.${contacts.length - 1}`
          if (key === 'who') lines.set(at, field.line)
          lines.set(`${at}.${key}`, field.line)
        }
      }
      return contacts
    },
    end: value => {
      for (const field of item.fields)
        if (!used.has(field))
          problems.push({ line: field.line, message: `There is no “${field.name}” here` })
      if (!usedParagraphs && item.paragraphs[0])
        problems.push({
          line: item.paragraphs[0].line,
          message: 'There is no paragraph here: write this as “- Name: words”',
        })
      return value
    },
  }
}

const contactFields: Readonly<Record<string, 'who' | 'why' | 'phone'>> = {
  Help: 'who',
  'Help why': 'why',
  'Help phone': 'phone',
}
