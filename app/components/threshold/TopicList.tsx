import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import type { TopicsPage } from '#app/domain/threshold/topics-page.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { TopicEdition } from './TopicEdition.tsx'
import { GuideLink } from './GuideLink.tsx'
import { useCarry } from './carried.ts'

/** The topics, by name, each with a line on what it covers. */
export function TopicList({ page }: { readonly page: TopicsPage }) {
  const carry = useCarry()
  return (
    <Columns>
      <Back href={carry(paths.thresholds())}>Threshold guide</Back>
      <h1 className="govuk-heading-xl">Topics</h1>
      <p className="govuk-body-l">
        One issue at a time, side by side across the four levels, with what to ask and who to ring.
      </p>
      <p className="govuk-body">
        If a child is in danger now, ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        .
      </p>
      <ul className="govuk-list app-browse">
        {page.topics.map(({ id, title, summary, size, phoneNow }) => (
          <li key={id}>
            <GuideLink href={paths.thresholdTopic(id)}>{title}</GuideLink>{' '}
            <span className="app-count">
              {counted(size, 'indicator')}
              {phoneNow > 0 && `, ${phoneNow} phone now`}
            </span>
            <br />
            {summary}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <GuideLink href={paths.thresholdRead()}>Read or print the whole guide</GuideLink>
      </p>
      <TopicEdition edition={page.edition} />
    </Columns>
  )
}
