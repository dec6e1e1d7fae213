import { paths } from '#app/paths.ts'
import { InsetText } from '../govuk/InsetText.tsx'
import { Table } from '../govuk/Table.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { AgreementAgain } from './AgreementAgain.tsx'
import { DraftHead, UrgentNote } from './DraftHead.tsx'
import type { DraftPhoneNow } from './DraftPhoneNow.tsx'

interface QualityCheckProps {
  readonly page: {
    readonly header: {
      readonly id: string
      readonly sends: string
      readonly savedWords: string
      readonly asksAgreement: boolean
      readonly isUrgent: boolean
      readonly urgentBecause: readonly string[]
      readonly phoneNow: Parameters<typeof DraftPhoneNow>[0]['header']['phoneNow']
    }
    /** Why nothing is suggested; null where advice may be given. */
    readonly noAdvice: string | null
    readonly dimensions: readonly {
      readonly key: string
      readonly label: string
      readonly hint: number
      readonly because: readonly { readonly met: boolean; readonly words: string }[]
    }[]
    readonly advice: readonly {
      readonly label: string
      readonly words: string
      readonly reason: string
      readonly example: string
      readonly href: string
    }[]
    readonly nudges: readonly {
      readonly phrase: string
      readonly suggestion: string
      readonly href: string
    }[]
    readonly criticalFails: readonly string[]
  }
}

const hintWords = ['Nothing yet', 'A start', 'Sound', 'Strong']

/** Advice before sending, line by line, each with a reason, an example and a way to the question. It stops nobody. */
export function QualityCheck({ page }: QualityCheckProps) {
  const { header, dimensions, advice, nudges, criticalFails } = page
  return (
    <>
      <DraftHead {...header} />
      {header.isUrgent && <UrgentNote because={header.urgentBecause} />}
      <h1 className="govuk-heading-l">Quality check</h1>
      <p className="govuk-body">
        These are suggestions from a set of written rules. They help the person who reads your{' '}
        {header.sends} to act sooner. A person at the front door makes the real judgement. You can
        send without following any of them.
      </p>
      {criticalFails.map(words => (
        <WarningText key={words}>{words}</WarningText>
      ))}
      <h2 className="govuk-heading-m">
        {advice.length === 0
          ? 'We have nothing to suggest'
          : advice.length === 1
            ? '1 thing that would help'
            : `${advice.length} things that would help`}
      </h2>
      {page.noAdvice && <p className="govuk-body">{page.noAdvice}</p>}
      {advice.length === 0 && !page.noAdvice && (
        <p className="govuk-body">
          It covers everything the rules look for. Thank you for the care you took.
        </p>
      )}
      {advice.map(line => (
        <section key={`${line.href}${line.words}`} className="app-advice">
          <span className="govuk-caption-m">{line.label}</span>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{line.words}</h3>
          <p className="govuk-body govuk-!-margin-bottom-1">{line.reason}</p>
          <InsetText>{line.example}</InsetText>
          <p className="govuk-body">
            <a className="govuk-link" href={line.href}>
              Go to the question
              <span className="govuk-visually-hidden">
                : {line.label}, {line.words}
              </span>
            </a>
          </p>
        </section>
      ))}
      {nudges.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Words to look at again</h2>
          <ul className="govuk-list govuk-list--bullet">
            {nudges.map((nudge, index) => (
              <li key={index}>
                “{nudge.phrase}”: {nudge.suggestion}{' '}
                <a className="govuk-link" href={nudge.href}>
                  Change<span className="govuk-visually-hidden"> “{nudge.phrase}”</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">What the rules found</h2>
      <Table
        caption="Each part of what you wrote"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Part' }, { text: 'So far' }, { text: 'Found' }]}
        rows={dimensions.map(({ label, hint, because }) => [
          { text: label },
          { text: hintWords[hint] ?? '' },
          { text: `${because.filter(({ met }) => met).length} of ${because.length}` },
        ])}
      />
      <p className="govuk-body">
        <a className="govuk-button" role="button" draggable={false} href={paths.check(header.id)}>
          Check your answers and send
        </a>
      </p>
      {header.asksAgreement && <AgreementAgain id={header.id} />}
    </>
  )
}
