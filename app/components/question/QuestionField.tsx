import type { ReactNode } from 'react'
import { optionLabel } from '#app/domain/forms/question-types.ts'
import { pointInWords, readBodyPoint } from '#app/domain/forms/body-regions.ts'
import type { Condition, Options, Question } from '#app/domain/forms/definition.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { Button } from '../govuk/Button.tsx'
import { Checkboxes, type CheckboxItem } from '../govuk/Checkboxes.tsx'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorMessage } from '../govuk/ErrorMessage.tsx'
import { Fieldset } from '../govuk/Fieldset.tsx'
import { Hint } from '../govuk/Hint.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Select } from '../govuk/Select.tsx'
import { ChecklistField } from './ChecklistField.tsx'

export interface FieldProps {
  readonly question: Question
  readonly values: Posted
  /** The message for a form field, by field name. */
  readonly problems: Readonly<Record<string, string>>
  /** The question is the page: its label is the h1. */
  readonly isHeading?: boolean
  /** Questions drawn inside an option of this one, by option. */
  readonly inside?: Readonly<Record<string, ReactNode>>
}

/** The first value of a field. A NUL would be changed by the browser anyway, so it is not sent back. */
export function valueOf(values: Posted, name: string): string | undefined {
  return values[name]?.[0]?.replaceAll('\0', '')
}

/** One question with its hint, why we ask, its "not known" box and its error: one drawing for each type. */
export function QuestionField(props: FieldProps) {
  const { question, values } = props
  return (
    <div className="app-question">
      <Control {...props} />
      {finds(question) && (
        <Button name="then" value={`find-${question.id}`} classes="govuk-button--secondary">
          {finds(question)}
        </Button>
      )}
      {'example' in question && question.example && (
        <Details summaryText="An example of a good answer">{question.example}</Details>
      )}
      {question.notKnown !== undefined && (
        <Checkboxes
          name={`${question.id}-notKnown`}
          classes="govuk-checkboxes--small app-not-known"
          items={[{ value: 'yes', text: question.notKnown }]}
          defaultValues={values[`${question.id}-notKnown`] ?? []}
        />
      )}
      {question.why && <Details summaryText="Why we ask this">{question.why}</Details>}
    </div>
  )
}

/** The button of a question that can be answered by choosing elsewhere; what is on the page is saved first. */
function finds(question: Question): string | undefined {
  if (question.type === 'text') {
    if (question.lookup === 'sentReferral') return 'Choose from the referrals you sent'
    return question.lookup && 'Find it in the register'
  }
  return question.type === 'checkboxes' && question.picture ? 'Point at a drawing' : undefined
}

function Control({ question, values, problems, isHeading = false, inside = {} }: FieldProps) {
  const { id, optional } = question
  const words = optional ? `${question.label} (optional)` : question.label
  const size = isHeading ? 'l' : 's'
  const label = { text: words, isPageHeading: isHeading, classes: `govuk-label--${size}` }
  const fieldset = {
    legend: { text: words, isPageHeading: isHeading, classes: `govuk-fieldset__legend--${size}` },
  }
  const hint = question.hint ? { text: question.hint } : undefined
  const error = errorOf(question, problems)
  const shared = { hint, errorMessage: error }
  switch (question.type) {
    case 'text':
      return (
        <Input
          {...shared}
          name={id}
          label={label}
          defaultValue={valueOf(values, id)}
          classes={inputClasses(question)}
          autocomplete="off"
          spellcheck={false}
          {...inputKind(question)}
        />
      )
    case 'longText':
      return (
        <CharacterCount
          {...shared}
          name={id}
          label={label}
          rows={question.rows}
          defaultValue={valueOf(values, id)}
          maxlength={question.maxLength}
          threshold={75}
          spellcheck
          attributes={{ autoComplete: 'off' }}
        />
      )
    case 'radios':
      return (
        <Radios
          {...shared}
          name={id}
          fieldset={fieldset}
          classes={question.inline ? 'govuk-radios--inline' : undefined}
          defaultValue={valueOf(values, id)}
          items={itemsOf(question.options, inside)}
        />
      )
    case 'select':
      return (
        <Select
          {...shared}
          name={id}
          label={label}
          defaultValue={valueOf(values, id) ?? ''}
          items={[
            { value: '', text: 'Choose one' },
            ...Object.keys(question.options).map(key => ({
              value: key,
              text: optionLabel(question.options, key),
            })),
          ]}
        />
      )
    case 'checkboxes':
      return (
        <Checkboxes
          {...shared}
          name={id}
          fieldset={fieldset}
          defaultValues={values[id] ?? []}
          items={[
            ...itemsOf(question.options, inside).flatMap((item, index) =>
              boxes(question, item, index),
            ),
            ...pointItems(question, values[id] ?? []),
          ]}
        />
      )
    case 'date':
      return (
        <DateInput
          {...shared}
          id={id}
          namePrefix={id}
          fieldset={fieldset}
          hint={hint ?? { text: 'For example, 27 3 2019' }}
          defaultValues={Object.fromEntries(
            ['day', 'month', 'year'].map(part => [
              `${id}-${part}`,
              valueOf(values, `${id}-${part}`),
            ]),
          )}
        />
      )
    case 'address':
      return (
        <AddressField question={question} values={values} problems={problems} legend={fieldset} />
      )
    case 'checklist':
      return (
        <ChecklistField
          id={id}
          legend={words}
          hint={question.hint}
          error={error?.text}
          items={question.items}
          values={values}
        />
      )
  }
}

