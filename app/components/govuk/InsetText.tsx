import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface InsetTextProps {
  readonly id?: string
  readonly classes?: string
  readonly attributes?: Attributes
  readonly children: ReactNode
}

/** GOV.UK Frontend inset text. */
export function InsetText({ id, classes, attributes, children }: InsetTextProps) {
  return (
    <div id={id} className={classNames('govuk-inset-text', classes)} {...attributes}>
      {children}
    </div>
  )
}
