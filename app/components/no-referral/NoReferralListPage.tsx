import type { NoReferralRow } from '#app/domain/no-referral/view.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'

/** Decisions not to refer, what is due for review first. */
export function NoReferralListPage({ rows }: { readonly rows: readonly NoReferralRow[] }) {
  return (
    <>
      <Back href={paths.referrals()}>Back to your referrals</Back>
      <h1 className="govuk-heading-l">Decisions not to refer</h1>
      <p className="govuk-body">
        Only the writer and their agency’s safeguarding lead see these. The council does not.
      </p>
      <p className="govuk-body">
        <Button href={paths.noReferralNew()}>Record a decision not to refer</Button>
      </p>
      <DataTable
        caption="Reviews due first"
        head={['Reference', 'Who it is about', 'Written by', 'Look again', 'Status'].map(text => ({
          text,
        }))}
        rows={rows.map(({ id, reference, about, by, review, status, meaning }) => [
          {
            text: (
              <a className="govuk-link" href={paths.noReferral(id)}>
                {reference}
              </a>
            ),
          },
          { text: about },
          { text: by },
          { text: review },
          { text: <StatusTag meaning={meaning}>{status}</StatusTag> },
        ])}
        empty={
          <p>
            Nothing here yet. When you decide not to refer and write down why, it is kept here, and
            you are reminded to look again.
          </p>
        }
      />
    </>
  )
}
