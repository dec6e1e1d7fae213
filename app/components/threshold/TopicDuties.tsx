import { InsetText } from '#app/components/govuk/InsetText.tsx'
import type { Duty } from '#app/domain/threshold/topics.ts'

interface TopicDutiesProps {
  readonly duties: readonly Duty[]
  /** One below the heading they stand under. */
  readonly heading: 'h2' | 'h3'
}

/** Duties with a route of their own, as well as a referral. */
export function TopicDuties({ duties, heading: Heading }: TopicDutiesProps) {
  return duties.map(({ id, title, text, source, phone }) => (
    <InsetText key={id} id={`duty-${id}`}>
      <Heading className="govuk-heading-s">{title}</Heading>
      <p className="govuk-body">{text}</p>
      <p className="govuk-body-s">
        {phone && (
          <>
            Police:{' '}
            <a className="govuk-link" href={`tel:${phone}`}>
              {phone}
            </a>
            .{' '}
          </>
        )}
        From: {source}.
      </p>
    </InsetText>
  ))
}
