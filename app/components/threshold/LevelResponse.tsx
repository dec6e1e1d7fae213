import { SummaryList } from '#app/components/govuk/SummaryList.tsx'
import type { LevelGuidance } from '#app/domain/threshold/guide.ts'

/** What a level means and what usually happens: who acts, agreement, time and first steps. */
export function LevelResponse({ guidance }: { readonly guidance: LevelGuidance }) {
  const { meaning, who, agreement, time, firstSteps, section17 } = guidance
  return (
    <SummaryList
      rows={[
        { key: { text: 'What it means' }, value: { text: meaning } },
        { key: { text: 'Who acts' }, value: { text: who } },
        { key: { text: 'Family’s agreement' }, value: { text: agreement } },
        section17 && {
          key: { text: 'Section 17' },
          value: { text: 'Help under section 17 of the Children Act 1989 begins at this level.' },
        },
        { key: { text: 'How long' }, value: { text: time } },
        {
          key: { text: 'First steps' },
          value: {
            text: (
              <ol className="govuk-list govuk-list--number">
                {firstSteps.map(step => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            ),
          },
        },
      ]}
    />
  )
}
