import { classNames } from './class-names.ts'
import { Hint } from './Hint.tsx'
import { Textarea } from './Textarea.tsx'
import type { TextareaProps } from './Textarea.tsx'

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'disabled'> {
  /** In characters, or in words when `countType` says so. */
  readonly maxlength?: number | string
  /** Show the count only from this percentage of the limit. */
  readonly threshold?: number | string
  readonly countType?: 'characters' | 'words'
  readonly textareaDescriptionText?: string
  readonly countMessage?: { readonly classes?: string }
}

/**
 * GOV.UK Frontend character count, uncontrolled. Over-long text is kept and counted, never cut: it sets no
 * `maxlength` on the field.
 */
export function CharacterCount({
  maxlength,
  threshold,
  countType,
  textareaDescriptionText,
  countMessage,
  ...textarea
}: CharacterCountProps) {
  const id = textarea.id ?? textarea.name
  const words =
    textareaDescriptionText ??
    `You can enter up to %{count} ${countType === 'words' ? 'words' : 'characters'}`
  return (
    <Textarea
      {...textarea}
      id={id}
      describedBy={`${id}-info`}
      classes={classNames('govuk-js-character-count', textarea.classes)}
      formGroup={{
        beforeInput: textarea.formGroup?.beforeInput,
        classes: classNames('govuk-character-count', textarea.formGroup?.classes),
        attributes: {
          'data-module': 'govuk-character-count',
          'data-maxlength': maxlength,
          'data-threshold': threshold,
          'data-count-type': countType,
          // With no limit here the script fills the words in, so it is given the pattern.
          'data-i18n.textarea-description.other':
            maxlength === undefined ? textareaDescriptionText : undefined,
          ...textarea.formGroup?.attributes,
        },
        afterInput: (
          <>
            <Hint
              id={`${id}-info`}
              classes={classNames('govuk-character-count__message', countMessage?.classes)}
            >
              {maxlength === undefined ? null : words.replace('%{count}', String(maxlength))}
            </Hint>
            {textarea.formGroup?.afterInput}
          </>
        ),
      }}
    />
  )
}
