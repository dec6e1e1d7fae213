import type { ReactNode } from 'react'

interface ColumnsProps {
  readonly children: ReactNode
  /** Beside the main column on a wide screen, beneath it on a narrow one. */
  readonly aside?: ReactNode
  /** Names the side column for people who move by landmark. */
  readonly asideLabel?: string
}

/** A two-thirds column of text, with a third beside it. For pages whose handle has the full width. */
export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
      {aside && (
        <aside className="govuk-grid-column-one-third" aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  )
}
