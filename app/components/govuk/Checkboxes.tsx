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

export interface CheckboxItem {
  readonly value: string | number
  readonly text: ReactNode
  readonly id?: string
  /** Only where one group mixes names. */
  readonly name?: string
  readonly hint?: HintOptions
  readonly label?: Pick<LabelOptions, 'classes' | 'attributes'>
  /** Questions drawn inside this option; without script they are always in view. */
  readonly conditional?: ReactNode
  readonly defaultChecked?: boolean
  readonly disabled?: boolean
  /** `exclusive` unticks the others when this is ticked ("None of these"). The server checks it again. */
  readonly behaviour?: 'exclusive'
  readonly attributes?: Attributes<'input'>
  readonly divider?: undefined
}

export interface CheckboxesProps {
  readonly name: string
  /** Start of each id, by default the name: the first box has it bare, so an error link lands there. */
  readonly idPrefix?: string
  readonly items: readonly Maybe<CheckboxItem | DividerItem>[]
  readonly defaultValues?: readonly (string | number)[]
  readonly describedBy?: string
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

/** GOV.UK Frontend checkboxes, uncontrolled. Small form by `classes`, as in the macro. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, items, fieldset, hint, errorMessage, formGroup } = props
  const idPrefix = props.idPrefix ?? name
  const describedBy = describe(idPrefix, {
    describedBy: fieldset?.describedBy ?? props.describedBy,
    hint,
    errorMessage,
  })
  const content = (
    <>
      <HintAndError id={idPrefix} hint={hint} errorMessage={errorMessage} />
      <div
        className={classNames('govuk-checkboxes', props.classes)}
        data-module="govuk-checkboxes"
        {...props.attributes}
      >
        {formGroup?.beforeInputs}
        {items.map((item, index) => {
          if (!item) return null
          if (item.divider !== undefined) {
            return (
              <div key={index} className="govuk-checkboxes__divider">
                {item.divider}
              </div>
            )
          }
          return (
            <Checkbox
              key={index}
              id={item.id ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`)}
              name={item.name ?? name}
              item={item}
              isChecked={item.defaultChecked ?? props.defaultValues?.includes(item.value) ?? false}
              // A box outside a fieldset must carry the group's hint and error itself.
              describedBy={fieldset ? undefined : describedBy}
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
        <Fieldset {...fieldset} describedBy={describedBy}>
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  )
}

interface CheckboxProps {
  readonly id: string
  readonly name: string
  readonly item: CheckboxItem
  readonly isChecked: boolean
  readonly describedBy?: string
}

function Checkbox({ id, name, item, isChecked, describedBy }: CheckboxProps) {
  const hintId = item.hint ? `${id}-item-hint` : undefined
  return (
    <>
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={name}
          type="checkbox"
          value={item.value}
          defaultChecked={isChecked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? `conditional-${id}` : undefined}
          data-behaviour={item.behaviour}
          aria-describedby={classNames(describedBy, hintId) || undefined}
          {...item.attributes}
        />
        <Label
          for={id}
          classes={classNames('govuk-checkboxes__label', item.label?.classes)}
          attributes={item.label?.attributes}
        >
          {item.text}
        </Label>
        {item.hint && (
          <Hint
            id={hintId}
            classes={classNames('govuk-checkboxes__hint', item.hint.classes)}
            attributes={item.hint.attributes}
          >
            {item.hint.text}
          </Hint>
        )}
      </div>
      {item.conditional && (
        <div
          className={classNames(
            'govuk-checkboxes__conditional',
            !isChecked && 'govuk-checkboxes__conditional--hidden',
          )}
          id={`conditional-${id}`}
        >
          {item.conditional}
        </div>
      )}
    </>
  )
}
