import { InsetText } from '../govuk/InsetText.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'

interface DraftHeadProps {
  readonly savedWords: string
  readonly sends: string
  /** Who changed this last, where it is known. */
  readonly changedWords?: string | null | undefined
}

/** On top of every page of a draft: it has not been sent. "Completed" has been read as "sent" before. */
export function DraftHead({ savedWords, sends, changedWords }: DraftHeadProps) {
  return (
    <p className="app-not-sent govuk-body-s">
      <StatusTag meaning="attention">Not sent yet</StatusTag>{' '}
      <span>
        {savedWords}. {changedWords && `${changedWords}. `}Nobody at the council can see this{' '}
        {sends} until you send it.
      </span>
    </p>
  )
}

/** Shown while a draft is urgent: what to do first, and that nothing on this page will hold it up. */
export function UrgentNote({ because }: { readonly because: readonly string[] }) {
  return (
    <InsetText classes="app-urgent-note">
      <strong>This looks urgent. Ring the front door now if you have not done so.</strong> The
      number is at the top of this page. You can send this with gaps and fill them in later.
      {because.length > 0 && <span className="app-urgent-note__why"> {because.join('. ')}.</span>}
    </InsetText>
  )
}
