import type { ShellPhone } from '#app/components/layout/shell.ts'
import type { TopicPage } from '#app/domain/threshold/topics-page.ts'
import type { Topic } from '#app/domain/threshold/topics.ts'
import { paths } from '#app/paths.ts'
import { TopicPhones } from './TopicPhones.tsx'
import { GuideLink } from './GuideLink.tsx'

interface TopicHelpProps {
  readonly topic: Topic
  readonly related: TopicPage['related']
  readonly phones: readonly ShellPhone[]
}

/** What to ask next, who to ring, and where to look after that. */
export function TopicHelp({ topic, related, phones }: TopicHelpProps) {
  return (
    <>
      <h2 className="govuk-heading-m" id="ask">
        What to ask next
      </h2>
      <p className="govuk-body">
        You do not need every answer. Ask only what is safe and natural in your role, and never
        delay a call to find out more.
      </p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {topic.ask.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m" id="ring">
        Who to ring
      </h2>
      <p className="govuk-body">
        Talk with your safeguarding lead. If you are not sure, phone the front door for advice:
      </p>
      <TopicPhones phones={phones} />
      <p className="govuk-body">Others who can help:</p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {topic.contacts.map(({ who, why, phone }) => (
          <li key={`${who}${why}`}>
            <strong>{who}</strong>
            {phone && (
              <>
                {', '}
                <a className="govuk-link" href={`tel:${phone}`}>
                  {phone}
                </a>
              </>
            )}
            . {why}
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">Related topics</h2>
      <ul className="govuk-list app-browse">
        {related.map(({ id, title }) => (
          <li key={id}>
            <GuideLink href={paths.thresholdTopic(id)}>{title}</GuideLink>
          </li>
        ))}
      </ul>
    </>
  )
}
