import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import { paths } from '#app/paths.ts'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'
import { UrgencyTag } from '../triage/UrgencyTag.tsx'

interface LeftAllegationListProps {
  readonly page: {
    readonly rows: readonly {
      readonly id: string
      readonly reference: string
      readonly urgency: UrgencyLevel
      readonly agency: string
      readonly leftWords: string
      readonly stateWords: string
      readonly isDecided: boolean
    }[]
    readonly isWhole: boolean
  }
}

/** The allegations that were begun and never sent: what waits for a decision first, and every one decided after it. */
export function LeftAllegationList({ page }: LeftAllegationListProps) {
  return (
    <>
      <Back href={paths.frontDoor()}>Back to the queue</Back>
      <ProtectiveMarking />
      <h1 className="govuk-heading-l">Allegations left unsent</h1>
      <p className="govuk-body">
        Somebody began each of these, did not send it, and has left their agency. Nobody at the
        agency can read it or knows that it is here. Read it as it was left, and decide.
      </p>
      <DataTable
        caption="Allegations left unsent"
        captionSize="hidden"
        head={['Reference', 'Urgency', 'From', 'Came to you', 'Decision'].map(text => ({ text }))}
        rows={page.rows.map(row => [
          {
            text: (
              <a className="govuk-link" href={paths.leftAllegation(row.id)}>
                {row.reference}
              </a>
            ),
          },
          { text: <UrgencyTag urgency={row.urgency} /> },
          { text: row.agency },
          { text: row.leftWords },
          {
            text: row.isDecided ? (
              row.stateWords
            ) : (
              <>
                <StatusTag meaning="waiting">Not decided</StatusTag>
                <br />
                {row.stateWords}
              </>
            ),
          },
        ])}
        empty={
          <p>
            Nothing was left unsent. When somebody leaves an allegation behind, you are emailed and
            it is listed here.
          </p>
        }
      />
      {!page.isWhole && (
        <p className="govuk-body">
          There are more. What waits for a decision stands first. Ring the portal’s support team to
          find one that was decided long ago.
        </p>
      )}
    </>
  )
}