/** Points on a drawing, each a box to untick: without the drawing and without scripts they can be taken away too. */
function pointItems(
  { picture }: Extract<Question, { type: 'checkboxes' }>,
  chosen: readonly string[],
): readonly CheckboxItem[] {
  if (picture !== 'bodyPoints') return []
  return chosen
    .flatMap(value => {
      const point = readBodyPoint(value)
      return point ? [{ value, point }] : []
    })
    .map(({ value, point }, index) => ({
      value,
      text: `Point ${String(index + 1)}: ${pointInWords(point)}`,
      hint: { text: 'Marked on the drawing' },
    }))
}

/** The option that excludes the others stands apart. First in the list it stays first: an error link lands there. */
function boxes(
  { exclusive }: Extract<Question, { type: 'checkboxes' }>,
  item: CheckboxItem,
  index: number,
): readonly (CheckboxItem | { readonly divider: string })[] {
  if (item.value !== exclusive) return [item]
  const alone = { ...item, behaviour: 'exclusive' } as const
  const divider = { divider: 'or' }
  return index === 0 ? [alone, divider] : [divider, alone]
}

function errorOf(question: Question, problems: FieldProps['problems']) {
  const name = Object.keys(problems).find(
    field => field === question.id || field.startsWith(`${question.id}-`),
  )
  return name === undefined ? undefined : { text: problems[name] ?? '' }
}

function itemsOf(options: Options, inside: Readonly<Record<string, ReactNode>>) {
  return Object.entries(options).map(([value, option]) => ({
    value,
    text: typeof option === 'string' ? option : option.label,
    ...(typeof option === 'string' || option.hint === undefined
      ? {}
      : { hint: { text: option.hint } }),
    ...(inside[value] === undefined ? {} : { conditional: inside[value] }),
  }))
}

function inputClasses(question: Extract<Question, { type: 'text' }>): string {
  if (question.format === 'postcode' || question.format === 'time') return 'govuk-input--width-10'
  if (question.format || question.width === 'medium') return 'govuk-input--width-20'
  return question.width === 'short' ? 'govuk-input--width-10' : ''
}

function inputKind({ format }: Extract<Question, { type: 'text' }>) {
  if (format === 'phone') return { type: 'tel', inputmode: 'tel' } as const
  if (format === 'email') return { type: 'email', inputmode: 'email' } as const
  if (format === 'nhsNumber') return { inputmode: 'numeric' } as const
  return {}
}

const addressParts = [
  { part: 'line1', label: 'Address line 1', classes: '' },
  { part: 'line2', label: 'Address line 2 (optional)', classes: '' },
  { part: 'town', label: 'Town or city', classes: 'govuk-!-width-two-thirds' },
  { part: 'postcode', label: 'Postcode', classes: 'govuk-input--width-10' },
] as const

function AddressField({
  question,
  values,
  problems,
  legend,
}: Pick<FieldProps, 'question' | 'values' | 'problems'> & {
  readonly legend: { readonly legend: { readonly text: string; readonly classes: string } }
}) {
  const { id, hint } = question
  const error = errorOf(question, problems)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <Fieldset legend={legend.legend} {...(describedBy ? { describedBy } : {})}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error.text}</ErrorMessage>}
        {addressParts.map(({ part, label, classes }) => (
          <Input
            key={part}
            name={`${id}-${part}`}
            label={{ text: label }}
            classes={`${classes}${error && part === 'line1' ? ' govuk-input--error' : ''}`}
            defaultValue={valueOf(values, `${id}-${part}`)}
            autocomplete="off"
          />
        ))}
      </Fieldset>
    </div>
  )
}

/** The option of an earlier question on the page that reveals a question: its first, when several do. */
export function revealedBy(
  when: Condition | undefined,
  onPage: readonly Question[],
): { readonly question: string; readonly option: string } | undefined {
  if (!when || !('is' in when)) return undefined
  const parent = onPage.find(({ id }) => id === when.is)
  const [option] = when.in
  if (!parent || option === undefined || when.in.length > 1) return undefined
  return parent.type === 'radios' || parent.type === 'checkboxes'
    ? { question: parent.id, option }
    : undefined
}
