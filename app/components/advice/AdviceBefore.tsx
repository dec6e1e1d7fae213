import type { AdviceBefore as Before } from '#app/domain/consultation/view.ts'
import { AdviceEntries } from './AdviceEntries.tsx'
import { Lines } from './Lines.tsx'

/** Advice that was given before a referral was made from it, beside that referral. */
export function AdviceBefore({ advice }: { readonly advice: readonly Before[] }) {
  if (advice.length === 0) return null
  return (
    <section aria-label="Advice before this referral">
      <h2 className="govuk-heading-m">Advice before this referral</h2>
      {advice.map(({ id, reference, askedWords, question, heldSaid, entries }) => (
        <div key={id}>
          <Lines
            lines={[
              { key: 'Reference', words: reference },
              { key: 'Asked by', words: askedWords },
              { key: 'Question', words: question },
              ...(heldSaid === null
                ? []
                : [{ key: 'Call, as the sender wrote it', words: heldSaid }]),
            ]}
          />
          <AdviceEntries entries={entries} />
        </div>
      ))}
    </section>
  )
}
