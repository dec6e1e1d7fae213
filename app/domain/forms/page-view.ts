import type { Problem } from '../errors.ts'
import type { Posted } from './answers.ts'
import type { Question } from './definition.ts'

/** A question page as it is drawn: plain data, so the same page is sent to the browser and drawn on the server. */
export interface PageView {
  readonly title: string
  readonly sectionTitle: string
  readonly intro?: string
  /** Words of the field, each with its meaning. */
  readonly terms?: Readonly<Record<string, string>>
  /** The child, adult or event this page is about, in the writer's own words. */
  readonly about?: string
  readonly questions: readonly Question[]
  /** The fields as they should be filled: what was saved, or what was just posted. */
  readonly values: Posted
  readonly problems: readonly Problem[]
  /** What the writer was shown; a save that rests on something else is a conflict. */
  readonly seen: string
  readonly conflict?: ChangedElsewhere
}

/** The page was saved from another tab or by a colleague since it was shown. */
export interface ChangedElsewhere {
  readonly saved: readonly { readonly label: string; readonly words: string }[]
}
