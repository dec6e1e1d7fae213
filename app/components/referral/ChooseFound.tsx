import type { ReactNode } from 'react'
import type { Problem } from '#app/domain/errors.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'

interface Choice {
  readonly value: string
  readonly name: string
  readonly where: string
}

type ChooseFoundProps = {
  readonly label: string
  readonly about: string | null
  readonly backTo: string
  readonly problems: readonly Problem[]
  readonly head: ReactNode
} & (
  | { readonly kind: 'register'; readonly words: string; readonly found: readonly Choice[] }
  | { readonly kind: 'sent'; readonly found: readonly Choice[] }
)

/** A school or service by a few letters of its name, town or postcode, or a referral that was sent; or written by hand. */
export function ChooseFound(props: ChooseFoundProps) {
  const { label, about, backTo, problems, head, found } = props
  const [problem] = problems
  const words = props.kind === 'register' ? props.words : ''
  return (
    <>
      {problem && (
        <ErrorSummary errorList={[{ text: problem.message, href: `#${problem.field}` }]} />
      )}
      {head}
      {about && <span className="govuk-caption-l">{about}</span>}
      <h1 className="govuk-heading-l">{label}</h1>
      {props.kind === 'register' && (
        <form method="post" noValidate>
          <Input
            name="words"
            label={{ text: 'A few letters of the name, town or postcode' }}
            defaultValue={words.replaceAll('\0', '')}
            autocomplete="off"
            spellcheck={false}
          />
          <Button name="do" value="search" classes="govuk-button--secondary">
            Search
          </Button>
        </form>
      )}
      {found.length === 0 && (words !== '' || props.kind === 'sent') && (
        <p className="govuk-body">
          {props.kind === 'sent'
            ? 'Nothing that you may see has been sent yet.'
            : 'Nothing in the register has all of these letters. Try fewer, or write the name yourself.'}
        </p>
      )}
      {found.length > 0 && (
        <form method="post" noValidate>
          <input type="hidden" name="words" value={words} />
          <Radios
            name="value"
            fieldset={{
              legend: { text: 'Which one is it?', classes: 'govuk-fieldset__legend--m' },
            }}
            errorMessage={problem ? { text: problem.message } : undefined}
            items={found.map(({ value, name, where }) => ({
              value,
              text: name,
              hint: { text: where },
            }))}
          />
          <Button name="do" value="choose" preventDoubleClick>
            Use this one
          </Button>
        </form>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={backTo}>
          It is not listed: write it yourself
        </a>
      </p>
    </>
  )
}
