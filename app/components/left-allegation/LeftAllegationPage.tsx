import { leftDecisions } from '#app/domain/referral/left-allegation.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import { paths } from '#app/paths.ts'
import { errorAt, summaryOf, type PageProblem } from '../after-sending/problems.ts'
import { FileList, type ListedFile } from '../files/FileList.tsx'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { ReferralDocument } from '../referral/ReferralDocument.tsx'
import { UrgencyTag } from '../triage/UrgencyTag.tsx'

interface LeftAllegationPageProps {
  readonly page: {
    readonly id: string
    readonly reference: string
    readonly formTitle: string
    readonly urgency: UrgencyLevel
    readonly urgencyBecause: readonly string[]
    readonly dueWords: string
    readonly writer: {
      readonly name: string
      readonly jobTitle: string
      readonly agency: string
      readonly phone: string | null
    }
    readonly begunWords: string
    readonly savedWords: string
    readonly leftWords: string
    readonly document: FormDocument
    readonly files: readonly ListedFile[]
    readonly looks: readonly { readonly at: string; readonly who: string; readonly did: string }[]
    readonly decision: {
      readonly kind: 'takenOn' | 'notTakenOn'
      readonly words: string
      readonly caseManager: string
      readonly why: string
      readonly contact: { readonly contactId: string; readonly reference: string } | null
    } | null
  }
  readonly given: { readonly decision: string; readonly caseManager: string; readonly why: string }
  readonly problems: readonly PageProblem[]
}

/** One allegation as its writer left it, who they were, and what the designated officer decides. */
export function LeftAllegationPage({ page, given, problems }: LeftAllegationPageProps) {
  return (
    <>
      <Back href={paths.leftAllegations()}>Back to allegations left unsent</Back>
      {problems.length > 0 && <ErrorSummary errorList={summaryOf(problems)} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{page.reference}</span>
      <h1 className="govuk-heading-l">Not sent by its writer</h1>
      {!page.decision && (
        <p className="govuk-body">
          <UrgencyTag urgency={page.urgency} /> <strong>{page.dueWords}</strong>
        </p>
      )}
      <WarningText>
        {page.writer.name} did not send this. It may be unfinished, or not what they would say now.
      </WarningText>
      {page.urgencyBecause.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {page.urgencyBecause.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <Writer page={page} />
      {page.decision ? <Decided decision={page.decision} /> : null}
      <section aria-label="As it was left">
        <h2 className="govuk-heading-l">{page.formTitle}, as it was left</h2>
        <ReferralDocument document={page.document} headingLevel={3} />
      </section>
      {page.files.length > 0 && (
        <FileList
          caption="Files"
          files={page.files}
          fileHref={fileId => paths.file(page.id, fileId)}
        />
      )}
      {!page.decision && <Decide page={page} given={given} problems={problems} />}
      <DataTable
        caption="Who has looked at this"
        captionSize="m"
        head={['Who', 'What they did', 'When'].map(text => ({ text }))}
        rows={page.looks.map(({ who, did, at }) => [{ text: who }, { text: did }, { text: at }])}
        empty={<p>Nobody has looked at this yet.</p>}
      />
    </>
  )
}

function Writer({ page }: Pick<LeftAllegationPageProps, 'page'>) {
  const { writer } = page
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <SummaryList
      rows={[
        row(
          'Begun by',
          writer.jobTitle === '' ? writer.name : `${writer.name}, ${writer.jobTitle}`,
        ),
        row('Agency', writer.agency),
        row('Their number, when they left', writer.phone ?? 'Not known'),
        row('Begun', page.begunWords),
        row('Last saved', page.savedWords),
        row('Came to you', page.leftWords),
      ]}
    />
  )
}

function Decided({
  decision,
}: {
  readonly decision: NonNullable<LeftAllegationPageProps['page']['decision']>
}) {
  const said = (text: string) => <span className="app-pre-line">{text}</span>
  return (
    <section aria-label="Decision">
      <h2 className="govuk-heading-m">{decision.words}</h2>
      <SummaryList
        rows={[
          { key: { text: 'Why' }, value: { text: said(decision.why) } },
          {
            key: { text: 'Agreed with, at the agency' },
            value: {
              text: decision.caseManager === '' ? 'Nobody yet' : said(decision.caseManager),
            },
          },
        ]}
      />
      {decision.contact && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.contact(decision.contact.contactId)}>
            Open it as contact {decision.contact.reference}
          </a>
        </p>
      )}
    </section>
  )
}

function Decide({ page, given, problems }: LeftAllegationPageProps) {
  return (
    <form method="post" action={paths.leftAllegation(page.id)} noValidate>
      <h2 className="govuk-heading-l">Your decision</h2>
      <p className="govuk-body">
        If a child may be in danger now, act first and decide here afterwards. Before you ring the
        agency, read whom it is about: it may be their lead or head. Nobody there has been told.
      </p>
      <Radios
        name="decision"
        idPrefix="decision"
        fieldset={{
          legend: { text: 'What happens to it?', classes: 'govuk-fieldset__legend--m' },
        }}
        items={[
          {
            value: 'takenOn',
            text: leftDecisions.takenOn,
            hint: {
              text: 'It becomes a contact in your queue, word for word, marked as not sent by its writer',
            },
          },
          {
            value: 'notTakenOn',
            text: leftDecisions.notTakenOn,
            hint: { text: 'It stays here as it was left, with your reason' },
          },
        ]}
        {...(given.decision === '' ? {} : { defaultValue: given.decision })}
        errorMessage={errorAt(problems, 'decision')}
      />
      <Textarea
        name="why"
        id="why"
        rows={4}
        label={{ text: 'Why?', classes: 'govuk-label--m' }}
        hint={{ text: 'Only designated officers of your council see this' }}
        defaultValue={given.why}
        errorMessage={errorAt(problems, 'why')}
      />
      <Input
        name="caseManager"
        id="caseManager"
        label={{
          text: 'Whom at the agency did you agree this with? (optional)',
          classes: 'govuk-label--m',
        }}
        hint={{
          text: 'The case manager’s name and job. Leave it empty if you have spoken to nobody yet',
        }}
        autocomplete="off"
        spellcheck={false}
        defaultValue={given.caseManager}
        errorMessage={errorAt(problems, 'caseManager')}
      />
      <Button preventDoubleClick>Save decision</Button>
    </form>
  )
}
