import { SummaryList } from '#app/components/govuk/SummaryList.tsx'
import type { LevelGuidance } from '#app/domain/threshold/guide.ts'

/** What a level means and what usually happens: who acts, agreement, time and first steps. */
export function LevelResponse({ guidance }: { readonly guidance: LevelGuidance }) {
  const { meaning, who, agreement, time, firstSteps } = guidance
  return (
    <SummaryList
      rows={[
        { key: { text: 'What it means' }, value: { text: meaning } },
        { key: { text: 'Who acts' }, value: { text: who } },
        { key: { text: 'Family’s agreement' }, value: { text: agreement } },
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
