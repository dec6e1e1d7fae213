import { useId } from 'react'

interface CountBarsProps {
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    /** From 0 to 1 of the longest bar. */
    readonly length: number
    readonly words: string
  }[]
  readonly title: string
}

const width = 600
const rowHeight = 40

/** A bar a line with its words over it, in the text colour. The table that follows says the same in figures. */
export function CountBars({ rows, title }: CountBarsProps) {
  const id = useId()
  return (
    <svg
      className="govuk-!-margin-bottom-4"
      viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
      width="100%"
      role="img"
      aria-labelledby={id}
      focusable="false"
      fontSize="15"
      fontFamily="inherit"
      fill="currentColor"
    >
      <title id={id}>{title}</title>
      {rows.map(({ key, label, length, words }, row) => (
        <g key={key} transform={`translate(0 ${row * rowHeight})`}>
          <text x="0" y="14">
            {label.length > 62 ? `${label.slice(0, 60)}…` : label}
          </text>
          <rect x="0" y="20" width={width} height="12" fill="none" stroke="currentColor" />
          <rect x="0" y="20" width={Math.max(2, length * width)} height="12" />
          <text x={width} y="14" textAnchor="end">
            {words}
          </text>
        </g>
      ))}
    </svg>
  )
}
