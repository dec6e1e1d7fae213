import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { paths } from '#app/paths.ts'
import { cacheHeaders } from '../threshold/cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return Response.json(null, { headers: cacheHeaders(request) })
}

export const headers = ({ loaderHeaders }: { readonly loaderHeaders: Headers }) => loaderHeaders

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Help and phone numbers', serviceName: serviceNameIn(matches) }) },
]

export default function HelpRoute() {
  const phones = useRouteLoaderData<Shell>('root')?.phones ?? []
  return (
    <>
      <h1 className="govuk-heading-l">Help and phone numbers</h1>
      <h2 className="govuk-heading-m">If a child is in danger</h2>
      <p className="govuk-body">
        Ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        . If you cannot speak, press 55 when asked on a mobile phone.
      </p>
      <h2 className="govuk-heading-m">The front doors</h2>
      {phones.map(phone => (
        <div key={phone.council}>
          <h3 className="govuk-heading-s">{phone.council}</h3>
          <p className="govuk-body">
            <a className="govuk-link" href={phone.phoneHref}>
              {phone.phone}
            </a>
            {phone.example ? ' (an example: this number rings nowhere)' : ''}
            <br />
            {phone.frontDoor}: {phone.words}
          </p>
        </div>
      ))}
      <h2 className="govuk-heading-m">Questions people ask</h2>
      <h3 className="govuk-heading-s">I started a referral and had to stop</h3>
      <p className="govuk-body">
        It is saved. Sign in and open <a href={paths.referrals()}>your referrals</a>. It says “Not
        sent yet” until you send it.
      </p>
      <h3 className="govuk-heading-s">The family does not agree</h3>
      <p className="govuk-body">
        If you suspect a child is being seriously harmed, you can send it without their agreement.
        The agreement check takes you through it and records why. Read{' '}
        <a href={paths.talkingToFamilies()}>how to talk with the family</a>, and print the{' '}
        <a href={paths.familyPrivacy()}>notice for families</a>.
      </p>
      <h3 className="govuk-heading-s">I have heard nothing back</h3>
      <p className="govuk-body">
        A decision is due by the end of the next working day. If that time has passed, ring the
        front door and give your reference. You can also say in the service that you disagree with a
        decision.
      </p>
      <h3 className="govuk-heading-s">Things have got worse since I sent it</h3>
      <p className="govuk-body">
        Ring the front door. Do not wait for a reply here. You can add what you know to your
        referral too.
      </p>
    </>
  )
}
