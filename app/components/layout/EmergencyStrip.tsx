import { paths } from '#app/paths.ts'
import type { ShellPhone } from './shell.ts'

/**
 * Who to ring, in the same place on every page: an urgent concern must never wait for a form. A wide screen shows
 * every council; a narrow one shows the likeliest and keeps the others one tap away.
 */
export function EmergencyStrip({ phones }: { readonly phones: readonly ShellPhone[] }) {
  return (
    <section className="app-strip" aria-label="Urgent help by phone">
      <div className="govuk-width-container app-strip__lines">
        <p className="app-strip__now">
          Child in danger now? Ring{' '}
          <a className="app-strip__link" href="tel:999">
            999
          </a>
        </p>
        {phones.length > 0 && <WorriedToday phones={phones} />}
      </div>
    </section>
  )
}

function WorriedToday({ phones }: { readonly phones: readonly ShellPhone[] }) {
  // Said once when it is true of all, so that the strip stays short.
  const allClosed = phones.every(phone => !phone.openNow)
  return (
    <>
      <div className="app-strip__today">
        <p className="app-strip__ask">
          {allClosed ? 'Worried? Out of hours, ring' : 'Worried today? Ring'}
        </p>
        <ul className="app-strip__list">
          {phones.map(phone => (
            <li key={phone.council} className="app-strip__item">
              {phone.council}{' '}
              <a className="app-strip__link" href={phone.phoneHref}>
                {phone.phone}
              </a>
              {!phone.openNow && !allClosed && ' (out of hours)'}
            </li>
          ))}
        </ul>
      </div>
      <details className="app-strip__more">
        <summary className="app-strip__summary">
          <span className="app-strip__wide">Hours and help</span>
          <span className="app-strip__narrow">Other councils, hours and help</span>
        </summary>
        <ul className="app-strip__full">
          {phones.map(phone => (
            <li key={phone.council}>
              <strong>{phone.council}</strong>: {phone.frontDoor}{' '}
              <a className="app-strip__link" href={phone.phoneHref}>
                {phone.phone}
              </a>{' '}
              ({phone.words})
            </li>
          ))}
        </ul>
        <p className="app-strip__help">
          <a className="app-strip__link" href={paths.help()}>
            More help and other numbers
          </a>
        </p>
      </details>
    </>
  )
}
