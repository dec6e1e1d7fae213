import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes, Maybe } from './options.ts'
import { Tag } from './Tag.tsx'

export interface TaskListItem {
  readonly title: { readonly text: ReactNode; readonly classes?: string }
  readonly hint?: { readonly text: ReactNode }
  readonly status: {
    readonly text?: ReactNode
    readonly tag?: {
      readonly text: ReactNode
      readonly classes?: string
      readonly attributes?: Attributes<'strong'>
    }
    readonly classes?: string
  }
  /** Leave out for a task that cannot start yet. */
  readonly href?: string
  readonly classes?: string
}

interface TaskListProps {
  readonly items: readonly Maybe<TaskListItem>[]
  /** Needed when a page has two task lists, so that their ids differ. */
  readonly idPrefix?: string
  readonly classes?: string
  readonly attributes?: Attributes<'ul'>
}

/** GOV.UK Frontend task list. */
export function TaskList({ items, idPrefix = 'task-list', classes, attributes }: TaskListProps) {
  return (
    <ul className={classNames('govuk-task-list', classes)} {...attributes}>
      {items.map(
        (item, index) => item && <Task key={index} item={item} id={`${idPrefix}-${index + 1}`} />,
      )}
    </ul>
  )
}

function Task({ item, id }: { readonly item: TaskListItem; readonly id: string }) {
  const { title, hint, status, href } = item
  return (
    <li
      className={classNames(
        'govuk-task-list__item',
        href && 'govuk-task-list__item--with-link',
        item.classes,
      )}
    >
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classNames('govuk-link govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={classNames(hint && `${id}-hint`, `${id}-status`)}
          >
            {title.text}
          </a>
        ) : (
          <div className={title.classes}>{title.text}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint.text}
          </div>
        )}
      </div>
      <div className={classNames('govuk-task-list__status', status.classes)} id={`${id}-status`}>
        {status.tag ? (
          <Tag classes={status.tag.classes} attributes={status.tag.attributes}>
            {status.tag.text}
          </Tag>
        ) : (
          status.text
        )}
      </div>
    </li>
  )
}
