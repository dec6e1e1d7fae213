import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes, Maybe } from './options.ts'

interface PaginationLink {
  readonly href: string
  readonly text?: ReactNode
  readonly labelText?: ReactNode
  readonly attributes?: Attributes<'a'>
}

interface PaginationItem {
  readonly number?: number | string
  readonly href?: string
  readonly current?: boolean
  readonly ellipsis?: boolean
  readonly visuallyHiddenText?: string
  readonly attributes?: Attributes<'a'>
}

interface PaginationProps {
  readonly previous?: PaginationLink
  readonly next?: PaginationLink
  readonly items?: readonly Maybe<PaginationItem>[]
  readonly landmarkLabel?: string
  readonly classes?: string
  readonly attributes?: Attributes<'nav'>
}

/** GOV.UK Frontend pagination; with no `items` it is the block form for going through pages in turn. */
export function Pagination(props: PaginationProps) {
  const { previous, next, items, classes, attributes } = props
  const isBlock = !items && Boolean(next ?? previous)
  return (
    <nav
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', classes)}
      aria-label={props.landmarkLabel ?? 'Pagination'}
      {...attributes}
    >
      {previous && <ArrowLink link={previous} type="prev" isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) => item && <PageItem key={index} item={item} />)}
        </ul>
      )}
      {next && <ArrowLink link={next} type="next" isBlock={isBlock} />}
    </nav>
  )
}

interface ArrowLinkProps {
  readonly link: PaginationLink
  readonly type: 'prev' | 'next'
  readonly isBlock: boolean
}

function ArrowLink({ link, type, isBlock }: ArrowLinkProps) {
  const isFirst = isBlock || type === 'prev'
  return (
    <div className={`govuk-pagination__${type}`}>
      <a
        className="govuk-link govuk-pagination__link"
        href={link.href}
        rel={type}
        {...link.attributes}
      >
        {isFirst && <Arrow type={type} />}{' '}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {link.text ?? (
            <>
              {type === 'prev' ? 'Previous' : 'Next'}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.labelText && isBlock && (
          <>
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!isFirst && <Arrow type={type} />}
      </a>
    </div>
  )
}

function PageItem({ item }: { readonly item: PaginationItem }) {
  return (
    <li
      className={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <a
          className="govuk-link govuk-pagination__link"
          href={item.href}
          aria-label={item.visuallyHiddenText ?? `Page ${item.number ?? ''}`}
          aria-current={item.current ? 'page' : undefined}
          {...item.attributes}
        >
          {item.number}
        </a>
      )}
    </li>
  )
}

const shapes = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const

function Arrow({ type }: { readonly type: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={shapes[type]} />
    </svg>
  )
}
