import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { FieldsetOptions } from './options.ts'

interface FieldsetProps extends FieldsetOptions {
  readonly children?: ReactNode
}

/** GOV.UK Frontend fieldset. */
export function Fieldset({
  describedBy,
  classes,
  role,
  legend,
  attributes,
  children,
}: FieldsetProps) {
  return (
    <fieldset
      className={classNames('govuk-fieldset', classes)}
      role={role}
      aria-describedby={describedBy}
      {...attributes}
    >
      {legend?.text && (
        <legend className={classNames('govuk-fieldset__legend', legend.classes)}>
          {legend.isPageHeading ? (
            <h1 className="govuk-fieldset__heading">{legend.text}</h1>
          ) : (
            legend.text
          )}
        </legend>
      )}
      {children}
    </fieldset>
  )
}
