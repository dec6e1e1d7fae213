import type { HTMLInputTypeAttribute, ReactNode } from 'react'
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

interface AffixOptions {
  readonly text: ReactNode
  readonly classes?: string
  readonly attributes?: Attributes
}

export interface InputProps {
  readonly name: string
  /** Defaults to the name, so that `#name` in an error summary lands here. */
  readonly id?: string
  readonly label: LabelOptions
  readonly type?: HTMLInputTypeAttribute
  readonly inputmode?: 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search'
  readonly defaultValue?: string | number
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly hint?: HintOptions
  readonly errorMessage?: ErrorMessageOptions
  readonly prefix?: AffixOptions
  readonly suffix?: AffixOptions
  readonly formGroup?: FormGroupOptions & {
    readonly beforeInput?: ReactNode
    readonly afterInput?: ReactNode
  }
  readonly inputWrapper?: FormGroupOptions
  readonly classes?: string
  readonly autocomplete?: string
  readonly autocapitalize?: string
  readonly pattern?: string
  readonly spellcheck?: boolean
  readonly attributes?: Attributes<'input'>
}

/** GOV.UK Frontend text input, uncontrolled. */
export function Input(props: InputProps) {
  const { name, label, hint, errorMessage, prefix, suffix, formGroup, inputWrapper } = props
  const id = props.id ?? name
  const input = (
    <input
      className={classNames('govuk-input', props.classes, errorMessage && 'govuk-input--error')}
      id={id}
      name={name}
      type={props.type ?? 'text'}
      spellCheck={props.spellcheck}
      defaultValue={props.defaultValue}
      disabled={props.disabled}
      aria-describedby={describe(id, props)}
      autoComplete={props.autocomplete}
      autoCapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputMode={props.inputmode}
      {...props.attributes}
    />
  )
  const isWrapped = prefix?.text || suffix?.text || formGroup?.beforeInput || formGroup?.afterInput
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
      {isWrapped ? (
        <div
          className={classNames('govuk-input__wrapper', inputWrapper?.classes)}
          {...inputWrapper?.attributes}
        >
          {formGroup?.beforeInput}
          {prefix && <Affix {...prefix} kind="prefix" />}
          {input}
          {suffix && <Affix {...suffix} kind="suffix" />}
          {formGroup?.afterInput}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}

function Affix({
  kind,
  text,
  classes,
  attributes,
}: AffixOptions & { readonly kind: 'prefix' | 'suffix' }) {
  return (
    <div className={classNames(`govuk-input__${kind}`, classes)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  )
}
