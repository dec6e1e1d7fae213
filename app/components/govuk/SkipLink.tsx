import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface SkipLinkProps {
  readonly href?: string
  readonly classes?: string
  readonly attributes?: Attributes<'a'>
  readonly children: ReactNode
}

/** GOV.UK Frontend skip link. */
export function SkipLink({ href = '#content', classes, attributes, children }: SkipLinkProps) {
  return (
    <a
      href={href}
      className={classNames('govuk-skip-link', classes)}
      data-module="govuk-skip-link"
      {...attributes}
    >
      {children}
    </a>
  )
}
