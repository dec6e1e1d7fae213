import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { ErrorMessageOptions } from './options.ts'

interface ErrorMessageProps extends Omit<ErrorMessageOptions, 'text'> {
  readonly id?: string
  readonly children?: ReactNode
}

/** GOV.UK Frontend error message. An empty `visuallyHiddenText` leaves out the hidden word "Error". */
export function ErrorMessage({
  id,
  classes,
  attributes,
  visuallyHiddenText = 'Error',
  children,
}: ErrorMessageProps) {
  return (
    <p id={id} className={classNames('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText && (
        <>
          <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span>{' '}
        </>
      )}
      {children}
    </p>
  )
}
