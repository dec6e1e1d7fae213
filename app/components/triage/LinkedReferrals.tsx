import type { LinkedReferrals as Links } from '#app/domain/triage/contact-view.ts'
import { paths } from '#app/paths.ts'

/** Referrals tied by a reference that a sender gave: what this one adds to, and what adds to this one. */
export function LinkedReferrals({ links }: { readonly links: Links }) {
  const { addsTo, addedBy } = links
  if (addsTo === null && addedBy.length === 0) return null
  return (
    <section aria-label="Tied to another referral">
      {addsTo && (
        <>
          <h2 className="govuk-heading-m">Adds to an earlier referral</h2>
          {addsTo.contacts.length > 0 ? (
            <List contacts={addsTo.contacts} />
          ) : (
            <p className="govuk-body">
              The sender gives the reference {addsTo.reference}. No referral that you can open has
              it. Look for the child by name.
            </p>
          )}
        </>
      )}
      {addedBy.length > 0 && (
        <>
          <h2 className="govuk-heading-m">More was sent about this</h2>
          <List contacts={addedBy} />
        </>
      )}
    </section>
  )
}

function List({ contacts }: { readonly contacts: Links['addedBy'] }) {
  return (
    <ul className="govuk-list">
      {contacts.map(({ id, words, about }) => (
        <li key={id}>
          <a className="govuk-link" href={paths.contact(id)}>
            {words}
          </a>
          : {about}
        </li>
      ))}
    </ul>
  )
}
