import { Button } from '#app/components/govuk/Button.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import { paths } from '#app/paths.ts'
import type { SetLine } from './SetLines.tsx'

interface PractiseSetProps {
  readonly set: SetLine
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly teller: string
  }[]
}

/** One set to go on with: what is done and what is left, for the person's own eyes. */
export function PractiseSet({ set, cases }: PractiseSetProps) {
  const { id, name, dueWords, caseIds, doneIds } = set
  const next = caseIds.find(caseId => !doneIds.includes(caseId))
  return (
    <Columns>
      <Back href={paths.practise()}>Practise choosing a level</Back>
      <span className="govuk-caption-l">Practice you were asked to do by {dueWords}</span>
      <h1 className="govuk-heading-l">{name}</h1>
      <p className="govuk-body-l">
        {next === undefined
          ? 'You have done all of them. Thank you.'
          : `You have done ${doneIds.length} of ${caseIds.length}.`}
      </p>
      {next !== undefined && (
        <Button href={paths.practiseCase(next, { set: id })}>
          {doneIds.length === 0 ? 'Start' : 'Go on'}
        </Button>
      )}
      <ul className="govuk-list app-browse">
        {cases.map(one => (
          <li key={one.id}>
            <a className="govuk-link" href={paths.practiseCase(one.id, { set: id })}>
              {one.title}
            </a>{' '}
            {doneIds.includes(one.id) && <StatusTag meaning="done">Done</StatusTag>}
            <br />
            <span className="app-count">{one.teller}</span>
          </li>
        ))}
      </ul>
      <InsetText>
        Only you see this page. Whoever set it sees how many of each team have done all of it, and
        never what anybody answered. Teams under five people are counted together.
      </InsetText>
    </Columns>
  )
}
