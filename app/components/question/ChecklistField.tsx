import type { Posted } from '#app/domain/forms/answers.ts'
import { checklistWords } from '#app/domain/forms/question-types.ts'
import { ErrorMessage } from '../govuk/ErrorMessage.tsx'
import { Fieldset } from '../govuk/Fieldset.tsx'
import { Hint } from '../govuk/Hint.tsx'
import { Radios } from '../govuk/Radios.tsx'

interface ChecklistFieldProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly items: Readonly<Record<string, string>>
  readonly values: Posted
}

/** Many short statements, each answered yes, no or not known: small inline radios, quick by keyboard. */
export function ChecklistField({ id, legend, hint, error, items, values }: ChecklistFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <Fieldset
        legend={{ text: legend, classes: 'govuk-fieldset__legend--m' }}
        {...(describedBy ? { describedBy } : {})}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {Object.entries(items).map(([key, label]) => (
          <Radios
            key={key}
            name={`${id}-${key}`}
            classes="govuk-radios--inline govuk-radios--small"
            fieldset={{ legend: { text: label } }}
            defaultValue={values[`${id}-${key}`]?.[0]}
            items={Object.entries(checklistWords).map(([value, text]) => ({ value, text }))}
          />
        ))}
      </Fieldset>
    </div>
  )
}
