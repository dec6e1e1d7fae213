import { paths } from '#app/paths.ts'

/** On a sent referral: agreement can change and so can risk. Both are told to whoever has it. */
export function AgreementAfterSending({ id }: { readonly id: string }) {
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={paths.riskChanged(id)}>
          Risk has changed: tell the front door
        </a>
      </li>
      <li>
        <a className="govuk-link" href={paths.peopleAgreement(id)}>
          Somebody’s agreement has changed
        </a>
      </li>
    </ul>
  )
}
