import type { MovementShown, PictureGuidance } from '#app/domain/threshold/picture-guidance.ts'
import { paths } from '#app/paths.ts'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { GuideLink } from './GuideLink.tsx'

/** What would change the picture, what to ask next and who acts here: all to think with, none of it an answer. */
export function PictureThinking({ guidance }: { readonly guidance: PictureGuidance }) {
  const { up, down, questions, here, isNonMobileInjury } = guidance
  return (
    <>
      {isNonMobileInjury && (
        <p className="govuk-body">
          <strong>Do not wait to find out more.</strong> A mark on a child who cannot move around is
          acted on today, whatever explanation is given.
        </p>
      )}
      {here.map(({ councils, level }) => (
        <section key={level.name} aria-label={`Here at level ${level.level}`}>
          <h3 className="govuk-heading-m">
            What happens at level {level.level} in {inWords(councils)}
          </h3>
          <SummaryList
            rows={[
              { key: { text: 'What to do' }, value: { text: level.response } },
              { key: { text: 'Who acts' }, value: { text: level.who } },
              { key: { text: 'Agreement' }, value: { text: level.agreement } },
              { key: { text: 'Time' }, value: { text: level.time } },
            ]}
          />
        </section>
      ))}
      <Moved title="What would move it up" moved={up} />
      {!isNonMobileInjury && <Moved title="What would move it down" moved={down} />}
      {questions.length > 0 && (
        <>
          <h3 className="govuk-heading-m">Questions worth asking next</h3>
          <p className="govuk-body">
            Ask only if it is safe, and never instead of phoning or referring.
          </p>
          {questions.map(({ id, title, ask }) => (
            <section key={id} aria-label={title}>
              <h4 className="govuk-heading-s">
                <GuideLink href={paths.thresholdTopic(id)}>{title}</GuideLink>
              </h4>
              <ul className="govuk-list govuk-list--bullet">
                {ask.map(question => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  )
}

function Moved({ title, moved }: { readonly title: string; readonly moved: MovementShown }) {
  const { words, level, indicators } = moved
  if (words.length === 0 && indicators.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-m">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {words.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {indicators.length > 0 && (
        <>
          <p className="govuk-body">The same issue, usually seen at level {level}:</p>
          <ul className="govuk-list govuk-list--bullet">
            {indicators.map(({ id, text }) => (
              <li key={id}>
                <GuideLink href={paths.indicator(id)}>{text}</GuideLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
