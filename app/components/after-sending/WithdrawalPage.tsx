import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { ContactHead } from '../triage/ContactHead.tsx'
import { errorAt, summaryOf, type PageProblem } from './problems.ts'
import { WithdrawnBanner, type WithdrawnFacts } from './WithdrawnBanner.tsx'

interface WithdrawalPageProps {
  readonly view: {
    readonly header: ContactHeader
    readonly isUrgent: boolean
    readonly withdrawal: WithdrawnFacts
  }
  readonly given: { readonly acts: string; readonly note: string }
  readonly problems: readonly PageProblem[]
}

/** A withdrawal as the front door judges it: whether a child still needs something. */
export function WithdrawalPage({ view, given, problems }: WithdrawalPageProps) {
  const { header } = view
  return (
    <>
      <Back href={paths.contact(header.id)}>Back to the contact</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <ProtectiveMarking />
      <ContactHead header={header} />
      <WithdrawnBanner withdrawal={view.withdrawal} isUrgent={view.isUrgent} />
      <form method="post" action={paths.withdrawal(header.id)} noValidate>
        <Radios
          name="acts"
          idPrefix="acts"
          fieldset={{
            legend: {
              text: 'Do you still act on the worry in this referral?',
              classes: 'govuk-fieldset__legend--m',
            },
          }}
          hint={{
            text: 'It stays in your queue until you decide it as usual, whatever you answer',
          }}
          items={[
            { value: 'yes', text: 'Yes, a child may still need something' },
            { value: 'no', text: 'No, I see nothing that is still needed' },
          ]}
          {...(given.acts === '' ? {} : { defaultValue: given.acts })}
          errorMessage={errorAt(problems, 'acts')}
        />
        <Textarea
          name="note"
          id="note"
          rows={4}
          label={{ text: 'Why?', classes: 'govuk-label--m' }}
          hint={{ text: 'Only the front door sees this' }}
          defaultValue={given.note}
          errorMessage={errorAt(problems, 'note')}
        />
        <Button preventDoubleClick>Save</Button>
      </form>
    </>
  )
}
