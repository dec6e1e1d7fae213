import { paths } from '#app/paths.ts'
import type { Shell } from './shell.ts'
import { Wordmark } from './Wordmark.tsx'

type HeaderProps = Pick<Shell, 'serviceName' | 'partnershipName' | 'person'>

/** Our own header: the wordmark, the partnership, who is signed in and the way out. */
export function Header({ serviceName, partnershipName, person }: HeaderProps) {
  return (
    <header className="app-header">
      <div className="govuk-width-container app-header__row">
        <div className="app-header__names">
          <a className="app-wordmark" href={paths.home()}>
            <Wordmark serviceName={serviceName} />
          </a>
          <p className="app-header__partnership">{partnershipName}</p>
        </div>
        {person && (
          <div className="app-header__person">
            <p className="app-header__who">
              <span className="govuk-visually-hidden">Signed in as </span>
              {person.name}, {person.agency}
            </p>
            <form method="post" action={paths.signOut()}>
              <button className="app-header__sign-out" type="submit">
                Sign out
              </button>
            </form>
          </div>
        )}
      </div>
    </header>
  )
}
