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
} from './options.ts'

export interface TextareaProps {
  readonly name: string
  /** Defaults to the name, so that `#name` in an error summary lands here. */
  readonly id?: string
  readonly label: LabelOptions
  readonly rows?: number | string
  readonly defaultValue?: string
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly hint?: HintOptions
  readonly errorMessage?: ErrorMessageOptions
  readonly formGroup?: FormGroupOptions & {
    readonly beforeInput?: ReactNode
    readonly afterInput?: ReactNode
  }
  readonly classes?: string
  readonly autocomplete?: string
  readonly spellcheck?: boolean
  readonly attributes?: Attributes<'textarea'>
}

/** GOV.UK Frontend textarea, uncontrolled. */
export function Textarea(props: TextareaProps) {
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
      <textarea
        className={classNames(
          'govuk-textarea',
          errorMessage && 'govuk-textarea--error',
          props.classes,
        )}
        id={id}
        name={name}
        rows={Number(props.rows ?? 5)}
        spellCheck={props.spellcheck}
        defaultValue={props.defaultValue}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        autoComplete={props.autocomplete}
        {...props.attributes}
      />
      {formGroup?.afterInput}
    </FormGroup>
  )
}
