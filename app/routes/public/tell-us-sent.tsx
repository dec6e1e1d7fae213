import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Panel } from '#app/components/govuk/Panel.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { findReference } from '#app/domain/referral/reference.ts'
import { paths } from '#app/paths.ts'
import { frameIn } from '../service-name.ts'

/** Nothing is looked up: whoever opens this address learns nothing but the words in it. */
export function loader({ request }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams.get('reference') ?? ''
  return { reference: findReference(given) ?? null }
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Thank you for telling us', ...frameIn(matches) }) },
]

export default function TellUsSentRoute() {
  const { reference } = useLoaderData<typeof loader>()
  return (
    <>
      <Panel titleText="Thank you for telling us">
        {reference ? (
          <>
            Your reference
            <br />
            <strong>{reference}</strong>
          </>
        ) : (
          'We have what you wrote'
        )}
      </Panel>
      <h2 className="govuk-heading-m">What happens next</h2>
      <p className="govuk-body">
        A worker at the council reads it within one working day, and sooner if a child may be in
        danger. They may ring you if you gave a number. They cannot tell you what they do, because a
        family’s life is private.
      </p>
      <p className="govuk-body">
        You cannot read or change what you wrote here. If anything gets worse, ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>{' '}
        in danger, or <a href={paths.help()}>the council’s number</a>, and give the reference.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.home()}>
          Leave this page
        </a>
      </p>
    </>
  )
}
