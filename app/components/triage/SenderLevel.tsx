import type { GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { Details } from '../govuk/Details.tsx'
import { DutyList } from '../threshold/DutyList.tsx'
import { GuideRecordView } from '../threshold/GuideRecordView.tsx'

interface SenderLevelProps {
  readonly record: GuideRecord
  /** Left out beside the decision, where they stood on the contact a moment ago. */
  readonly withDuties?: boolean
}

/** The sender's picture, own level and reasons, and what else must be told, for whoever decides. */
export function SenderLevel({ record, withDuties = true }: SenderLevelProps) {
  const picked = record.indicators.length + record.strengths.length
  return (
    <>
      <Details
        summaryText={`The sender’s picture and own level of need (${picked === 1 ? '1 indicator' : `${picked} indicators`})`}
        open
      >
        <GuideRecordView record={record} withDuties={false} />
      </Details>
      {withDuties && record.duties.length > 0 && (
        <section aria-label="Also tell">
          <h2 className="govuk-heading-m">Also tell</h2>
          <DutyList duties={record.duties} heading="h3" />
        </section>
      )}
    </>
  )
}
