import { Button } from '#app/components/govuk/Button.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import type { GuideEdition } from '#app/domain/threshold/topics-edition.ts'
import { longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'

/** How to have the guide without a connection, what that keeps, and how to be rid of it. */
export function KeepGuide({ edition }: { readonly edition: GuideEdition }) {
  return (
    <>
      <Back href={paths.thresholds()}>Threshold guide</Back>
      <h1 className="govuk-heading-xl">Keep the guide on this device</h1>
      <p className="govuk-body-l">
        For a home visit, a school trip or a weak signal: the whole guide and the phone numbers, to
        read with no connection.
      </p>
      {/* Shown until a script finds that the browser can: also in browsers that run scripts and keep nothing. */}
      <p className="govuk-body" data-no-guide-copy="">
        Your browser cannot keep a copy. You can{' '}
        <a className="govuk-link" href={paths.thresholdRead()}>
          print the whole guide
        </a>{' '}
        instead.
      </p>
      <div data-guide-copy hidden>
        <div role="status">
          {states.map(([state, words]) => (
            <p className="govuk-inset-text" data-state={state} hidden key={state}>
              {words}
            </p>
          ))}
        </div>
        <div className="govuk-button-group">
          <Button type="button" value="yes">
            Keep the guide on this device
          </Button>
          <Button type="button" value="no" classes="govuk-button--secondary">
            Remove it from this device
          </Button>
        </div>
      </div>
      <h2 className="govuk-heading-m">What is kept</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          The guide, its topics and levels: version {edition.version.id}, as of{' '}
          {longDate(edition.asOf)}
        </li>
        <li>the start page and the phone numbers with their hours, day and night</li>
        <li>if you press “Remove”, a note on this device that you do not want a copy</li>
      </ul>
      <p className="govuk-body">
        Nothing about you or a child is kept: no search, no choice, no referral and no name. Pages
        you see when you are signed in are never kept.
      </p>
      <h2 className="govuk-heading-m">How it stays up to date</h2>
      <p className="govuk-body">
        Opening a guide page keeps a copy. Each time you open one with a connection, an older copy
        is replaced. A copy says which day it is from, above the heading of every page. When you are
        connected you see the newest guide. The copy comes only when the service cannot be reached.
      </p>
      <h2 className="govuk-heading-m">Put it with your apps</h2>
      <p className="govuk-body">
        In your browser’s menu, choose “Install”, “Add to Home screen” or “Add to Dock”. It opens at
        the threshold guide.
      </p>
      <h2 className="govuk-heading-m">How to remove it</h2>
      <p className="govuk-body">
        Press “Remove it from this device” above. You can also clear this site’s data in your
        browser’s settings. To remove an app, do it the way your device removes any app.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.thresholdRead()}>
          Read or print the whole guide
        </a>
      </p>
    </>
  )
}

const states = [
  ['keeping', 'Keeping the guide on this device …'],
  ['kept', 'The guide is on this device. You can read it with no connection.'],
  ['removed', 'The guide is not on this device.'],
  ['failed', 'The guide could not be kept or removed. Check your connection, then try again.'],
] as const
