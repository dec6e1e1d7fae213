import { useId } from 'react'

interface TrendChartProps {
  /** Oldest first. */
  readonly points: readonly { readonly short: readonly [string, string]; readonly mean: number }[]
  /** The top of the scale. */
  readonly of: number
  readonly title: string
}

const left = 34
const right = 336
const top = 14
const bottom = 170

/** A line with a dot for each period. The table beside it says the same in figures. */
export function TrendChart({ points, of, title }: TrendChartProps) {
  const id = useId()
  const yOf = (value: number) => bottom - (value / of) * (bottom - top)
  const step = (right - left) / points.length
  const dots = points.map((point, index) => ({
    ...point,
    x: left + step * (index + 0.5),
    y: yOf(point.mean),
  }))
  return (
    <svg
      viewBox="0 0 340 214"
      preserveAspectRatio="xMinYMin meet"
      width="100%"
      height="240"
      role="img"
      aria-labelledby={id}
      focusable="false"
      fontSize="12"
      fontFamily="inherit"
      fill="currentColor"
    >
      <title id={id}>{title}</title>
      {[0, of / 3, (of * 2) / 3, of].map(value => (
        <g key={value}>
          <line
            x1={left}
            x2={right}
            y1={yOf(value)}
            y2={yOf(value)}
            stroke="currentColor"
            strokeOpacity={value === 0 ? 1 : 0.25}
          />
          <text x={left - 6} y={yOf(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <polyline
        points={dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      {dots.map(({ x, y, mean, short }) => (
        <g key={x} textAnchor="middle">
          <circle cx={x} cy={y} r="4.5" />
          <text x={x} y={mean > of - 4 ? y + 18 : y - 9} fontWeight="600">
            {mean.toFixed(1)}
          </text>
          <text x={x} y={bottom + 18}>
            {short[0]}
          </text>
          <text x={x} y={bottom + 33}>
            {short[1]}
          </text>
        </g>
      ))}
    </svg>
  )
}
