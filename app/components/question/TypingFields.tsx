import type { TypingView } from '#app/domain/forms/page-view.ts'

interface TypingFieldsProps {
  readonly typing: TypingView | undefined
  /** The version that was kept when the page was refused: only that one is in the form. */
  readonly over?: readonly string[] | undefined
}

/** Which window this is, how far its script has counted, and the versions of the words it was drawn with. */
export function TypingFields({ typing, over }: TypingFieldsProps) {
  if (!typing) return null
  return (
    <>
      <input type="hidden" name="window" value={typing.window} />
      <input type="hidden" name="sequence" defaultValue="0" />
      {(over ?? typing.over).map(version => (
        <input key={version} type="hidden" name="over" value={version} />
      ))}
    </>
  )
}

/** Where the script that keeps what is typed says that it is saved, or that there is no connection. */
export function KeptStatus() {
  return <div className="govuk-hint" role="status" data-kept="" />
}
