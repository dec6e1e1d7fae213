import { Button } from '#app/components/govuk/Button.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import { ageGroupNames, type AgeGroup } from '#app/domain/threshold/age-groups.ts'
import {
  choiceParams,
  type PracticeChoice,
} from '#app/domain/threshold/practice/practice-choice.ts'
import { counted, longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { SetLines } from './SetLines.tsx'
import type { SetLine } from './SetLines.tsx'

interface Option {
  readonly value: string
  readonly text: string
}

interface PractisePageProps {
  readonly list: {
    readonly edition: { readonly id: string; readonly effectiveOn: string; readonly size: number }
    readonly choice: PracticeChoice
    readonly topics: readonly Option[]
    readonly agencies: readonly Option[]
    readonly ages: readonly AgeGroup[]
    readonly cases: readonly {
      readonly id: string
      readonly title: string
      readonly teller: string
      readonly age: string
      readonly topic: string
    }[]
  }
  /** What the signed-in person was asked to do; empty for everybody else. */
  readonly sets: readonly SetLine[]
  readonly canAssign: boolean
  readonly canReport: boolean
}

/** Choosing what to practise: a mixed five at once, or by topic, age and kind of agency. */
export function PractisePage({ list, sets, canAssign, canReport }: PractisePageProps) {
  const { choice, cases, edition } = list
  const isMixed = choice.mix !== undefined
  const [first] = cases
  const query = choiceParams(choice)
  return (
    <Columns>
      <Back href={isMixed ? paths.practise() : paths.thresholds()}>
        {isMixed ? 'Choose again' : 'Threshold guide'}
      </Back>
      <h1 className="govuk-heading-xl">{isMixed ? 'A mixed five' : 'Practise choosing a level'}</h1>
      {isMixed ? (
        <p className="govuk-body-l">
          {counted(cases.length, 'made-up situation')}, from different levels, ages and agencies.
        </p>
      ) : (
        <>
          <p className="govuk-body-l">
            Read about a made-up child, choose a level of need, and see why. It takes two minutes.
          </p>
          <InsetText>
            Worried about a real child? Do not practise:{' '}
            <a className="govuk-link" href={paths.referralStart()}>
              start a referral
            </a>{' '}
            or phone the front door. If a child is in danger now, ring{' '}
            <a className="govuk-link" href="tel:999">
              999
            </a>
            .
          </InsetText>
          <SetLines sets={sets} />
          <Choose list={list} />
        </>
      )}
      {isMixed && first && (
        <Button href={paths.practiseCase(first.id, query)}>Start with the first</Button>
      )}
      {Object.keys(choice).length === 0 ? (
        <Details summaryText={`See all ${cases.length} situations`}>
          <CaseLines cases={cases} query={query} />
        </Details>
      ) : (
        <>
          <h2 className="govuk-heading-m">{counted(cases.length, 'situation')}</h2>
          {cases.length === 0 && (
            <p className="govuk-body">
              There is none for all of these together. Choose fewer, or take a mixed five.
            </p>
          )}
          <CaseLines cases={cases} query={query} />
        </>
      )}
      {(canAssign || canReport) && (
        <>
          <h2 className="govuk-heading-m">For whoever leads others</h2>
          <ul className="govuk-list">
            {canAssign && (
              <li>
                <a className="govuk-link" href={paths.practiseSets()}>
                  Set situations for your colleagues
                </a>
              </li>
            )}
            {canReport && (
              <li>
                <a className="govuk-link" href={paths.misreadReport()}>
                  Where thresholds are misread
                </a>
              </li>
            )}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">What is kept</h2>
      <p className="govuk-body">
        Each answer is counted without your name, your organisation or the time of day. Nobody can
        see what you answered. The counts show the partnership where its guide is not clear.
      </p>
      <p className="govuk-body-s">
        Edition {edition.id}, in use from {longDate(edition.effectiveOn)}: {edition.size}{' '}
        situations. Every child, family and worker in them is made up.
      </p>
    </Columns>
  )
}

function CaseLines({
  cases,
  query,
}: {
  readonly cases: PractisePageProps['list']['cases']
  readonly query: ReturnType<typeof choiceParams>
}) {
  return (
    <ul className="govuk-list app-browse">
      {cases.map(({ id, title, teller, age, topic }) => (
        <li key={id}>
          <a className="govuk-link" href={paths.practiseCase(id, query)}>
            {title}
          </a>
          <br />
          <span className="app-count">
            {teller} · child {age === 'not born yet' ? age : `aged ${age}`} · {topic}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Choose({ list }: Pick<PractisePageProps, 'list'>) {
  const { choice, topics, agencies, ages } = list
  const any = { value: '', text: 'Any' }
  return (
    <>
      <form action={paths.practise()}>
        <Button name="mix" value="new">
          Take a mixed set of five
        </Button>
      </form>
      <h2 className="govuk-heading-m">Or choose</h2>
      <form action={paths.practise()}>
        <Select
          name="topic"
          label={{ text: 'Topic' }}
          items={[any, ...topics]}
          defaultValue={choice.topic ?? ''}
        />
        <Select
          name="age"
          label={{ text: 'Age of the child' }}
          items={[any, ...ages.map(age => ({ value: age, text: ageGroupNames[age] }))]}
          defaultValue={choice.age ?? ''}
        />
        <Select
          name="agency"
          label={{ text: 'Who knows the child' }}
          items={[any, ...agencies]}
          defaultValue={choice.agency ?? ''}
        />
        <Button classes="govuk-button--secondary">Show these</Button>
      </form>
    </>
  )
}
