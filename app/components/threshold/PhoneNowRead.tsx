import type { ShellPhone } from '../layout/shell.ts'

interface PhoneNowReadProps {
  readonly phones: readonly ShellPhone[]
  /** Who said so and when, where that is kept. */
  readonly words: string | null
}

/** After the phone route has been read: one short line that still holds every number. */
export function PhoneNowRead({ phones, words }: PhoneNowReadProps) {
  return (
    <p className="govuk-body-s">
      <strong>Phone now</strong> still applies: 999 in danger
      {phones.map(({ council, phone, phoneHref }) => (
        <span key={council}>
          , {council}{' '}
          <a className="govuk-link" href={phoneHref}>
            {phone}
          </a>
        </span>
      ))}
      . {words && `${words}.`}
    </p>
  )
}
