import type { ReactNode } from 'react'
import type { Problem } from '#app/domain/errors.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'

export interface RepeatListView {
  readonly title: string
  readonly sectionTitle: string
  readonly intro?: string
  readonly one: string
  readonly many: string
  readonly atMost: number
  readonly likeWords: string | null
  readonly pasteHref: string | null
  readonly items: readonly {
    readonly id: string
    readonly name: string
    readonly firstPartId: string
    readonly gaps: number
  }[]
  readonly newItem: { readonly id: string; readonly partId: string }
}

interface RepeatListProps {
  readonly id: string
  readonly pageId: string
  readonly view: RepeatListView
  readonly problems: readonly Problem[]
  readonly head: ReactNode
}

/** The entries of a repeated page, each to change or take away, and a way to add another. */
export function RepeatList({ id, pageId, view, problems, head }: RepeatListProps) {
  const { items, one, many, newItem } = view
  const last = items.at(-1)
  const add = paths.item(id, pageId, newItem.id, newItem.partId)
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ message }) => ({ text: message, href: '#add' }))}
        />
      )}
      {head}
      <span className="govuk-caption-l">{view.sectionTitle}</span>
      <h1 className="govuk-heading-l">{view.title}</h1>
      {view.intro && <p className="govuk-body">{view.intro}</p>}
      {items.length === 0 ? (
        <p className="govuk-body">You have not added any {many} yet.</p>
      ) : (
        <ul className="govuk-list app-entries">
          {items.map(item => (
            <li key={item.id} className="app-entries__entry">
              <a
                className="govuk-link govuk-!-font-weight-bold"
                href={paths.item(id, pageId, item.id, item.firstPartId)}
              >
                {item.name}
              </a>
              <span className="govuk-hint govuk-!-margin-bottom-0">
                {item.gaps === 0 ? 'Completed' : `${item.gaps} to answer`}
              </span>
              <a
                className="govuk-link"
                href={`${paths.item(id, pageId, item.id, item.firstPartId)}?remove=yes`}
              >
                Remove<span className="govuk-visually-hidden"> {item.name}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {items.length < view.atMost && view.pasteHref && (
        <p className="govuk-body">
          <a className="govuk-link" href={view.pasteHref}>
            Paste a list of {many} from your own record
          </a>
        </p>
      )}
      {items.length < view.atMost && (
        <p className="govuk-body">
          <a
            id="add"
            className="govuk-button govuk-button--secondary"
            role="button"
            draggable={false}
            href={add}
          >
            {items.length === 0 ? `Add ${withArticle(one)}` : `Add another ${one}`}
          </a>
        </p>
      )}
      {view.likeWords && last && items.length < view.atMost && (
        <form method="post" noValidate>
          <input type="hidden" name="newItem" value={newItem.id} />
          <Button name="then" value={`like-${last.id}`} classes="govuk-button--secondary">
            {view.likeWords}
          </Button>
        </form>
      )}
      <form method="post" noValidate>
        <Button name="then" value="continue" preventDoubleClick>
          Save and continue
        </Button>
      </form>
    </>
  )
}

function withArticle(one: string): string {
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`
}
