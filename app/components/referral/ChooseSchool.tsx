import type { ReactNode } from 'react'
import type { Problem } from '#app/domain/errors.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'

interface ChooseSchoolProps {
  readonly label: string
  readonly about: string | null
  readonly backTo: string
  readonly words: string
  readonly schools: readonly {
    readonly urn: string
    readonly name: string
    readonly where: string
  }[]
  readonly problems: readonly Problem[]
  readonly head: ReactNode
}

/** A school by a few letters of its name, town or postcode; one that is not in the register is written by hand. */
export function ChooseSchool({
  label,
  about,
  backTo,
  words,
  schools,
  problems,
  head,
}: ChooseSchoolProps) {
  const [problem] = problems
  return (
    <>
      {problem && (
        <ErrorSummary errorList={[{ text: problem.message, href: `#${problem.field}` }]} />
      )}
      {head}
      {about && <span className="govuk-caption-l">{about}</span>}
      <h1 className="govuk-heading-l">{label}</h1>
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
      {words !== '' && schools.length === 0 && (
        <p className="govuk-body">
          Nothing in the register has all of these letters. Try fewer, or write the name yourself.
        </p>
      )}
      {schools.length > 0 && (
        <form method="post" noValidate>
          <input type="hidden" name="words" value={words} />
          <Radios
            name="urn"
            fieldset={{
              legend: { text: 'Which one is it?', classes: 'govuk-fieldset__legend--m' },
            }}
            errorMessage={problem ? { text: problem.message } : undefined}
            items={schools.map(({ urn, name, where }) => ({
              value: urn,
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
