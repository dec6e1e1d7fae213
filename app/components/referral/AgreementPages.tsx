import { useRouteLoaderData } from '@remix-run/react'
import type { AnswerWords, NodeWords, OutcomeWords } from '#app/domain/consent/tree.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import type { Shell } from '../layout/shell.ts'
import { AgreementAgain } from './AgreementAgain.tsx'
import { DraftHead } from './DraftHead.tsx'
import { DraftPhoneNow } from './DraftPhoneNow.tsx'
import { WrongForm } from './WrongForm.tsx'

interface Header {
  readonly id: string
  readonly sends: string
  readonly savedWords: string
  readonly phoneNow: Parameters<typeof DraftPhoneNow>[0]['header']['phoneNow']
}

interface AgreementQuestionPageProps {
  readonly question: {
    readonly header: Header
    readonly words: Omit<NodeWords, 'answers'>
    readonly options: readonly ({ readonly value: string } & AnswerWords)[]
    readonly chosen: string | null
    readonly backTo: string
  }
  readonly problem: string | undefined
}

/** One question of the agreement check. Nothing is chosen beforehand: an answer is never implied. */
export function AgreementQuestionPage({ question, problem }: AgreementQuestionPageProps) {
  const { header, words, options, chosen, backTo } = question
  // At its first question the check is where starting again would lead.
  const isFirst = backTo === paths.referral(header.id)
  return (
    <>
      <DraftPhoneNow header={header} />
      <Back href={backTo}>Back</Back>
      {problem && <ErrorSummary errorList={[{ text: problem, href: '#answer' }]} />}
      <DraftHead {...header} />
      <form method="post" noValidate>
        <Radios
          name="answer"
          fieldset={{
            legend: {
              text: words.title,
              isPageHeading: true,
              classes: 'govuk-fieldset__legend--l',
            },
          }}
          hint={words.hint ? { text: words.hint } : undefined}
          errorMessage={problem ? { text: problem } : undefined}
          {...(chosen === null ? {} : { defaultValue: chosen })}
          items={options.map(({ value, label, hint }) => ({
            value,
            text: label,
            ...(hint ? { hint: { text: hint } } : {}),
          }))}
        />
        <Button preventDoubleClick>Save and continue</Button>
      </form>
      {!isFirst && <AgreementAgain id={header.id} />}
    </>
  )
}

interface AgreementOutcomePageProps {
  readonly result: {
    readonly header: Header
    readonly words: OutcomeWords
    readonly phoneFirst: boolean
    readonly maySend: boolean
    readonly isWrongForm: boolean
    readonly reviewOn: string | null
    readonly willAsk: readonly string[]
    readonly answers: readonly {
      readonly question: string
      readonly answer: string
      readonly change: string
    }[]
    readonly answeredBy: string
  }
  readonly backTo: string
}

/** Where the check ended: the phone before anything else when it says to ring, then what to do and what is asked. */
export function AgreementOutcomePage({ result, backTo }: AgreementOutcomePageProps) {
  const { header, words } = result
  return (
    <>
      <DraftPhoneNow header={header} />
      <Back href={backTo}>Back to your list of sections</Back>
      <DraftHead {...header} />
      <span className="govuk-caption-l">Agreement check</span>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      {result.phoneFirst && <PhoneFirst />}
      <ul className="govuk-list govuk-list--bullet">
        {words.next.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {result.isWrongForm && <WrongForm />}
      {result.reviewOn && (
        <WarningText>
          Your draft is kept and has not been sent. Look at this again {result.reviewOn}, or at once
          if anything changes.
        </WarningText>
      )}
      {result.willAsk.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you will be asked to record</h2>
          <ul className="govuk-list govuk-list--bullet">
            {result.willAsk.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-button" role="button" draggable={false} href={backTo}>
          Continue
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.peopleAgreement(header.id)}>
          Record what each person agrees to
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.talkingToFamilies()}>
          How to talk with the family
        </a>
      </p>
      <h2 className="govuk-heading-m">Your answers</h2>
      <SummaryList
        rows={result.answers.map(({ question, answer, change }) => ({
          key: { text: question },
          value: { text: answer },
          actions: { items: [{ href: change, text: 'Change', visuallyHiddenText: question }] },
        }))}
      />
      <p className="govuk-body-s">Answered by {result.answeredBy}.</p>
      <form method="post" action={paths.agreement(header.id)} className="app-risk-changed">
        <button type="submit" name="restart" value="yes" className="app-link-button">
          Risk has changed: start this check again
        </button>
      </form>
    </>
  )
}

/** Who to ring now, largest thing on the page; the writer's own council first. */
function PhoneFirst() {
  const phones = useRouteLoaderData<Shell>('root')?.phones ?? []
  return (
    <div className="app-phone-first">
      <h2 className="govuk-heading-m">Ring first</h2>
      <p className="govuk-body">
        In danger now: ring 999. Then, or if nobody is in danger at this minute:
      </p>
      <ul className="govuk-list">
        {phones.map(phone => (
          <li key={phone.council}>
            {phone.council}: {phone.frontDoor}{' '}
            <a className="govuk-link govuk-!-font-weight-bold" href={phone.phoneHref}>
              {phone.phone}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
