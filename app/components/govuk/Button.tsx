import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { Attributes } from './options.ts'

interface CommonProps {
  readonly id?: string
  readonly classes?: string
  readonly isStartButton?: boolean
  readonly children: ReactNode
}

interface LinkButtonProps extends CommonProps {
  readonly href: string
  readonly attributes?: Attributes<'a'>
}

interface FormButtonProps extends CommonProps {
  readonly href?: undefined
  readonly type?: 'submit' | 'button' | 'reset'
  readonly name?: string
  readonly value?: string
  readonly disabled?: boolean
  readonly preventDoubleClick?: boolean
  readonly attributes?: Attributes<'button'>
}

/** GOV.UK Frontend button, or a link that looks like one when it has an `href`. */
export function Button(props: LinkButtonProps | FormButtonProps) {
  const { id, isStartButton, children } = props
  const className = classNames(
    'govuk-button',
    props.classes,
    isStartButton && 'govuk-button--start',
  )
  const content = (
    <>
      {isStartButton && typeof children !== 'string' ? <span>{children}</span> : children}
      {isStartButton && <StartIcon />}
    </>
  )
  if (props.href !== undefined) {
    return (
      <a
        href={props.href}
        role="button"
        draggable="false"
        className={className}
        data-module="govuk-button"
        id={id}
        {...props.attributes}
      >
        {content}
      </a>
    )
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      className={className}
      data-module="govuk-button"
      id={id}
      {...props.attributes}
    >
      {content}
    </button>
  )
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
