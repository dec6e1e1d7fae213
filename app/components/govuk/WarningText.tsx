import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface WarningTextProps {
  readonly iconFallbackText?: string
  readonly classes?: string
  readonly attributes?: Attributes
  readonly children: ReactNode
}

/** GOV.UK Frontend warning text. */
export function WarningText({
  iconFallbackText = 'Warning',
  classes,
  attributes,
  children,
}: WarningTextProps) {
  return (
    <div className={classNames('govuk-warning-text', classes)} {...attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  )
}
