import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { WarningText } from '../govuk/WarningText.tsx'

/** Deleting a draft loses everything in it, so it is asked on a page of its own. */
export function DeleteDraft({
  id,
  formTitle,
  isUrgent,
}: {
  readonly id: string
  readonly formTitle: string
  readonly isUrgent: boolean
}) {
  return (
    <>
      <h1 className="govuk-heading-l">Do you want to delete this draft?</h1>
      {isUrgent && (
        <WarningText>
          This draft looks urgent and has not been sent. Nobody at the council has seen it.
        </WarningText>
      )}
      <p className="govuk-body">
        You are about to delete <strong>{formTitle}</strong> with everything you and your colleagues
        wrote in it. It has not been sent. You cannot undo this. We keep a record that it was
        deleted, when and by whom.
      </p>
      <form method="post" noValidate>
        <div className="govuk-button-group">
          <Button name="then" value="delete" classes="govuk-button--warning" preventDoubleClick>
            Delete this draft
          </Button>
          <a className="govuk-link" href={paths.referral(id)}>
            Keep it
          </a>
        </div>
      </form>
    </>
  )
}
