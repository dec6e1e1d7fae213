import { Details } from '../govuk/Details.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'

interface AnswerWords {
  readonly decidedWords: string
  readonly outcome: string
  readonly meaning: string
  readonly reason: string
  readonly next: string
  readonly levels: string
}

interface ChildAnswerProps {
  readonly child: {
    readonly name: string
    readonly answer: AnswerWords | null
    readonly earlier: readonly AnswerWords[]
  }
}

/** What was decided about one child, why, and what happens next; then what was said before, if it changed. */
export function ChildAnswer({ child }: ChildAnswerProps) {
  const { name, answer, earlier } = child
  if (!answer) {
    return (
      <SummaryList
        card={{ title: { text: name } }}
        rows={[{ key: { text: 'Decision' }, value: { text: 'Not decided yet' } }]}
      />
    )
  }
  return (
    <>
      <SummaryList card={{ title: { text: name } }} rows={rowsOf(answer)} />
      {earlier.map(before => (
        <Details
          key={before.decidedWords}
          summaryText={`What was decided before, on ${before.decidedWords}`}
        >
          <SummaryList rows={rowsOf(before)} />
        </Details>
      ))}
    </>
  )
}

function rowsOf(answer: AnswerWords) {
  const row = (key: string, text: string) =>
    text !== '' && {
      key: { text: key },
      value: { text: <Paragraphs text={text} /> },
    }
  return [
    {
      key: { text: 'Decision' },
      value: {
        text: (
          <>
            <strong>{answer.outcome}</strong>
            <p className="govuk-body">{answer.meaning}</p>
          </>
        ),
      },
    },
    row('Why', answer.reason),
    row('What happens next and what to do', answer.next),
    row('Level of need', answer.levels),
    row('Decided', answer.decidedWords),
  ]
}

/** Words as they were written, a paragraph for each block of lines. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((block, index) => (
        <p className="govuk-body" key={index}>
          {block.split('\n').map((line, at) => (
            <span key={at}>
              {at > 0 && <br />}
              {line}
            </span>
          ))}
        </p>
      ))}
    </>
  )
}
