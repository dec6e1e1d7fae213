import type { ComponentPropsWithRef, JSX, ReactNode } from 'react'

/**
 * Extra HTML attributes for the element a component draws, React names (`onChange`, `ref`, `autoFocus`) included.
 * No class or style: classes go through `classes`, and the content security policy refuses inline style.
 */
export type Attributes<Tag extends keyof JSX.IntrinsicElements = 'div'> = Omit<
  ComponentPropsWithRef<Tag>,
  'className' | 'style' | 'key'
> & { readonly [name: `data-${string}`]: string | number | boolean | undefined }

/** What the macros call `text` or `html`: here always a React node, so nothing is ever unescaped. */
interface Worded {
  readonly text: ReactNode
  readonly classes?: string
}

export interface LabelOptions extends Worded {
  readonly isPageHeading?: boolean
  readonly attributes?: Attributes<'label'>
}

export interface HintOptions extends Worded {
  readonly attributes?: Attributes
}

export interface ErrorMessageOptions extends Worded {
  readonly attributes?: Attributes<'p'>
  readonly visuallyHiddenText?: string
}

export interface LegendOptions extends Worded {
  readonly isPageHeading?: boolean
}

export interface FieldsetOptions {
  readonly describedBy?: string
  readonly classes?: string
  readonly role?: string
  readonly legend?: LegendOptions
  readonly attributes?: Attributes<'fieldset'>
}

export interface FormGroupOptions {
  readonly classes?: string
  readonly attributes?: Attributes
}

/** Lets a list of options be written with conditions, as the macros allow: `[isOpen && { … }]`. */
export type Maybe<T> = T | false | null | undefined | ''

/** A word such as "or" between two options of a list. */
export interface DividerItem {
  readonly divider: string
}
