import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy as describe } from './described-by.ts'
import { Fieldset } from './Fieldset.tsx'
import { FormGroup, HintAndError } from './FormGroup.tsx'
import { Hint } from './Hint.tsx'
import { Label } from './Label.tsx'
import type {
  Attributes,
  DividerItem,
  ErrorMessageOptions,
  FieldsetOptions,
  FormGroupOptions,
  HintOptions,
  LabelOptions,
  Maybe,
} from './options.ts'

export interface RadioItem {
  readonly value: string | number
  readonly text: ReactNode
  readonly id?: string
  readonly hint?: HintOptions
  readonly label?: Pick<LabelOptions, 'classes' | 'attributes'>
  /** Questions drawn inside this option; without script they are always in view. */
  readonly conditional?: ReactNode
  readonly defaultChecked?: boolean
  readonly disabled?: boolean
  readonly attributes?: Attributes<'input'>
  readonly divider?: undefined
}

export interface RadiosProps {
  readonly name: string
  /** Start of each id, by default the name: the first radio has it bare, so an error link lands there. */
  readonly idPrefix?: string
  readonly items: readonly Maybe<RadioItem | DividerItem>[]
  readonly defaultValue?: string | number
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

/** GOV.UK Frontend radios, uncontrolled. Inline and small forms by `classes`, as in the macro. */
export function Radios(props: RadiosProps) {
  const { name, items, fieldset, hint, errorMessage, formGroup } = props
  const idPrefix = props.idPrefix ?? name
  const content = (
    <>
      <HintAndError id={idPrefix} hint={hint} errorMessage={errorMessage} />
      <div
        className={classNames('govuk-radios', props.classes)}
        data-module="govuk-radios"
        {...props.attributes}
      >
        {formGroup?.beforeInputs}
        {items.map((item, index) => {
          if (!item) return null
          if (item.divider !== undefined) {
            return (
              <div key={index} className="govuk-radios__divider">
                {item.divider}
              </div>
            )
          }
          const id = item.id ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`)
          const isChosen = props.defaultValue !== undefined && item.value === props.defaultValue
          return (
            <Radio
              key={index}
              id={id}
              name={name}
              item={item}
              isChecked={item.defaultChecked ?? isChosen}
            />
          )
        })}
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
        <Fieldset
          {...fieldset}
          describedBy={describe(idPrefix, {
            describedBy: fieldset.describedBy,
            hint,
            errorMessage,
          })}
        >
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  )
}

interface RadioProps {
  readonly id: string
  readonly name: string
  readonly item: RadioItem
  readonly isChecked: boolean
}

function Radio({ id, name, item, isChecked }: RadioProps) {
  const hintId = item.hint ? `${id}-item-hint` : undefined
  return (
    <>
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={item.value}
          defaultChecked={isChecked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          aria-describedby={hintId}
          {...item.attributes}
        />
        <Label
          for={id}
          classes={classNames('govuk-radios__label', item.label?.classes)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {item.hint && (
          <Hint
            id={hintId}
            classes={classNames('govuk-radios__hint', item.hint.classes)}
            attributes={item.hint.attributes}
          >
            {item.hint.text}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          className={classNames(
            'govuk-radios__conditional',
            !isChecked && 'govuk-radios__conditional--hidden',
          )}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}
