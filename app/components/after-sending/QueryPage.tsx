import { longestMessage } from '#app/domain/feedback/message.ts'
import { paths } from '#app/paths.ts'
import { Paragraphs } from '../feedback/ChildAnswer.tsx'
import { FrontDoorPhone } from '../feedback/FrontDoorPhone.tsx'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { errorAt, summaryOf, type PageProblem } from './problems.ts'

interface QueryPageProps {
  readonly view: {
    readonly id: string
    readonly reference: string
    readonly key: string
    readonly frontDoor: Parameters<typeof FrontDoorPhone>[0]['frontDoor']
    readonly query: {
      readonly id: string
      readonly what: string
      readonly why: string
      readonly neededWords: string
      readonly askedWords: string
      readonly answers: readonly { readonly words: string; readonly byWords: string }[]
    }
  }
  readonly words: string
  readonly problems: readonly PageProblem[]
}

/** One question of the front door's, what was answered, and the box to answer in. */
export function QueryPage({ view, words, problems }: QueryPageProps) {
  const { query } = view
  return (
    <>
      <Back href={paths.progress(view.id)}>Back to the progress of this referral</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">Answer a question</h1>
      <p className="govuk-body">
        Needed by {query.neededWords}. If it is quicker, or you are more worried, ring{' '}
        <FrontDoorPhone frontDoor={view.frontDoor} />.
      </p>
      <InsetText>
        <Paragraphs text={query.what} />
        <p className="govuk-body">Why they ask: {query.why}</p>
        <p className="govuk-body-s">{query.askedWords}</p>
      </InsetText>
      {query.answers.map(({ words: said, byWords }) => (
        <div key={byWords + said}>
          <h2 className="govuk-heading-s">{byWords}</h2>
          <Paragraphs text={said} />
        </div>
      ))}
      <form method="post" action={paths.answerQuery(view.id, query.id)} noValidate>
        <input type="hidden" name="key" value={view.key} />
        <CharacterCount
          name="words"
          rows={8}
          maxlength={longestMessage}
          threshold={75}
          textareaDescriptionText="You can enter up to 10,000 characters"
          label={{ text: 'Your answer', classes: 'govuk-label--m' }}
          hint={{ text: 'If you do not know, say so, and say who may' }}
          defaultValue={words}
          errorMessage={errorAt(problems, 'words')}
        />
        <Button preventDoubleClick>Send answer</Button>
      </form>
    </>
  )
}
