import { paths } from '#app/paths.ts'
import { Paragraphs } from '../feedback/ChildAnswer.tsx'
import { Button } from '../govuk/Button.tsx'
import { ChangeLog, type LoggedChange } from './ChangeLog.tsx'
import { WithdrawnBanner, type WithdrawnFacts } from './WithdrawnBanner.tsx'

export interface SinceView {
  readonly queries: readonly {
    readonly id: string
    readonly what: string
    readonly why: string
    readonly neededWords: string
    readonly askedWords: string
    readonly isOpen: boolean
    readonly answers: readonly { readonly words: string; readonly byWords: string }[]
  }[]
  readonly amendments: readonly LoggedChange[]
  readonly withdrawal: WithdrawnFacts | null
}

/** What the front door sees first when a referral was withdrawn. */
export function WithdrawnAtTop({
  contactId,
  since,
  isUrgent,
}: {
  readonly contactId: string
  readonly since: SinceView
  readonly isUrgent: boolean
}) {
  if (!since.withdrawal) return null
  return (
    <>
      <WithdrawnBanner withdrawal={since.withdrawal} isUrgent={isUrgent} />
      {since.withdrawal.acknowledgedWords === null && (
        <Button href={paths.withdrawal(contactId)} classes="govuk-button--secondary">
          Answer the withdrawal
        </Button>
      )}
    </>
  )
}

/** Questions with their answers, and changed contact details, as the front door reads them. */
export function SinceSending({ since }: { readonly since: SinceView }) {
  return (
    <>
      {since.queries.length > 0 && (
        <section aria-label="Questions to the sender">
          <h2 className="govuk-heading-m">Questions to the sender</h2>
          <Threads queries={since.queries} />
        </section>
      )}
      <ChangeLog log={since.amendments} />
    </>
  )
}

/** Each question with its thread; for the sender with the way to answer. */
export function Threads({
  queries,
  answerHref,
}: {
  readonly queries: SinceView['queries']
  readonly answerHref?: (queryId: string) => string
}) {
  return queries.map(query => (
    <div key={query.id} className="govuk-inset-text">
      <p className="govuk-body-s">
        <strong>{query.isOpen ? 'Question, not answered yet' : 'Question, answered'}</strong>:{' '}
        {query.askedWords}. Needed by {query.neededWords}
      </p>
      <Paragraphs text={query.what} />
      <p className="govuk-body-s">Why: {query.why}</p>
      {query.answers.map(({ words, byWords }) => (
        <div key={byWords + words}>
          <p className="govuk-body-s">
            <strong>Answer</strong>: {byWords}
          </p>
          <Paragraphs text={words} />
        </div>
      ))}
      {answerHref && (
        <p className="govuk-body">
          <a className="govuk-link" href={answerHref(query.id)}>
            {query.isOpen ? 'Answer this question' : 'Add to your answer'}
            <span className="govuk-visually-hidden">, {query.askedWords}</span>
          </a>
        </p>
      )}
    </div>
  ))
}
