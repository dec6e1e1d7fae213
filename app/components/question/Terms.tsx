import { Details } from '../govuk/Details.tsx'

/** The words of the field that a page uses, folded away for those who know them. */
export function Terms({ terms }: { readonly terms: Readonly<Record<string, string>> | undefined }) {
  if (!terms) return null
  return (
    <Details summaryText="What these words mean">
      <dl className="govuk-!-margin-0">
        {Object.entries(terms).map(([term, meaning]) => (
          <div key={term}>
            <dt className="govuk-!-font-weight-bold">{term}</dt>
            <dd className="govuk-!-margin-left-0">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
