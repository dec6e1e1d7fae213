import type { ShellGuide } from './shell.ts'

/** On paper only: who to ring at any hour, and how old the sheet is. The strip that says who answers now stays off. */
export function PaperNote({ guide }: { readonly guide: ShellGuide }) {
  return (
    <section className="app-paper" aria-label="Who to ring">
      <p className="govuk-body-s">
        <strong>If a child is in danger now, ring 999.</strong> To tell a council, ring:
      </p>
      <ul className="govuk-list govuk-body-s">
        {guide.numbers.map(({ council, frontDoor, phone, words, example }) => (
          <li key={council}>
            <strong>
              {council} {phone}
            </strong>
            {example && ' (an example: this number rings nowhere)'}, {frontDoor}: {words}
          </li>
        ))}
      </ul>
      <p className="govuk-body-s">
        Guide version {guide.version}, as of {guide.asOf}. Before you rely on an old sheet, look at{' '}
        {guide.address}
      </p>
    </section>
  )
}
