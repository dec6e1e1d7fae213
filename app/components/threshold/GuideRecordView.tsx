import type { ReactNode } from 'react'
import type { GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { DutyList } from './DutyList.tsx'

interface GuideRecordViewProps {
  readonly record: GuideRecord
  /** Duties are drawn by the page itself where they stand on their own. */
  readonly withDuties?: boolean
}

/** What a referral carries from the guide, word for word as on the day: text, so that it reads the same everywhere. */
export function GuideRecordView({ record, withDuties = true }: GuideRecordViewProps) {
  const { indicators, strengths, own, asksOwn, duties } = record
  const pre = (words: string) => <span className="app-pre-line">{words}</span>
  const row = (key: string, text: ReactNode) => ({ key: { text: key }, value: { text } })
  const list = (key: string, items: readonly string[]) =>
    items.length === 0 ? null : row(key, <Bullets items={items} />)
  return (
    <>
      {record.hasPicks && <p className="govuk-body app-pre-line">{record.words}</p>}
      <SummaryList
        rows={[
          ...(own.length > 0
            ? own.map(({ label, words }) => row(label, pre(words)))
            : asksOwn
              ? [row('Own level', 'Not given')]
              : []),
          list('Means phone now', record.phoneNow),
          record.phoneNowRead === null ? null : row('Phone route', record.phoneNowRead),
          list('Chosen in the guide', indicators),
          list('Strengths', strengths),
          record.protective === null ? null : row('Adults who protect', pre(record.protective)),
          record.age === null ? null : row('Age it was made for', record.age),
          row('Guide version', `${record.version}, word for word as on that day`),
        ]}
      />
      {withDuties && duties.length > 0 && <DutyList duties={duties} heading="h3" />}
    </>
  )
}

function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
