import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import { agesInWords } from '#app/domain/threshold/age-groups.ts'
import type { Indicator } from '#app/domain/threshold/guide.ts'
import { topicBandNames } from '#app/domain/threshold/topics-bands.ts'
import type { TopicLevel } from '#app/domain/threshold/topics-page.ts'
import { paths } from '#app/paths.ts'
import { GuideLink } from './GuideLink.tsx'

/** The four levels side by side on a wide screen, one under another on a narrow one; rows of ages line up. */
export function TopicLevels({ levels }: { readonly levels: readonly TopicLevel[] }) {
  return (
    <div className="app-same-issue app-topic">
      {levels.map(({ guidance: { level, name }, bands, empty }) => (
        <section key={level} aria-labelledby={`level-${level}`} className="app-same-issue__level">
          <h3 className="govuk-heading-s" id={`level-${level}`}>
            Level {level}, {name}
          </h3>
          {empty && <p className="govuk-body-s">{empty}</p>}
          {!empty &&
            bands.map(({ band, indicators }) => (
              // An empty row is kept, so that the next one stands level with its neighbours.
              <div key={band}>
                {indicators.length > 0 && (
                  <>
                    {(bands.length > 1 || band !== 'most') && (
                      <h4 className="govuk-body-s">
                        <strong>{topicBandNames[band]}</strong>
                      </h4>
                    )}
                    <ul className="govuk-list govuk-list--spaced">
                      {indicators.map(indicator => (
                        <TopicIndicator key={indicator.id} indicator={indicator} />
                      ))}
                    </ul>
                  </>
                )}
              </div>
            ))}
        </section>
      ))}
    </div>
  )
}

function TopicIndicator({ indicator }: { readonly indicator: Indicator }) {
  const { id, text, immediate, strength, duty, ageMin, ageMax } = indicator
  // The row says "Before birth"; any age goes without saying.
  const isSaid = (ageMin === 0 && ageMax === 17) || ageMax === -1
  return (
    <li>
      {immediate && <StatusTag meaning="act-now">Phone now</StatusTag>}{' '}
      {strength && <StatusTag meaning="done">Strength</StatusTag>}{' '}
      {duty && <StatusTag meaning="attention">Duty applies</StatusTag>}{' '}
      <GuideLink href={paths.indicator(id)}>{text}</GuideLink>{' '}
      {!isSaid && <span className="app-count">{agesInWords(indicator)}</span>}
    </li>
  )
}
