import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import type { TopicPage } from '#app/domain/threshold/topics-page.ts'
import { longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { TopicActNow } from './TopicActNow.tsx'
import { TopicAges } from './TopicAges.tsx'
import { TopicDuties } from './TopicDuties.tsx'
import { TopicEdition } from './TopicEdition.tsx'
import { TopicHelp } from './TopicHelp.tsx'
import { TopicLevels } from './TopicLevels.tsx'
import { CouncilChoice } from './CouncilChoice.tsx'
import { GuideLink } from './GuideLink.tsx'
import { useCarry } from './carried.ts'

interface TopicDetailProps {
  readonly page: TopicPage
  readonly phones: readonly ShellPhone[]
}

/** One issue: phone now first, duties with their routes, then the same issue at each level, and what to do next. */
export function TopicDetail({ page, phones }: TopicDetailProps) {
  const carry = useCarry()
  const { topic, immediate, duties, levels, related, notices, edition } = page
  return (
    <>
      <Back href={carry(paths.thresholdTopic())}>All topics</Back>
      <Columns asideLabel="On this page" aside={<OnThisPage />}>
        <span className="govuk-caption-l">
          Threshold guide topic, as of {longDate(edition.asOf)}
        </span>
        <h1 className="govuk-heading-l">{topic.title}</h1>
        {immediate.length > 0 && <TopicActNow immediate={immediate} phones={phones} />}
        {topic.introduction.map(paragraph => (
          <p className="govuk-body" key={paragraph}>
            {paragraph}
          </p>
        ))}
        <TopicDuties duties={duties} heading="h2" />
      </Columns>
      <h2 className="govuk-heading-m" id="levels">
        The same issue at each level
      </h2>
      {notices.map(notice => (
        <InsetText key={notice} attributes={{ role: 'status' }}>
          {notice}
        </InsetText>
      ))}
      <CouncilChoice />
      <TopicAges page={page} />
      <TopicLevels levels={levels} />
      <p className="govuk-body">
        <GuideLink href={paths.thresholdLevels()}>What each level means and who acts</GuideLink>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.practise({ topic: topic.id })}>
          Practise choosing a level on this topic
        </a>
      </p>
      <Columns>
        <TopicHelp topic={topic} related={related} phones={phones} />
        <TopicEdition edition={edition} />
      </Columns>
    </>
  )
}

function OnThisPage() {
  const places = [
    { href: '#levels', text: 'The same issue at each level' },
    { href: '#ask', text: 'What to ask next' },
    { href: '#ring', text: 'Who to ring' },
    { href: '#edition', text: 'About this version' },
  ]
  return (
    <div className="app-topic-jump">
      <h2 className="govuk-heading-s">On this page</h2>
      <ul className="govuk-list app-browse">
        {places.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
