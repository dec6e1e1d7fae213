import type { MetaFunction } from '@remix-run/node'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { serviceNameIn } from '../service-name.ts'

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Privacy and cookies', serviceName: serviceNameIn(matches) }) },
]

export default function PrivacyRoute() {
  return (
    <>
      <h1 className="govuk-heading-l">Privacy and cookies</h1>
      <p className="govuk-body">
        For a family:{' '}
        <a className="govuk-link" href={paths.familyPrivacy()}>
          what happens to information about your family
        </a>
        .
      </p>
      <h2 className="govuk-heading-m">Who can see what you write</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Nobody at the council sees a referral until you send it.</li>
        <li>Once sent, the council it goes to can read it.</li>
        <li>
          In your own agency, you and your safeguarding leads can read it. No other agency can.
        </li>
        <li>
          Every time somebody opens a referral, the service keeps a record of who looked and when.
        </li>
      </ul>
      <h2 className="govuk-heading-m">The threshold guide</h2>
      <p className="govuk-body">
        You do not sign in to use the guide. What you choose there is kept only if you start a
        referral with it.
      </p>
      <h2 className="govuk-heading-m">E-mail</h2>
      <p className="govuk-body">
        Our e-mails hold a reference and nothing about a child or a family. You sign in to read the
        rest.
      </p>
      <h2 className="govuk-heading-m">Cookies</h2>
      <p className="govuk-body">
        One cookie keeps you signed in. It ends after 20 minutes without use, or 8 hours at most. We
        use no cookies to follow you.
      </p>
    </>
  )
}
