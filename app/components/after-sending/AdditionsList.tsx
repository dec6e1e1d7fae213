import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'

interface AdditionsListProps {
  readonly page: {
    readonly rows: readonly {
      readonly contactId: string
      readonly reference: string
      readonly childName: string
      readonly agency: string
      readonly what: string
      readonly whenWords: string
    }[]
    readonly isWhole: boolean
  }
}

/** What senders did after a decision, until a person says that they have seen it. */
export function AdditionsList({ page }: AdditionsListProps) {
  return (
    <>
      <Back href={paths.frontDoor()}>Back to the queue</Back>
      <ProtectiveMarking />
      <h1 className="govuk-heading-l">Added after a decision</h1>
      <p className="govuk-body">
        Read what was added first. If it changes what a child needs, decide again.
      </p>
      <DataTable
        caption="Decided contacts with something new"
        captionSize="hidden"
        head={[
          { text: 'Reference' },
          { text: 'Child' },
          { text: 'What the sender did' },
          { text: 'When you have read it' },
        ]}
        rows={page.rows.map(row => [
          {
            text: (
              <a className="govuk-link" href={paths.contact(row.contactId)}>
                {row.reference}
              </a>
            ),
          },
          { text: row.childName },
          {
            text: (
              <>
                {row.what}
                <span className="govuk-hint">
                  {row.whenWords}, {row.agency}
                </span>
              </>
            ),
          },
          {
            text: (
              <form method="post" action={paths.additions()}>
                <input type="hidden" name="contact" value={row.contactId} />
                <Button classes="govuk-button--secondary" preventDoubleClick>
                  Seen
                  <span className="govuk-visually-hidden"> {row.reference}</span>
                </Button>
              </form>
            ),
          },
        ])}
        empty={<p>Nothing new. When a sender adds to a decided contact it is listed here.</p>}
      />
      {!page.isWhole && (
        <p className="govuk-body">There are more. Mark some as seen to see the rest.</p>
      )}
    </>
  )
}
