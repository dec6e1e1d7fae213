import type { Line } from '#app/domain/consultation/view.ts'
import { SummaryList } from '../govuk/SummaryList.tsx'

/** Facts with what each is called; words keep their line ends. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <SummaryList
      rows={lines.map(({ key, words }) => ({
        key: { text: key },
        value: { text: <span className="app-pre-line">{words}</span> },
      }))}
    />
  )
}
