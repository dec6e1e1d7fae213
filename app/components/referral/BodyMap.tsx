import { bodyRegions, bodySize, type BodySide } from '#app/domain/forms/body-regions.ts'

interface BodyMapProps {
  readonly label: string
  readonly backTo: string
  readonly marked: readonly string[]
}

const sides: readonly (readonly [BodySide, string])[] = [
  ['front', 'Front'],
  ['back', 'Back'],
]

/** Two drawings to point at. Each press marks a region or takes its mark away, and the list says the same in words. */
export function BodyMap({ label, backTo, marked }: BodyMapProps) {
  const regions = bodyRegions.filter(({ key }) => marked.includes(key))
  return (
    <>
      <h1 className="govuk-heading-l">{label}</h1>
      <p className="govuk-body">
        Press a place on a drawing to mark it, and again to take the mark away. You can also{' '}
        <a className="govuk-link" href={backTo}>
          tick the places by name
        </a>
        : both give the same answer.
      </p>
      <form method="post" noValidate>
        {sides.map(([side, words]) => (
          <div key={side} className="app-body">
            <input
              type="image"
              name={side}
              src={`/body-${side}.svg`}
              alt={`${words} of the body: point at a place, or go back and tick it by name`}
              width={bodySize.width}
              height={bodySize.height}
            />
            <svg
              aria-hidden="true"
              width={bodySize.width}
              height={bodySize.height}
              fill="#b3261e"
              fillOpacity="0.55"
            >
              {regions
                .filter(region => region.side === side)
                .map(({ key, box: [x, y, width, height] }) => (
                  <rect key={key} x={x} y={y} width={width} height={height} rx="8" />
                ))}
            </svg>
            <p className="govuk-body govuk-!-text-align-centre">{words}</p>
          </div>
        ))}
      </form>
      <h2 className="govuk-heading-m">Marked</h2>
      {regions.length === 0 ? (
        <p className="govuk-body">Nothing is marked yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {regions.map(region => (
            <li key={region.key}>{region.label}</li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-button" role="button" draggable={false} href={backTo}>
          Go back to the form
        </a>
      </p>
    </>
  )
}
