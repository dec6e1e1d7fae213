import { domainAnchor } from '#app/domain/threshold/topics-read.ts'
import type { ReadPage } from '#app/domain/threshold/topics-read.ts'

/** What is in the document, with a way to each part. */
export function ReadGuideContents({ page }: { readonly page: ReadPage }) {
  const parts = [
    { id: 'introduction', text: 'Introduction' },
    { id: 'principles', text: 'Principles' },
    { id: 'levels', text: 'The four levels of need' },
    { id: 'duties', text: 'Duties with a route of their own' },
    { id: 'topics', text: 'Topics' },
  ]
  return (
    <nav aria-labelledby="contents">
      <h2 className="govuk-heading-m" id="contents">
        Contents
      </h2>
      <ul className="govuk-list app-browse">
        {parts.map(({ id, text }) => (
          <Entry key={id} id={id} text={text} />
        ))}
      </ul>
      <p className="govuk-body">{`All ${page.size} indicators, by part of the child’s life:`}</p>
      <div className="app-browse-areas">
        {page.areas.map(({ area, name, domains }) => (
          <div key={area}>
            <h3 className="govuk-heading-s">{name}</h3>
            <ul className="govuk-list app-browse">
              {domains.map(({ domain }) => (
                <Entry key={domain.key} id={domainAnchor(domain.key)} text={domain.name} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  )
}

function Entry({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <li>
      <a className="govuk-link" href={`#${id}`}>
        {text}
      </a>
    </li>
  )
}
