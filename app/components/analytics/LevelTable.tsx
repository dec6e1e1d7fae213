import { DataTable } from '../layout/DataTable.tsx'

interface LevelTableProps {
  readonly levels: {
    readonly names: readonly { readonly level: number; readonly name: string }[]
    /** Rows are the level stated, columns the level decided. */
    readonly counts: readonly (readonly number[])[]
    readonly compared: number
  }
}

/** The level stated against the level decided, as counts: where both are the same the count is in bold. */
export function LevelTable({ levels: { names, counts, compared } }: LevelTableProps) {
  return (
    <DataTable
      caption="Level you said (down) against level decided (across)"
      captionSize="s"
      head={[
        { text: 'You said' },
        ...names.map(({ level }) => ({
          text: `Level ${level}`,
          format: 'numeric' as const,
        })),
      ]}
      rows={
        compared === 0
          ? []
          : names.map(({ level }, row) => [
              { text: `Level ${level}` },
              ...names.map((_, column) => {
                const count = counts[row]?.[column] ?? 0
                return {
                  text: row === column ? <strong>{count}</strong> : count,
                  format: 'numeric' as const,
                }
              }),
            ])
      }
      empty="No referral with a level has been decided yet. The level you said and the level decided will be compared here."
    />
  )
}
