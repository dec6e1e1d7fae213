import { DataTable } from '../layout/DataTable.tsx'

export interface LoggedChange {
  readonly id: string
  readonly what: string
  readonly value: string
  readonly before: string
  readonly why: string
  readonly byWords: string
}

/** Every changed contact detail with what stood before it. */
export function ChangeLog({ log }: { readonly log: readonly LoggedChange[] }) {
  if (log.length === 0) return null
  return (
    <DataTable
      caption="Contact details changed since it was sent"
      head={[{ text: 'Whose' }, { text: 'Now' }, { text: 'Before' }, { text: 'Who and when' }]}
      rows={log.map(({ what, value, before, why, byWords }) => [
        { text: what },
        {
          text: (
            <>
              <strong>{value}</strong>
              {why && <span className="govuk-hint">{why}</span>}
            </>
          ),
        },
        { text: before },
        { text: byWords },
      ])}
    />
  )
}
