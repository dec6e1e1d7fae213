import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { Hint } from './Hint.tsx'
import type { ErrorMessageOptions, FormGroupOptions, HintOptions } from './options.ts'

interface FormGroupProps extends FormGroupOptions {
  readonly isInError: boolean
  readonly children?: ReactNode
}

/** The box around one question, with the red bar when it is in error. */
export function FormGroup({ isInError, classes, attributes, children }: FormGroupProps) {
  return (
    <div
      className={classNames('govuk-form-group', isInError && 'govuk-form-group--error', classes)}
      {...attributes}
    >
      {children}
    </div>
  )
}

interface HintAndErrorProps {
  readonly id: string
  readonly hint?: HintOptions
  readonly errorMessage?: ErrorMessageOptions
}

/** The hint and error of a question, with the ids that `describedBy` points at. */
export function HintAndError({ id, hint, errorMessage }: HintAndErrorProps) {
  return (
    <>
      {hint && (
        <Hint id={`${id}-hint`} classes={hint.classes} attributes={hint.attributes}>
          {hint.text}
        </Hint>
      )}
      {errorMessage && (
        <ErrorMessage
          id={`${id}-error`}
          classes={errorMessage.classes}
          attributes={errorMessage.attributes}
          visuallyHiddenText={errorMessage.visuallyHiddenText}
        >
          {errorMessage.text}
        </ErrorMessage>
      )}
    </>
  )
}
