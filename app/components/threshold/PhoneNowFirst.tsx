import type { ReactNode } from 'react'
import type { ShellPhone } from '../layout/shell.ts'
import { TopicPhones } from './TopicPhones.tsx'

interface PhoneNowFirstProps {
  /** What was chosen that means phone now. */
  readonly because: readonly string[]
  readonly phones: readonly ShellPhone[]
  /** The button that says it has been read. */
  readonly children: ReactNode
}

/** The phone route before anything else on a page, until a person says they have read it. It asks; it blocks nothing. */
export function PhoneNowFirst({ because, phones, children }: PhoneNowFirstProps) {
  return (
    <section className="app-phone-now" aria-labelledby="phone-first">
      <h2 className="govuk-heading-m" id="phone-first">
        Phone now, before you go on
      </h2>
      <p className="govuk-body">
        If a child is in danger now, ring{' '}
        <a className="govuk-link" href="tel:999">
          <strong>999</strong>
        </a>
        . Then phone the front door. Do not wait to write first.
      </p>
      <TopicPhones phones={phones} isBrief />
      <p className="govuk-body">Because you chose:</p>
      <ul className="govuk-list govuk-list--bullet">
        {because.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}
