import { Button } from '#app/components/govuk/Button.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { Textarea } from '#app/components/govuk/Textarea.tsx'
import { ageGroupNames, ageGroups } from '#app/domain/threshold/age-groups.ts'
import type { GuidePage } from '#app/domain/threshold/guide-page.ts'
import { longestSearch } from '#app/domain/threshold/longest-search.ts'
import { paths } from '#app/paths.ts'
import { useCarry } from './carried.ts'

interface GuideSearchProps {
  readonly page: GuidePage
  /** Searching is the first thing to do on this page, so its button is the main one. */
  readonly isFirst?: boolean
}

/** The search box and the four filters. What is on is shown, with a button to take each off and keep the ticks. */
export function GuideSearch({ page, isFirst = false }: GuideSearchProps) {
  const { query, levels, areas, harms } = page
  const carry = useCarry()
  const domains = areas.flatMap(group => group.domains)
  const applied = [
    {
      name: 'q',
      text: query.q && `“${query.q.length > 60 ? `${query.q.slice(0, 60)}…` : query.q}”`,
    },
    { name: 'ageGroup', text: query.ageGroup && ageGroupNames[query.ageGroup] },
    { name: 'domain', text: domains.find(({ key }) => key === query.domain)?.name },
    { name: 'harm', text: harms.find(({ key }) => key === query.harm)?.name },
    { name: 'level', text: query.level && `Level ${query.level}` },
  ].filter(({ text }) => Boolean(text))
  return (
    <section className="app-guide-search" aria-labelledby="find">
      <h2 className="govuk-heading-m" id="find">
        Find what you have seen or heard
      </h2>
      <Textarea
        name="words"
        rows={3}
        label={{ text: 'Search in your own words', classes: 'govuk-label--s' }}
        hint={{
          text: 'A word or a whole description. For example, hitting, county lines, or 5 year old, dad drinks every night, no food in the house. Leave out names.',
        }}
        defaultValue={query.q}
        autocomplete="off"
        spellcheck
        attributes={{ maxLength: longestSearch }}
      />
      <Details
        summaryText="Filter by age, part of life, harm or level"
        open={applied.some(({ name }) => name !== 'q')}
      >
        <Select
          name="ageGroup"
          label={{ text: 'Child’s age' }}
          defaultValue={query.ageGroup ?? ''}
          items={[
            { value: '', text: 'All ages' },
            ...ageGroups.map(value => ({ value, text: ageGroupNames[value] })),
          ]}
        />
        <Select
          name="domain"
          label={{ text: 'Part of the child’s life' }}
          defaultValue={query.domain ?? ''}
          items={[
            { value: '', text: 'All parts' },
            ...domains.map(({ key, name }) => ({ value: key, text: name })),
          ]}
        />
        <Select
          name="harm"
          label={{ text: 'Kind of harm or need' }}
          defaultValue={query.harm ?? ''}
          items={[
            { value: '', text: 'All kinds' },
            ...harms.map(({ key, name }) => ({ value: key, text: name })),
          ]}
        />
        <Select
          name="level"
          label={{ text: 'Level' }}
          defaultValue={query.level ?? ''}
          items={[
            { value: '', text: 'All levels' },
            ...levels.map(({ level, name }) => ({ value: level, text: `Level ${level}, ${name}` })),
          ]}
        />
      </Details>
      {/* Posted, never in an address: what people paste may hold more about a child than they think. */}
      <Button
        classes={isFirst ? undefined : 'govuk-button--secondary'}
        attributes={{ formMethod: 'post', formAction: carry(paths.thresholdSearch()) }}
      >
        Search
      </Button>
      {applied.length > 0 && (
        <div className="app-applied">
          <h3 className="govuk-heading-s">Showing only</h3>
          <ul className="govuk-list">
            {applied.map(({ name, text }) => (
              <li key={name}>
                <button className="app-applied__remove" name="without" value={name}>
                  <span className="govuk-visually-hidden">Take off: </span>
                  {text} <span aria-hidden="true">✕</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
