import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes, Maybe } from './options.ts'

export interface SummaryListAction {
  readonly href: string
  readonly text: ReactNode
  /** Names the row for people who hear "Change" out of its place. */
  readonly visuallyHiddenText?: string
  readonly classes?: string
  readonly attributes?: Attributes<'a'>
}

export interface SummaryListRow {
  readonly key: { readonly text: ReactNode; readonly classes?: string }
  readonly value: { readonly text?: ReactNode; readonly classes?: string }
  readonly actions?: { readonly items?: readonly SummaryListAction[]; readonly classes?: string }
  readonly classes?: string
}

export interface SummaryCardOptions {
  readonly title?: {
    readonly text: ReactNode
    readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
    readonly classes?: string
  }
  readonly actions?: { readonly items?: readonly SummaryListAction[]; readonly classes?: string }
  readonly classes?: string
  readonly attributes?: Attributes
}

export interface SummaryListProps {
  readonly rows: readonly Maybe<SummaryListRow>[]
  readonly card?: SummaryCardOptions
  readonly classes?: string
  readonly attributes?: Attributes<'dl'>
}

/** GOV.UK Frontend summary list, in a summary card when `card` is given. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const anyRowHasActions = rows.some(row => row && (row.actions?.items ?? []).length > 0)
  const list = (
    <dl className={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map(
        (row, index) =>
          row && (
            <Row
              key={index}
              row={row}
              isBare={anyRowHasActions && !row.actions?.items}
              cardTitle={card?.title?.text}
            />
          ),
      )}
    </dl>
  )
  return card ? <Card card={card}>{list}</Card> : list
}

interface RowProps {
  readonly row: SummaryListRow
  readonly isBare: boolean
  readonly cardTitle: ReactNode
}

function Row({ row, isBare, cardTitle }: RowProps) {
  const items = row.actions?.items ?? []
  const [only] = items
  return (
    <div
      className={classNames(
        'govuk-summary-list__row',
        isBare && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt className={classNames('govuk-summary-list__key', row.key.classes)}>{row.key.text}</dt>
      <dd className={classNames('govuk-summary-list__value', row.value.classes)}>
        {row.value.text}
      </dd>
      {only && (
        <dd className={classNames('govuk-summary-list__actions', row.actions?.classes)}>
          {items.length === 1 ? (
            <Action action={only} cardTitle={cardTitle} />
          ) : (
            <ul className="govuk-summary-list__actions-list">
              {items.map((action, index) => (
                <li key={index} className="govuk-summary-list__actions-list-item">
                  <Action action={action} cardTitle={cardTitle} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  )
}

function Card({
  card,
  children,
}: {
  readonly card: SummaryCardOptions
  readonly children: ReactNode
}) {
  const Heading: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' = `h${card.title?.headingLevel ?? 2}`
  const items = card.actions?.items ?? []
  const [only] = items
  const actionsClasses = classNames('govuk-summary-card__actions', card.actions?.classes)
  return (
    <div className={classNames('govuk-summary-card', card.classes)} {...card.attributes}>
      <div className="govuk-summary-card__title-wrapper">
        {card.title && (
          <Heading className={classNames('govuk-summary-card__title', card.title.classes)}>
            {card.title.text}
          </Heading>
        )}
        {items.length === 1 && only && (
          <div className={actionsClasses}>
            <Action action={only} cardTitle={card.title?.text} />
          </div>
        )}
        {items.length > 1 && (
          <ul className={actionsClasses}>
            {items.map((action, index) => (
              <li key={index} className="govuk-summary-card__action">
                <Action action={action} cardTitle={card.title?.text} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  )
}

function Action({
  action,
  cardTitle,
}: {
  readonly action: SummaryListAction
  readonly cardTitle: ReactNode
}) {
  return (
    <a
      className={classNames('govuk-link', action.classes)}
      href={action.href}
      {...action.attributes}
    >
      {action.text}
      {(action.visuallyHiddenText || cardTitle) && (
        <span className="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  )
}
