import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import { agesInWords } from '#app/domain/threshold/age-groups.ts'
import type { Indicator } from '#app/domain/threshold/guide.ts'
import { domainAnchor } from '#app/domain/threshold/topics-read.ts'
import type { ReadDomain } from '#app/domain/threshold/topics-read.ts'
import { paths } from '#app/paths.ts'
import { GuideLink } from './GuideLink.tsx'

/** One domain of the document: its indicators by level, most urgent first, each with its lasting address. */
export function DomainList({ section }: { readonly section: ReadDomain }) {
  const { domain, levels } = section
  const id = domainAnchor(domain.key)
  return (
    <section aria-labelledby={id} data-find-part="">
      <h3 className="govuk-heading-m" id={id}>
        {domain.name}
      </h3>
      {levels.map(({ guidance: { level, name }, indicators }) => (
        <div key={level} data-find-part="">
          <h4 className="govuk-heading-s">
            Level {level}, {name}
            {level === 1 && ': strengths'}
          </h4>
          <ul className="govuk-list govuk-list--bullet">
            {indicators.map(indicator => (
              <ReadIndicator key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function ReadIndicator({ indicator }: { readonly indicator: Indicator }) {
  const { id, text, immediate, duty } = indicator
  return (
    <li id={id}>
      {immediate && <StatusTag meaning="act-now">Phone now</StatusTag>} {text}{' '}
      <span className="app-count">{agesInWords(indicator)}</span>{' '}
      <GuideLink classes="govuk-body-s" href={paths.indicator(id)}>
        {id}
      </GuideLink>{' '}
      {duty && <StatusTag meaning="attention">Duty applies</StatusTag>}
    </li>
  )
}
