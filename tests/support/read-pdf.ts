import { getDocumentProxy } from 'unpdf'

export interface PdfRead {
  /** What a reader takes out of the sheets, edges left out, line ends as drawn. */
  readonly text: string
  /** The words kept beside a drawing, exactly. */
  readonly exact: readonly string[]
  readonly edges: readonly string[]
  readonly pages: number
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  readonly bookmarks: readonly string[]
  /** How often each kind of element stands in the structure. */
  readonly tags: ReadonlyMap<string, number>
  /** The same elements in the order in which they are read aloud. */
  readonly order: readonly string[]
}

/** Reads a PDF as other people's programs do. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const edges: string[] = []
  let text = ''
  const tags = new Map<string, number>()
  const order: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({
      disableNormalization: true,
      includeMarkedContent: true,
    })
    let depth = 0
    let edge = ''
    for (const item of content.items) {
      if ('str' in item) {
        const words = item.hasEOL ? `${item.str}\n` : item.str
        if (depth > 0) edge += words
        else text += words
      } else if (item.type === 'endMarkedContent') {
        depth = Math.max(0, depth - 1)
      } else if (depth > 0 || ('tag' in item && item.tag === 'Artifact')) {
        depth += 1
      }
    }
    edges.push(edge)
    count(await page.getStructTree(), tags, order)
    text += '\n'
  }
  const { info } = await pdf.getMetadata()
  const facts = info as { readonly Title?: string; readonly Language?: string }
  const outline = (await pdf.getOutline()) as readonly { readonly title: string }[] | null
  const mark = await pdf.getMarkInfo()
  return {
    text,
    exact: actualTexts(Buffer.from(bytes).toString('latin1')),
    edges,
    pages: pdf.numPages,
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    isTagged: mark?.Marked === true,
    bookmarks: (outline ?? []).map(({ title }) => title),
    tags,
    order,
  }
}

function count(node: unknown, tags: Map<string, number>, order: string[]): void {
  if (typeof node !== 'object' || node === null) return
  if ('role' in node && typeof node.role === 'string') {
    tags.set(node.role, (tags.get(node.role) ?? 0) + 1)
    order.push(node.role)
  }
  if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) count(child, tags, order)
}

/** Strings of the structure as the file holds them: UTF-16 with its mark, or plain letters. */
function actualTexts(file: string): readonly string[] {
  return [...file.matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, written = '']) => {
    const raw = written.replace(/\\([nrtbf()\\])/g, (_, sign: string) => escapes[sign] ?? sign)
    const bytes = Buffer.from(raw, 'latin1')
    return bytes[0] === 0xfe && bytes[1] === 0xff
      ? bytes.subarray(2).swap16().toString('utf16le')
      : raw
  })
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
