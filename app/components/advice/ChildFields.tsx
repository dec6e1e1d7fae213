import { childLabels, type ChildAnswers } from '#app/domain/consultation/told-child.ts'
import type { Problem } from '#app/domain/errors.ts'
import { DateInput } from '../govuk/DateInput.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { dayValues, errorAt } from './errors.ts'

interface ChildFieldsProps {
  readonly answers: ChildAnswers
  readonly problems: readonly Problem[]
  /** Why saying so may help, or that it need not be said. */
  readonly hint: string
}

/** Whether to say who the child is and, if so, what is known of them. Nothing of it has to be. */
export function ChildFields({ answers, problems, hint }: ChildFieldsProps) {
  const text = (name: 'forename' | 'surname' | 'age' | 'school', width: string) => (
    <Input
      name={name}
      label={{ text: childLabels[name] }}
      classes={width}
      autocomplete="off"
      defaultValue={answers[name]}
      errorMessage={errorAt(problems, name)}
    />
  )
  return (
    <Radios
      name="naming"
      fieldset={{ legend: { text: childLabels.naming, classes: 'govuk-fieldset__legend--m' } }}
      hint={{ text: hint }}
      defaultValue={answers.naming}
      errorMessage={errorAt(problems, 'naming')}
      items={[
        { value: 'no', text: 'No, not by name' },
        {
          value: 'yes',
          text: 'Yes',
          conditional: (
            <>
              {text('forename', 'govuk-input--width-20')}
              {text('surname', 'govuk-input--width-20')}
              <DateInput
                id="bornOn"
                namePrefix="bornOn"
                fieldset={{ legend: { text: childLabels.bornOn } }}
                hint={{ text: 'For example, 27 3 2019. Leave it empty if you do not know' }}
                defaultValues={dayValues('bornOn', answers.bornOn)}
                errorMessage={errorAt(problems, 'bornOn-day')}
              />
              {text('age', 'govuk-input--width-10')}
              {text('school', 'govuk-input--width-20')}
            </>
          ),
        },
      ]}
    />
  )
}
