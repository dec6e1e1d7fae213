import { paths } from '#app/paths.ts'
import type { Shell } from './shell.ts'

interface FooterProps extends Pick<Shell, 'partnershipName' | 'asOf'> {
  /** The way to keep the guide stands last, so that the others are in the same place on every page. */
  readonly keepsGuide: boolean
}

/** Help, accessibility and privacy in the same place on every page, and how fresh the page is. */
export function Footer({ partnershipName, asOf, keepsGuide }: FooterProps) {
  const links = [
    { href: paths.help(), text: 'Help' },
    { href: paths.accessibility(), text: 'Accessibility' },
    { href: paths.privacy(), text: 'Privacy' },
    ...(keepsGuide ? [{ href: paths.guideKeep(), text: 'Keep the guide on this device' }] : []),
  ]
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">About this service</h2>
        <ul className="app-footer__links">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a className="app-footer__link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p className="app-footer__words">{partnershipName}</p>
        {asOf && <p className="app-footer__words">{asOf}</p>}
      </div>
    </footer>
  )
}
