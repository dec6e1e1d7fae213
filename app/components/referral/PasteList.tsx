import type { ReactNode } from 'react'
import type { Problem } from '#app/domain/errors.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import { Button } from '../govuk/Button.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { KeptStatus, TypingFields } from '../question/TypingFields.tsx'
import { UnsavedNote } from '../question/UnsavedNote.tsx'

interface PasteListProps {
  readonly many: string
  readonly backTo: string
  readonly pageKey: string
  readonly words: string
  readonly problems: readonly Problem[]
  readonly head: ReactNode
  readonly typing: TypingView
  readonly unsaved: UnsavedWords | null
  readonly over?: readonly string[]
}

/** A list from the sender's own record, a line each, so that nothing has to be typed twice. */
export function PasteList(props: PasteListProps) {
  const { many, backTo, pageKey, words, problems, head, typing, unsaved, over } = props
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ message }) => ({ text: message, href: '#list' }))}
        />
      )}
      {head}
      <h1 className="govuk-heading-l">Paste a list of {many}</h1>
      {unsaved && (
        <UnsavedNote unsaved={unsaved} adds={{ notYet: 'added', button: `Add these ${many}` }} />
      )}
      <form method="post" noValidate data-keep={typing.keepHref}>
        <input type="hidden" name="key" value={pageKey} />
        <TypingFields typing={typing} over={over} />
        <Textarea
          name="list"
          label={{ text: 'Your list' }}
          hint={{ text: 'Put each on a line of its own, beginning with its day' }}
          rows={12}
          defaultValue={words.replaceAll('\0', '')}
          errorMessage={
            problems.length > 0
              ? { text: problems.map(({ message }) => message).join('. ') }
              : undefined
          }
        />
        <Details summaryText="An example">
          <p className="app-pre-line">
            {
              '9/11/2026 Sam came without a coat. He fell asleep at 10am.\n12 November 2026 Nobody collected Sam until 4:40pm.'
            }
          </p>
        </Details>
        <p className="govuk-body">
          Each line becomes one entry. You can then add how you know, and exact words.
        </p>
        <div className="govuk-button-group">
          <Button preventDoubleClick>Add these {many}</Button>
          <a className="govuk-link" href={backTo}>
            Go back without adding
          </a>
        </div>
        <KeptStatus />
      </form>
    </>
  )
}
