import { peopleAgreement } from '#app/domain/consent/entry-document.ts'
import { filesSection } from '#app/domain/files/file-section.ts'
import type { Gap } from '#app/domain/forms/completeness.ts'
import type { DocumentAnswer, FormDocument } from '#app/domain/forms/document.ts'
import type { ShownDuty } from '#app/domain/threshold/duty-routes.ts'
import type { GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { paths } from '#app/paths.ts'
import { SaidBeforeSending } from '../consent/SaidBeforeSending.tsx'
import { Button } from '../govuk/Button.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { DutyList } from '../threshold/DutyList.tsx'
import { GuideRecordView } from '../threshold/GuideRecordView.tsx'
import { AgreementAgain } from './AgreementAgain.tsx'
import { DraftHead, UrgentNote } from './DraftHead.tsx'
import type { DraftPhoneNow } from './DraftPhoneNow.tsx'
import {
  ReadingBeforeSending,
  type Reading,
  type Said,
  type Saying,
} from './ReadingBeforeSending.tsx'
import { ReferralDocument } from './ReferralDocument.tsx'
import { WrongForm } from './WrongForm.tsx'

type Blocker = 'agreementUnfinished' | 'agreementSaysWait' | 'agreementNeeded' | 'answersMissing'

interface CheckAnswersProps {
  readonly check: {
    readonly header: {
      readonly id: string
      readonly sends: string
      readonly savedWords: string
      readonly asksAgreement: boolean
      readonly isUrgent: boolean
      readonly urgentBecause: readonly string[]
      readonly phoneNow: Parameters<typeof DraftPhoneNow>[0]['header']['phoneNow']
    }
    readonly unsaved: readonly { readonly title: string; readonly href: string }[]
    readonly mayBeNonMobileInjury: boolean
    readonly emptyLists: readonly { readonly title: string; readonly href: string }[]
    readonly document: FormDocument
    readonly documentHash: string
    readonly submissionKey: string
    readonly gaps: readonly Gap[]
    readonly blockers: readonly Blocker[]
    readonly agreement: { readonly summary: string; readonly reviewOn: string | null } | null
    readonly said: Parameters<typeof SaidBeforeSending>[0]['said']
    readonly checklist: readonly string[]
    readonly summary: readonly string[]
    readonly guide: GuideRecord | null
    readonly duties: readonly ShownDuty[]
    readonly reading: Reading | null
    readonly saying: Saying | null
  }
  /** Why the last press of Send, or of asking for it to be read, did neither. */
  readonly refused: Refusal | undefined
  /** What was posted at the end of the page and sent back. */
  readonly said: Said | undefined
}

type Refusal = Blocker | 'changedSinceChecked' | 'countersignNeeded' | 'nobodyToAsk'

/** Check and send: everything as it will be sent, what is missing, and one button that names the act. */
export function CheckAnswers({ check, refused, said }: CheckAnswersProps) {
  const { header, gaps, blockers, reading } = check
  const problems = [
    ...(refused === undefined ? [] : problemsOf(check, refused)),
    ...(said?.problem ? [{ text: said.problem.text, href: `#${said.problem.field}` }] : []),
  ]
  return (
    <>
      {problems.length > 0 && <ErrorSummary errorList={problems} />}
      <DraftHead {...header} />
      {header.isUrgent && <UrgentNote because={header.urgentBecause} />}
      {reading?.mode === 'countersign' ? (
        <>
          <h1 className="govuk-heading-l">Read this {header.sends} and countersign it</h1>
          <p className="govuk-body">
            {reading.writer} wrote it. It is not sent until you countersign it.{' '}
            <a className="govuk-link" href="#countersign">
              Go to the end of this page
            </a>
          </p>
        </>
      ) : (
        <>
          <h1 className="govuk-heading-l">Check your answers and send your {header.sends}</h1>
          <p className="govuk-body">
            {reading
              ? `Your ${header.sends} is not sent until a lead countersigns it, or you send it without waiting.`
              : `Your ${header.sends} is not sent until you press the button at the end of this page.`}
            {reading && (
              <>
                {' '}
                <a className="govuk-link" href="#countersign">
                  Go to the end of this page
                </a>
              </>
            )}
          </p>
        </>
      )}
      {check.unsaved.length > 0 && (
        <>
          <WarningText>
            Words are typed on these pages and not saved as answers. They are not sent unless you
            open the page and save it.
          </WarningText>
          <ul className="govuk-list govuk-list--bullet">
            {check.unsaved.map(({ title, href }) => (
              <li key={href}>
                <a className="govuk-link" href={href}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {check.mayBeNonMobileInjury && (
        <WarningText>
          Your words may tell of a bruise, mark or injury on a child who cannot yet move around. If
          they do, ring the front door now and do not wait for an explanation: the number is at the
          top of this page.
        </WarningText>
      )}
      {gaps.length > 0 && <Gaps id={header.id} gaps={gaps} isUrgent={header.isUrgent} />}
      <h2 className="govuk-heading-m">Agreement check</h2>
      {check.agreement ? (
        <p className="govuk-body">
          {check.agreement.summary}{' '}
          {header.asksAgreement && (
            <a className="govuk-link" href={paths.agreement(header.id, 'outcome')}>
              Change<span className="govuk-visually-hidden"> the agreement check</span>
            </a>
          )}
        </p>
      ) : (
        <p className="govuk-body">
          Not finished.{' '}
          <a className="govuk-link" href={paths.agreement(header.id)}>
            Do the agreement check
          </a>
        </p>
      )}
      <SaidBeforeSending
        id={header.id}
        said={check.said}
        isUrgent={header.isUrgent}
        asksAgreement={header.asksAgreement}
      />
      {check.summary.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What your answers come to</h2>
          <ul className="govuk-list govuk-list--bullet">
            {check.summary.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="govuk-body">This supports your own judgement and decides nothing.</p>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.peopleAgreement(header.id)}>
          What each person agrees to, and the legal ground for sharing
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.files(header.id)}>
          Add or remove files
        </a>
      </p>
      {check.checklist.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What the risk checklist shows</h2>
          <ul className="govuk-list govuk-list--bullet">
            {check.checklist.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="govuk-body">
            This is a count and not a grade. Your own judgement stands, and can only be raised by
            it.
          </p>
        </>
      )}
      <h2 className="govuk-heading-m">Your picture and your own level of need</h2>
      {check.guide && <GuideRecordView record={check.guide} withDuties={false} />}
      <p className="govuk-body">
        {!check.guide && 'Not given. You can send without it. '}
        <a className="govuk-link" href={paths.referralThreshold(header.id)}>
          {check.guide ? 'Change' : 'Add'}
          <span className="govuk-visually-hidden"> your picture and your own level</span>
        </a>
      </p>
      {check.duties.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Also tell</h2>
          <DutyList duties={check.duties} heading="h3" />
        </>
      )}
      <ReferralDocument
        document={check.document}
        changeHref={answer => changeHref(header.id, answer)}
      />
      {check.emptyLists.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Nothing added yet</h2>
          <SummaryList
            rows={check.emptyLists.map(({ title, href }) => ({
              key: { text: title },
              value: { text: <span className="app-not-provided">None added</span> },
              actions: { items: [{ href, text: 'Add', visuallyHiddenText: title }] },
            }))}
          />
        </section>
      )}
      {!reading && <h2 className="govuk-heading-m">Send your {header.sends}</h2>}
      {blockers.includes('agreementNeeded') && <WrongForm />}
      {blockers.includes('agreementSaysWait') && (
        <WarningText>
          The agreement check ended by asking you to wait
          {check.agreement?.reviewOn ? ` and look again ${check.agreement.reviewOn}` : ''}. Your
          draft is kept. If risk has changed, start the check again.
        </WarningText>
      )}
      {reading ? (
        <ReadingBeforeSending
          id={header.id}
          sends={header.sends}
          reading={reading}
          keys={check}
          saying={check.saying}
          said={said}
        />
      ) : (
        <form method="post" noValidate>
          <input type="hidden" name="submissionKey" value={check.submissionKey} />
          <input type="hidden" name="documentHash" value={check.documentHash} />
          <div className="govuk-button-group">
            <Button preventDoubleClick>Send {header.sends}</Button>
            <a className="govuk-link" href={paths.quality(header.id)}>
              See the quality check first
            </a>
          </div>
        </form>
      )}
      {header.asksAgreement && <AgreementAgain id={header.id} />}
    </>
  )
}

function Gaps({
  id,
  gaps,
  isUrgent,
}: {
  readonly id: string
  readonly gaps: readonly Gap[]
  readonly isUrgent: boolean
}) {
  const list = (
    <ul className="govuk-list govuk-list--bullet">
      {gaps.map(gap => (
        <li key={`${gap.itemId ?? ''}${gap.field}`}>
          <a className="govuk-link" href={gapHref(id, gap)}>
            {gap.message}
          </a>
        </li>
      ))}
    </ul>
  )
  const count = gaps.length === 1 ? '1 answer is missing' : `${gaps.length} answers are missing`
  return isUrgent ? (
    <Details summaryText={`${count}. You can send now and add them later`}>{list}</Details>
  ) : (
    <div id="gaps">
      <h2 className="govuk-heading-m">{count}</h2>
      {list}
    </div>
  )
}

function gapHref(id: string, { pageId, itemId, partId, field }: Gap): string {
  const page = itemId && partId ? paths.item(id, pageId, itemId, partId) : paths.page(id, pageId)
  return `${page}#${field}`
}

function changeHref(id: string, { pageId, itemId, partId, id: field }: DocumentAnswer): string {
  // What people said is never edited: a change is a new entry.
  if (pageId === peopleAgreement) return paths.peopleAgreement(id)
  if (pageId === filesSection) return paths.files(id)
  const page = itemId && partId ? paths.item(id, pageId, itemId, partId) : paths.page(id, pageId)
  return `${page}#${field}`
}

function problemsOf(
  { header, gaps }: CheckAnswersProps['check'],
  refused: NonNullable<CheckAnswersProps['refused']>,
) {
  switch (refused) {
    case 'answersMissing':
      return gaps.map(gap => ({ text: gap.message, href: gapHref(header.id, gap) }))
    case 'agreementUnfinished':
      return [{ text: 'Finish the agreement check', href: paths.agreement(header.id) }]
    case 'agreementSaysWait':
      return [
        {
          text: 'The agreement check ended by asking you to wait. Look at its answers, or start it again if risk has changed',
          href: paths.agreement(header.id, 'outcome'),
        },
      ]
    case 'agreementNeeded':
      return [
        {
          text: 'This help can only start with the family’s agreement. Talk with them and do the agreement check again, or send a children’s referral',
          href: paths.agreement(header.id, 'outcome'),
        },
      ]
    case 'countersignNeeded':
      return [
        {
          text: 'Your agency asks a lead to read this before it is sent. Ask for that, or say why it cannot wait',
          href: '#countersign',
        },
      ]
    case 'nobodyToAsk':
      return [
        {
          text: 'Nobody has to read this before it is sent any more. Send it with the button at the end of this page',
          href: '#main-content',
        },
      ]
    case 'changedSinceChecked':
      return [
        {
          text: 'This was changed after you opened this page, in another tab or by a colleague. Nothing has been sent. Check the answers below again, then send',
          href: '#main-content',
        },
      ]
  }
}
