import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface PanelProps {
  readonly titleText: ReactNode
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  readonly classes?: string
  readonly attributes?: Attributes
  readonly children?: ReactNode
}

/** GOV.UK Frontend confirmation panel. Put no link inside: it could not be told from the text. */
export function Panel({ titleText, headingLevel = 1, classes, attributes, children }: PanelProps) {
  const Heading: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' = `h${headingLevel}`
  return (
    <div className={classNames('govuk-panel govuk-panel--confirmation', classes)} {...attributes}>
      <Heading className="govuk-panel__title">{titleText}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  )
}
