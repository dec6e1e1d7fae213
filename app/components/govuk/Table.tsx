import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes, Maybe } from './options.ts'

export interface TableCell {
  readonly text?: ReactNode
  readonly format?: 'numeric'
  readonly classes?: string
  readonly colspan?: number
  readonly rowspan?: number
  readonly attributes?: Attributes<'td'>
}

export interface TableProps {
  readonly caption?: ReactNode
  readonly captionClasses?: string
  readonly head?: readonly TableCell[]
  readonly rows: readonly Maybe<readonly TableCell[]>[]
  readonly firstCellIsHeader?: boolean
  readonly classes?: string
  readonly attributes?: Attributes<'table'>
}

/** GOV.UK Frontend table. For desks and lists use `layout/DataTable`, which also scrolls on a narrow screen. */
export function Table(props: TableProps) {
  const { caption, captionClasses, head, rows, firstCellIsHeader, classes, attributes } = props
  return (
    <table className={classNames('govuk-table', classes)} {...attributes}>
      {caption && (
        <caption className={classNames('govuk-table__caption', captionClasses)}>{caption}</caption>
      )}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => (
              <th
                key={index}
                scope="col"
                className={classNames(
                  'govuk-table__header',
                  cell.format && `govuk-table__header--${cell.format}`,
                  cell.classes,
                )}
                colSpan={cell.colspan}
                rowSpan={cell.rowspan}
                {...cell.attributes}
              >
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map(
          (row, index) =>
            row && (
              <tr key={index} className="govuk-table__row">
                {row.map((cell, column) => (
                  <Cell key={column} cell={cell} isHeader={column === 0 && firstCellIsHeader} />
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

function Cell({ cell, isHeader }: { readonly cell: TableCell; readonly isHeader?: boolean }) {
  const span = { colSpan: cell.colspan, rowSpan: cell.rowspan }
  return isHeader ? (
    <th
      scope="row"
      className={classNames('govuk-table__header', cell.classes)}
      {...span}
      {...cell.attributes}
    >
      {cell.text}
    </th>
  ) : (
    <td
      className={classNames(
        'govuk-table__cell',
        cell.format && `govuk-table__cell--${cell.format}`,
        cell.classes,
      )}
      {...span}
      {...cell.attributes}
    >
      {cell.text}
    </td>
  )
}
