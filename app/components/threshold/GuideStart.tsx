import { guideParams } from '#app/domain/threshold/guide-query.ts'
import type { GuidePage } from '#app/domain/threshold/guide-page.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { GuideLink } from './GuideLink.tsx'

/** The first screen's ways in: by level, by part of life, or everything. Choices already made go along. */
export function GuideStart({ page }: { readonly page: GuidePage }) {
  const { levels, areas, size } = page
  const { picks } = page.query
  return (
    <>
      <section aria-labelledby="by-level">
        <h2 className="govuk-heading-m" id="by-level">
          Or browse by level
        </h2>
        <ul className="govuk-list app-browse">
          {levels.map(({ level, name, count }) => (
            <li key={level}>
              <GuideLink href={paths.thresholds(guideParams({ level, picks }))}>
                Level {level}, {name}
              </GuideLink>{' '}
              <span className="app-count">{counted(count, 'indicator')}</span>
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          <GuideLink href={paths.thresholdLevels()}>What each level means and who acts</GuideLink>
        </p>
      </section>
      <section aria-labelledby="by-topic">
        <h2 className="govuk-heading-m" id="by-topic">
          Or look at one topic
        </h2>
        <p className="govuk-body">
          <GuideLink href={paths.thresholdTopic()}>
            Topics, such as domestic abuse or neglect, side by side across the levels
          </GuideLink>
        </p>
        <p className="govuk-body">
          <GuideLink href={paths.thresholdRead()}>Read or print the whole guide</GuideLink>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.practise()}>
            Practise choosing a level on made-up children
          </a>
        </p>
      </section>
      <section aria-labelledby="by-part">
        <h2 className="govuk-heading-m" id="by-part">
          Or browse by part of the child’s life
        </h2>
        <div className="app-browse-areas">
          {areas.map(({ area, name, domains }) => (
            <div key={area}>
              <h3 className="govuk-heading-s">{name}</h3>
              <ul className="govuk-list app-browse">
                {domains.map(domain => (
                  <li key={domain.key}>
                    <GuideLink href={paths.thresholds(guideParams({ domain: domain.key, picks }))}>
                      {domain.name}
                    </GuideLink>{' '}
                    <span className="app-count">{domain.count}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p className="govuk-body">
          <GuideLink href={paths.thresholds(guideParams({ showAll: true, picks }))}>
            Show all {size} indicators
          </GuideLink>
        </p>
      </section>
    </>
  )
}
