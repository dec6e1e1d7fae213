import { arc } from 'd3-shape'
import { useId } from 'react'
import type { Indicator, Level } from '#app/domain/threshold/guide.ts'
import { counted } from '#app/domain/time/words.ts'
import { levels } from '#app/domain/threshold/guide.ts'

interface WindscreenProps {
  /** Only the levels that have something in them. */
  readonly levels: readonly { readonly level: Level; readonly indicators: readonly Pick[] }[]
  /** Whose indicators they are, in the drawing's title. */
  readonly of?: string
}

type Pick = Readonly<{ id: Indicator['id']; immediate: Indicator['immediate'] }>

interface Segment {
  readonly level: Level
  readonly start: number
  readonly end: number
}

const centre = { x: 180, y: 184 }
const inner = 52
const outer = 150
const rim = 172

/** Marks drawn in one segment before the rest become a number: more would touch. */
const mostMarks = 8

/** Level 1 on the left to level 4 on the right, each an eighth of a circle, in radians from 12 o'clock. */
const segments: readonly Segment[] = levels.map((level, index) => ({
  level,
  start: -Math.PI / 2 + (index * Math.PI) / 4,
  end: -Math.PI / 2 + ((index + 1) * Math.PI) / 4,
}))

const band = arc<Segment>()
  .startAngle(({ start }) => start)
  .endAngle(({ end }) => end)

/**
 * The picks on a half circle of four levels. It marks where each pick sits and never points at one answer.
 * Everything is drawn in the text colour, with a pattern for each level, so it reads without colour and in
 * a person's own colours; the words and the table around it say the same.
 */
export function Windscreen({ levels: picked, of = 'you chose' }: WindscreenProps) {
  const id = useId()
  const at = (level: Level) => picked.find(part => part.level === level)?.indicators ?? []
  const total = picked.reduce((sum, { indicators }) => sum + indicators.length, 0)
  return (
    <svg
      className="app-windscreen"
      viewBox="0 0 360 206"
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
      fill="none"
      stroke="currentColor"
      focusable="false"
    >
      <title id={`${id}title`}>
        {`Where the ${counted(total, 'indicator')} ${of} ${total === 1 ? 'sits' : 'sit'}`}
      </title>
      <desc id={`${id}desc`}>
        {`Half a circle in four parts, from level 1 on the left to level 4 on the right. ${segments
          .map(({ level }) => `Level ${level}: ${at(level).length}`)
          .join('. ')}.`}
      </desc>
      <Patterns id={id} />
      <g transform={`translate(${centre.x} ${centre.y})`}>
        {segments.map(segment => (
          <SegmentPicture
            key={segment.level}
            segment={segment}
            picks={at(segment.level)}
            pattern={`url(#${id}level${segment.level})`}
          />
        ))}
      </g>
      <g fill="currentColor" stroke="none" fontSize="12">
        <text x={centre.x - (inner + rim) / 2} y={centre.y + 17} textAnchor="middle">
          Universal
        </text>
        <text x={centre.x + (inner + rim) / 2} y={centre.y + 17} textAnchor="middle">
          Acute
        </text>
      </g>
    </svg>
  )
}

interface SegmentPictureProps {
  readonly segment: Segment
  readonly picks: readonly Pick[]
  readonly pattern: string
}

function SegmentPicture({ segment, picks, pattern }: SegmentPictureProps) {
  const { level, start, end } = segment
  const isEmpty = picks.length === 0
  const [x, y] = point((start + end) / 2, (inner + outer) / 2 - 8)
  return (
    <g>
      <path
        className={`app-windscreen__part app-windscreen__part--${level}`}
        d={band.innerRadius(inner).outerRadius(outer)(segment) ?? ''}
        strokeWidth={isEmpty ? 1 : 2.5}
      />
      <path
        d={band.innerRadius(outer).outerRadius(rim)(segment) ?? ''}
        fill={pattern}
        strokeWidth={isEmpty ? 1 : 2.5}
      />
      {picks.slice(0, mostMarks).map((pick, index, marks) => (
        <Mark
          key={pick.id}
          pick={pick}
          at={start + ((index + 1) * (end - start)) / (marks.length + 1)}
        />
      ))}
      <g fill="currentColor" stroke="none" textAnchor="middle">
        <text x={x} y={y - 4} fontSize="13">
          {`Level ${level}`}
        </text>
        <text x={x} y={y + 18} fontSize="22" fontWeight={isEmpty ? 400 : 700}>
          {picks.length}
        </text>
      </g>
    </g>
  )
}

/** A round mark for each pick; a triangle when it means phone now. */
function Mark({ pick, at }: { readonly pick: Pick; readonly at: number }) {
  const [x, y] = point(at, outer - 10)
  return pick.immediate ? (
    <path d={`M${x} ${y - 6}l5.5 10h-11z`} fill="currentColor" stroke="none" />
  ) : (
    <circle cx={x} cy={y} r={4} fill="currentColor" stroke="none" />
  )
}

function point(angle: number, radius: number): readonly [number, number] {
  const round = (value: number) => Math.round(value * 10) / 10
  return [round(Math.sin(angle) * radius), round(-Math.cos(angle) * radius)]
}

/** A heavier pattern for each level: bare, dots, stripes, crossed stripes. */
function Patterns({ id }: { readonly id: string }) {
  const size = { width: 7, height: 7, patternUnits: 'userSpaceOnUse' }
  return (
    <defs>
      <pattern id={`${id}level1`} {...size} />
      <pattern id={`${id}level2`} {...size}>
        <circle cx="3.5" cy="3.5" r="1.1" fill="currentColor" stroke="none" />
      </pattern>
      <pattern id={`${id}level3`} {...size}>
        <path d="M-1 8L8 -1M-2 2L2 -2M5 9L9 5" strokeWidth="1.2" />
      </pattern>
      <pattern id={`${id}level4`} {...size}>
        <path d="M-1 8L8 -1M-2 2L2 -2M5 9L9 5M-1 -1L8 8M5 -2L9 2M-2 5L2 9" strokeWidth="1.4" />
      </pattern>
    </defs>
  )
}
