import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import { agesInWords } from '#app/domain/threshold/age-groups.ts'
import type { Hit } from '#app/domain/threshold/search-indicators.ts'
import { paths } from '#app/paths.ts'
import { GuideLink } from './GuideLink.tsx'

interface PickListProps {
  readonly hits: readonly Hit[]
  readonly picks: readonly string[]
  /** Left out where a heading above already says it. */
  readonly showLevel?: boolean
}

/** Indicators to choose from: GOV.UK Frontend's checkboxes, each with a link to the same issue at other levels. */
export function PickList({ hits, picks, showLevel = false }: PickListProps) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
      {hits.map(({ indicator, matched, said = [] }) => {
        const { id, text, level, immediate, strength } = indicator
        const inputId = `pick-${id}`
        const facts = [
          showLevel && `Level ${level}`,
          strength && 'Strength',
          agesInWords(indicator),
        ]
        return (
          <div key={id} className="govuk-checkboxes__item app-pick">
            <input
              className="govuk-checkboxes__input"
              id={inputId}
              name="pick"
              type="checkbox"
              value={id}
              defaultChecked={picks.includes(id)}
              aria-describedby={`${inputId}-hint`}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={inputId}>
              <Highlighted text={text} words={matched} />{' '}
              {immediate && <StatusTag meaning="act-now">Phone now</StatusTag>}
            </label>
            <div id={`${inputId}-hint`} className="govuk-hint govuk-checkboxes__hint">
              {facts.filter(Boolean).join(' · ')}
              {said.length > 0 && <> · You wrote {said.map(words => `“${words}”`).join(', ')}</>}
            </div>
            <GuideLink classes="govuk-body-s app-pick__compare" href={paths.indicator(id)}>
              Compare levels<span className="govuk-visually-hidden"> for: {text}</span>
            </GuideLink>
          </div>
        )
      })}
    </div>
  )
}

/** The words that answered a search, marked where they stand. */
function Highlighted({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) {
  if (words.length === 0) return text
  return text
    .split(/([\p{L}\p{N}'’]+)/u)
    .map((part, index) => (words.includes(part) ? <mark key={index}>{part}</mark> : part))
}
