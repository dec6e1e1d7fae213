import type { ComponentProps } from 'react'
import { longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import { ReadGuide } from '../threshold/ReadGuide.tsx'
import type { VersionLine } from './VersionsPage.tsx'

interface VersionPageProps extends ComponentProps<typeof ReadGuide> {
  readonly standing: VersionLine
}

/** One published version as a document, saying first when it is not the one in use. */
export function VersionPage({ standing, ...guide }: VersionPageProps) {
  const { state, supersededOn, effectiveOn } = standing
  return (
    <>
      {state !== 'in_force' && (
        <NotificationBanner titleText={state === 'superseded' ? 'Superseded' : 'Not in use yet'}>
          <p className="govuk-notification-banner__heading">
            {state === 'superseded'
              ? `This version was superseded on ${longDate(supersededOn ?? effectiveOn)}.`
              : `This version takes effect on ${longDate(effectiveOn)}.`}
          </p>
          <p className="govuk-body">
            <a className="govuk-notification-banner__link" href={paths.thresholdRead()}>
              Read the version in use now
            </a>{' '}
            or{' '}
            <a className="govuk-notification-banner__link" href={paths.thresholdVersions()}>
              see what changed between versions
            </a>
            .
          </p>
        </NotificationBanner>
      )}
      <ReadGuide {...guide} />
    </>
  )
}
