import type { ReactNode } from 'react'
import { laneWords } from '#app/domain/triage/queue.ts'
import type { ContactPage, DecisionView, LabelledAnswer } from '#app/domain/triage/contact-view.ts'
import { paths } from '#app/paths.ts'
import { EntryTimeline } from '../consent/EntryTimeline.tsx'
import { AdviceBefore } from '../advice/AdviceBefore.tsx'
import { FileList } from '../files/FileList.tsx'
import { Button } from '../govuk/Button.tsx'
import { SummaryList, type SummaryListRow } from '../govuk/SummaryList.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { ReferralDocument } from '../referral/ReferralDocument.tsx'
import { SinceSending, WithdrawnAtTop } from '../after-sending/SinceSending.tsx'
import { AgreementBanner } from './AgreementBanner.tsx'
import { ContactHead } from './ContactHead.tsx'
import { HistoryPanel } from './HistoryPanel.tsx'
import { LinkedReferrals } from './LinkedReferrals.tsx'
import { SenderLevel } from './SenderLevel.tsx'

/** One contact: who, risk, latest event and next act first, then history, decision and the whole referral. */
export function ContactView({ page }: { readonly page: ContactPage }) {
  const { header, decisions } = page
  return (
    <>
      <div className="app-contact-top">
        <Back href={paths.frontDoor()}>Back to the queue</Back>
        <ProtectiveMarking />
      </div>
      <ContactHead header={header} />
      <WithdrawnAtTop
        contactId={header.id}
        since={page.since}
        isUrgent={header.urgency !== 'routine'}
      />
      {page.notSent && <WarningText>{page.notSent}</WarningText>}
      <AgreementBanner agreement={page.agreement} />
      <div className="app-band">
        <Who page={page} />
        <Risk page={page} />
        <LatestEvent page={page} />
        <NextAct page={page} />
      </div>
      {decisions.map(decision => (
        <Decision key={decision.at} decision={decision} />
      ))}
      <LinkedReferrals links={page.linked} />
      <AdviceBefore advice={page.advice} />
      <Messages page={page} />
      <SinceSending since={page.since} />
      <ContactFiles page={page} />
      <Course page={page} />
      {page.agreement.entries.length > 0 && (
        <EntryTimeline
          caption="What each person said about agreement"
          captionSize="m"
          rows={page.agreement.entries}
          withWho
        />
      )}
      <HistoryPanel history={page.history} />
      {page.guide && <SenderLevel record={page.guide} />}
      <section aria-label="The referral as it was sent">
        <h2 className="govuk-heading-l">
          {page.formTitle}, {page.notSent ? 'as it was left' : 'as it was sent'}
        </h2>
        <ReferralDocument document={page.document} headingLevel={3} />
      </section>
    </>
  )
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="app-band__block">
      <h2 className="govuk-heading-s">{title}</h2>
      {children}
    </section>
  )
}

function row(key: string, text: ReactNode): SummaryListRow | null {
  return text === null ? null : { key: { text: key }, value: { text } }
}

function words(answer: LabelledAnswer | null): ReactNode {
  if (!answer) return null
  return (
    <>
      <span className="app-pre-line">{answer.words}</span>
      {answer.isRestricted && (
        <>
          {' '}
          <strong className="govuk-tag app-tag--restricted">Restricted</strong>
          <span className="govuk-visually-hidden">: only the sender and the front door see it</span>
        </>
      )}
    </>
  )
}

function Who({ page }: { readonly page: ContactPage }) {
  const { child, siblings } = page
  return (
    <Block title="Who">
      <SummaryList
        classes="govuk-summary-list--no-border app-tight"
        rows={[
          row('Born', child.born),
          row(
            'Address',
            child.addressUnknown ? (
              <strong>Not known: find out first</strong>
            ) : (
              words(child.address)
            ),
          ),
          row('Now', words(child.whereNow)),
          row('School', words(child.school)),
          row('NHS number', child.nhsNumber),
          row(
            'Also on this',
            siblings.length === 0 ? null : (
              <ul className="govuk-list app-tight">
                {siblings.map(({ id, name, age, state }) => (
                  <li key={id}>
                    <a className="govuk-link" href={paths.contact(id)}>
                      {name}
                    </a>
                    , {age}
                    {state === 'decided' && ' (decided)'}
                  </li>
                ))}
              </ul>
            ),
          ),
        ]}
      />
    </Block>
  )
}

