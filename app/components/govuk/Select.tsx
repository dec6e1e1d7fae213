import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy as describe } from './described-by.ts'
import { FormGroup, HintAndError } from './FormGroup.tsx'
import { Label } from './Label.tsx'
import type {
  Attributes,
  ErrorMessageOptions,
  FormGroupOptions,
  HintOptions,
  LabelOptions,
  Maybe,
} from './options.ts'

export interface SelectItem {
  readonly text: string | number
  readonly value?: string | number
  readonly disabled?: boolean
  readonly attributes?: Attributes<'option'>
}

export interface SelectProps {
  readonly name: string
  /** Defaults to the name, so that `#name` in an error summary lands here. */
  readonly id?: string
  readonly label: LabelOptions
  readonly items: readonly Maybe<SelectItem>[]
  /** The value, or the text of an item that has no value. */
  readonly defaultValue?: string | number
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly hint?: HintOptions
  readonly errorMessage?: ErrorMessageOptions
  readonly formGroup?: FormGroupOptions & {
    readonly beforeInput?: ReactNode
    readonly afterInput?: ReactNode
  }
  readonly classes?: string
  readonly attributes?: Attributes<'select'>
}

/** GOV.UK Frontend select, uncontrolled. */
export function Select(props: SelectProps) {
  const { name, label, hint, errorMessage, formGroup } = props
  const id = props.id ?? name
  return (
    <FormGroup
      isInError={Boolean(errorMessage)}
      classes={formGroup?.classes}
      attributes={formGroup?.attributes}
    >
      <Label
        for={id}
        classes={label.classes}
        isPageHeading={label.isPageHeading}
        attributes={label.attributes}
      >
        {label.text}
      </Label>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {formGroup?.beforeInput}
      <select
        className={classNames('govuk-select', props.classes, errorMessage && 'govuk-select--error')}
        id={id}
        name={name}
        defaultValue={props.defaultValue}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        {...props.attributes}
      >
        {props.items.map(
          (item, index) =>
            item && (
              <option key={index} value={item.value} disabled={item.disabled} {...item.attributes}>
                {item.text}
              </option>
            ),
        )}
      </select>
      {formGroup?.afterInput}
    </FormGroup>
  )
}
