import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import { paths } from '#app/paths.ts'

/** A set somebody was asked to practise, with what they alone know: how far they are. */
export interface SetLine {
  readonly id: string
  readonly name: string
  readonly dueWords: string
  readonly isLate: boolean
  readonly caseIds: readonly string[]
  readonly doneIds: readonly string[]
}

/** What a person was asked to practise. Nothing at all when nobody asked. */
export function SetLines({ sets }: { readonly sets: readonly SetLine[] }) {
  if (sets.length === 0) return null
  return (
    <section aria-labelledby="practice-sets">
      <h2 className="govuk-heading-m" id="practice-sets">
        Practice you were asked to do
      </h2>
      <ul className="govuk-list app-browse">
        {sets.map(({ id, name, dueWords, isLate, caseIds, doneIds }) => {
          const isDone = doneIds.length === caseIds.length
          return (
            <li key={id}>
              <a className="govuk-link" href={paths.practiseSet(id)}>
                {name}
              </a>{' '}
              <StatusTag meaning={isDone ? 'done' : isLate ? 'attention' : 'waiting'}>
                {isDone ? 'Done' : `${doneIds.length} of ${caseIds.length} done`}
              </StatusTag>
              <br />
              <span className="app-count">
                {isLate && !isDone ? 'It was to be done by' : 'To be done by'} {dueWords}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
