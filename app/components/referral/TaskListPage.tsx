import { paths } from '#app/paths.ts'
import { InsetText } from '../govuk/InsetText.tsx'
import { TaskList, type TaskListItem } from '../govuk/TaskList.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { AgreementAgain } from './AgreementAgain.tsx'
import { DraftHead, UrgentNote } from './DraftHead.tsx'
import type { DraftPhoneNow } from './DraftPhoneNow.tsx'
import { WrongForm } from './WrongForm.tsx'

type Status = 'notStarted' | 'inProgress' | 'completed'

interface TaskListPageProps {
  readonly list: {
    readonly header: {
      readonly id: string
      readonly formTitle: string
      readonly sends: string
      readonly savedWords: string
      readonly asksAgreement: boolean
      readonly isUrgent: boolean
      readonly urgentBecause: readonly string[]
      readonly phoneNow: Parameters<typeof DraftPhoneNow>[0]['header']['phoneNow']
    }
    readonly agreement: {
      readonly status: Status
      readonly summary?: string
      readonly waitWords?: string
      readonly isWrongForm: boolean
      readonly isNotification: boolean
    }
    readonly guide: { readonly picks: number; readonly words: string } | null
    readonly ownLevel: {
      readonly status: Status
      readonly words: string | null
      readonly hasUnsaved: boolean
    }
    readonly people: { readonly hasUnsaved: boolean }
    readonly sections: readonly {
      readonly id: string
      readonly title: string
      readonly status: Status
      readonly firstPageId: string
      readonly gaps: number
      readonly changedWords: string | null
      readonly hasUnsaved: boolean
    }[]
    readonly gaps: number
    readonly changedWords: string | null
    readonly notes: readonly string[]
  }
}

/** The draft's home: every section with how far it has come, in any order, and what is left before sending. */
export function TaskListPage({ list }: TaskListPageProps) {
  const { header, agreement, guide, ownLevel, people, sections, gaps } = list
  const done = sections.filter(({ status }) => status === 'completed').length
  return (
    <>
      <DraftHead {...header} changedWords={list.changedWords} />
      <h1 className="govuk-heading-l">{header.formTitle}</h1>
      {header.isUrgent && <UrgentNote because={header.urgentBecause} />}
      {list.notes.length > 0 && (
        <InsetText>
          {list.notes.map(note => (
            <p className="govuk-body" key={note}>
              {note}
            </p>
          ))}
        </InsetText>
      )}
      {agreement.isWrongForm && <WrongForm />}
      {agreement.waitWords && <WarningText>{agreement.waitWords}</WarningText>}
      <p className="govuk-body">
        You have completed {done} of {sections.length} sections. Do them in any order: everything is
        saved as you go.
      </p>
      <h2 className="govuk-heading-m">Before you write</h2>
      <TaskList
        idPrefix="before"
        items={[
          {
            title: { text: 'Agreement check' },
            hint: {
              text:
                agreement.summary ??
                'A few questions about telling the family and what may be shared. Some people call this consent',
            },
            status: statusOf(agreement.status),
            ...(agreement.isNotification
              ? {}
              : {
                  href: paths.agreement(
                    header.id,
                    agreement.status === 'completed' ? 'outcome' : undefined,
                  ),
                }),
          },
          {
            title: { text: 'What each person agrees to' },
            hint: {
              text: `Each parent, carer and young person in their own words, and your legal ground for sharing. You can send without it${people.hasUnsaved ? `. ${notSavedYet}` : ''}`,
            },
            href: paths.peopleAgreement(header.id),
            status: { text: 'Optional' },
          },
          {
            title: { text: 'Your picture and your own level of need' },
            hint: {
              text: (
                <>
                  {guide && guide.picks > 0 && (
                    <>
                      From the threshold guide:{' '}
                      {guide.picks === 1 ? '1 indicator' : `${guide.picks} indicators`}.{' '}
                      {guide.words}{' '}
                    </>
                  )}
                  {ownLevel.words ??
                    `${guide && guide.picks > 0 ? 'Say' : 'Choose what you see in the guide, and say'} what level you think it is and why. You can send without it`}
                  {ownLevel.hasUnsaved && `. ${notSavedYet}`}
                </>
              ),
            },
            href: paths.referralThreshold(header.id),
            status:
              ownLevel.status === 'notStarted' ? { text: 'Optional' } : statusOf(ownLevel.status),
          },
        ]}
      />
      <h2 className="govuk-heading-m">Your {header.sends}</h2>
      <TaskList
        idPrefix="sections"
        items={sections.map((section): TaskListItem => ({
          title: { text: section.title },
          href: paths.page(header.id, section.firstPageId),
          status: statusOf(section.status),
          ...hintOf(section),
        }))}
      />
      <h2 className="govuk-heading-m">Files</h2>
      <TaskList
        idPrefix="files"
        items={[
          {
            title: { text: 'Files to send with it' },
            hint: { text: 'A letter, a report or a photo of a room. You can send without any' },
            href: paths.files(header.id),
            status: { text: 'Optional' },
          },
        ]}
      />
      <h2 className="govuk-heading-m">Check and send</h2>
      <TaskList
        idPrefix="send"
        items={[
          {
            title: { text: 'Quality check' },
            hint: {
              text: 'Advice on what would help the person who reads this. It never stops you',
            },
            href: paths.quality(header.id),
            status: { text: 'Optional' },
          },
          {
            title: { text: `Check your answers and send` },
            ...(gaps > 0 ? { hint: { text: `${gaps} to answer in the sections above` } } : {}),
            href: paths.check(header.id),
            status: { tag: { text: 'Not sent yet', classes: 'app-tag--attention' } },
          },
        ]}
      />
      {header.asksAgreement && <AgreementAgain id={header.id} />}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.deleteDraft(header.id)}>
          Delete this draft
        </a>
      </p>
    </>
  )
}

const notSavedYet = 'Words are typed here and not saved as an answer yet'

/** What is left, what was typed and not saved, and who was here last. */
function hintOf(
  section: TaskListPageProps['list']['sections'][number],
): Pick<TaskListItem, 'hint'> {
  const parts = [
    ...(section.status === 'inProgress' && section.gaps > 0 ? [`${section.gaps} to answer`] : []),
    ...(section.hasUnsaved ? [notSavedYet] : []),
    ...(section.changedWords === null ? [] : [section.changedWords]),
  ]
  return parts.length > 0 ? { hint: { text: parts.join('. ') } } : {}
}

function statusOf(status: Status): TaskListItem['status'] {
  switch (status) {
    case 'completed':
      return { text: 'Completed' }
    case 'inProgress':
      return { tag: { text: 'In progress', classes: 'app-tag--progress' } }
    case 'notStarted':
      return { tag: { text: 'Not started', classes: 'app-tag--quiet' } }
  }
}
