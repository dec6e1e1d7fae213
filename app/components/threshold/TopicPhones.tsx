import type { ShellPhone } from '#app/components/layout/shell.ts'

interface TopicPhonesProps {
  readonly phones: readonly ShellPhone[]
  /** Numbers alone, where what stands below them must not be pushed off a small screen. */
  readonly isBrief?: boolean
}

/** Every front door's number with its place, as a list that also prints. */
export function TopicPhones({ phones, isBrief = false }: TopicPhonesProps) {
  if (phones.length === 0) {
    return <p className="govuk-body">The front doors’ numbers are at the top of this page.</p>
  }
  return (
    <ul className="govuk-list app-phones">
      {phones.map(({ council, frontDoor, phone, phoneHref, words, example }) => (
        <li key={council}>
          <strong>{council}</strong>{' '}
          <a className="govuk-link" href={phoneHref}>
            {phone}
          </a>
          {example && ' (an example: this number rings nowhere)'}
          {!isBrief && (
            <span className="govuk-hint">
              {frontDoor}: {words}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
