import type { AdviceEntryView } from '#app/domain/consultation/view.ts'
import { Lines } from './Lines.tsx'

interface AdviceEntriesProps {
  readonly entries: readonly AdviceEntryView[]
  /** The level of each entry's heading. */
  readonly headingLevel?: 3 | 4
  /** Whether to say when the sender read it. */
  readonly showSeen?: boolean
}

/** What the front door said, oldest first, each with who said it and when. */
export function AdviceEntries({ entries, headingLevel = 3, showSeen = false }: AdviceEntriesProps) {
  const Heading = headingLevel === 3 ? 'h3' : 'h4'
  return entries.map(({ id, words, lines, referNow, by, at, seen }) => (
    <section key={id} aria-label={`Advice of ${at}`}>
      <Heading className="govuk-heading-s">
        {by}, {at}
      </Heading>
      {referNow && (
        <p className="govuk-body">
          <strong>They ask you to refer now.</strong>
        </p>
      )}
      <Lines lines={[{ key: 'Advice', words }, ...lines]} />
      {showSeen && (
        <p className="govuk-body-s">{seen ? `Read by the sender ${seen}.` : 'Not read yet.'}</p>
      )}
    </section>
  ))
}
