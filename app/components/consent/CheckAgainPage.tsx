import type { Problem } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { FrontDoorPhone } from '../feedback/FrontDoorPhone.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'

interface CheckAgainPageProps {
  readonly page: {
    readonly id: string
    readonly reference: string
    readonly frontDoor: Parameters<typeof FrontDoorPhone>[0]['frontDoor'] & {
      readonly name: string
    }
    readonly toldWords: string
    readonly question: {
      readonly node: string
      readonly words: { readonly title: string; readonly hint?: string | undefined }
      readonly options: readonly {
        readonly value: string
        readonly label: string
        readonly hint?: string | undefined
      }[]
      readonly soFar: readonly { readonly node: string; readonly answer: string }[]
    } | null
    readonly outcome: {
      readonly heading: string
      readonly next: readonly string[]
      readonly phone: boolean
    } | null
    readonly problems: readonly Problem[]
    readonly key: string
  }
}

/** The title of the page: how the check ended, or that it is being answered again. The questions share one address. */
export function checkAgainTitle({
  question,
  outcome,
}: Pick<CheckAgainPageProps['page'], 'question' | 'outcome'>): string {
  if (outcome) return outcome.heading
  return question ? 'Answer the agreement check again' : 'The front door has been told'
}

/** The front door knows first; then the check, one question at a time, without leaving anything in an address. */
export function CheckAgainPage({ page }: CheckAgainPageProps) {
  const { id, question, outcome, problems, frontDoor } = page
  const [problem] = problems
  return (
    <>
      <Back href={paths.progress(id)}>Back to the progress of this referral</Back>
      {problem && <ErrorSummary errorList={[{ text: problem.message, href: '#answer' }]} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{page.reference}</span>
      {outcome && <h1 className="govuk-heading-l">{outcome.heading}</h1>}
      {!outcome && !question && <h1 className="govuk-heading-l">The front door has been told</h1>}
      <WarningText>
        {frontDoor.name} was told on {page.toldWords}. If it cannot wait, ring{' '}
        <FrontDoorPhone frontDoor={frontDoor} />. If a child is in danger, ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        .
      </WarningText>
      {outcome && (
        <ul className="govuk-list govuk-list--bullet">
          {outcome.next.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {question && (
        <form method="post" noValidate>
          <input type="hidden" name="key" value={page.key} />
          <input type="hidden" name="node" value={question.node} />
          {question.soFar.map(({ node, answer }) => (
            <input key={node} type="hidden" name={node} value={answer} />
          ))}
          <Radios
            name="answer"
            fieldset={{
              legend: {
                text: question.words.title,
                isPageHeading: true,
                classes: 'govuk-fieldset__legend--l',
              },
            }}
            hint={question.words.hint ? { text: question.words.hint } : undefined}
            errorMessage={problem ? { text: problem.message } : undefined}
            items={question.options.map(({ value, label, hint }) => ({
              value,
              text: label,
              ...(hint ? { hint: { text: hint } } : {}),
            }))}
          />
          <Button preventDoubleClick>Continue</Button>
        </form>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.peopleAgreement(id)}>
          What each person agrees to
        </a>
      </p>
    </>
  )
}
