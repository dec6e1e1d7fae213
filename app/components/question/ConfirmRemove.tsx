import { Back } from '../layout/Back.tsx'
import { Button } from '../govuk/Button.tsx'

interface ConfirmRemoveProps {
  readonly name: string
  readonly backTo: string
}

/** Taking an entry away loses what was written about it, so it is asked on a page of its own. */
export function ConfirmRemove({ name, backTo }: ConfirmRemoveProps) {
  return (
    <>
      <Back href={backTo}>Back</Back>
      <h1 className="govuk-heading-l">Do you want to remove this?</h1>
      <p className="govuk-body">
        You are about to remove <strong>{name}</strong> and everything you wrote about them here.
        You cannot undo this.
      </p>
      <form method="post" noValidate>
        <div className="govuk-button-group">
          <Button name="then" value="remove" classes="govuk-button--warning" preventDoubleClick>
            Remove
          </Button>
          <a className="govuk-link" href={backTo}>
            Keep it
          </a>
        </div>
      </form>
    </>
  )
}
