import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

export interface ErrorSummaryItem {
  readonly text: ReactNode
  readonly href?: string
  readonly attributes?: Attributes<'a'>
}

interface ErrorSummaryProps {
  readonly titleText?: ReactNode
  readonly descriptionText?: ReactNode
  readonly errorList?: readonly ErrorSummaryItem[]
  readonly disableAutoFocus?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
  /**
   * On pages that React runs: change it at each failed attempt, and the summary takes focus again. Other pages
   * are loaded afresh, and the page script moves the focus.
   */
  readonly attempt?: number | string
}

/** GOV.UK Frontend error summary: under the back link, above the h1, each link landing on its field. */
export function ErrorSummary({
  titleText = 'There is a problem',
  descriptionText,
  errorList = [],
  disableAutoFocus,
  classes,
  attributes,
  attempt,
}: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (disableAutoFocus || !summary.current) return
    summary.current.setAttribute('tabindex', '-1')
    summary.current.focus()
    // Started now, and not when a link in it is followed: starting takes the focus, and would take it from the field.
    void import('#app/enhance/start-enhancements.ts').then(module => module.startEnhancements())
  }, [attempt, disableAutoFocus])
  return (
    <div
      ref={summary}
      className={classNames('govuk-error-summary', classes)}
      data-disable-auto-focus={disableAutoFocus}
      data-module="govuk-error-summary"
      {...attributes}
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{titleText}</h2>
        <div className="govuk-error-summary__body">
          {descriptionText && <p>{descriptionText}</p>}
          {errorList.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errorList.map((item, index) => (
                <li key={index}>
                  {item.href ? (
                    <a href={item.href} {...item.attributes}>
                      {item.text}
                    </a>
                  ) : (
                    item.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
