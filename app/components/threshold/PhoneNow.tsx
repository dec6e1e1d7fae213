import { WarningText } from '#app/components/govuk/WarningText.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import type { Indicator } from '#app/domain/threshold/guide.ts'

interface PhoneNowProps {
  /** What was chosen that calls for it; empty where the page is about one indicator. */
  readonly immediate: readonly Indicator[]
  readonly phones: readonly ShellPhone[]
}

/** The phone route: first wherever an indicator means that writing alone is too slow. It asks; it blocks nothing. */
export function PhoneNow({ immediate, phones }: PhoneNowProps) {
  return (
    <section className="app-phone-now" aria-labelledby="phone-now">
      <h2 className="govuk-heading-m" id="phone-now">
        Phone now
      </h2>
      <WarningText>
        If a child is in danger now, ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        .
      </WarningText>
      <p className="govuk-body">
        Then phone the front door. Do not wait to write a referral first.
      </p>
      {phones.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {phones.map(({ council, frontDoor, phone, phoneHref, words }) => (
            <li key={council}>
              <strong>{council}</strong>: {frontDoor}{' '}
              <a className="govuk-link" href={phoneHref}>
                {phone}
              </a>{' '}
              ({words})
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body">The numbers are at the top of this page.</p>
      )}
      {immediate.length > 0 && (
        <>
          <p className="govuk-body">Because you chose:</p>
          <ul className="govuk-list govuk-list--bullet">
            {immediate.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        After you have phoned, send the referral within 24 hours. You can start it from this page.
      </p>
    </section>
  )
}
