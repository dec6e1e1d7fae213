import type { GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { paths } from '#app/paths.ts'
import { AgreementAfterSending } from '../consent/AgreementAfterSending.tsx'
import { Button } from '../govuk/Button.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { GuideRecordView } from '../threshold/GuideRecordView.tsx'
import { ChildAnswer, Paragraphs } from './ChildAnswer.tsx'
import { ChangeLog } from '../after-sending/ChangeLog.tsx'
import { Threads, type SinceView } from '../after-sending/SinceSending.tsx'
import { FrontDoorPhone } from './FrontDoorPhone.tsx'
import { Grade } from './Grade.tsx'

interface ProgressPageProps {
  readonly progress: {
    readonly id: string
    readonly reference: string
    readonly formTitle: string
    readonly frontDoor: {
      readonly name: string
      readonly answersNow: string
      readonly phone: string
      readonly phoneHref: string
      readonly openWords: string
    }
    readonly heldBy: string | null
    readonly steps: readonly {
      readonly label: string
      readonly isDone: boolean
      readonly words: string
    }[]
    readonly waiting: { readonly dueWords: string; readonly isLate: boolean } | null
    readonly children: readonly Parameters<typeof ChildAnswer>[0]['child'][]
    readonly hasAnswer: boolean
    readonly readWords: string | null
    readonly grade: Parameters<typeof Grade>[0]['grade'] | null
    readonly guide: GuideRecord | null
    readonly since: SinceView
    readonly mayWithdraw: boolean
    readonly handedOver: readonly string[]
    readonly messages: readonly {
      readonly id: string
      readonly kind: 'information' | 'disagreement'
      readonly whenWords: string
      readonly authorName: string
      readonly words: string
    }[]
  }
}

/** A sent referral as its sender follows it: the answer first when there is one, else who has it and by when. */
export function ProgressPage({ progress }: ProgressPageProps) {
  const { frontDoor, waiting, grade, messages } = progress
  return (
    <>
      <Back href={paths.referrals()}>Back to your referrals</Back>
      <ProtectiveMarking />
      <span className="govuk-caption-l">
        {progress.formTitle}, {progress.reference}
      </span>
      <h1 className="govuk-heading-l">
        {progress.hasAnswer ? 'What was decided' : 'Progress of your referral'}
      </h1>
      {progress.handedOver.map(line => (
        <p className="govuk-body" key={line}>
          {line}
        </p>
      ))}
      {waiting && (
        <InsetText>
          <strong>{waiting.dueWords}.</strong>
          <br />
          {waiting.isLate
            ? 'You should have heard by now. Ring '
            : 'If you hear nothing by then, ring '}
          <FrontDoorPhone frontDoor={frontDoor} /> and give the reference {progress.reference}. If
          you are more worried, ring now. If a child is in danger, ring{' '}
          <a className="govuk-link" href="tel:999">
            999
          </a>
          .
        </InsetText>
      )}
      {progress.since.queries.some(({ isOpen }) => isOpen) && (
        <>
          <h2 className="govuk-heading-m">The front door asks you</h2>
          <Threads
            queries={progress.since.queries.filter(({ isOpen }) => isOpen)}
            answerHref={queryId => paths.answerQuery(progress.id, queryId)}
          />
        </>
      )}
      {progress.hasAnswer && <Answers progress={progress} />}
      {progress.hasAnswer && <MoreToSay id={progress.id} mayDisagree />}
      {grade && <Grade grade={grade} />}
      <h2 className="govuk-heading-m">What has happened</h2>
      <SummaryList
        rows={[
          ...progress.steps.map(({ label, isDone, words }) => ({
            key: { text: <Step label={label} isDone={isDone} /> },
            value: { text: isDone ? <strong>{words}</strong> : words },
          })),
          {
            key: { text: 'Who has it' },
            value: {
              text: (
                <>
                  {progress.heldBy && `${progress.heldBy}, `}
                  {frontDoor.name}
                  <br />
                  Ring <FrontDoorPhone frontDoor={frontDoor} />. {frontDoor.openWords}.
                </>
              ),
            },
          },
        ]}
      />
      {progress.since.queries.some(({ isOpen }) => !isOpen) && (
        <>
          <h2 className="govuk-heading-m">Questions you answered</h2>
          <Threads
            queries={progress.since.queries.filter(({ isOpen }) => !isOpen)}
            answerHref={queryId => paths.answerQuery(progress.id, queryId)}
          />
        </>
      )}
      <ChangeLog log={progress.since.amendments} />
      {messages.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Added since</h2>
          {messages.map(({ id, kind, whenWords, authorName, words }) => (
            <div key={id}>
              <h3 className="govuk-heading-s">
                {kind === 'disagreement' ? 'Disagreement' : 'Information'}, {whenWords}
              </h3>
              <p className="govuk-body-s">From {authorName}</p>
              <Paragraphs text={words} />
            </div>
          ))}
        </>
      )}
      {progress.guide && (
        <>
          <h2 className="govuk-heading-m">Your picture and your own level of need</h2>
          <GuideRecordView record={progress.guide} />
        </>
      )}
      {!progress.hasAnswer && <MoreToSay id={progress.id} />}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.contactDetails(progress.id)}>
          Change contact details
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.files(progress.id)}>
          Files you sent, and adding more
        </a>
      </p>
      {progress.mayWithdraw && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.withdraw(progress.id)}>
            Withdraw this referral
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.copies(progress.id)}>
          Copies: for your record, for your system, for the family
        </a>
      </p>
    </>
  )
}

/** One stop on the line a referral travels: filled when it is reached. The words beside it say the same. */
function Step({ label, isDone }: { readonly label: string; readonly isDone: boolean }) {
  return (
    <>
      <svg width="20" height="24" viewBox="0 0 20 24" aria-hidden="true" focusable="false">
        <path d="M10 0v24" stroke="currentColor" strokeWidth="2" />
        <circle
          cx="10"
          cy="14"
          r="6"
          fill={isDone ? 'currentColor' : 'white'}
          stroke="currentColor"
          strokeWidth="3"
        />
      </svg>{' '}
      {label}
    </>
  )
}

function Answers({ progress: { id, children, readWords } }: ProgressPageProps) {
  return (
    <>
      {children.map((child, index) => (
        <ChildAnswer child={child} key={index} />
      ))}
      {readWords ? (
        <p className="govuk-body">Marked as read on {readWords}.</p>
      ) : (
        <form method="post" action={paths.progress(id)}>
          <Button preventDoubleClick>I have read this</Button>
        </form>
      )}
    </>
  )
}

function MoreToSay({ id, mayDisagree }: { readonly id: string; readonly mayDisagree?: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m">
        {mayDisagree ? 'If you know more, or think this is wrong' : 'If you know more'}
      </h2>
      <div className="govuk-button-group">
        <Button href={paths.addMessage(id, 'information')} classes="govuk-button--secondary">
          Add information
        </Button>
        {mayDisagree && (
          <Button href={paths.addMessage(id, 'disagreement')} classes="govuk-button--secondary">
            I disagree
          </Button>
        )}
      </div>
      <AgreementAfterSending id={id} />
    </>
  )
}