function Risk({ page }: { readonly page: ContactPage }) {
  const { because, harms, levelStated, phoned, checklist, summary } = page.risk
  return (
    <Block title="Risk">
      {because.length > 0 && (
        <ul className="govuk-list govuk-list--bullet app-tight">
          {because.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <SummaryList
        classes="govuk-summary-list--no-border app-tight"
        rows={[
          row('About', harms.length > 0 ? harms.join(', ') : 'Not said'),
          row('What the answers come to', summary.length > 0 ? summary.join('. ') : null),
          row('Risk checklist', checklist.length > 0 ? checklist.join('. ') : null),
          row('Level stated', levelStated ?? 'Not stated'),
          row('Phoned', phoned ? 'Yes' : 'No call recorded'),
          row('Agreement', page.agreement.summary),
        ]}
      />
    </Block>
  )
}

function NextAct({ page }: { readonly page: ContactPage }) {
  const { header, may, sender } = page
  return (
    <Block title="Next">
      {header.urgency === 'act_now' && header.state !== 'decided' && (
        <p className="govuk-body app-tight">
          <strong>Act now: do not wait for the due time.</strong>
        </p>
      )}
      {may.take && (
        <form method="post">
          <Button name="do" value="take" classes="govuk-button--secondary" preventDoubleClick>
            Start work on this contact
          </Button>
        </form>
      )}
      {may.decide && <Button href={paths.decide(header.id)}>Decide what happens</Button>}
      {may.score && header.state === 'decided' && (
        <Button href={paths.score(header.id)} classes="govuk-button--secondary">
          Grade this referral
        </Button>
      )}
      <SummaryList
        classes="govuk-summary-list--no-border app-tight"
        rows={[
          row(
            page.notSent ? 'Written by' : 'Sent by',
            `${sender.name}${sender.jobTitle ? `, ${sender.jobTitle}` : ''}`,
          ),
          row('From', sender.agency),
          row(
            'Phone',
            sender.phone && (
              <a className="govuk-link" href={`tel:${sender.phone.replace(/[^\d+]/g, '')}`}>
                {sender.phone}
              </a>
            ),
          ),
        ]}
      />
      <p className="govuk-body-s">
        <a className="govuk-link" href={paths.looks(header.id)}>
          Who has looked at this
        </a>
        {' | '}
        <a className="govuk-link" href={paths.askSender(header.id)}>
          Ask the sender a question
        </a>
        {' | '}
        <a className="govuk-link" href={paths.contactAgreement(header.id)}>
          Record what the family says
        </a>
        {may.score && header.state !== 'decided' && (
          <>
            {' | '}
            <a className="govuk-link" href={paths.score(header.id)}>
              Grade this referral
            </a>
          </>
        )}
      </p>
    </Block>
  )
}

function LatestEvent({ page }: { readonly page: ContactPage }) {
  const event = page.latestEvent
  if (!event) {
    return (
      <Block title="Latest event">
        <p className="govuk-body">No event is described. Read the referral below.</p>
      </Block>
    )
  }
  const around = [event.when, event.where, event.source].filter(part => part !== null)
  return (
    <Block title="Latest event">
      {around.length > 0 && (
        <p className="govuk-body-s app-tight">
          <strong>{around.join(', ')}</strong>
        </p>
      )}
      <p className="govuk-body app-pre-line">{event.what}</p>
    </Block>
  )
}

/** How it came here and what has happened to it: below the band, because it changes no first act. */
function Course({ page }: { readonly page: ContactPage }) {
  return (
    <SummaryList
      rows={[
        row('Received', page.received),
        row('Opened', page.opened ?? 'Not opened'),
        row('Lane', [laneWords[page.lane], ...page.routing].join('. ')),
        row('Agreement checked by', page.agreement.checkedBy),
        ...page.scored.map(({ total, by, at }) =>
          row('Graded', `${String(total)} out of 30 by ${by}, ${at}`),
        ),
      ]}
    />
  )
}

function Decision({ decision }: { readonly decision: DecisionView }) {
  const pre = (text: string) => <span className="app-pre-line">{text}</span>
  return (
    <section aria-label="Decision">
      <h2 className="govuk-heading-m">Decision: {decision.outcome}</h2>
      <SummaryList
        rows={[
          row('Level decided', String(decision.level)),
          row('Why', pre(decision.rationale)),
          row('What the history tells us', pre(decision.historyConsidered)),
          ...decision.noFurtherAction.map(({ question, answer }) => row(question, pre(answer))),
          row(
            'Actions',
            decision.actions.length === 0 ? (
              'None'
            ) : (
              <ul className="govuk-list govuk-list--bullet app-tight">
                {decision.actions.map(({ what, owner, dueOn }) => (
                  <li key={`${what}${owner}`}>
                    {what}: {owner}, by {dueOn}
                  </li>
                ))}
              </ul>
            ),
          ),
          row('Decided by', `${decision.by}, ${decision.at}`),
        ]}
      />
    </section>
  )
}

function Messages({ page }: { readonly page: ContactPage }) {
  if (page.messages.length === 0) return null
  return (
    <section aria-label="Added since it was sent">
      <h2 className="govuk-heading-m">Added since it was sent</h2>
      {page.messages.map(({ isDisagreement, words: said, by, at }) => (
        <div key={`${at}${said}`} className="govuk-inset-text">
          <p className="govuk-body-s">
            <strong>{isDisagreement ? 'Disagrees with the decision' : 'New information'}</strong>:{' '}
            {by}, {at}
          </p>
          <p className="govuk-body app-pre-line">{said}</p>
        </div>
      ))}
    </section>
  )
}

function ContactFiles({ page }: { readonly page: ContactPage }) {
  if (page.files.length === 0) return null
  return (
    <section aria-label="Files">
      <FileList
        caption="Files"
        files={page.files}
        fileHref={fileId => paths.file(page.referralId, fileId)}
      />
      <p className="govuk-body">
        A file can be opened once it was scanned and found clean. If you need one sooner, ring the
        sender and ask what is in it.
      </p>
    </section>
  )
}
