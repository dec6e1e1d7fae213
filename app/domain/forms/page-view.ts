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
  /** How this window keeps what is typed in it; absent where nothing is kept before it is saved. */
  readonly typing?: TypingView
  /** Words that were typed and not saved: what is in the form, and every other version beside it. */
  readonly unsaved?: UnsavedWords | null
  /** "Last changed by Ada Teacher at 14:32". */
  readonly changedWords?: string | null
}

/** Posted with the page: which window it is, where it keeps what is typed, and the versions it was drawn with. */
export interface TypingView {
  readonly window: string
  readonly keepHref: string
  readonly over: readonly string[]
}

/** The version in the form, and the others, question by question where they differ. */
export interface UnsavedWords {
  readonly title: string
  /** Another window or person typed or saved something else: the writer chooses. */
  readonly isConflict: boolean
  readonly useSavedHref: string | null
  readonly versions: readonly { readonly title: string; readonly href: string }[]
  readonly rows: readonly {
    readonly label: string
    readonly mine: string
    readonly cells: readonly string[]
  }[]
}

/** The page was saved from another tab or by a colleague since it was shown. */
export interface ChangedElsewhere {
  readonly saved: readonly { readonly label: string; readonly words: string }[]
}
