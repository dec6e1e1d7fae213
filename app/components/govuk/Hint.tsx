import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { HintOptions } from './options.ts'

interface HintProps extends Omit<HintOptions, 'text'> {
  readonly id?: string
  readonly children?: ReactNode
}

/** GOV.UK Frontend hint. */
export function Hint({ id, classes, attributes, children }: HintProps) {
  return (
    <div id={id} className={classNames('govuk-hint', classes)} {...attributes}>
      {children}
    </div>
  )
}
