import type { DocumentAnswer, FormDocument } from '#app/domain/forms/document.ts'
import { BodyDrawings } from './BodyDrawing.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'

interface ReferralDocumentProps {
  readonly document: FormDocument
  /** Where Change leads for an answer; leave out once sent. */
  readonly changeHref?: (answer: DocumentAnswer) => string
  /** The level of the section headings. */
  readonly headingLevel?: 2 | 3
}

/** A referral's questions and answers in sections: check your answers, the printed copy and the front door. */
export function ReferralDocument({
  document,
  changeHref,
  headingLevel = 2,
}: ReferralDocumentProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const Subheading = headingLevel === 2 ? 'h3' : 'h4'
  return document.sections.map(section => (
    <section key={section.id} className="app-document__section">
      <Heading className="govuk-heading-m">{section.title}</Heading>
      {section.groups.map((group, index) => (
        <div key={index}>
          {(section.groups.length > 1 || group.title !== section.title) && (
            <Subheading className="govuk-heading-s">{group.title}</Subheading>
          )}
          <SummaryList
            rows={group.answers.map(answer => ({
              key: { text: answer.question },
              value: { text: <AnswerWords answer={answer} /> },
              ...(changeHref
                ? {
                    actions: {
                      items: [
                        {
                          href: changeHref(answer),
                          text: 'Change',
                          visuallyHiddenText: `${answer.question}, ${group.title}`,
                        },
                      ],
                    },
                  }
                : {}),
            }))}
          />
        </div>
      ))}
    </section>
  ))
}

function AnswerWords({ answer }: { readonly answer: DocumentAnswer }) {
  if (answer.answer === null) return <span className="app-not-provided">Not provided</span>
  return (
    <>
      {answer.restricted && (
        <>
          <strong className="govuk-tag app-tag--restricted">Restricted</strong>{' '}
        </>
      )}
      <span className="app-pre-line">{answer.answer.replaceAll('\0', '')}</span>
      {answer.drawing && <BodyDrawings marks={answer.drawing} />}
    </>
  )
}
