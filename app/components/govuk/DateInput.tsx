import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy as describe } from './described-by.ts'
import { Fieldset } from './Fieldset.tsx'
import { FormGroup, HintAndError } from './FormGroup.tsx'
import { Input } from './Input.tsx'
import type { InputProps } from './Input.tsx'
import type {
  Attributes,
  ErrorMessageOptions,
  FieldsetOptions,
  FormGroupOptions,
  HintOptions,
  Maybe,
} from './options.ts'

export interface DateInputItem extends Pick<
  InputProps,
  'id' | 'inputmode' | 'autocomplete' | 'pattern' | 'attributes' | 'classes' | 'defaultValue'
> {
  readonly name?: string
  readonly label?: string
  /** `true` marks this box, `false` spares it. By default an error marks all three. */
  readonly error?: boolean
}

export interface DateInputProps {
  readonly id: string
  readonly namePrefix?: string
  readonly items?: readonly Maybe<DateInputItem>[]
  readonly day?: DateInputItem
  readonly month?: DateInputItem
  readonly year?: DateInputItem
  /** By field name, prefix included: `{ 'dob-day': '31' }`. */
  readonly defaultValues?: Readonly<Record<string, string | number | undefined>>
  readonly fieldset?: FieldsetOptions
  readonly hint?: HintOptions
  readonly errorMessage?: ErrorMessageOptions
  readonly formGroup?: FormGroupOptions & {
    readonly beforeInputs?: ReactNode
    readonly afterInputs?: ReactNode
  }
  readonly classes?: string
  readonly attributes?: Attributes
}

/** GOV.UK Frontend date input, uncontrolled. */
export function DateInput(props: DateInputProps) {
  const { id, fieldset, hint, errorMessage, formGroup } = props
  const content = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      <div className={classNames('govuk-date-input', props.classes)} id={id} {...props.attributes}>
        {formGroup?.beforeInputs}
        {boxesOf(props).map((box, index) => (
          <div key={index} className="govuk-date-input__item">
            <Input {...box} />
          </div>
        ))}
        {formGroup?.afterInputs}
      </div>
    </>
  )
  return (
    <FormGroup
      isInError={Boolean(errorMessage)}
      classes={formGroup?.classes}
      attributes={formGroup?.attributes}
    >
      {fieldset ? (
        // JAWS does not read the description of a fieldset of text boxes unless its role is group.
        <Fieldset
          {...fieldset}
          role="group"
          describedBy={describe(id, { describedBy: fieldset.describedBy, hint, errorMessage })}
        >
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  )
}

const widths = { day: 2, month: 2, year: 4 } as const
type Part = keyof typeof widths
const parts: readonly Part[] = ['day', 'month', 'year']

function boxesOf(props: DateInputProps): readonly InputProps[] {
  const given = props.items?.length
    ? props.items
    : parts.map(
        part => props[part] ?? { name: part, classes: `govuk-input--width-${widths[part]}` },
      )
  const anyIsMarked = given.some(item => item && (item.error || marksError(item)))
  const prefix = props.namePrefix ? `${props.namePrefix}-` : ''
  return given.flatMap((item, index) => {
    if (!item) return []
    // An item without a name takes that of its place only when it came through day, month or year.
    const name = item.name ?? (props.items?.length ? '' : (parts[index] ?? ''))
    const part = parts.find(candidate => [candidate, props[candidate]?.name].includes(name))
    const isInError = item.error ?? (Boolean(props.errorMessage) && !anyIsMarked)
    return {
      name: prefix + name,
      id: item.id ?? `${props.id}-${name}`,
      label: {
        text: item.label ?? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
        classes: 'govuk-date-input__label',
      },
      classes: classNames(
        'govuk-date-input__input',
        isInError && !marksError(item) && 'govuk-input--error',
        !item.classes?.includes('govuk-input--width-') &&
          `govuk-input--width-${part ? widths[part] : 2}`,
        item.classes,
      ),
      defaultValue:
        item.defaultValue ??
        (part && props[part]?.defaultValue) ??
        props.defaultValues?.[prefix + name],
      inputmode: item.inputmode ?? 'numeric',
      autocomplete: item.autocomplete,
      pattern: item.pattern,
      attributes: item.attributes,
    }
  })
}

function marksError(item: DateInputItem) {
  return item.classes?.includes('govuk-input--error') ?? false
}
