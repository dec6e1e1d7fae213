import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

export interface TagProps {
  readonly classes?: string
  readonly attributes?: Attributes<'strong'>
  readonly children: ReactNode
}

/** GOV.UK Frontend tag: an adjective, never something to press. */
export function Tag({ classes, attributes, children }: TagProps) {
  return (
    <strong className={classNames('govuk-tag', classes)} {...attributes}>
      {children}
    </strong>
  )
}
