import { Button } from '#app/components/govuk/Button.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { Table } from '#app/components/govuk/Table.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import type { SetFields } from '#app/domain/threshold/practice/practice-set.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { SetCases, SetDay, SetName, SetProblems, setError, type SetCase } from './SetForm.tsx'

interface AgencySet {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly forWords: string
  readonly dueWords: string
  readonly isLate: boolean
  readonly counts: readonly {
    readonly label: string
    readonly people: number
    readonly finished: number
  }[]
}

interface PractiseSetsProps {
  readonly page: {
    readonly agencyName: string
    readonly fewestPeople: number
    readonly sets: readonly AgencySet[]
    readonly teams: readonly string[]
    readonly cases: readonly SetCase[]
    readonly key: string
  }
  readonly fields: SetFields | null
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** The sets of an agency with completion by team, and the form for another. */
export function PractiseSets({ page, fields, problems }: PractiseSetsProps) {
  const { agencyName, sets, fewestPeople } = page
  return (
    <Columns>
      <Back href={paths.practise()}>Practise choosing a level</Back>
      <SetProblems problems={problems} />
      <span className="govuk-caption-l">{agencyName}</span>
      <h1 className="govuk-heading-l">Practice for your colleagues</h1>
      <p className="govuk-body">
        You see how many of each team have done a set. You never see who, or what anybody answered.
        Teams under {fewestPeople} people are counted together.
      </p>
      {sets.length === 0 ? (
        <p className="govuk-body">Nothing is set yet. Make the first set below.</p>
      ) : (
        sets.map(set => <OneSet key={set.id} set={set} fewestPeople={fewestPeople} />)
      )}
      <NewSet page={page} fields={fields} problems={problems} />
    </Columns>
  )
}

function OneSet({ set, fewestPeople }: { readonly set: AgencySet; readonly fewestPeople: number }) {
  const { id, name, size, forWords, dueWords, isLate, counts } = set
  return (
    <section aria-labelledby={`set-${id}`}>
      <h2 className="govuk-heading-m" id={`set-${id}`}>
        {name}
      </h2>
      <p className="govuk-body">
        {counted(size, 'situation')} · {forWords} · {isLate ? 'was to be done by' : 'by'} {dueWords}{' '}
        ·{' '}
        <a className="govuk-link" href={paths.practiseSet(id)}>
          Do it yourself<span className="govuk-visually-hidden">: {name}</span>
        </a>
      </p>
      {counts.length === 0 ? (
        <p className="govuk-body">
          It is for fewer than {fewestPeople} people, so no count is shown: it would tell who.
        </p>
      ) : (
        <Table
          caption="Done by team"
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={[
            { text: 'Team' },
            { text: 'People', format: 'numeric' },
            { text: 'Have done all of it', format: 'numeric' },
          ]}
          rows={counts.map(({ label, people, finished }) => [
            { text: label },
            { text: people, format: 'numeric' },
            { text: finished, format: 'numeric' },
          ])}
        />
      )}
      <form method="post" action={paths.practiseSets()}>
        <input type="hidden" name="set" value={id} />
        <div className="govuk-button-group">
          <Button classes="govuk-button--secondary" name="do" value="withdraw">
            Take this set back<span className="govuk-visually-hidden">: {name}</span>
          </Button>
          <a className="govuk-link" href={paths.practiseSetChange(id)}>
            Change it<span className="govuk-visually-hidden">: {name}</span>
          </a>
        </div>
      </form>
    </section>
  )
}

function NewSet({ page, fields, problems }: PractiseSetsProps) {
  const errorOf = setError(problems)
  return (
    <form method="post" action={paths.practiseSets()} noValidate>
      <h2 className="govuk-heading-m">Set something new</h2>
      <input type="hidden" name="key" value={page.key} />
      <SetName fields={fields} errorMessage={errorOf('name')} />
      <Select
        name="team"
        label={{ text: 'Who is it for?' }}
        items={[
          { value: '', text: `Everybody at ${page.agencyName}` },
          ...page.teams.map(team => ({ value: team, text: team })),
        ]}
        defaultValue={fields?.team ?? ''}
        errorMessage={errorOf('team')}
      />
      <SetDay fields={fields} errorMessage={errorOf('dueOn')} />
      <SetCases cases={page.cases} fields={fields} errorMessage={errorOf('cases')} />
      <Button preventDoubleClick>Set this practice</Button>
    </form>
  )
}
