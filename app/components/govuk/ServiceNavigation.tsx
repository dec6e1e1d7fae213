import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes, Maybe } from './options.ts'

export interface ServiceNavigationItem {
  readonly text: ReactNode
  readonly href?: string
  /** This very page. */
  readonly current?: boolean
  /** A page in this section. */
  readonly active?: boolean
  readonly attributes?: Attributes<'a'>
}

interface ServiceNavigationProps {
  readonly serviceName?: ReactNode
  readonly serviceUrl?: string
  readonly navigation?: readonly Maybe<ServiceNavigationItem>[]
  readonly navigationLabel?: string
  readonly navigationId?: string
  readonly navigationClasses?: string
  readonly collapseNavigationOnMobile?: boolean
  readonly menuButtonText?: string
  readonly menuButtonLabel?: string
  readonly ariaLabel?: string
  readonly slots?: {
    readonly start?: ReactNode
    /** `inline` keeps it on the line of the links when there is room. */
    readonly end?: { readonly text: ReactNode; readonly align?: 'inline' }
    readonly navigationStart?: ReactNode
    readonly navigationEnd?: ReactNode
  }
  readonly classes?: string
  readonly attributes?: Attributes
}

/** GOV.UK Frontend service navigation. Without script every link is in view and the menu button hidden. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, serviceUrl, slots } = props
  const items = (props.navigation ?? []).filter(item => Boolean(item))
  const hasNavigation = items.length > 0 || slots?.navigationStart || slots?.navigationEnd
  const className = classNames('govuk-service-navigation', props.classes)
  const content = (
    <div
      className={classNames(
        'govuk-width-container',
        slots?.end?.align === 'inline' && 'govuk-service-navigation__inlining-container',
      )}
    >
      {slots?.start}
      <div className="govuk-service-navigation__container">
        {serviceName && (
          <span className="govuk-service-navigation__service-name">
            {serviceUrl ? (
              <a href={serviceUrl} className="govuk-service-navigation__link">
                {serviceName}
              </a>
            ) : (
              <span className="govuk-service-navigation__text">{serviceName}</span>
            )}
          </span>
        )}
        {hasNavigation && <Navigation {...props} items={items} />}
      </div>
      {slots?.end?.text}
    </div>
  )
  // With a service name the bar holds more than the menu, so it is a landmark of its own.
  return serviceName || slots?.start || slots?.end?.text ? (
    <section
      aria-label={props.ariaLabel ?? 'Service information'}
      className={className}
      data-module="govuk-service-navigation"
      {...props.attributes}
    >
      {content}
    </section>
  ) : (
    <div className={className} data-module="govuk-service-navigation" {...props.attributes}>
      {content}
    </div>
  )
}

interface NavigationProps extends ServiceNavigationProps {
  readonly items: readonly Maybe<ServiceNavigationItem>[]
}

function Navigation({ items, slots, ...props }: NavigationProps) {
  const id = props.navigationId ?? 'navigation'
  const buttonText = props.menuButtonText ?? 'Menu'
  const label = props.menuButtonLabel
  return (
    <nav
      aria-label={props.navigationLabel ?? buttonText}
      className={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={label === buttonText ? undefined : label}
          hidden
          aria-hidden="true"
        >
          {buttonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {items.map((item, index) => item && <Item key={index} {...item} />)}
        {slots?.navigationEnd}
      </ul>
    </nav>
  )
}

function Item({ text, href, current, active, attributes }: ServiceNavigationItem) {
  const isActive = current || active
  const ariaCurrent = current ? 'page' : active ? 'true' : undefined
  // The strong element still marks the page for people who override colours or styles.
  const words = isActive ? (
    <strong className="govuk-service-navigation__active-fallback">{text}</strong>
  ) : (
    text
  )
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        isActive && 'govuk-service-navigation__item--active',
      )}
    >
      {href ? (
        <a
          className="govuk-service-navigation__link"
          href={href}
          aria-current={ariaCurrent}
          {...attributes}
        >
          {words}
        </a>
      ) : (
        <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
          {words}
        </span>
      )}
    </li>
  )
}
