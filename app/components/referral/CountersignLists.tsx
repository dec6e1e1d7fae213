import { paths } from '#app/paths.ts'
import { DataTable } from '../layout/DataTable.tsx'

export interface CountersignLists {
  readonly waiting: readonly {
    readonly id: string
    readonly formTitle: string
    readonly writer: string
    readonly askedWords: string
  }[]
  readonly sentWithout: readonly {
    readonly id: string
    readonly reference: string
    readonly writer: string
    readonly sentWords: string
    readonly why: string | null
  }[]
}

/** What a lead's colleagues wait for: first on the page, because a child may be behind each. */
export function ToCountersign({ lists }: { readonly lists: CountersignLists }) {
  if (lists.waiting.length === 0) return null
  return (
    <DataTable
      caption={`Waiting for you to countersign (${lists.waiting.length})`}
      head={[{ text: 'Read and countersign' }, { text: 'Asked' }]}
      rows={lists.waiting.map(row => [
        {
          text: (
            <>
              <a className="govuk-link" href={paths.check(row.id)}>
                {row.formTitle}
                <span className="govuk-visually-hidden"> by {row.writer}</span>
              </a>
              <span className="govuk-hint">Written by {row.writer}</span>
            </>
          ),
        },
        { text: row.askedWords },
      ])}
    />
  )
}

/** What went without a lead, so that she may read it afterwards. */
export function SentWithout({ lists }: { readonly lists: CountersignLists }) {
  if (lists.sentWithout.length === 0) return null
  return (
    <DataTable
      caption="Sent without waiting for a lead, in the last 14 days"
      head={[{ text: 'Reference' }, { text: 'Sent by' }, { text: 'Why it could not wait' }]}
      rows={lists.sentWithout.map(row => [
        {
          text: (
            <a className="govuk-link" href={paths.progress(row.id)}>
              {row.reference}
            </a>
          ),
        },
        {
          text: (
            <>
              {row.writer}
              <span className="govuk-hint">{row.sentWords}</span>
            </>
          ),
        },
        {
          text:
            row.why === null ? 'It was urgent' : <span className="app-pre-line">{row.why}</span>,
        },
      ])}
    />
  )
}
