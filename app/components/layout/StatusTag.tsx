import type { ReactNode } from 'react'
import { Tag } from '../govuk/Tag.tsx'

/** What a status means for the reader; each has one colour, the same on every page. */
export type StatusMeaning = 'act-now' | 'attention' | 'waiting' | 'progress' | 'done' | 'quiet'

const colours: Readonly<Record<StatusMeaning, string>> = {
  'act-now': 'app-tag--act-now',
  attention: 'app-tag--attention',
  waiting: 'app-tag--waiting',
  progress: 'app-tag--progress',
  done: 'app-tag--done',
  quiet: 'app-tag--quiet',
}

interface StatusTagProps {
  readonly meaning: StatusMeaning
  /** An adjective: the words carry the meaning, the colour only repeats it. */
  readonly children: ReactNode
}

/** A status in words on a tint. Never something to press. */
export function StatusTag({ meaning, children }: StatusTagProps) {
  return <Tag classes={colours[meaning]}>{children}</Tag>
}
