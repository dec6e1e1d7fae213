import type { ChangedElsewhere } from '#app/domain/forms/page-view.ts'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'

interface ChangedElsewhereNoteProps {
  readonly conflict: ChangedElsewhere
  /** The page as it was saved, for choosing that instead. */
  readonly href: string
}

/** Both versions on one page: what somebody saved, and what this person typed, which is still in the form. */
export function ChangedElsewhereNote({ conflict, href }: ChangedElsewhereNoteProps) {
  return (
    <NotificationBanner titleText="Changed somewhere else">
      <p className="govuk-notification-banner__heading">
        This page was saved in another tab or by a colleague after you opened it.
      </p>
      <p className="govuk-body">
        What you typed is in the form below and has not been saved. The saved page says:
      </p>
      <dl className="app-changed">
        {conflict.saved.map(({ label, words }) => (
          <div key={label}>
            <dt className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-0">{label}</dt>
            <dd className="govuk-body app-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
      <p className="govuk-body">
        <a className="govuk-notification-banner__link" href={href}>
          Use the saved page and drop what you typed
        </a>
        , or go on below and keep yours.
      </p>
    </NotificationBanner>
  )
}
