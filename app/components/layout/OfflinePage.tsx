import { paths } from '#app/paths.ts'
import type { ShellPhone } from './shell.ts'

/** Kept on a device, and shown there in place of any page that cannot be reached: whom to ring, then what to do. */
export function OfflinePage({ numbers }: { readonly numbers: readonly ShellPhone[] }) {
  return (
    <>
      <h1 className="govuk-heading-xl">This page needs a connection</h1>
      <p className="govuk-body-l">Your device is offline, or the service cannot be reached.</p>
      <h2 className="govuk-heading-m">If you are worried about a child, ring</h2>
      <p className="govuk-body">
        In danger now:{' '}
        <a className="govuk-link govuk-!-font-weight-bold" href="tel:999">
          999
        </a>
        . Do not wait for the connection to come back.
      </p>
      <ul className="govuk-list app-phones">
        {numbers.map(({ council, frontDoor, phone, phoneHref, words, example }) => (
          <li key={council}>
            <strong>{council}</strong>{' '}
            <a className="govuk-link" href={phoneHref}>
              {phone}
            </a>
            {example && ' (an example: this number rings nowhere)'}
            <span className="govuk-hint">
              {frontDoor}: {words}
            </span>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">If you were writing a referral</h2>
      <p className="govuk-body">
        Nothing that you saved is lost. Go back in your browser: what you typed on the last page is
        usually still there. Leave it open, and press the button again when you are connected.
      </p>
      <h2 className="govuk-heading-m">What you can read now</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={paths.thresholdRead()}>
            The whole threshold guide
          </a>
        </li>
        <li>
          <a className="govuk-link" href={paths.thresholdTopic()}>
            Its topics, side by side across the levels
          </a>
        </li>
      </ul>
    </>
  )
}
