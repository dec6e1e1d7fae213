import type { Problem } from '#app/domain/errors.ts'
import type { AgeFields } from '#app/domain/threshold/picture-age.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { BackLink } from '../govuk/BackLink.tsx'
import { useCarry } from './carried.ts'

interface AgePageProps {
  readonly values: AgeFields
  readonly problems: readonly Problem[]
}

/** The child's age or due date. Posted: neither is ever part of an address, and neither is kept. */
export function AgePage({ values, problems }: AgePageProps) {
  const carry = useCarry()
  const errorOf = (field: string) => {
    const found = problems.find(problem => problem.field === field)
    return found && { text: found.message }
  }
  return (
    <>
      <BackLink href={`${carry(paths.thresholds())}#your-picture`}>Back to your picture</BackLink>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <h1 className="govuk-heading-l">How old is the child?</h1>
      <p className="govuk-body">
        The guide then shows indicators for that age. Only the age group goes on: what you enter is
        not kept.
      </p>
      <form method="post" noValidate action={carry(paths.thresholdAge())}>
        <Input
          name="years"
          label={{ text: 'Age in whole years', classes: 'govuk-label--s' }}
          hint={{ text: 'Enter 0 for a child under 1' }}
          classes="govuk-input--width-2"
          inputmode="numeric"
          defaultValue={values.years}
          errorMessage={errorOf('years')}
        />
        <DateInput
          id="dueOn"
          namePrefix="dueOn"
          fieldset={{
            legend: {
              text: 'Or, before birth, the due date',
              classes: 'govuk-fieldset__legend--s',
            },
          }}
          hint={{ text: 'For example, 27 3 2027' }}
          defaultValues={{
            'dueOn-day': values.day,
            'dueOn-month': values.month,
            'dueOn-year': values.year,
          }}
          errorMessage={errorOf('dueOn-day')}
        />
        <Button>Continue</Button>
      </form>
    </>
  )
}
