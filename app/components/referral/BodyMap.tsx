import {
  bodySize,
  marksInWords,
  mostBodyPoints,
  readBodyPoint,
} from '#app/domain/forms/body-regions.ts'
import { BodyMarks, bodySides } from './BodyDrawing.tsx'

interface BodyMapProps {
  readonly label: string
  readonly backTo: string
  readonly marked: readonly string[]
  /** Whether each press keeps the exact point, or marks the region pointed at. */
  readonly keepsPoints: boolean
}

/** Two drawings to point at. Each press marks a place or takes its mark away, and the list says the same in words. */
export function BodyMap({ label, backTo, marked, keepsPoints }: BodyMapProps) {
  const words = marksInWords(marked)
  const isFull = marked.filter(mark => readBodyPoint(mark)).length >= mostBodyPoints
  return (
    <>
      <h1 className="govuk-heading-l">{label}</h1>
      <p className="govuk-body">
        Press a place on a drawing to mark it, and again to take the mark away. You can also{' '}
        <a className="govuk-link" href={backTo}>
          tick the places by name
        </a>
        :{' '}
        {keepsPoints
          ? 'the front door sees what you draw, and reads it in words'
          : 'both give the same answer'}
        .
      </p>
      {isFull && (
        <p className="govuk-body">
          <strong>{mostBodyPoints} points are marked. Take one away to mark another.</strong>
        </p>
      )}
      <form method="post" noValidate>
        {bodySides.map(([side, name]) => (
          <div key={side} className="app-body">
            <input
              type="image"
              name={side}
              src={`/body-${side}.svg`}
              alt={`${name} of the body: point at a place, or go back and tick it by name`}
              width={bodySize.width}
              height={bodySize.height}
            />
            <BodyMarks side={side} marks={marked} />
            <p className="govuk-body govuk-!-text-align-centre">{name}</p>
          </div>
        ))}
      </form>
      <h2 className="govuk-heading-m">Marked</h2>
      {words.length === 0 ? (
        <p className="govuk-body">Nothing is marked yet.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {words.map(one => (
            <li key={one}>{one}</li>
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
