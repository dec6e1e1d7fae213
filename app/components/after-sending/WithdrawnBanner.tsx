import { Paragraphs } from '../feedback/ChildAnswer.tsx'
import { WarningText } from '../govuk/WarningText.tsx'

export interface WithdrawnFacts {
  readonly reason: string
  readonly words: string
  readonly byWords: string
  readonly acknowledgedWords: string | null
}

/** That a sender took a referral back, why, and that judging it stays with the front door. */
export function WithdrawnBanner({
  withdrawal,
  isUrgent,
}: {
  readonly withdrawal: WithdrawnFacts
  readonly isUrgent: boolean
}) {
  return (
    <section aria-label="Withdrawn by the sender">
      <WarningText>
        Withdrawn by the sender: judge whether you still must act.
        {isUrgent && ' It was sent as urgent.'}
      </WarningText>
      <p className="govuk-body">
        <strong>{withdrawal.reason}.</strong> {withdrawal.byWords}
      </p>
      <Paragraphs text={withdrawal.words} />
      {withdrawal.acknowledgedWords && (
        <p className="govuk-body-s">
          Answered by the front door on {withdrawal.acknowledgedWords}.
        </p>
      )}
    </section>
  )
}
