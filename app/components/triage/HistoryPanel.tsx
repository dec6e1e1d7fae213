import {
  strengthWords,
  type EarlierRow,
  type HistoryView,
} from '#app/domain/triage/contact-view.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../govuk/InsetText.tsx'
import { DataTable } from '../layout/DataTable.tsx'

/** Contacts that may be about the same child, and what they show. A person judges; nothing is merged. */
export function HistoryPanel({ history }: { readonly history: HistoryView }) {
  return (
    <section aria-label="History">
      {history.flags.length > 0 && (
        <InsetText>
          <ul className="govuk-list govuk-list--bullet app-tight">
            {history.flags.map(flag => (
              <li key={flag}>{flag}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <DataTable
        caption={`Other contacts that may be about this child (${String(history.earlier.length)})`}
        head={['Reference', 'Alike', 'Received', 'From', 'About', 'Level', 'Outcome'].map(text => ({
          text,
        }))}
        rows={history.earlier.map(row => [
          { text: <Reference row={row} /> },
          {
            text: (
              <>
                <strong>{strengthWords[row.strength]}</strong>: {row.childName}
                <br />
                {row.because.join('. ')}
              </>
            ),
          },
          { text: row.receivedOn },
          { text: row.agency },
          { text: row.issues.join(', ') || 'Not said' },
          { text: row.level },
          { text: row.outcome },
        ])}
        empty={<p>No other contact in this council looks like this child.</p>}
      />
      {history.earlier.length > 0 && (
        <p className="govuk-body-s">
          {counted(history.earlier.length, 'contact')} found by name, date of birth, numbers and
          postcode. Check that each is the same child before you rely on it.
        </p>
      )}
    </section>
  )
}

function Reference({ row }: { readonly row: EarlierRow }) {
  if (!row.canOpen) return row.reference
  return (
    <a className="govuk-link" href={paths.contact(row.id)}>
      {row.reference}
      <span className="govuk-visually-hidden">, {row.childName}</span>
    </a>
  )
}
