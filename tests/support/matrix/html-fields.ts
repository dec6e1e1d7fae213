/** Reads what a browser would have in the fields of a page, from its HTML. */

const tag = /<(input|textarea)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const attribute = /([^\s=/>"']+)(?:="([^"]*)")?/g

export interface HtmlField {
  readonly name: string
  readonly value: string
  readonly type: string
  readonly isTicked: boolean
}

/** Every input and textarea of the page, in order. */
export function fieldsIn(html: string): readonly HtmlField[] {
  return [...html.matchAll(tag)].map(match => {
    const [whole, kind, inside = ''] = match
    const attributes = new Map(
      [...inside.matchAll(attribute)].map(([, name = '', value]) => [name.toLowerCase(), value]),
    )
    const after = match.index + whole.length
    // A browser drops the first end of line in a textarea; React writes one more, so that none of ours is lost.
    const words =
      kind === 'textarea'
        ? html.slice(after, html.indexOf('</textarea>', after)).replace(/^\n/, '')
        : (attributes.get('value') ?? '')
    return {
      name: decodeHtml(attributes.get('name') ?? ''),
      value: decodeHtml(words),
      type: kind === 'textarea' ? 'textarea' : (attributes.get('type') ?? 'text'),
      isTicked: attributes.has('checked'),
    }
  })
}

/** The value of the field with this name: of a choice, the one that is made. */
export function valueIn(html: string, name: string): string | undefined {
  return fieldsIn(html).find(
    field => field.name === name && (!['radio', 'checkbox'].includes(field.type) || field.isTicked),
  )?.value
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

export function decodeHtml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => entities[entity] ?? entity)
}

/** Text as it stands in HTML that React wrote. */
export function encodeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    sign => Object.keys(entities).find(entity => entities[entity] === sign) ?? sign,
  )
}
