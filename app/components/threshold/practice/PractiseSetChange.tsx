import { Button } from '#app/components/govuk/Button.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import type { SetFields } from '#app/domain/threshold/practice/practice-set.ts'
import { paths } from '#app/paths.ts'
import { SetCases, SetDay, SetName, SetProblems, setError, type SetCase } from './SetForm.tsx'

interface PractiseSetChangeProps {
  readonly set: {
    readonly id: string
    readonly name: string
    readonly forWords: string
    readonly agencyName: string
    readonly isOnlyDay: boolean
    readonly fields: SetFields
    readonly cases: readonly SetCase[]
  }
  readonly fields: SetFields | null
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** A set to change: its day, and while nobody has begun its name and its situations. */
export function PractiseSetChange({ set, fields, problems }: PractiseSetChangeProps) {
  const { id, name, forWords, agencyName, isOnlyDay } = set
  const errorOf = setError(problems)
  const shown = fields ?? set.fields
  return (
    <Columns>
      <Back href={paths.practiseSets()}>Practice for your colleagues</Back>
      <SetProblems problems={problems} />
      <span className="govuk-caption-l">{agencyName}</span>
      <h1 className="govuk-heading-l">Change “{name}”</h1>
      <p className="govuk-body">For: {forWords}</p>
      {isOnlyDay && (
        <InsetText>
          Only the day can be changed. Somebody has begun this set, or it is for so few people that
          saying whether anybody has would tell who. To ask something else, take it back and set a
          new one.
        </InsetText>
      )}
      <form method="post" action={paths.practiseSetChange(id)} noValidate>
        {!isOnlyDay && <SetName fields={shown} errorMessage={errorOf('name')} />}
        <SetDay fields={shown} errorMessage={errorOf('dueOn')} />
        {!isOnlyDay && (
          <SetCases cases={set.cases} fields={shown} errorMessage={errorOf('cases')} />
        )}
        <Button preventDoubleClick>Save the change</Button>
      </form>
    </Columns>
  )
}
