interface AgreementFlagsProps {
  readonly flags: readonly {
    readonly kind: string
    readonly title: string
    readonly words: string
  }[]
  /** Names the list for a screen reader. */
  readonly label: string
}

/** What to know about agreement before anything else. Each says in words what it is: colour adds nothing. */
export function AgreementFlags({ flags, label }: AgreementFlagsProps) {
  if (flags.length === 0) return null
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <ul className="govuk-list govuk-warning-text__text" aria-label={label}>
        {flags.map(({ kind, title, words }) => (
          <li key={`${kind}${words}`} className="app-pre-line">
            {title}: {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
