import type { ReactNode } from 'react'
import { WarningText } from '../govuk/WarningText.tsx'

interface RingNowProps {
  /** The front door to ring: who picks up at this moment, and their number. */
  readonly doors: readonly {
    readonly council: string
    readonly answersNow: string
    readonly phone: string
    readonly phoneHref: string
  }[]
  readonly because: readonly string[]
  /** What to do on this page after ringing. */
  readonly children: ReactNode
}

/** The phone before everything else, wherever something picked or written should not wait. It blocks nothing. */
export function RingNow({ doors, because, children }: RingNowProps) {
  return (
    <section className="app-phone-now" aria-labelledby="ring-now">
      <h2 className="govuk-heading-m" id="ring-now">
        Ring now
      </h2>
      <WarningText>
        If a child is in danger now, ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        .
      </WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {doors.map(({ council, answersNow, phone, phoneHref }) => (
          <li key={council}>
            <strong>{council}</strong>: {answersNow}{' '}
            <a className="govuk-link" href={phoneHref}>
              {phone}
            </a>
          </li>
        ))}
      </ul>
      {because.length > 0 && (
        <>
          <p className="govuk-body">Because you chose:</p>
          <ul className="govuk-list govuk-list--bullet">
            {because.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">{children}</p>
    </section>
  )
}
