import { Button } from '#app/components/govuk/Button.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { Fieldset } from '#app/components/govuk/Fieldset.tsx'
import type { GuidePage } from '#app/domain/threshold/guide-page.ts'
import type { DomainGroup, LevelGroup } from '#app/domain/threshold/guide-results.ts'
import { counted } from '#app/domain/time/words.ts'
import { PickList } from './PickList.tsx'

/** Above this many in a level, its domains fold away so that the page is not a wall of boxes. */
const mostUnfolded = 12

/** What a search or the filters found, to choose from. */
export function GuideMatches({ page }: { readonly page: GuidePage }) {
  const { results, query } = page
  const { kind, total, best, groups, outsideAge } = results
  const urgentOutside = outsideAge.filter(({ immediate }) => immediate).length
  return (
    <section aria-labelledby="results">
      <h2 className="govuk-heading-m" id="results">
        {total === 0 ? 'Nothing found' : `${counted(total, 'indicator')} found`}
      </h2>
      {total === 0 && (
        <p className="govuk-body">
          Try fewer words or other words. You do not need to find an indicator to make a referral or
          to phone for advice.
        </p>
      )}
      {outsideAge.length > 0 && (
        <p className="govuk-body">
          {counted(outsideAge.length, 'more indicator')}
          {urgentOutside > 0 && `, ${urgentOutside} of them phone now,`}{' '}
          {outsideAge.length === 1 ? 'is' : 'are'} usually about children of other ages.{' '}
          <button className="app-link-button" name="without" value="ageGroup">
            Show all ages
          </button>
        </p>
      )}
      {kind === 'matches' && total > 0 && (
        <Fieldset
          legend={{
            text: best.length < total ? `Best ${best.length} matches` : 'Tick any that apply',
            classes: 'govuk-fieldset__legend--s',
          }}
        >
          <PickList hits={best} picks={query.picks} showLevel />
          {best.length < total && (
            <Button classes="govuk-button--secondary" name="show" value="all">
              {`Show all ${total} matches`}
            </Button>
          )}
        </Fieldset>
      )}
      {groups.map(group => (
        <LevelMatches key={group.level} group={group} page={page} />
      ))}
    </section>
  )
}

function LevelMatches({ group, page }: { readonly group: LevelGroup; readonly page: GuidePage }) {
  const { level, count, domains } = group
  const name = page.levels.find(guidance => guidance.level === level)?.name
  const isFolded = count > mostUnfolded && domains.length > 1
  return (
    <section className="app-level-group" aria-labelledby={`level-${level}`}>
      <h3 className="govuk-heading-m" id={`level-${level}`}>
        Level {level}, {name} <span className="app-count">{counted(count, 'indicator')}</span>
      </h3>
      {domains.map(domainGroup => (
        <DomainMatches
          key={domainGroup.domain.key}
          group={domainGroup}
          picks={page.query.picks}
          isFolded={isFolded}
        />
      ))}
    </section>
  )
}

interface DomainMatchesProps {
  readonly group: DomainGroup
  readonly picks: readonly string[]
  readonly isFolded: boolean
}

function DomainMatches({ group, picks, isFolded }: DomainMatchesProps) {
  const { domain, hits } = group
  const chosen = hits.filter(({ indicator }) => picks.includes(indicator.id)).length
  if (!isFolded) {
    return (
      <Fieldset legend={{ text: domain.name, classes: 'govuk-fieldset__legend--s' }}>
        <PickList hits={hits} picks={picks} />
      </Fieldset>
    )
  }
  const summary = `${domain.name}: ${hits.length}${chosen > 0 ? `, ${chosen} chosen` : ''}`
  return (
    <Details summaryText={summary} open={chosen > 0} classes="app-fold">
      <Fieldset legend={{ text: domain.name, classes: 'govuk-visually-hidden' }}>
        <PickList hits={hits} picks={picks} />
      </Fieldset>
    </Details>
  )
}
