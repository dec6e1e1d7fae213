import type { MetaFunction } from '@remix-run/node'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { serviceNameIn } from '../service-name.ts'

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Accessibility', serviceName: serviceNameIn(matches) }) },
]

export default function AccessibilityRoute() {
  return (
    <>
      <h1 className="govuk-heading-l">Accessibility</h1>
      <p className="govuk-body">
        We want as many people as possible to be able to use this service. You should be able to use
        it with only a keyboard, with a screen reader, with scripts turned off, on a phone, and with
        the text made four times larger.
      </p>
      <h2 className="govuk-heading-m">How we check it</h2>
      <p className="govuk-body">
        Every page is checked by an automatic tool for the WCAG 2.2 AA standard each time the
        service is changed. Automatic tools do not find everything. This service has not yet been
        tested with people who use assistive technology, so we do not claim that it meets the
        standard in full.
      </p>
      <h2 className="govuk-heading-m">If something is hard to use</h2>
      <p className="govuk-body">
        Ring the front door: they can take everything over the phone. The numbers are on the{' '}
        <a href={paths.help()}>help page</a>.
      </p>
    </>
  )
}
