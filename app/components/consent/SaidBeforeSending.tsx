import { paths } from '#app/paths.ts'
import { AgreementFlags } from './AgreementFlags.tsx'

interface SaidBeforeSendingProps {
  readonly id: string
  readonly said: readonly {
    readonly key: string
    readonly name: string
    readonly isGone: boolean
    readonly flags: readonly {
      readonly kind: string
      readonly title: string
      readonly words: string
    }[]
  }[]
  readonly isUrgent: boolean
  readonly asksAgreement: boolean
}

/** What people said about each child, and where agreement has gone what that means. It never stands in the way. */
export function SaidBeforeSending({ id, said, isUrgent, asksAgreement }: SaidBeforeSendingProps) {
  const gone = said.filter(({ isGone }) => isGone)
  return (
    <>
      {said.map(({ key, name, flags }) => (
        <section key={key}>
          {said.length > 1 && <h3 className="govuk-heading-s">{name}</h3>}
          <AgreementFlags flags={flags} label={`What people said about agreement for ${name}`} />
        </section>
      ))}
      {gone.length > 0 && isUrgent && (
        <p className="govuk-body">
          Send this now all the same. A child in danger is kept safe first, and agreement is not
          needed for that.
        </p>
      )}
      {gone.length > 0 && !isUrgent && (
        <>
          <p className="govuk-body">
            Agreement has gone for {gone.map(({ name }) => name).join(' and ')}. Nobody can start a
            service the family has said no to. You can still:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {asksAgreement && (
              <li>
                <a className="govuk-link" href={paths.agreement(id, 'outcome')}>
                  look at the agreement check again
                </a>{' '}
                and share what you know as information, without asking for a service
              </li>
            )}
            <li>
              <a className="govuk-link" href={paths.adviceNew()}>
                ask the front door for advice
              </a>
              , without naming the child if you prefer
            </li>
            <li>
              talk with the family again, and{' '}
              <a className="govuk-link" href={paths.peopleAgreement(id)}>
                record what they say then
              </a>
            </li>
            <li>
              <a className="govuk-link" href={paths.riskChanged(id)}>
                say that risk has changed
              </a>{' '}
              if you think the child may be seriously harmed: then agreement is not needed
            </li>
          </ul>
        </>
      )}
    </>
  )
}
