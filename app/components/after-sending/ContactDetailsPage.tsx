import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Select } from '../govuk/Select.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { ChangeLog, type LoggedChange } from './ChangeLog.tsx'
import { errorAt, summaryOf, type PageProblem } from './problems.ts'

interface ContactDetailsPageProps {
  readonly view: {
    readonly id: string
    readonly reference: string
    readonly key: string
    readonly people: readonly { readonly id: string; readonly name: string }[]
    readonly log: readonly LoggedChange[]
  }
  readonly given: {
    readonly who: string
    readonly field: string
    readonly value: string
    readonly why: string
  }
  readonly problems: readonly PageProblem[]
}

/** Changing how somebody can be reached, with everything changed so far. */
export function ContactDetailsPage({ view, given, problems }: ContactDetailsPageProps) {
  return (
    <>
      <Back href={paths.progress(view.id)}>Back to the progress of this referral</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">Change contact details</h1>
      <p className="govuk-body">
        What you sent stays as it was. The change is shown beside it, with your name and the time,
        and the front door is told.
      </p>
      <ChangeLog log={view.log} />
      <form method="post" action={paths.contactDetails(view.id)} noValidate>
        <input type="hidden" name="key" value={view.key} />
        <Select
          name="who"
          id="who"
          label={{ text: 'Whose detail has changed?', classes: 'govuk-label--m' }}
          items={[
            { value: '', text: 'Choose' },
            ...view.people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          defaultValue={given.who}
          errorMessage={errorAt(problems, 'who')}
        />
        <Radios
          name="field"
          idPrefix="field"
          fieldset={{ legend: { text: 'Which one?', classes: 'govuk-fieldset__legend--m' } }}
          items={[
            { value: 'phone', text: 'Phone number' },
            { value: 'email', text: 'Email address' },
            {
              value: 'safeContact',
              text: 'How to reach them safely',
              hint: { text: 'For example, only text, and never after 3pm' },
            },
          ]}
          {...(given.field === '' ? {} : { defaultValue: given.field })}
          errorMessage={errorAt(problems, 'field')}
        />
        <Input
          name="value"
          id="value"
          label={{ text: 'What is it now?', classes: 'govuk-label--m' }}
          defaultValue={given.value}
          errorMessage={errorAt(problems, 'value')}
        />
        <Input
          name="why"
          id="why"
          label={{ text: 'Why has it changed? (optional)', classes: 'govuk-label--m' }}
          defaultValue={given.why}
          errorMessage={errorAt(problems, 'why')}
        />
        <Button preventDoubleClick>Save this change</Button>
      </form>
    </>
  )
}
