import type { AgreementView } from '#app/domain/triage/contact-view.ts'
import { AgreementFlags } from '../consent/AgreementFlags.tsx'
import { WarningText } from '../govuk/WarningText.tsx'

/** What the family knows and agreed to. Limits they asked for stand first, as a warning. */
export function AgreementBanner({ agreement }: { readonly agreement: AgreementView }) {
  return (
    <>
      <AgreementFlags flags={agreement.flags} label="To know about agreement" />
      {agreement.limits && (
        <WarningText>
          <span className="app-pre-line">The family asked for limits: {agreement.limits}</span>
        </WarningText>
      )}
      {agreement.warning && <WarningText>{agreement.warning}.</WarningText>}
    </>
  )
}
