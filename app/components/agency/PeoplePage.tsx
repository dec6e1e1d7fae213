import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'

interface PeoplePageProps {
  readonly agency: {
    readonly agencyName: string
    readonly countersigns: boolean
    readonly leads: number
    readonly people: readonly {
      readonly accountId: string
      readonly name: string
      readonly jobTitle: string
      readonly isLead: boolean
      readonly active: boolean
      readonly isSelf: boolean
      readonly open: number
    }[]
  }
  /** The answer about countersigning was just saved. */
  readonly isSaved: boolean
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** What an agency's lead decides: who reads before sending, and who looks after whose work. */
export function PeoplePage({ agency, isSaved, problems }: PeoplePageProps) {
  const [problem] = problems
  return (
    <>
      <Back href={paths.agency()}>Back to your agency’s referrals</Back>
      {problem && (
        <ErrorSummary errorList={[{ text: problem.message, href: `#${problem.field}` }]} />
      )}
      {isSaved && !problem && (
        <NotificationBanner
          type="success"
          text={
            agency.countersigns
              ? 'Saved. A lead countersigns what is not urgent'
              : 'Saved. Writers send without a lead reading first'
          }
        />
      )}
      <span className="govuk-caption-l">{agency.agencyName}</span>
      <h1 className="govuk-heading-l">People and countersigning</h1>
      <p className="govuk-body">
        Open a name to see what waits for them, hand it over, or end their account.
      </p>
      <h2 className="govuk-heading-m">Your colleagues and their open work</h2>
      <SummaryList
        rows={agency.people.map(person => ({
          key: {
            text: (
              <>
                <a className="govuk-link" href={paths.agencyColleague(person.accountId)}>
                  {person.name}
                </a>
                {person.isSelf && ' (you)'}
              </>
            ),
          },
          value: {
            text: (
              <>
                {person.open} open
                <span className="govuk-hint">
                  {person.jobTitle}
                  {person.isLead && agency.countersigns && '. Countersigns'}
                  {!person.active && '. Account ended'}
                </span>
              </>
            ),
          },
        }))}
      />
      <form method="post" noValidate>
        <Radios
          name="countersigns"
          fieldset={{
            legend: {
              text: 'Does a lead read referrals before they are sent?',
              classes: 'govuk-fieldset__legend--m',
            },
          }}
          hint={{
            text: 'Only what is not urgent. Anything urgent is sent at once, and a writer who cannot wait sends it and says why. Your own are read by another lead, if there is one',
          }}
          items={[
            { value: 'yes', text: 'Yes, a lead countersigns' },
            { value: 'no', text: 'No, the writer sends it' },
          ]}
          defaultValue={agency.countersigns ? 'yes' : 'no'}
          {...(problem ? { errorMessage: { text: problem.message } } : {})}
        />
        <Button preventDoubleClick>Save</Button>
      </form>
      <p className="govuk-body">
        {agency.leads === 1
          ? 'Your agency has one safeguarding lead.'
          : `Your agency has ${agency.leads} safeguarding leads.`}{' '}
        It is recorded who changes this, and when.
      </p>
    </>
  )
}
