import { paths } from '#app/paths.ts'
import { WarningText } from '../govuk/WarningText.tsx'

/** Said as soon as it is known, before a form is written that cannot be sent: which other one can be. */
export function WrongForm() {
  return (
    <>
      <WarningText>
        This form asks for help that can only start with the family’s agreement, and the agreement
        check found none. Your draft is kept.
      </WarningText>
      <p className="govuk-body">
        If you are worried about a child, or want to share this as information,{' '}
        <a className="govuk-link" href={paths.referralStart()}>
          send a children’s referral
        </a>
        , which does not need agreement.
      </p>
    </>
  )
}
