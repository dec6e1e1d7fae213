import type { PickedView } from '#app/domain/consultation/view.ts'
import { Details } from '../govuk/Details.tsx'

/** What was chosen in the guide and goes with this, word for word. */
export function Picked({
  picked,
  open = false,
}: {
  readonly picked: PickedView
  readonly open?: boolean
}) {
  const { age, indicators, picture, version } = picked
  return (
    <Details
      summaryText={`Chosen in the threshold guide (${String(indicators.length)})`}
      open={open}
    >
      {age !== null && <p className="govuk-body">Made for: {age}.</p>}
      <p className="govuk-body">{picture}</p>
      <ul className="govuk-list govuk-list--bullet">
        {indicators.map(({ id, level, text, immediate }) => (
          <li key={id}>
            Level {level}: {text}
            {immediate && <strong> (phone now)</strong>}
          </li>
        ))}
      </ul>
      <p className="govuk-body-s">Guide version {version}, word for word as on that day.</p>
    </Details>
  )
}
