import type { GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { Details } from '../govuk/Details.tsx'
import { DutyList } from '../threshold/DutyList.tsx'
import { GuideRecordView } from '../threshold/GuideRecordView.tsx'

/** The sender's picture, own level and reasons, and what else must be told, for whoever decides. */
export function SenderLevel({ record }: { readonly record: GuideRecord }) {
  const picked = record.indicators.length + record.strengths.length
  return (
    <>
      <Details
        summaryText={`The sender’s picture and own level of need (${picked === 1 ? '1 indicator' : `${picked} indicators`})`}
        open
      >
        <GuideRecordView record={record} withDuties={false} />
      </Details>
      {record.duties.length > 0 && (
        <section aria-label="Also tell">
          <h2 className="govuk-heading-m">Also tell</h2>
          <DutyList duties={record.duties} heading="h3" />
        </section>
      )}
    </>
  )
}
