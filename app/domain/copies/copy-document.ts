/** A copy of a referral, ready to be set on paper: plain words in order, with nothing left to decide. */

export interface CopyRow {
  readonly question: string
  readonly answer: string
  /** Nothing was given: the words say so and are set apart from an answer. */
  readonly isEmpty?: true
  readonly isRestricted?: true
}

export interface CopyGroup {
  /** Null when the section's own title says it. */
  readonly title: string | null
  readonly rows: readonly CopyRow[]
}

export interface CopySection {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly list: readonly string[]
  readonly groups: readonly CopyGroup[]
}

export interface CopyDocument {
  readonly title: string
  /** Under the title: who it is from, when it was received, what the reader should know. */
  readonly paragraphs: readonly string[]
  /** On every sheet. */
  readonly marking: string
  /** At the foot of every sheet, beside the page number. */
  readonly foot: string
  readonly sections: readonly CopySection[]
}

/** Every word of a copy in the order it is read: what is hashed, and what a test looks through. */
export function wordsOfCopy(copy: CopyDocument): readonly string[] {
  return [
    copy.title,
    copy.marking,
    copy.foot,
    ...copy.paragraphs,
    ...copy.sections.flatMap(section => [
      section.title,
      ...section.paragraphs,
      ...section.list,
      ...section.groups.flatMap(group => [
        ...(group.title === null ? [] : [group.title]),
        ...group.rows.flatMap(({ question, answer }) => [question, answer]),
      ]),
    ]),
  ]
}
