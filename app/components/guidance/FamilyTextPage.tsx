import { WarningText } from '../govuk/WarningText.tsx'

interface FamilyTextPageProps {
  readonly text: {
    readonly lang: string
    readonly dir: 'ltr' | 'rtl'
    readonly title: string
    readonly lead: string
    readonly printing: string
    readonly parts: readonly {
      readonly heading: string
      readonly paragraphs: readonly string[]
      readonly list: readonly string[]
      readonly steps: readonly string[]
      readonly after: readonly string[]
    }[]
  }
  readonly others: readonly { readonly lang: string; readonly name: string }[]
  /** The first part is a warning: it comes before anything else is read. */
  readonly warnsFirst?: boolean
}

/** A printable page of plain words. It writes no word of its own, so that a translation is a whole one. */
export function FamilyTextPage({ text, others, warnsFirst = false }: FamilyTextPageProps) {
  return (
    <article lang={text.lang} dir={text.dir} className="govuk-!-width-two-thirds">
      <h1 className="govuk-heading-l">{text.title}</h1>
      <p className="govuk-body-l">{text.lead}</p>
      <p className="govuk-body govuk-!-display-none-print">{text.printing}</p>
      {others.length > 0 && (
        <ul className="govuk-list govuk-!-display-none-print">
          {others.map(({ lang, name }) => (
            <li key={lang}>
              <a className="govuk-link" href={`?lang=${lang}`} lang={lang} hrefLang={lang}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {text.parts.map(({ heading, paragraphs, list, steps, after }, index) => (
        <section key={heading}>
          <h2 className="govuk-heading-m">{heading}</h2>
          {paragraphs.map(words =>
            warnsFirst && index === 0 ? (
              <WarningText key={words} iconFallbackText="">
                {words}
              </WarningText>
            ) : (
              <p key={words} className="govuk-body">
                {words}
              </p>
            ),
          )}
          {list.length > 0 && (
            <ul className="govuk-list govuk-list--bullet">
              {list.map(words => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
          {steps.length > 0 && (
            <ol className="govuk-list govuk-list--number">
              {steps.map(words => (
                <li key={words}>{words}</li>
              ))}
            </ol>
          )}
          {after.map(words => (
            <p key={words} className="govuk-body">
              {words}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}
