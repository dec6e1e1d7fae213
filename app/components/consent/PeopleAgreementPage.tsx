import { paths } from '#app/paths.ts'
import { InsetText } from '../govuk/InsetText.tsx'
import { NotificationBanner } from '../govuk/NotificationBanner.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { AgreementAgain } from '../referral/AgreementAgain.tsx'
import { DraftHead } from '../referral/DraftHead.tsx'
import { AgreementFlags } from './AgreementFlags.tsx'
import { EntryTimeline, type EntryRowView } from './EntryTimeline.tsx'

interface Flag {
  readonly kind: string
  readonly title: string
  readonly words: string
}

interface PersonView {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly detail: string
  readonly entries: readonly EntryRowView[]
}

interface PeopleAgreementPageProps {
  readonly page: {
    readonly id: string
    readonly header: {
      readonly sends: string
      readonly savedWords: string
      readonly asksAgreement: boolean
    } | null
    readonly reference: string | null
    readonly added: { readonly who: string; readonly when: string } | null
    readonly children: readonly {
      readonly key: string
      readonly name: string
      readonly flags: readonly Flag[]
    }[]
    readonly people: readonly PersonView[]
    readonly ground: EntryRowView | null
    readonly risk: readonly EntryRowView[]
    readonly nobodyNamed: boolean
  }
}

/** Everybody who may have something to say, with what they said last; and one way in for each to say something new. */
export function PeopleAgreementPage({ page }: PeopleAgreementPageProps) {
  const { id, header, reference, added, children, people, ground, risk } = page
  return (
    <>
      <Back href={header ? paths.referral(id) : paths.progress(id)}>
        {header ? 'Back to your list of sections' : 'Back to the progress of this referral'}
      </Back>
      {added && <NotificationBanner type="success" text={addedWords(added, header === null)} />}
      {header ? <DraftHead {...header} /> : <ProtectiveMarking />}
      {reference && <span className="govuk-caption-l">{reference}</span>}
      <h1 className="govuk-heading-l">What each person agrees to</h1>
      <p className="govuk-body">
        Record what each parent, carer and young person says, each in their own words. When somebody
        changes their mind, record it as something new: nothing written here is ever changed.
      </p>
      <InsetText>
        {header
          ? 'Nothing here holds up a worry that cannot wait. You can send without it and come back. '
          : 'Whatever you add is told to the front door at once. If it cannot wait, ring. '}
        <a className="govuk-link" href={paths.talkingToFamilies()}>
          How to talk with the family
        </a>
      </InsetText>
      {page.nobodyNamed && (
        <p className="govuk-body">
          The agreement check says that somebody agrees. Record below who it is and how they can
          agree.
        </p>
      )}
      {children.map(
        ({ key, name, flags }) =>
          flags.length > 0 && (
            <div key={key}>
              {children.length > 1 && <h2 className="govuk-heading-s">To know about {name}</h2>}
              <AgreementFlags flags={flags} label={`To know about ${name}`} />
            </div>
          ),
      )}
      <People
        id={id}
        title="Parents, carers and other adults"
        people={people.filter(({ kind }) => kind !== 'child')}
        empty="No adult is on this referral yet."
      />
      <p className="govuk-body">
        <a className="govuk-link" href={paths.personAgreement(id, 'other')}>
          Record what somebody else says
        </a>
      </p>
      <People
        id={id}
        title="Children and young people"
        people={people.filter(({ kind }) => kind === 'child')}
        empty="No child is on this referral yet."
      />
      <Ground id={id} ground={ground} />
      {risk.length > 0 && (
        <EntryTimeline caption="When risk has changed" captionSize="m" rows={risk} />
      )}
      {header === null ? (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.riskChanged(id)}>
            Risk has changed: tell the front door
          </a>
        </p>
      ) : (
        header.asksAgreement && <AgreementAgain id={id} />
      )}
    </>
  )
}

function addedWords(added: { readonly who: string; readonly when: string }, isSent: boolean) {
  const who = added.who === '' ? '' : `: ${added.who}`
  return `Recorded${who}, ${added.when}.${isSent ? ' The front door can see it now.' : ''}`
}

function People({
  id,
  title,
  people,
  empty,
}: {
  readonly id: string
  readonly title: string
  readonly people: readonly PersonView[]
  readonly empty: string
}) {
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      {people.length === 0 && <p className="govuk-body">{empty}</p>}
      {people.map(person => (
        <div key={person.key} className="govuk-body">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            {person.name} <span className="govuk-!-font-weight-regular">({person.detail})</span>
          </h3>
          {person.entries.length > 0 ? (
            <EntryTimeline
              caption={`What ${person.name} said`}
              captionSize="hidden"
              rows={person.entries}
            />
          ) : (
            'Nothing recorded yet. '
          )}
          <a className="govuk-link" href={paths.personAgreement(id, person.key)}>
            {person.entries.length > 0 ? 'Record a change' : 'Record what they say'}
            <span className="govuk-visually-hidden">: {person.name}</span>
          </a>
        </div>
      ))}
    </section>
  )
}

function Ground({ id, ground }: { readonly id: string; readonly ground: EntryRowView | null }) {
  return (
    <section>
      <h2 className="govuk-heading-m">Legal ground for sharing</h2>
      <p className="govuk-body">
        This is not agreement. It is what lets your organisation share, whatever the family says.
      </p>
      {ground && (
        <SummaryList
          rows={[
            ...ground.details.map(({ question, answer }) => ({
              key: { text: question },
              value: { text: <span className="app-pre-line">{answer}</span> },
            })),
            {
              key: { text: 'Chosen by' },
              value: { text: `${ground.recordedBy}, ${ground.when}` },
            },
          ]}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.lawfulBasis(id)}>
          {ground ? 'Choose another ground' : 'Choose the legal ground'}
        </a>
      </p>
    </section>
  )
}
