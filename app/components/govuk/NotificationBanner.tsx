import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface NotificationBannerProps {
  readonly type?: 'success'
  readonly role?: string
  readonly titleText?: ReactNode
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  readonly titleId?: string
  readonly disableAutoFocus?: boolean
  readonly classes?: string
  readonly attributes?: Attributes
  /** One line of text, drawn as a heading. For anything longer use children. */
  readonly text?: ReactNode
  readonly children?: ReactNode
}

/** GOV.UK Frontend notification banner. Never used together with an error summary. */
export function NotificationBanner({
  type,
  role,
  titleText,
  titleHeadingLevel = 2,
  titleId = 'govuk-notification-banner-title',
  disableAutoFocus,
  classes,
  attributes,
  text,
  children,
}: NotificationBannerProps) {
  const isSuccess = type === 'success'
  const Heading: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' = `h${titleHeadingLevel}`
  return (
    <div
      className={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        classes,
      )}
      role={role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {titleText ?? (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {children ?? (text && <p className="govuk-notification-banner__heading">{text}</p>)}
      </div>
    </div>
  )
}
