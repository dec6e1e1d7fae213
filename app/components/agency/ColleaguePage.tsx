import {
  handOverReasons,
  isHandOverReason,
  type HandOverReason,
} from '#app/domain/referral/handing-over.ts'
import { paths } from '#app/paths.ts'
import { errorAt, summaryOf } from '../after-sending/problems.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'

interface ColleaguePageProps {
  readonly work: {
    readonly accountId: string
    readonly name: string
    readonly active: boolean
    readonly isSelf: boolean
    readonly counts: readonly { readonly label: string; readonly count: number }[]
    readonly items: readonly { readonly id: string; readonly what: string; readonly why: string }[]
    readonly receivers: readonly { readonly accountId: string; readonly name: string }[]
    readonly receiver: { readonly accountId: string; readonly name: string } | null
    readonly history: readonly string[]
  }
  readonly isEnding: boolean
  /** What was chosen so far: who takes it on, and why it moves. */
  readonly given: { readonly to: string; readonly why: string }
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** Everything that waits for one person, who takes it on, and the end of their account when they leave. */
export function ColleaguePage(props: ColleaguePageProps) {
  const { work, isEnding, given, problems } = props
  if (isEnding) return <EndAccount work={work} />
  if (work.receiver && work.items.length > 0 && isHandOverReason(given.why) && !problems.length) {
    return <Confirm work={work} receiver={work.receiver} why={given.why} />
  }
  return <Work {...props} />
}

function Work({ work, given, problems }: ColleaguePageProps) {
  return (
    <>
      <Back href={paths.agencyPeople()}>Back to people and countersigning</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <h1 className="govuk-heading-l">Open work of {work.name}</h1>
      {work.history.length > 0 && (
        <InsetText>
          {work.history.map(line => (
            <p className="govuk-body" key={line}>
              {line}
            </p>
          ))}
        </InsetText>
      )}
      {!work.active && <p className="govuk-body">This account has ended.</p>}
      {work.items.length > 0 && (
        <p className="govuk-body">
          {work.counts.map(({ label, count }) => `${label}: ${count}`).join('. ')}.
        </p>
      )}
      <h2 className="govuk-heading-m">What waits for them</h2>
      {work.items.length > 0 ? (
        <SummaryList
          rows={work.items.map(({ what, why }) => ({ key: { text: what }, value: { text: why } }))}
        />
      ) : (
        <p className="govuk-body">Nothing that you may see waits for {work.name}.</p>
      )}
      <p className="govuk-body">
        What only its writer may see is not on this page and is never handed to a colleague. When
        their account ends, any of it passes to the council’s designated officer, by rule.
      </p>
      {work.items.length > 0 &&
        (work.receivers.length > 0 ? (
          <form method="post" noValidate>
            <Radios
              name="to"
              fieldset={{
                legend: { text: 'Who takes it on?', classes: 'govuk-fieldset__legend--m' },
              }}
              items={work.receivers.map(({ accountId, name }) => ({
                value: accountId,
                text: name,
              }))}
              {...(given.to === '' ? {} : { defaultValue: given.to })}
              errorMessage={errorAt(problems, 'to')}
            />
            <Radios
              name="why"
              idPrefix="why"
              fieldset={{
                legend: { text: 'Why does it move?', classes: 'govuk-fieldset__legend--m' },
              }}
              hint={{ text: 'Whoever takes it on sees this, with who had it before and when' }}
              items={Object.entries(handOverReasons).map(([value, text]) => ({ value, text }))}
              {...(given.why === '' ? {} : { defaultValue: given.why })}
              errorMessage={errorAt(problems, 'why')}
            />
            <Button name="then" value="choose">
              Continue
            </Button>
          </form>
        ) : (
          <p className="govuk-body">Nobody else at your agency can take it on.</p>
        ))}
      {work.active && !work.isSelf && (
        <>
          <h2 className="govuk-heading-m">If {work.name} is leaving</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.agencyColleague(work.accountId, { step: 'end' })}>
              End their account
            </a>
          </p>
        </>
      )}
    </>
  )
}

function Confirm({
  work,
  receiver,
  why,
}: {
  readonly work: ColleaguePageProps['work']
  readonly receiver: { readonly accountId: string; readonly name: string }
  readonly why: HandOverReason
}) {
  const count = work.items.length === 1 ? '1 thing' : `${work.items.length} things`
  return (
    <>
      <Back href={paths.agencyColleague(work.accountId)}>Back to the open work</Back>
      <h1 className="govuk-heading-l">
        Do you want to hand over {count} from {work.name} to {receiver.name}?
      </h1>
      <p className="govuk-body">
        {receiver.name} sees all of it, gets its reminders and answers, and is emailed.{' '}
        {work.active && `${work.name} is emailed too, and no longer sees it. `}
        Each shows who had it before, who handed it over, when and why. You can hand it on again.
      </p>
      <p className="govuk-body">Why it moves: {handOverReasons[why]}.</p>
      <form method="post" noValidate>
        <input type="hidden" name="to" value={receiver.accountId} />
        <input type="hidden" name="why" value={why} />
        <div className="govuk-button-group">
          <Button name="then" value="handOver" preventDoubleClick>
            Hand over {count}
          </Button>
          <a className="govuk-link" href={paths.agencyColleague(work.accountId)}>
            Choose somebody else
          </a>
        </div>
      </form>
    </>
  )
}

function EndAccount({ work }: { readonly work: ColleaguePageProps['work'] }) {
  return (
    <>
      <Back href={paths.agencyColleague(work.accountId)}>Back to the open work</Back>
      <h1 className="govuk-heading-l">Do you want to end the account of {work.name}?</h1>
      {work.items.length > 0 && (
        <InsetText>
          {work.items.length === 1
            ? '1 thing still waits'
            : `${work.items.length} things still wait`}{' '}
          for {work.name}.{' '}
          <a className="govuk-link" href={paths.agencyColleague(work.accountId)}>
            Hand it over first
          </a>
          . Nothing is lost if you do not: leads still see it.
        </InsetText>
      )}
      <p className="govuk-body">
        They are signed out everywhere at once and cannot sign in again. It is recorded that you
        ended it. To open it again, ask the portal’s administrator.
      </p>
      <form method="post" noValidate>
        <div className="govuk-button-group">
          <Button name="then" value="end" classes="govuk-button--warning" preventDoubleClick>
            End this account
          </Button>
          <a className="govuk-link" href={paths.agencyColleague(work.accountId)}>
            Keep it
          </a>
        </div>
      </form>
    </>
  )
}
