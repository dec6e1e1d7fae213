import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface BackLinkProps {
  readonly href?: string
  readonly classes?: string
  readonly attributes?: Attributes<'a'>
  readonly children?: ReactNode
}

/** GOV.UK Frontend back link. */
export function BackLink({ href = '#', classes, attributes, children }: BackLinkProps) {
  return (
    <a href={href} className={classNames('govuk-back-link', classes)} {...attributes}>
      {children ?? 'Back'}
    </a>
  )
}
