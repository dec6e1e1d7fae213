import { Fragment } from 'react'
import type { ShellPhone } from './shell.ts'

/**
 * On every page of a demonstration, so that nobody can mistake it for the real service and leave a real child
 * waiting. Offers only numbers that ring.
 */
export function DemonstrationBanner({ phones }: { readonly phones: readonly ShellPhone[] }) {
  const ringing = phones.filter(phone => !phone.example)
  return (
    <section className="app-demonstration" aria-label="Demonstration">
      <p className="govuk-width-container app-demonstration__words">
        <strong>This is a demonstration with made-up families.</strong> For a real child, ring 999
        in danger{ringing.length === 0 ? ' or your council.' : ', or your council: '}
        {ringing.map((phone, index) => (
          <Fragment key={phone.council}>
            {index > 0 && ', '}
            {phone.council} <a href={phone.phoneHref}>{phone.phone}</a>
          </Fragment>
        ))}
        {ringing.length > 0 && '.'}
      </p>
    </section>
  )
}
