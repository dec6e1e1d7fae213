import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { LabelOptions } from './options.ts'

interface LabelProps extends Omit<LabelOptions, 'text'> {
  readonly for?: string
  readonly children?: ReactNode
}

/** GOV.UK Frontend label. Draws nothing when it has no words. */
export function Label({ for: target, classes, isPageHeading, attributes, children }: LabelProps) {
  if (children === undefined || children === null || children === '') return null
  const label = (
    <label className={classNames('govuk-label', classes)} htmlFor={target} {...attributes}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
