import type { ReactNode } from 'react'
import { laneWords, type QueueRow } from '#app/domain/triage/queue.ts'
import { paths } from '#app/paths.ts'
import { DataTable } from '../layout/DataTable.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'
import { UrgencyTag } from './UrgencyTag.tsx'

interface QueueTableProps {
  readonly caption: string
  readonly rows: readonly QueueRow[]
  readonly empty: ReactNode
}

/** Contacts, one a row. The reference is the link; everything a row means is in words. */
export function QueueTable({ caption, rows, empty }: QueueTableProps) {
  return (
    <DataTable
      caption={caption}
      head={['Reference', 'Child', 'Urgency', 'Due', 'From', 'Lane', 'To know first'].map(text => ({
        text,
      }))}
      rows={rows.map(row => [
        {
          text: (
            <a className="govuk-link" href={paths.contact(row.id)}>
              {row.reference}
              <span className="govuk-visually-hidden">, {row.childName}</span>
            </a>
          ),
        },
        {
          text: (
            <>
              {row.childName}
              <br />
              {row.age}
            </>
          ),
        },
        { text: <UrgencyTag urgency={row.urgency} /> },
        {
          text: (
            <>
              {row.isLate ? <strong>{row.due}</strong> : row.due}
              <br />
              {row.state === 'waiting' ? (
                <StatusTag meaning="waiting">{row.stateWords}</StatusTag>
              ) : (
                row.stateWords
              )}
            </>
          ),
        },
        { text: row.isPolice ? `${row.agency} (police)` : row.agency },
        { text: laneWords[row.lane] },
        { text: <Flags flags={row.flags} /> },
      ])}
      empty={empty}
    />
  )
}

function Flags({ flags }: { readonly flags: readonly string[] }) {
  if (flags.length === 0) return 'Nothing'
  return (
    <ul className="govuk-list app-tight">
      {flags.map(flag => (
        <li key={flag}>{flag}</li>
      ))}
    </ul>
  )
}
