import {
  bodyRegions,
  bodySize,
  readBodyPoint,
  type BodySide,
} from '#app/domain/forms/body-regions.ts'

export const bodySides: readonly (readonly [BodySide, string])[] = [
  ['front', 'Front'],
  ['back', 'Back'],
]

/** What is marked on one side: regions filled, points ringed and numbered as in the words beside them. */
export function BodyMarks({
  side,
  marks,
}: {
  readonly side: BodySide
  readonly marks: readonly string[]
}) {
  const points = marks.flatMap(mark => readBodyPoint(mark) ?? [])
  return (
    <svg aria-hidden="true" focusable="false" width={bodySize.width} height={bodySize.height}>
      {bodyRegions
        .filter(region => region.side === side && marks.includes(region.key))
        .map(({ key, box: [x, y, width, height] }) => (
          <rect
            key={key}
            x={x}
            y={y}
            width={width}
            height={height}
            rx="8"
            fill="#b3261e"
            fillOpacity="0.55"
          />
        ))}
      {points.map(({ x, y, side: on }, index) =>
        on === side ? (
          <g key={`${String(x)} ${String(y)}`}>
            <circle cx={x} cy={y} r="9" fill="white" stroke="#b3261e" strokeWidth="2" />
            <text x={x} y={y + 4} textAnchor="middle" fontSize="11" fontWeight="700">
              {index + 1}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  )
}

/** The drawings as they were marked, for reading: the words beside them say the same. */
export function BodyDrawings({ marks }: { readonly marks: readonly string[] }) {
  return (
    <div>
      {bodySides.map(([side, name]) => (
        <div key={side} className="app-body">
          <img src={`/body-${side}.svg`} alt="" width={bodySize.width} height={bodySize.height} />
          <BodyMarks side={side} marks={marks} />
          <br />
          {name}
        </div>
      ))}
    </div>
  )
}
