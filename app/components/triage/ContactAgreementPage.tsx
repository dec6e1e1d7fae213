import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { paths } from '#app/paths.ts'
import { AgreementFlags } from '../consent/AgreementFlags.tsx'
import { EntryTimeline, type EntryRowView } from '../consent/EntryTimeline.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { ContactHead } from './ContactHead.tsx'

interface ContactAgreementPageProps {
  readonly page: {
    readonly header: ContactHeader
    readonly added: { readonly who: string; readonly when: string } | null
    readonly flags: readonly {
      readonly kind: string
      readonly title: string
      readonly words: string
    }[]
    readonly people: readonly {
      readonly key: string
      readonly name: string
      readonly detail: string
      readonly entries: readonly EntryRowView[]
    }[]
  }
}

/** What each person has said so far, to the sender or to the front door, and one way in to add what they say now. */
export function ContactAgreementPage({ page }: ContactAgreementPageProps) {
  const { header, added, flags, people } = page
  return (
    <>
      <Back href={paths.contact(header.id)}>Back to the contact</Back>
      {added && (
        <NotificationBanner
          type="success"
          text={`Recorded: ${added.who}, ${added.when}. The sender can see it now.`}
        />
      )}
      <ProtectiveMarking />
      <ContactHead header={header} />
      <h2 className="govuk-heading-l">What each person agrees to</h2>
      <p className="govuk-body">
        When somebody tells you what they agree to, or changes their mind, add it here. Nothing the
        sender recorded is changed by it.
      </p>
      <AgreementFlags flags={flags} label="To know about agreement" />
      {people.map(({ key, name, detail, entries }) => (
        <section key={key} className="govuk-body">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            {name} <span className="govuk-!-font-weight-regular">({detail})</span>
          </h3>
          {entries.length > 0 ? (
            <EntryTimeline caption={`What ${name} said`} captionSize="hidden" rows={entries} />
          ) : (
            'Nothing recorded yet. '
          )}
          <a className="govuk-link" href={paths.contactEntry(header.id, key)}>
            Record what they say now
            <span className="govuk-visually-hidden">: {name}</span>
          </a>
        </section>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.contactEntry(header.id, 'other')}>
          Record what somebody else says
        </a>
      </p>
    </>
  )
}
