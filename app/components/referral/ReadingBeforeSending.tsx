import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import { longestSaid } from '#app/domain/referral/countersign.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { KeptStatus, TypingFields } from '../question/TypingFields.tsx'
import { UnsavedNote } from '../question/UnsavedNote.tsx'

export interface Reading {
  readonly mode: 'ask' | 'waiting' | 'countersign'
  readonly leads: string
  readonly writer: string
  readonly askedWords: string | null
  readonly isChanged: boolean
  readonly givenBack: {
    readonly by: string
    readonly atWords: string
    readonly note: string
  } | null
}

/** The field at the end of the page as it is filled, and how what is typed in it is kept. */
export interface Saying {
  readonly field: 'cannotWait' | 'changes'
  readonly words: string
  readonly typing: TypingView
  readonly unsaved: UnsavedWords | null
}

/** What was posted about not waiting, or about what should change, and what is wrong with it. */
export interface Said {
  readonly cannotWait: string
  readonly changes: string
  readonly over?: readonly string[] | undefined
  readonly problem?: { readonly field: 'cannotWait' | 'changes'; readonly text: string } | undefined
}

interface ReadingBeforeSendingProps {
  readonly id: string
  readonly sends: string
  readonly reading: Reading
  readonly keys: { readonly submissionKey: string; readonly documentHash: string }
  readonly saying: Saying | null
  readonly said: Said | undefined
}

/** The end of the check page where an agency's lead reads what is not urgent first. Nobody is ever made to wait. */
export function ReadingBeforeSending(props: ReadingBeforeSendingProps) {
  return props.reading.mode === 'countersign' ? <ForLead {...props} /> : <ForWriter {...props} />
}

function Keys({ keys }: Pick<ReadingBeforeSendingProps, 'keys'>) {
  return (
    <>
      <input type="hidden" name="submissionKey" value={keys.submissionKey} />
      <input type="hidden" name="documentHash" value={keys.documentHash} />
    </>
  )
}

function GivenBack({ reading }: Pick<ReadingBeforeSendingProps, 'reading'>) {
  if (!reading.givenBack) return null
  const { by, atWords, note } = reading.givenBack
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          {by} gave this back {atWords}:
        </strong>
      </p>
      <p className="govuk-body app-pre-line">{note}</p>
    </InsetText>
  )
}

function ForWriter({ id, sends, reading, keys, saying, said }: ReadingBeforeSendingProps) {
  const { leads, askedWords, isChanged } = reading
  const isWaiting = askedWords !== null
  const ask = `Ask ${leads} to countersign`
  return (
    <>
      <h2 className="govuk-heading-m" id="countersign">
        {isWaiting ? `Waiting for ${leads} to countersign` : ask}
      </h2>
      <GivenBack reading={reading} />
      {isWaiting ? (
        <p className="govuk-body">
          You asked {askedWords}. When it is countersigned it is sent at once, and we email you. It
          has not been sent yet.
        </p>
      ) : (
        <p className="govuk-body">
          Your agency asks a safeguarding lead to read a {sends} that is not urgent before it is
          sent. They get an email that says nothing about the family.
        </p>
      )}
      {isWaiting && isChanged && (
        <WarningText>This was changed after you asked. {leads} reads it as it is now.</WarningText>
      )}
      <form method="post" noValidate>
        <Keys keys={keys} />
        <div className="govuk-button-group">
          {(!isWaiting || isChanged) && (
            <Button name="then" value="ask" preventDoubleClick>
              {isWaiting ? 'Ask again' : ask}
            </Button>
          )}
          <a className="govuk-link" href={paths.quality(id)}>
            See the quality check first
          </a>
        </div>
      </form>
      <h2 className="govuk-heading-m">If this cannot wait</h2>
      <p className="govuk-body">
        You decide. Send it now if waiting could harm a child, or nobody is there to read it. Your
        lead is told afterwards, with your reason.
      </p>
      {saying?.unsaved && !said && (
        <UnsavedNote
          unsaved={saying.unsaved}
          adds={{ notYet: 'sent', button: `Send ${sends} now without waiting` }}
        />
      )}
      <form method="post" noValidate data-keep={saying?.typing.keepHref}>
        <Keys keys={keys} />
        <TypingFields typing={saying?.typing} over={said?.over} />
        <CharacterCount
          maxlength={longestSaid}
          threshold={75}
          name="cannotWait"
          label={{ text: 'Why can this not wait?' }}
          hint={{ text: 'A few words are enough. The council does not see them' }}
          rows={2}
          defaultValue={said?.cannotWait ?? saying?.words}
          {...(said?.problem?.field === 'cannotWait'
            ? { errorMessage: { text: said.problem.text } }
            : {})}
        />
        <Button name="then" value="without" classes="govuk-button--secondary" preventDoubleClick>
          Send {sends} now without waiting
        </Button>
        <KeptStatus />
      </form>
    </>
  )
}

function ForLead({ sends, reading, keys, saying, said }: ReadingBeforeSendingProps) {
  const { writer, askedWords, isChanged } = reading
  return (
    <>
      <h2 className="govuk-heading-m" id="countersign">
        Countersign and send this {sends}
      </h2>
      <GivenBack reading={reading} />
      <p className="govuk-body">
        {askedWords === null
          ? `${writer} has not asked for this to be countersigned.`
          : `${writer} asked ${askedWords}.`}{' '}
        You countersign exactly what is on this page. It is sent at once, with your name and the
        time.
      </p>
      {isChanged && <WarningText>This was changed after {writer} asked.</WarningText>}
      <form method="post" noValidate>
        <Keys keys={keys} />
        <Button preventDoubleClick>Countersign and send {sends}</Button>
      </form>
      {saying?.unsaved && !said && (
        <UnsavedNote
          unsaved={saying.unsaved}
          adds={{ notYet: 'given back', button: `Give it back to ${writer}` }}
        />
      )}
      <form method="post" noValidate data-keep={saying?.typing.keepHref}>
        <Keys keys={keys} />
        <TypingFields typing={saying?.typing} over={said?.over} />
        <CharacterCount
          maxlength={longestSaid}
          threshold={75}
          name="changes"
          label={{ text: 'What would you like changed?', classes: 'govuk-label--s' }}
          hint={{ text: `${writer} reads this. It is not sent to the council` }}
          rows={3}
          defaultValue={said?.changes ?? saying?.words}
          {...(said?.problem?.field === 'changes'
            ? { errorMessage: { text: said.problem.text } }
            : {})}
        />
        <Button name="then" value="giveBack" classes="govuk-button--secondary" preventDoubleClick>
          Give it back to {writer}
        </Button>
        <KeptStatus />
      </form>
    </>
  )
}
