import { paths } from '#app/paths.ts'
import type { ShellPhone } from './shell.ts'

/** The first page, in plain words: danger now, not sure, or ready. The phone comes first. */
export function StartPage({ phones }: { readonly phones: readonly ShellPhone[] }) {
  return (
    <>
      <h1 className="govuk-heading-xl">Worried about a child?</h1>
      <p className="govuk-body-l">
        For people who work with children in Leicestershire, Leicester and Rutland: schools, health,
        police, housing, charities and clubs.
      </p>

      <section className="app-choice app-choice--danger">
        <h2 className="govuk-heading-m">A child is in danger now</h2>
        <p className="govuk-body">
          <a className="govuk-link govuk-!-font-weight-bold" href="tel:999">
            Ring 999
          </a>{' '}
          if a child may be hurt before help can come. Then ring the council’s front door.
        </p>
        <ul className="govuk-list app-phones">
          {phones.map(phone => (
            <li key={phone.council}>
              <strong>{phone.council}</strong>{' '}
              <a className="govuk-link" href={phone.phoneHref}>
                {phone.phone}
              </a>
              {phone.example ? ' (an example: this number rings nowhere)' : ''}
              <span className="govuk-hint">
                {phone.frontDoor}: {phone.words}
              </span>
            </li>
          ))}
        </ul>
        <p className="govuk-body">
          Do not wait to fill in a form. You can write it up after the call.
        </p>
      </section>

      <section className="app-choice">
        <h2 className="govuk-heading-m">I am not sure how serious it is</h2>
        <p className="govuk-body">
          Look up what you have seen and heard. The guide shows the level it is often seen at, who
          can help and what to do next. You decide. You do not need to sign in, and nothing you
          choose is kept unless you start a referral.
        </p>
        <p className="govuk-body">
          <a
            className="govuk-button govuk-button--secondary"
            role="button"
            draggable={false}
            href={paths.thresholds()}
          >
            Open the threshold guide
          </a>
        </p>
        <p className="govuk-body">
          Or talk it through first:{' '}
          <a className="govuk-link" href={paths.adviceNew()}>
            ask the front door for advice
          </a>
          . You do not have to say who the child is.
        </p>
      </section>

      <section className="app-choice">
        <h2 className="govuk-heading-m">I am ready to refer</h2>
        <p className="govuk-body">
          Sign in, answer a few questions about telling the family, and write your referral. It is
          saved as you go. You see a reference when it is sent, and the council’s decision when it
          is made.
        </p>
        <p className="govuk-body">
          <a className="govuk-button" role="button" draggable={false} href={paths.referralStart()}>
            Start a referral
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.tellUs()}>
            I am a neighbour, a relative or a friend: tell us without an account
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.desk()}>
            Go back to something you started or sent
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.noReferralNew()}>
            Record that you decided not to refer
          </a>
        </p>
      </section>
    </>
  )
}
