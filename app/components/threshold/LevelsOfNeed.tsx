import { Back } from '#app/components/layout/Back.tsx'
import { guideParams } from '#app/domain/threshold/guide-query.ts'
import type { LevelsPage } from '#app/domain/threshold/indicator-page.ts'
import { paths } from '#app/paths.ts'
import { CouncilChoice } from './CouncilChoice.tsx'
import { LevelResponse } from './LevelResponse.tsx'
import { VersionNote } from './VersionNote.tsx'
import { GuideLink } from './GuideLink.tsx'
import { useCarry } from './carried.ts'

/** The four levels of need, most urgent first, and how to use them. */
export function LevelsOfNeed({ page }: { readonly page: LevelsPage }) {
  const carry = useCarry()
  const { levels, principles, version } = page
  return (
    <>
      <Back href={carry(paths.thresholds())}>Threshold guide</Back>
      <h1 className="govuk-heading-xl">The four levels of need</h1>
      <p className="govuk-body-l">
        What each level means, who acts, and how far the family’s agreement is needed.
      </p>
      <CouncilChoice />
      {levels.toReversed().map(guidance => (
        <section key={guidance.level} aria-labelledby={`level-${guidance.level}`}>
          <h2 className="govuk-heading-m" id={`level-${guidance.level}`}>
            Level {guidance.level}, {guidance.name}
          </h2>
          <LevelResponse guidance={guidance} />
          <p className="govuk-body">
            <GuideLink href={paths.thresholds(guideParams({ level: guidance.level }))}>
              Indicators usually seen at level {guidance.level}
            </GuideLink>
          </p>
        </section>
      ))}
      <h2 className="govuk-heading-m">How to use the guide</h2>
      <dl>
        {principles.map(({ title, text }) => (
          <div key={title}>
            <dt className="govuk-heading-s govuk-!-margin-bottom-1">{title}</dt>
            <dd className="govuk-body govuk-!-margin-left-0">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">
        <GuideLink href={paths.thresholdRead()}>Read or print the whole guide</GuideLink>
      </p>
      <VersionNote version={version} />
    </>
  )
}
