import type { ShellPhone } from '#app/components/layout/shell.ts'
import { agesInWords } from '#app/domain/threshold/age-groups.ts'
import type { Indicator } from '#app/domain/threshold/guide.ts'
import { paths } from '#app/paths.ts'
import { TopicPhones } from './TopicPhones.tsx'
import { GuideLink } from './GuideLink.tsx'

interface TopicActNowProps {
  readonly immediate: readonly Indicator[]
  readonly phones: readonly ShellPhone[]
}

/** What in a topic means phone now, and the numbers: before anything else, whatever age was asked for. */
export function TopicActNow({ immediate, phones }: TopicActNowProps) {
  return (
    <section className="app-phone-now" aria-labelledby="phone-now">
      <h2 className="govuk-heading-m" id="phone-now">
        When to phone now
      </h2>
      <p className="govuk-body">
        If a child is in danger now, ring{' '}
        <a className="govuk-link" href="tel:999">
          <strong>999</strong>
        </a>
        . Then phone the front door:
      </p>
      <TopicPhones phones={phones} isBrief />
      <p className="govuk-body">
        Phone the front door straight away, before you write anything, if you see or hear:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {immediate.map(indicator => (
          <li key={indicator.id}>
            <GuideLink href={paths.indicator(indicator.id)}>{indicator.text}</GuideLink>{' '}
            <span className="app-count">{agesInWords(indicator)}</span>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        After you have phoned,{' '}
        <a className="govuk-link" href={paths.referralStart()}>
          send the referral
        </a>{' '}
        within 24 hours.
      </p>
    </section>
  )
}
