import { longestMessage } from '#app/domain/feedback/message.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Panel } from '../govuk/Panel.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'
import { Paragraphs } from './ChildAnswer.tsx'
import { FrontDoorPhone } from './FrontDoorPhone.tsx'

type Kind = 'information' | 'disagreement'

interface AddMessagePageProps {
  readonly view: {
    readonly id: string
    readonly kind: Kind
    readonly reference: string
    readonly frontDoor: {
      readonly name: string
      readonly answersNow: string
      readonly phone: string
      readonly phoneHref: string
    }
    readonly key: string
    readonly stages: readonly { readonly who: string; readonly when: string }[]
    readonly added: { readonly whenWords: string; readonly words: string } | null
  }
  /** What was typed, when it could not be kept as it was. */
  readonly words: string
  readonly problem: { readonly message: string } | null
}

const wording = {
  information: {
    title: 'Add information',
    urgent: 'If this makes you more worried, ring now. Do not wait for somebody to read it here.',
    label: 'What do you want to add?',
    hint: 'Say what you saw or heard, when, and who told you.',
    button: 'Add information',
    done: 'Information added',
  },
  disagreement: {
    title: 'I disagree',
    urgent:
      'It is urgent if you think the child is not safe. Ring now. Do not wait for an answer here.',
    label: 'What do you think should happen, and why?',
    hint: 'Say what you think was missed, and what keeps the child safe until this is settled.',
    button: 'Send disagreement',
    done: 'Disagreement sent',
  },
} as const

/** The title of the page, which names nobody. */
export function addMessageTitle(kind: Kind, isAdded: boolean): string {
  return isAdded ? wording[kind].done : wording[kind].title
}

/** Adding to a sent referral: who to ring if it cannot wait, then one box. Or the proof that it was added. */
export function AddMessagePage({ view, words, problem }: AddMessagePageProps) {
  if (view.added) return <Added view={view} added={view.added} />
  const { title, urgent, label, hint, button } = wording[view.kind]
  return (
    <>
      <Back href={paths.progress(view.id)}>Back to the progress of this referral</Back>
      {problem && <ErrorSummary errorList={[{ text: problem.message, href: '#words' }]} />}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <WarningText>
        {urgent} Ring <FrontDoorPhone frontDoor={view.frontDoor} />. If a child is in danger, ring{' '}
        <a className="govuk-link" href="tel:999">
          999
        </a>
        .
      </WarningText>
      {view.kind === 'disagreement' && <Stages stages={view.stages} />}
      {view.kind === 'information' && (
        <p className="govuk-body">
          You can write here, or{' '}
          <a className="govuk-link" href={paths.files(view.id)}>
            add a file in its place
          </a>
          . A file needs no words, and the front door is told of it too.
        </p>
      )}
      <form method="post" action={paths.addMessage(view.id, view.kind)} noValidate>
        <input type="hidden" name="key" value={view.key} />
        <CharacterCount
          name="words"
          rows={10}
          maxlength={longestMessage}
          threshold={75}
          textareaDescriptionText="You can enter up to 10,000 characters"
          label={{ text: label, classes: 'govuk-label--m' }}
          hint={{ text: hint }}
          defaultValue={words}
          errorMessage={problem ? { text: problem.message } : undefined}
        />
        <p className="govuk-body">
          It is added with your name and the time. It cannot be changed afterwards; you can add
          more.
        </p>
        <Button preventDoubleClick>{button}</Button>
      </form>
    </>
  )
}

function Stages({ stages }: { readonly stages: AddMessagePageProps['view']['stages'] }) {
  return (
    <>
      <h2 className="govuk-heading-m">How a disagreement is settled</h2>
      <p className="govuk-body">
        It is right to say so when you disagree. Start at the first step and go on to the next if it
        is not settled. You can go straight to a later step if the child cannot wait.
      </p>
      <ol className="govuk-list govuk-list--number">
        {stages.map(({ who, when }) => (
          <li key={who}>
            {who}: {when}.
          </li>
        ))}
      </ol>
    </>
  )
}

function Added({
  view,
  added,
}: {
  readonly view: AddMessagePageProps['view']
  readonly added: NonNullable<AddMessagePageProps['view']['added']>
}) {
  const { id, kind, reference, frontDoor } = view
  return (
    <>
      <ProtectiveMarking />
      <Panel titleText={wording[kind].done}>
        To referral
        <br />
        <strong>{reference}</strong>
      </Panel>
      <p className="govuk-body">
        It was added on {added.whenWords}. {frontDoor.name} can see it now.
      </p>
      <p className="govuk-body">
        {kind === 'disagreement'
          ? 'Somebody usually talks to you within 2 working days. If nobody has by then, or you cannot wait, ring '
          : 'If it cannot wait, ring '}
        <FrontDoorPhone frontDoor={frontDoor} /> and give the reference.
      </p>
      <h2 className="govuk-heading-m">What you wrote</h2>
      <Paragraphs text={added.words} />
      {kind === 'information' && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.files(id)}>
            Add a file to go with it
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.progress(id)}>
          Back to the progress of this referral
        </a>
      </p>
    </>
  )
}
