import { useId } from 'react'
import type { ReactNode } from 'react'
import { Table } from '../govuk/Table.tsx'
import type { TableCell } from '../govuk/Table.tsx'

interface DataTableProps {
  /** Shown as the table's heading, and names the region that scrolls on a narrow screen. */
  readonly caption: string
  readonly captionSize?: 's' | 'm' | 'l' | 'hidden'
  readonly head: readonly TableCell[]
  /** The first cell of each row is its header: for a list of referrals, the reference as the main link. */
  readonly rows: readonly (readonly TableCell[])[]
  /** Shown in place of an empty table: what would be here, and what to do. */
  readonly empty?: ReactNode
}

/** A table for desks: it scrolls inside its own named region, which the keyboard can reach. */
export function DataTable({ caption, captionSize = 'm', head, rows, empty }: DataTableProps) {
  const id = useId()
  const captionClasses =
    captionSize === 'hidden' ? 'govuk-visually-hidden' : `govuk-table__caption--${captionSize}`
  if (rows.length === 0 && empty !== undefined) {
    return (
      <section aria-labelledby={id} className="app-empty">
        <h2
          id={id}
          className={captionSize === 'hidden' ? captionClasses : `govuk-heading-${captionSize}`}
        >
          {caption}
        </h2>
        <div className="govuk-body">{empty}</div>
      </section>
    )
  }
  return (
    <div className="app-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <Table
        caption={<span id={id}>{caption}</span>}
        captionClasses={captionClasses}
        head={head}
        rows={rows}
        firstCellIsHeader
      />
    </div>
  )
}
