import { counted } from '#app/domain/time/words.ts'
import { StatusTag } from '../layout/StatusTag.tsx'

interface Run {
  readonly kind: 'same' | 'added' | 'removed'
  readonly words: string
}

interface WordDifferencesProps {
  readonly differences: readonly {
    readonly key: string
    readonly label: string
    readonly kind: 'added' | 'removed' | 'changed'
    readonly runs: readonly Run[]
  }[]
  /** Said when there is nothing to show. */
  readonly empty: string
}

const kinds = {
  added: { words: 'Added', meaning: 'done' },
  removed: { words: 'Left out', meaning: 'attention' },
  changed: { words: 'Changed', meaning: 'progress' },
} as const

/** What two texts say differently, word by word. Marks and words carry the meaning; colour only repeats it. */
export function WordDifferences({ differences, empty }: WordDifferencesProps) {
  if (differences.length === 0) return <p className="govuk-body">{empty}</p>
  return (
    <>
      <p className="govuk-body">
        {counted(differences.length, 'difference')}. Words that were added are <ins>underlined</ins>{' '}
        between [+ and +]. Words that were left out are <del>crossed out</del> between [− and −].
      </p>
      {differences.map(({ key, label, kind, runs }, at) => (
        <section key={key} aria-labelledby={`difference-${at}`}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id={`difference-${at}`}>
            {label} <StatusTag meaning={kinds[kind].meaning}>{kinds[kind].words}</StatusTag>
          </h2>
          <p className="govuk-body app-pre-line">
            {runs.map((run, index) => (
              <Words key={index} run={run} />
            ))}
          </p>
        </section>
      ))}
    </>
  )
}

function Words({ run: { kind, words } }: { readonly run: Run }) {
  if (kind === 'added')
    return (
      <ins>
        <span className="govuk-visually-hidden">added: </span>[+{words}+]
      </ins>
    )
  if (kind === 'removed')
    return (
      <del>
        <span className="govuk-visually-hidden">left out: </span>[−{words}−]
      </del>
    )
  return <>{words}</>
}
