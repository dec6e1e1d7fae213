import type { StatusMeaning } from '../layout/StatusTag.tsx'

/** Where an edition of the guide stands, as these pages are given it. */
export type Status = 'draft' | 'in_review' | 'approved' | 'published' | 'withdrawn'

/** Each status as an adjective, and what it means for the reader. */
export const statusWords: Readonly<
  Record<Status, { readonly words: string; readonly meaning: StatusMeaning }>
> = {
  draft: { words: 'Draft', meaning: 'quiet' },
  in_review: { words: 'With reviewers', meaning: 'waiting' },
  approved: { words: 'Approved, not published', meaning: 'progress' },
  published: { words: 'Published', meaning: 'done' },
  withdrawn: { words: 'Withdrawn', meaning: 'quiet' },
}

/** What a form could not accept: the field and what to do. */
export interface Problem {
  readonly field: string
  readonly message: string
}

/** What somebody else saved while a page was open. */
export interface Elsewhere {
  readonly who: string
  readonly when: string
  readonly saved: readonly { readonly label: string; readonly words: string }[]
}
