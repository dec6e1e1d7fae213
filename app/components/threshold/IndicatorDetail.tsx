import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Button } from '#app/components/govuk/Button.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import { agesInWords } from '#app/domain/threshold/age-groups.ts'
import type { Indicator } from '#app/domain/threshold/guide.ts'
import { guideParams } from '#app/domain/threshold/guide-query.ts'
import type { IndicatorPage } from '#app/domain/threshold/indicator-page.ts'
import { paths } from '#app/paths.ts'
import { LevelResponse } from './LevelResponse.tsx'
import { PhoneNow } from './PhoneNow.tsx'
import { VersionNote } from './VersionNote.tsx'
import { GuideLink } from './GuideLink.tsx'
import { CarriedInputs } from './CarriedInputs.tsx'
import { useCarry } from './carried.ts'

interface IndicatorDetailProps {
  /** Retired when the guide in use no longer has it. */
  readonly page: IndicatorPage & { readonly isRetired?: boolean }
  readonly phones: readonly ShellPhone[]
}

/** One indicator, and the same issue at each level side by side, which teaches a threshold better than a definition. */
export function IndicatorDetail({ page, phones }: IndicatorDetailProps) {
  const carry = useCarry()
  const { indicator, domain, harms, guidance, sameIssue, version } = page
  const facts = [domain, ...harms.map(({ name }) => name), agesInWords(indicator)]
  return (
    <>
      <Back href={carry(paths.thresholds())}>Threshold guide</Back>
      <span className="govuk-caption-l">
        Usually seen at level {guidance.level}, {guidance.name}
      </span>
      <h1 className="govuk-heading-l app-indicator__text">{indicator.text}</h1>
      {page.isRetired && (
        <InsetText>
          This indicator is no longer in the guide. It reads as it did in version {version.id}.
        </InsetText>
      )}
      {indicator.immediate && <PhoneNow immediate={[]} phones={phones} />}
      {indicator.duty && (
        <p className="govuk-body">
          Another legal or local duty may apply as well as a referral. Ask your safeguarding lead.
        </p>
      )}
      <p className="govuk-body">{facts.join(' · ')}</p>
      <form action={paths.thresholds()} method="get">
        <CarriedInputs withPicks />
        <input type="hidden" name="pick" value={indicator.id} />
        <div className="govuk-button-group">
          <Button attributes={{ formAction: paths.referralStart() }}>
            Start a referral with this
          </Button>
          <Button
            classes="govuk-button--secondary"
            attributes={{ formAction: `${paths.thresholds()}#your-picture` }}
          >
            See it in a picture
          </Button>
        </div>
      </form>
      <h2 className="govuk-heading-m">The same issue at each level</h2>
      <div className="app-same-issue">
        {sameIssue.map(({ guidance: { level, name }, indicators }) => (
          <section key={level} aria-labelledby={`level-${level}`} className="app-same-issue__level">
            <h3 className="govuk-heading-s" id={`level-${level}`}>
              Level {level}, {name}
            </h3>
            {indicators.length === 0 ? (
              <p className="govuk-body-s">The guide has no indicator for this at level {level}.</p>
            ) : (
              <ul className="govuk-list govuk-list--spaced">
                {indicators.map(other => (
                  <SameIssue key={other.id} other={other} isThis={other.id === indicator.id} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      <p className="govuk-body">
        <GuideLink href={paths.thresholds(guideParams({ domain: indicator.domain }))}>
          All indicators about {domain.toLowerCase()}
        </GuideLink>
      </p>
      <p className="govuk-body">
        <GuideLink href={paths.thresholdTopic()}>Look at a whole topic across the levels</GuideLink>
      </p>
      <h2 className="govuk-heading-m">
        What level {guidance.level}, {guidance.name}, usually leads to
      </h2>
      <LevelResponse guidance={guidance} />
      <VersionNote version={version} />
    </>
  )
}

function SameIssue({ other, isThis }: { readonly other: Indicator; readonly isThis: boolean }) {
  const tag = other.immediate && <StatusTag meaning="act-now">Phone now</StatusTag>
  return (
    <li className={isThis ? 'app-same-issue__this' : undefined} aria-current={isThis || undefined}>
      {isThis ? (
        <strong>{other.text}</strong>
      ) : (
        <GuideLink href={paths.indicator(other.id)}>{other.text}</GuideLink>
      )}{' '}
      {tag}
    </li>
  )
}
