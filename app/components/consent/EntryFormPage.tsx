import { useRouteLoaderData } from '@remix-run/react'
import type { Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import type { Shell } from '../layout/shell.ts'
import { Fields } from '../question/QuestionForm.tsx'
import { KeptStatus, TypingFields } from '../question/TypingFields.tsx'
import { UnsavedNote } from '../question/UnsavedNote.tsx'
import { AgreementAgain } from '../referral/AgreementAgain.tsx'
import { DraftHead } from '../referral/DraftHead.tsx'
import { ContactHead } from '../triage/ContactHead.tsx'
import { EntryTimeline, type EntryRowView } from './EntryTimeline.tsx'

interface EntryFormPageProps {
  /** At the front door the contact it belongs to stands on top, and the form goes back there. */
  readonly contact?: ContactHeader
  readonly page: {
    readonly id: string
    readonly kind: 'answer' | 'lawfulBasis' | 'riskChanged'
    readonly header: {
      readonly sends: string
      readonly savedWords: string
      readonly asksAgreement: boolean
    } | null
    readonly reference: string | null
    readonly person: { readonly name: string; readonly detail: string } | null
    readonly questions: readonly Question[]
    readonly values: Posted
    readonly problems: readonly Problem[]
    readonly key: string
    readonly earlier: readonly EntryRowView[]
    readonly usual: string | null
    readonly typing?: TypingView | undefined
    readonly unsaved?: UnsavedWords | null | undefined
    readonly over?: readonly string[] | undefined
  }
}

const wording = {
  answer: { title: 'What this person agrees to', button: 'Record this' },
  lawfulBasis: { title: 'Legal ground for sharing', button: 'Record this ground' },
  riskChanged: { title: 'Risk has changed', button: 'Tell the front door' },
} as const

/** The title of the page, which names nobody. */
export function entryFormTitle(kind: keyof typeof wording): string {
  return wording[kind].title
}

/** One form that adds one entry. What was recorded before stands under it and is never changed by it. */
export function EntryFormPage({ page, contact }: EntryFormPageProps) {
  const { id, kind, header, problems, earlier } = page
  const { title, button } = wording[kind]
  const pressed = kind === 'riskChanged' && header ? 'Start the agreement check again' : button
  const Heading = contact ? 'h2' : 'h1'
  return (
    <>
      <Back
        href={
          contact
            ? paths.contactAgreement(contact.id)
            : kind === 'riskChanged' && !header
              ? paths.progress(id)
              : paths.peopleAgreement(id)
        }
      >
        Back
      </Back>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      {header ? <DraftHead {...header} /> : <ProtectiveMarking />}
      {contact ? (
        <ContactHead header={contact} />
      ) : (
        page.reference && <span className="govuk-caption-l">{page.reference}</span>
      )}
      <Heading className="govuk-heading-l">
        {page.person && page.person.name !== '' ? `What ${page.person.name} agrees to` : title}
      </Heading>
      {page.person && <p className="govuk-body">{page.person.detail}.</p>}
      <Lead page={page} />
      {contact && (
        <WarningText>
          The sender of this referral reads what you write here. If somebody does not want the
          sender to know, write it in your own record and not here.
        </WarningText>
      )}
      {page.unsaved && (
        <UnsavedNote unsaved={page.unsaved} adds={{ notYet: 'recorded', button: pressed }} />
      )}
      <form method="post" noValidate data-keep={page.typing?.keepHref}>
        <input type="hidden" name="key" value={page.key} />
        <TypingFields typing={page.typing} over={page.over} />
        <Fields view={page} problems={problems} isHeading={false} />
        {kind !== 'riskChanged' && (
          <p className="govuk-body">
            It is added with your name and the time. It cannot be changed afterwards; you can add a
            new entry at any time.
          </p>
        )}
        <Button preventDoubleClick>{pressed}</Button>
        {page.typing && <KeptStatus />}
      </form>
      {earlier.length > 0 && (
        <EntryTimeline caption="Recorded before" captionSize="m" rows={earlier} />
      )}
      {kind !== 'riskChanged' && header?.asksAgreement && <AgreementAgain id={id} />}
    </>
  )
}

function Lead({ page }: Pick<EntryFormPageProps, 'page'>) {
  switch (page.kind) {
    case 'answer':
      return (
        <InsetText>
          If asking this person could put anybody in danger, do not ask. Record that you have not
          asked them, and why.{' '}
          <a className="govuk-link" href={paths.talkingToFamilies()}>
            How to talk with the family
          </a>
        </InsetText>
      )
    case 'lawfulBasis':
      return (
        <p className="govuk-body">
          The law lets you share to keep a child safe, whatever the family says. Agreement to
          getting help is another matter and is recorded for each person.
          {page.usual &&
            ` Your kind of organisation usually has “${page.usual}”. Check it and choose.`}
        </p>
      )
    case 'riskChanged':
      return <RingFirst isSent={page.header === null} />
  }
}

/** The phone before anything else. */
function RingFirst({ isSent }: { readonly isSent: boolean }) {
  const phones = useRouteLoaderData<Shell>('root')?.phones ?? []
  return (
    <>
      <div className="app-phone-first">
        <h2 className="govuk-heading-m">Ring first</h2>
        <p className="govuk-body">
          In danger now: ring{' '}
          <a className="govuk-link" href="tel:999">
            999
          </a>
          . If it cannot wait, ring the front door:
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
      <p className="govuk-body">
        {isSent
          ? 'Press the button to tell the front door now. You can then answer the agreement check again.'
          : 'The agreement check starts again at its first question. Everything else you wrote is kept.'}
      </p>
    </>
  )
}
