import { StatusTag } from '../layout/StatusTag.tsx'

export interface VerdictLine {
  readonly id: string
  readonly who: string
  readonly organisation: string
  readonly isOutside: boolean
  readonly verdict: 'approved' | 'changes_asked'
  readonly note: string
  readonly when: string
  /** What editors said to a request for changes. */
  readonly answer: { readonly words: string; readonly by: string } | null
}

interface VerdictsProps {
  readonly standing: readonly VerdictLine[]
  readonly earlier: readonly VerdictLine[]
  readonly missing: readonly string[]
}

/** Who said what of this text, what is still missing, and what was said of earlier texts. */
export function Verdicts({ standing, earlier, missing }: VerdictsProps) {
  return (
    <>
      <h2 className="govuk-heading-m">Reviews of this text</h2>
      {missing.length > 0 && (
        <p className="govuk-body">Still to approve it: {missing.join(', and ').toLowerCase()}.</p>
      )}
      {standing.length === 0 ? (
        <p className="govuk-body">Nobody has reviewed this text yet.</p>
      ) : (
        <List lines={standing} />
      )}
      {earlier.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Of earlier texts, which no longer count</h3>
          <List lines={earlier} />
        </>
      )}
    </>
  )
}

function List({ lines }: { readonly lines: readonly VerdictLine[] }) {
  return (
    <ul className="govuk-list">
      {lines.map(line => (
        <li key={line.id}>
          <StatusTag meaning={line.verdict === 'approved' ? 'done' : 'attention'}>
            {line.verdict === 'approved' ? 'Approved' : 'Changes asked for'}
          </StatusTag>{' '}
          {line.who}, {line.organisation}
          {line.isOutside && ' (outside the council)'}, {line.when}
          {line.note !== '' && (
            <span className="app-pre-line">
              <br />
              {line.note}
            </span>
          )}
          {line.answer && (
            <span className="app-pre-line">
              <br />
              Answered by {line.answer.by}: {line.answer.words}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
