import type { GuideEdition } from '#app/domain/threshold/topics-edition.ts'
import { longDate } from '#app/domain/time/words.ts'
import { VersionNote } from './VersionNote.tsx'

/** What makes a printed or kept page safe to trust later: the day it was read, its version and what changed. */
export function TopicEdition({ edition }: { readonly edition: GuideEdition }) {
  const { asOf, changes, version } = edition
  return (
    <section aria-labelledby="edition">
      <h2 className="govuk-heading-s" id="edition">
        About this version
      </h2>
      <p className="govuk-body-s">
        As of {longDate(asOf)}. If you printed or kept this page, check online that it is still in
        use.
      </p>
      <VersionNote version={version} />
      <h3 className="govuk-body-s">
        <strong>Change log</strong>
      </h3>
      <ul className="govuk-list govuk-body-s">
        {changes.map(change => (
          <li key={change.id}>
            {longDate(change.effectiveOn)}, version {change.id}: {change.changes}
          </li>
        ))}
      </ul>
    </section>
  )
}
