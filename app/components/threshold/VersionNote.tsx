import type { GuideVersion } from '#app/domain/threshold/guide-page.ts'
import { paths } from '#app/paths.ts'
import { longDate } from '#app/domain/time/words.ts'

/** Which version of the guide a page shows: a referral quotes it, so a reader must be able to. */
export function VersionNote({ version }: { readonly version: GuideVersion }) {
  const { id, effectiveOn, reviewOn, approved } = version
  return (
    <p className="govuk-body-s app-version-note">
      Guide version {id}, in use from {longDate(effectiveOn)}. To be looked at again by{' '}
      {longDate(reviewOn)}.{' '}
      {!approved && 'The safeguarding partners have not approved this wording yet.'}{' '}
      <a className="govuk-link" href={paths.thresholdVersions()}>
        All versions and what changed
      </a>
    </p>
  )
}
