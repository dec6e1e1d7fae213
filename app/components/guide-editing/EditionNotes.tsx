import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import type { Elsewhere, Problem } from './edition-words.ts'

/** What could not be accepted, each leading to its field. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <ErrorSummary
      errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
    />
  )
}

/** The message of one field, when it has a problem. */
export function problemOf(problems: readonly Problem[], field: string) {
  const found = problems.find(each => each.field === field)
  return found ? { text: found.message } : undefined
}

/** Somebody else saved first: what is kept now stands beside what was typed, which is still in the form. */
export function ChangedElsewhere({ elsewhere }: { readonly elsewhere: Elsewhere | null }) {
  if (!elsewhere) return null
  return (
    <NotificationBanner titleText="Changed elsewhere">
      <p className="govuk-notification-banner__heading">
        {elsewhere.who} saved this edition{elsewhere.when === '' ? '' : ` on ${elsewhere.when}`},
        after you opened this page.
      </p>
      <p className="govuk-body">
        Nothing you typed was saved. It is still in the form below. Saving now keeps your words in
        place of these:
      </p>
      <dl className="app-changed">
        {elsewhere.saved.map(({ label, words }) => (
          <div key={label}>
            <dt className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-0">{label}</dt>
            <dd className="govuk-body app-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </NotificationBanner>
  )
}
