import { paths } from '#app/paths.ts'
import type { ShellPhone } from './shell.ts'

interface Wording {
  readonly title: string
  readonly lead: string
  /** What became of what the person had written. */
  readonly answers: string
  readonly next: string
}

const kept =
  'Answers you saved on earlier pages are safe. If you were filling in a page, it was not saved. Go back in your browser: what you wrote is usually still there. Copy anything long before you try again.'

const wordings = {
  403: {
    title: 'You cannot open this page',
    lead: 'Your account does not have access to this page. It may belong to another organisation, or to people with another role.',
    answers: 'Nothing was changed. Answers you saved before are safe.',
    next: 'Go to the start page. If you think you should be able to open this page, ask the person who looks after accounts in your organisation.',
  },
  404: {
    title: 'We cannot find this page',
    lead: 'The address may be mistyped, or the page may have moved.',
    answers: 'Answers you saved before are safe. You can find them from the start page.',
    next: 'Check the address if you typed it. If you followed a link, go to the start page and find the page from there.',
  },
  409: {
    title: 'Someone else changed this first',
    lead: 'It was changed in another window or by another person after you opened it. We did not write over their change.',
    answers: kept,
    next: 'Go back, copy what you wrote, then load the page again to see the change.',
  },
  413: {
    title: 'There is too much on this page to send at once',
    lead: 'What you sent is larger than one page can hold.',
    answers: kept,
    next: 'Go back, shorten the longest answers and send the page again.',
  },
  422: {
    title: 'This has already been sent',
    lead: 'It was sent before, as it read then. What came now is different and was not added to it.',
    answers: 'What was sent is safe, once, under its reference. Nothing was changed.',
    next: 'Open your list of referrals to see it. You can add information to it there.',
  },
  429: {
    title: 'Too many tries in a short time',
    lead: 'To keep families’ information safe, we stop after many tries close together.',
    answers: 'Answers you saved before are safe.',
    next: 'Wait a few minutes, then try again.',
  },
  500: {
    title: 'Something went wrong on our side',
    lead: 'You did nothing wrong. The service could not do what you asked.',
    answers:
      'Answers you saved on earlier pages are safe. If you were filling in a page, it may not have been saved. Go back in your browser: what you wrote is usually still there. Copy anything long before you try again.',
    next: 'Try again. If you were sending a referral, look at the list of your referrals first, to see whether it was sent.',
  },
  503: {
    title: 'We cannot open your records just now',
    lead: 'The service is running, but it cannot reach the place where referrals are kept.',
    answers: kept,
    next: 'Try again in a few minutes.',
  },
  other: {
    title: 'We could not do that',
    lead: 'The page was asked for in a way it does not understand.',
    answers: kept,
    next: 'Go back and try again, or go to the start page.',
  },
} as const satisfies Readonly<Record<number | 'other', Wording>>

/** The words for a status: its own, or those of its kind. */
export function errorWording(status: number): Wording {
  const own = Object.entries(wordings).find(([code]) => code === String(status))?.[1]
  return own ?? (status >= 500 ? wordings[500] : wordings.other)
}

interface ErrorPageProps {
  readonly status: number
  readonly phones: readonly ShellPhone[]
}

/** A bad day in plain words: what happened, what became of the answers, what to do, who to ring. */
export function ErrorPage({ status, phones }: ErrorPageProps) {
  const { title, lead, answers, next } = errorWording(status)
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{lead}</p>
      <h2 className="govuk-heading-m">Your answers</h2>
      <p className="govuk-body">{answers}</p>
      <h2 className="govuk-heading-m">What to do next</h2>
      <p className="govuk-body">{next}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.home()}>
          Go to the start page
        </a>
      </p>
      <h2 className="govuk-heading-m">If you are worried about a child, do not wait</h2>
      <p className="govuk-body">
        Ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>{' '}
        if a child is in danger now.
        {phones.length > 0 && ' If you are worried today, ring:'}
      </p>
      {phones.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {phones.map(phone => (
            <li key={phone.council}>
              {phone.council}: {phone.frontDoor}{' '}
              <a className="govuk-link" href={phone.phoneHref}>
                {phone.phone}
              </a>{' '}
              ({phone.words})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
