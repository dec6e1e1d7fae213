import type { AgreementView } from '#app/domain/triage/contact-view.ts'
import { WarningText } from '../govuk/WarningText.tsx'

/** What the family knows and agreed to. Limits they asked for stand first, as a warning. */
export function AgreementBanner({ agreement }: { readonly agreement: AgreementView }) {
  return (
    <>
      {agreement.limits && (
        <WarningText>
          <span className="app-pre-line">The family asked for limits: {agreement.limits}</span>
        </WarningText>
      )}
      {agreement.warning && <WarningText>{agreement.warning}.</WarningText>}
    </>
  )
}
