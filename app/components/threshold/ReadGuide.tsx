import { Back } from '#app/components/layout/Back.tsx'
import type { ShellPhone } from '#app/components/layout/shell.ts'
import type { ReadPage } from '#app/domain/threshold/topics-read.ts'
import { longDate } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { CouncilChoice } from './CouncilChoice.tsx'
import { DomainList } from './DomainList.tsx'
import { FindInGuide } from './FindInGuide.tsx'
import { LevelResponse } from './LevelResponse.tsx'
import { ReadGuideContents } from './ReadGuideContents.tsx'
import { TopicDuties } from './TopicDuties.tsx'
import { TopicEdition } from './TopicEdition.tsx'
import { TopicPhones } from './TopicPhones.tsx'
import { GuideLink } from './GuideLink.tsx'
import { useCarry } from './carried.ts'

interface ReadGuideProps {
  readonly page: ReadPage
  readonly phones: readonly ShellPhone[]
}

/** The whole guide as one document, to read through or to print: phones, introduction, levels, duties, indicators. */
export function ReadGuide({ page, phones }: ReadGuideProps) {
  const carry = useCarry()
  const { edition, introduction, principles, levels, duties, topics, areas } = page
  return (
    <>
      <Back href={carry(paths.thresholds())}>Threshold guide</Back>
      <span className="govuk-caption-xl">
        Version {edition.version.id}, as of {longDate(edition.asOf)}
      </span>
      <h1 className="govuk-heading-xl">Threshold guide to read or print</h1>
      <h2 className="govuk-heading-m" id="phone">
        Who to phone
      </h2>
      <p className="govuk-body">
        If a child is in danger now, ring{' '}
        <a className="govuk-link" href="tel:999">
          <strong>999</strong>
        </a>
        . For anything marked “phone now”, and for advice, phone the front door:
      </p>
      <TopicPhones phones={phones} />
      <FindInGuide />
      <ReadGuideContents page={page} />
      <h2 className="govuk-heading-l" id="introduction">
        Introduction
      </h2>
      {introduction.map(({ title, paragraphs }) => (
        <section key={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          {paragraphs.map(paragraph => (
            <p className="govuk-body" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <h2 className="govuk-heading-l" id="principles">
        Principles
      </h2>
      {principles.map(({ title, text }) => (
        <section key={title}>
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-body">{text}</p>
        </section>
      ))}
      <h2 className="govuk-heading-l" id="levels">
        The four levels of need
      </h2>
      <CouncilChoice />
      {levels.map(guidance => (
        <section key={guidance.level}>
          <h3 className="govuk-heading-m" id={`level-${guidance.level}`}>
            Level {guidance.level}, {guidance.name}
          </h3>
          <LevelResponse guidance={guidance} />
        </section>
      ))}
      <h2 className="govuk-heading-l" id="duties">
        Duties with a route of their own
      </h2>
      <p className="govuk-body">Each of these comes as well as a referral, not instead of it.</p>
      <TopicDuties duties={duties} heading="h3" />
      <h2 className="govuk-heading-l" id="topics">
        Topics
      </h2>
      <p className="govuk-body">
        Each topic has a page of its own that puts one issue side by side across the levels. It
        prints too.
      </p>
      <ul className="govuk-list app-browse">
        {topics.map(({ id, title }) => (
          <li key={id}>
            <GuideLink href={paths.thresholdTopic(id)}>{title}</GuideLink>
          </li>
        ))}
      </ul>
      {areas.map(({ area, name, domains }) => (
        <section key={area} aria-labelledby={`area-${area}`} data-find-part="">
          <h2 className="govuk-heading-l" id={`area-${area}`}>
            {name}
          </h2>
          {domains.map(section => (
            <DomainList key={section.domain.key} section={section} />
          ))}
        </section>
      ))}
      <TopicEdition edition={edition} />
    </>
  )
}
