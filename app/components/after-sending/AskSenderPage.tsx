import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { ContactHead } from '../triage/ContactHead.tsx'
import { errorAt, summaryOf, type PageProblem } from './problems.ts'

interface AskSenderPageProps {
  readonly view: {
    readonly header: ContactHeader
    readonly key: string
    readonly isUrgent: boolean
    readonly mustNotAsk: boolean
    readonly mayBeNonMobileInjury: boolean
    readonly sender: { readonly name: string; readonly phone: string | null }
  }
  readonly given: { readonly what: string; readonly why: string; readonly needed: string }
  readonly problems: readonly PageProblem[]
}

/** A question to the sender: what, why and by when. It never holds up a contact. */
export function AskSenderPage({ view, given, problems }: AskSenderPageProps) {
  const { header, sender } = view
  const ring = sender.phone && (
    <>
      {' '}
      Ring {sender.name} on{' '}
      <a className="govuk-link" href={`tel:${sender.phone.replace(/[^\d+]/g, '')}`}>
        {sender.phone}
      </a>
      .
    </>
  )
  return (
    <>
      <Back href={paths.contact(header.id)}>Back to the contact</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <ProtectiveMarking />
      <ContactHead header={header} />
      <h2 className="govuk-heading-l">Ask the sender a question</h2>
      {view.mustNotAsk ? (
        <WarningText>
          This is about an injury to a child who cannot move around. Do not ask for more in writing
          and do not wait: act on what you have now.{ring}
        </WarningText>
      ) : (
        <>
          {view.mayBeNonMobileInjury && (
            <WarningText>
              The words of this referral may tell of a bruise, mark or injury on a child who cannot
              yet move around. Read them again: if they do, act on them now and do not ask for more.
            </WarningText>
          )}
          {view.isUrgent ? (
            <WarningText>
              This is urgent. Do not wait for an answer: act on what you have.{ring}
            </WarningText>
          ) : (
            <p className="govuk-body">
              The time to decide goes on. If you can decide without the answer, decide.{ring}
            </p>
          )}
          <form method="post" action={paths.askSender(header.id)} noValidate>
            <input type="hidden" name="key" value={view.key} />
            <Textarea
              name="what"
              id="what"
              rows={4}
              label={{ text: 'What do you need to know?', classes: 'govuk-label--m' }}
              defaultValue={given.what}
              errorMessage={errorAt(problems, 'what')}
            />
            <Textarea
              name="why"
              id="why"
              rows={2}
              label={{ text: 'Why do you need it?', classes: 'govuk-label--m' }}
              hint={{ text: 'The sender sees this. It helps them to answer well' }}
              defaultValue={given.why}
              errorMessage={errorAt(problems, 'why')}
            />
            <Radios
              name="needed"
              idPrefix="needed"
              fieldset={{
                legend: { text: 'When do you need it?', classes: 'govuk-fieldset__legend--m' },
              }}
              items={[
                { value: 'today', text: 'Today' },
                { value: 'next', text: 'By the next working day' },
                { value: 'three', text: 'Within 3 working days' },
              ]}
              {...(given.needed === '' ? {} : { defaultValue: given.needed })}
              errorMessage={errorAt(problems, 'needed')}
            />
            <Button preventDoubleClick>Ask this question</Button>
          </form>
        </>
      )}
    </>
  )
}
