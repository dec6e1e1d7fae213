import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface DetailsProps {
  readonly summaryText: ReactNode
  readonly id?: string
  readonly open?: boolean
  readonly classes?: string
  readonly attributes?: Attributes<'details'>
  readonly children: ReactNode
}

/** GOV.UK Frontend details: opens and closes without any script. */
export function Details({ summaryText, id, open, classes, attributes, children }: DetailsProps) {
  return (
    <details id={id} className={classNames('govuk-details', classes)} {...attributes} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
