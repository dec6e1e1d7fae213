/** A parsed piece of HTML: an element or a run of text. Enough for the markup of components, not a browser. */
export type HtmlNode =
  | {
      readonly tag: string
      readonly attributes: Readonly<Record<string, string>>
      readonly children: readonly HtmlNode[]
    }
  | { readonly text: string }

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])
const token =
  /<!--[\s\S]*?-->|<\/([a-zA-Z][\w-]*)\s*>|<([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g
const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  ctdot: '⋯',
}

/** Parses a fragment of HTML. Throws when a closing tag does not match, so that broken markup fails its test. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root = { tag: '', attributes: {}, children: [] as HtmlNode[] }
  const open = [root]
  for (const [match, closing, opening, rest] of html.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (match.startsWith('<!--')) continue
    if (closing !== undefined) {
      if (parent.tag !== closing.toLowerCase()) {
        throw new Error(`</${closing}> closes <${parent.tag}>`)
      }
      open.pop()
    } else if (opening !== undefined) {
      const tag = opening.toLowerCase()
      const element = { tag, attributes: attributesOf(rest ?? ''), children: [] as HtmlNode[] }
      parent.children.push(element)
      if (!voidTags.has(tag) && !rest?.endsWith('/')) open.push(element)
    } else {
      parent.children.push({ text: decode(match) })
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is never closed`)
  return root.children
}

/**
 * One line per tag or text, attributes sorted, class lists and spaces collapsed, so that two renderings of the
 * same markup compare equal and a difference reads well. Space between inline elements is not compared.
 */
export function normaliseHtml(html: string): string {
  return parseHtml(html)
    .flatMap(node => lines(node, ''))
    .join('\n')
}

function lines(node: HtmlNode, indent: string): readonly string[] {
  if ('text' in node) {
    const text = node.text.replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [indent + text]
  }
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`)
    .sort()
    .join('')
  return [
    `${indent}<${node.tag}${attributes}>`,
    ...joinText(node.children).flatMap(child => lines(child, `${indent}  `)),
  ]
}

/** React marks the border of two texts with a comment; side by side they are one text. */
function joinText(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.reduce<HtmlNode[]>((joined, node) => {
    const last = joined.at(-1)
    if (last && 'text' in last && 'text' in node) {
      return [...joined.slice(0, -1), { text: last.text + node.text }]
    }
    return [...joined, node]
  }, [])
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  )
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_match, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/gi, (match, name: string) => entities[name] ?? match)
}
