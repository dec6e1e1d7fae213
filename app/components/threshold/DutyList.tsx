import { InsetText } from '#app/components/govuk/InsetText.tsx'
import type { ShownDuty } from '#app/domain/threshold/duty-routes.ts'

interface DutyListProps {
  readonly duties: readonly ShownDuty[]
  /** One below the heading they stand under. */
  readonly heading: 'h2' | 'h3' | 'h4'
}

/** Each duty to tell somebody else, with its own route. None of them replaces the referral. */
export function DutyList({ duties, heading: Heading }: DutyListProps) {
  return duties.map(({ id, title, text, source, phone, contacts }) => (
    <InsetText key={id}>
      <Heading className="govuk-heading-s">{title}</Heading>
      <p className="govuk-body">{text}</p>
      {contacts.length > 0 && (
        <ul className="govuk-list">
          {contacts.map(contact => (
            <li key={contact.who}>
              {contact.who}{' '}
              <a className="govuk-link" href={contact.phoneHref}>
                {contact.phone}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body-s">
        {phone && (
          <>
            Police:{' '}
            <a className="govuk-link" href={`tel:${phone}`}>
              {phone}
            </a>
            .{' '}
          </>
        )}
        From: {source}.
      </p>
    </InsetText>
  ))
}
