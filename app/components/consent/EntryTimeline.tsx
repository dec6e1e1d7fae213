import { Details } from '../govuk/Details.tsx'
import { DataTable } from '../layout/DataTable.tsx'

/** One entry as drawn. */
export interface EntryRowView {
  readonly id: string
  readonly when: string
  readonly who: string
  readonly decision: string
  readonly recordedBy: string
  readonly details: readonly {
    readonly question: string
    readonly answer: string
    readonly isRestricted: boolean
  }[]
}

interface EntryTimelineProps {
  readonly caption: string
  readonly rows: readonly EntryRowView[]
  /** Names whose entry it is, where a table holds more than one person's. */
  readonly withWho?: boolean
  readonly captionSize?: 's' | 'm' | 'hidden'
}

/** What was recorded, latest first. Nothing in it was ever changed: a change is a new row. */
export function EntryTimeline({
  caption,
  rows,
  withWho = false,
  captionSize = 's',
}: EntryTimelineProps) {
  return (
    <DataTable
      caption={caption}
      captionSize={captionSize}
      head={[
        { text: 'When' },
        ...(withWho ? [{ text: 'Who' }] : []),
        { text: 'What was said' },
        { text: 'Recorded by' },
      ]}
      rows={rows.map(row => [
        { text: row.when },
        ...(withWho ? [{ text: row.who }] : []),
        { text: <Said row={row} /> },
        { text: row.recordedBy },
      ])}
    />
  )
}

function Said({ row }: { readonly row: EntryRowView }) {
  return (
    <>
      {row.decision}
      {row.details.length > 0 && (
        <Details
          summaryText={
            <>
              Read more
              <span className="govuk-visually-hidden">
                {' '}
                of {row.who} {row.when}
              </span>
            </>
          }
        >
          <dl className="govuk-body-s app-tight">
            {row.details.map(({ question, answer, isRestricted }) => (
              <div key={question}>
                <dt>
                  <strong>{question}</strong>
                  {isRestricted && ' (restricted: only you and the front door read it)'}
                </dt>
                <dd className="app-pre-line govuk-!-margin-left-0 govuk-!-margin-bottom-2">
                  {answer}
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </>
  )
}
