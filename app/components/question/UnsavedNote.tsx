import type { UnsavedWords } from '#app/domain/forms/page-view.ts'
import { InsetText } from '../govuk/InsetText.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'

interface UnsavedNoteProps {
  readonly unsaved: UnsavedWords
  /** On a page that adds something: what its words are not yet, and the button that makes them so. */
  readonly adds?: { readonly notYet: string; readonly button: string }
}

/** Words that were typed and not saved are in the form again; where there is another version, both stand side by side. */
export function UnsavedNote({ unsaved, adds }: UnsavedNoteProps) {
  const { title, isConflict, useSavedHref, versions, rows } = unsaved
  if (!isConflict) {
    return (
      <InsetText>
        <strong>
          {title}, and {adds ? `not yet ${adds.notYet}` : 'not yet part of what you send'}.
        </strong>{' '}
        It is in the form below. Choose{' '}
        {adds ? `“${adds.button}” to finish` : '“Save and continue” to make it part'}
        {useSavedHref === null ? (
          '.'
        ) : (
          <>
            , or{' '}
            <a className="govuk-link" href={useSavedHref}>
              {adds ? 'begin again with an empty form' : 'go back to the saved answers'}
            </a>
            .
          </>
        )}
      </InsetText>
    )
  }
  return (
    <NotificationBanner titleText="Changed somewhere else">
      <p className="govuk-notification-banner__heading">
        There is more than one version of this page. Choose the one to keep.
      </p>
      <p className="govuk-body">
        “{title}” is in the form below. {adds ? `“${adds.button}”` : 'Saving it'} keeps that one and
        drops the others.
      </p>
      <div className="app-scroll" tabIndex={0} role="region" aria-label="The versions">
        <table className="govuk-table">
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                Question
              </th>
              <th scope="col" className="govuk-table__header">
                {title} (in the form)
              </th>
              {versions.map(version => (
                <th key={version.href} scope="col" className="govuk-table__header">
                  {version.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {rows.map(row => (
              <tr key={row.label} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {row.label}
                </th>
                {[row.mine, ...row.cells].map((words, index) => (
                  <td key={index} className="govuk-table__cell app-pre-line">
                    {words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="govuk-list">
        {versions.map(version => (
          <li key={version.href}>
            <a className="govuk-notification-banner__link" href={version.href}>
              Use “{version.title}”
            </a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}
