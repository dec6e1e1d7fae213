/** A page of plain words that can be translated: its shape names the messages, and each language gives their words. */

/** One part of a page, by the keys of its messages. */
export interface TextPart<Key extends string> {
  readonly heading: Key
  readonly paragraphs?: readonly Key[]
  readonly list?: readonly Key[]
  /** A list whose order matters. */
  readonly steps?: readonly Key[]
  readonly after?: readonly Key[]
}

/** The shape of a page: the same in every language. */
export interface TextShape<Key extends string> {
  readonly title: Key
  readonly lead: Key
  /** How to print it; not printed itself. */
  readonly printing: Key
  readonly parts: readonly TextPart<Key>[]
}

/** A page in one language. */
export interface Translation<Key extends string> {
  /** A language tag for the page's lang attribute, such as "en-GB" or "pl". */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The language in its own words, for choosing it. */
  readonly name: string
  readonly messages: Readonly<Record<Key, string>>
}

/** A page ready to draw: every key replaced by its words. */
export interface FamilyText {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly lead: string
  readonly printing: string
  readonly parts: readonly {
    readonly heading: string
    readonly paragraphs: readonly string[]
    readonly list: readonly string[]
    readonly steps: readonly string[]
    readonly after: readonly string[]
  }[]
}

/** Every key a shape names, in the order they are drawn. */
export function keysOf<Key extends string>(shape: TextShape<Key>): readonly Key[] {
  return [
    shape.title,
    shape.lead,
    shape.printing,
    ...shape.parts.flatMap(({ heading, paragraphs = [], list = [], steps = [], after = [] }) => [
      heading,
      ...paragraphs,
      ...list,
      ...steps,
      ...after,
    ]),
  ]
}

/** The page in the words of one language. */
export function inWords<Key extends string>(
  shape: TextShape<Key>,
  { lang, dir, messages }: Translation<Key>,
): FamilyText {
  const all = (keys: readonly Key[] = []) => keys.map(key => messages[key])
  return {
    lang,
    dir,
    title: messages[shape.title],
    lead: messages[shape.lead],
    printing: messages[shape.printing],
    parts: shape.parts.map(({ heading, paragraphs, list, steps, after }) => ({
      heading: messages[heading],
      paragraphs: all(paragraphs),
      list: all(list),
      steps: all(steps),
      after: all(after),
    })),
  }
}
