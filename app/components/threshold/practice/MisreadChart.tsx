import { useId } from 'react'

interface MisreadChartProps {
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    /** Shares from 0 to 1 that make 1 together. */
    readonly bar: readonly [number, number, number]
  }[]
  readonly names: readonly [string, string, string]
  readonly title: string
}

const width = 600
const rowHeight = 40
const top = 34

/**
 * One bar a line in three parts, told apart by pattern and place and never by colour: stripes for too low, bare for as
 * the guide, dots for too high. Drawn in the text colour, so it keeps a person's own colours.
 */
export function MisreadChart({ rows, names, title }: MisreadChartProps) {
  const id = useId()
  const fills = [`url(#${id}low)`, 'none', `url(#${id}high)`] as const
  const height = top + rows.length * rowHeight
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      role="img"
      aria-labelledby={id}
      focusable="false"
      fontSize="15"
      fontFamily="inherit"
      fill="currentColor"
      stroke="none"
    >
      <title id={id}>{title}</title>
      <defs>
        <pattern id={`${id}low`} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M-1 8L8 -1M-2 2L2 -2M5 9L9 5" stroke="currentColor" strokeWidth="1.4" />
        </pattern>
        <pattern id={`${id}high`} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle cx="3.5" cy="3.5" r="1.6" />
        </pattern>
      </defs>
      {names.map((name, index) => (
        <g key={name}>
          <rect
            x={1 + index * 150}
            y="4"
            width="26"
            height="15"
            fill={fills[index]}
            stroke="currentColor"
          />
          <text x={34 + index * 150} y="17">
            {name}
          </text>
        </g>
      ))}
      {rows.map(({ key, label, bar }, row) => {
        const y = top + row * rowHeight
        const starts = [0, bar[0], bar[0] + bar[1]]
        return (
          <g key={key}>
            <text x="0" y={y + 13}>
              {label}
            </text>
            {bar.map((share, part) => (
              <rect
                key={names[part]}
                x={1 + (starts[part] ?? 0) * (width - 2)}
                y={y + 18}
                width={share * (width - 2)}
                height="14"
                fill={fills[part]}
                stroke="currentColor"
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
}
