import type { AlreadyDecided } from '#app/domain/triage/decision-form.ts'
import { paths } from '#app/paths.ts'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'

/** Somebody recorded a decision first. Both are shown: what stands, and what this person had written. */
export function AlreadyDecidedPage({ already }: { readonly already: AlreadyDecided }) {
  const { header, decided, typed } = already
  return (
    <>
      <Back href={paths.contact(header.id)}>Back to the contact</Back>
      <ProtectiveMarking />
      <h1 className="govuk-heading-l">This has already been decided</h1>
      {decided.map(({ childName, outcome, by, at }) => (
        <p key={`${childName}${at}`} className="govuk-body">
          {childName}: <strong>{outcome}</strong>, decided by {by} at {at}.
        </p>
      ))}
      <p className="govuk-body">
        {typed.length > 0 && 'We did not record yours. '}Talk to {decided[0]?.by ?? 'them'} if you
        see it differently.{' '}
        <a className="govuk-link" href={paths.contact(header.id)}>
          Read the whole decision
        </a>
      </p>
      {typed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you had written</h2>
          <p className="govuk-body">Copy anything you want to keep.</p>
          <SummaryList
            rows={typed.map(({ label, words }) => ({
              key: { text: label },
              value: { text: <span className="app-pre-line">{words}</span> },
            }))}
          />
        </>
      )}
    </>
  )
}
