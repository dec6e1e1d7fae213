import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { UrgencyTag } from './UrgencyTag.tsx'

interface ContactHeadProps {
  readonly header: ContactHeader
  /** What this page is, above the child's name; the contact itself leaves it out. */
  readonly page?: string
}

/** Who, how urgent and by when, on top of every page about one contact. */
export function ContactHead({ header, page }: ContactHeadProps) {
  return (
    <header className="app-contact-head">
      <span className="govuk-caption-l">
        {page ? `${page}: ` : ''}
        {header.reference}
      </span>
      <h1 className="govuk-heading-l">
        {header.childName}, {header.age}
      </h1>
      <p className="govuk-body">
        <UrgencyTag urgency={header.urgency} /> <strong>{header.due}</strong>
      </p>
    </header>
  )
}
