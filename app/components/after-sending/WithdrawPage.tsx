import { withdrawalReasons } from '#app/domain/feedback/after-sending.ts'
import { paths } from '#app/paths.ts'
import { FrontDoorPhone } from '../feedback/FrontDoorPhone.tsx'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { errorAt, summaryOf, type PageProblem } from './problems.ts'

interface WithdrawPageProps {
  readonly view: {
    readonly id: string
    readonly reference: string
    readonly isUrgent: boolean
    readonly state: 'open' | 'decided' | 'withdrawn'
    readonly frontDoor: Parameters<typeof FrontDoorPhone>[0]['frontDoor'] & {
      readonly name: string
    }
  }
  readonly given: { readonly reason: string; readonly words: string }
  readonly problems: readonly PageProblem[]
}

/** Taking a referral back: what that means, why, and what the front door should know. */
export function WithdrawPage({ view, given, problems }: WithdrawPageProps) {
  const { id, frontDoor } = view
  return (
    <>
      <Back href={paths.progress(id)}>Back to the progress of this referral</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">Withdraw this referral</h1>
      {view.state === 'open' && (
        <>
          {view.isUrgent && (
            <WarningText>
              You sent this as urgent. Ring <FrontDoorPhone frontDoor={frontDoor} /> before you
              withdraw it. They may still need to act.
            </WarningText>
          )}
          <InsetText>
            Nothing is deleted. {frontDoor.name} keeps what you sent, reads why you withdraw it, and
            may still act to keep a child safe.
          </InsetText>
          <form method="post" action={paths.withdraw(id)} noValidate>
            <Radios
              name="reason"
              idPrefix="reason"
              fieldset={{
                legend: {
                  text: 'Why are you withdrawing it?',
                  classes: 'govuk-fieldset__legend--m',
                },
              }}
              items={Object.entries(withdrawalReasons).map(([value, text]) => ({ value, text }))}
              {...(given.reason === '' ? {} : { defaultValue: given.reason })}
              errorMessage={errorAt(problems, 'reason')}
            />
            <Textarea
              name="words"
              id="words"
              rows={4}
              label={{
                text: 'What should the front door know about the children now?',
                classes: 'govuk-label--m',
              }}
              hint={{ text: 'Say what keeps them safe, and what you will do' }}
              defaultValue={given.words}
              errorMessage={errorAt(problems, 'words')}
            />
            <Button classes="govuk-button--warning" preventDoubleClick>
              Withdraw this referral
            </Button>
          </form>
        </>
      )}
      {view.state === 'decided' && (
        <p className="govuk-body">
          It has been decided, so it cannot be withdrawn.{' '}
          <a className="govuk-link" href={paths.addMessage(id, 'information')}>
            Add information
          </a>{' '}
          instead.
        </p>
      )}
      {view.state === 'withdrawn' && (
        <p className="govuk-body">
          You have withdrawn this referral. {frontDoor.name} still has it and may still act.
        </p>
      )}
    </>
  )
}
