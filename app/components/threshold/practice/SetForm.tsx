/** The fields of a set of practice, for making one and for changing one. */
import { Checkboxes } from '#app/components/govuk/Checkboxes.tsx'
import { DateInput } from '#app/components/govuk/DateInput.tsx'
import { ErrorSummary } from '#app/components/govuk/ErrorSummary.tsx'
import { Input } from '#app/components/govuk/Input.tsx'
import {
  fewestCases,
  longestSetName,
  mostCases,
  type SetFields,
} from '#app/domain/threshold/practice/practice-set.ts'

export interface SetCase {
  readonly id: string
  readonly title: string
  readonly teller: string
  readonly age: string
  readonly topic: string
}

interface SetProblem {
  readonly field: string
  readonly message: string
}

interface SetFieldProps {
  readonly fields: SetFields | null
  readonly errorMessage: { readonly text: string } | undefined
}

/** Finds the message of a field. */
export function setError(problems: readonly SetProblem[]) {
  return (field: string) => {
    const problem = problems.find(one => one.field === field)
    return problem ? { text: problem.message } : undefined
  }
}

export function SetProblems({ problems }: { readonly problems: readonly SetProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ErrorSummary
      errorList={problems.map(({ field, message }) => ({
        text: message,
        href: field === 'dueOn' ? '#dueOn-day' : `#${field}`,
      }))}
    />
  )
}

export function SetName({ fields, errorMessage }: SetFieldProps) {
  return (
    <Input
      name="name"
      label={{ text: 'Name of this set' }}
      hint={{ text: `Colleagues see it. Up to ${longestSetName} characters, and nobody’s name` }}
      defaultValue={fields?.name}
      errorMessage={errorMessage}
    />
  )
}

export function SetDay({ fields, errorMessage }: SetFieldProps) {
  return (
    <DateInput
      id="dueOn"
      namePrefix="dueOn"
      fieldset={{ legend: { text: 'To be done by' } }}
      hint={{ text: 'For example, 27 3 2027' }}
      defaultValues={{
        'dueOn-day': fields?.dueOn.day,
        'dueOn-month': fields?.dueOn.month,
        'dueOn-year': fields?.dueOn.year,
      }}
      errorMessage={errorMessage}
    />
  )
}

export function SetCases({
  cases,
  fields,
  errorMessage,
}: SetFieldProps & { readonly cases: readonly SetCase[] }) {
  return (
    <Checkboxes
      name="cases"
      classes="govuk-checkboxes--small"
      fieldset={{ legend: { text: `Which situations? ${fewestCases} to ${mostCases}` } }}
      items={cases.map(({ id, title, teller, age, topic }) => ({
        value: id,
        text: title,
        hint: {
          text: `${topic} · ${teller} · child ${age === 'not born yet' ? age : `aged ${age}`}`,
        },
      }))}
      defaultValues={fields?.caseIds ?? []}
      errorMessage={errorMessage}
    />
  )
}
