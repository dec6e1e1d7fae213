import { ageGroupNames, ageGroups } from '#app/domain/threshold/age-groups.ts'
import type { TopicPage } from '#app/domain/threshold/topics-page.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { GuideLink } from './GuideLink.tsx'

/** Links that show one age at a time, and how much each leaves out. Phone now is never left out: it stands above. */
export function TopicAges({ page }: { readonly page: TopicPage }) {
  const { topic, ageGroup, hidden } = page
  const choices = [
    { group: undefined, name: 'All ages' },
    ...ageGroups.map(group => ({ group, name: ageGroupNames[group] })),
  ]
  return (
    <>
      <nav aria-label="Age of the child">
        <ul className="govuk-list app-topic-ages">
          {choices.map(({ group, name }) => (
            <li key={name}>
              {group === ageGroup ? (
                <strong aria-current="true">{name}</strong>
              ) : (
                <GuideLink href={`${paths.thresholdTopic(topic.id, { ageGroup: group })}#levels`}>
                  {name}
                </GuideLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {hidden > 0 && (
        <p className="govuk-body">
          {counted(hidden, 'indicator')} about other ages {hidden === 1 ? 'is' : 'are'} not shown
          below.
        </p>
      )}
    </>
  )
}
