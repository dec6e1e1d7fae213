import { Button } from '#app/components/govuk/Button.tsx'
import { ErrorSummary } from '#app/components/govuk/ErrorSummary.tsx'
import { Radios } from '#app/components/govuk/Radios.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import type { Level } from '#app/domain/threshold/guide.ts'
import { turningPointNames, turningPoints } from '#app/domain/threshold/practice/practice-case.ts'
import { paths } from '#app/paths.ts'

export interface CaseProps {
  readonly id: string
  readonly title: string
  readonly teller: string
  readonly age: string
  readonly topic: { readonly id: string; readonly title: string }
  readonly text: string
  readonly levels: readonly {
    readonly level: Level
    readonly name: string
    readonly meaning: string
  }[]
  readonly kinds: readonly { readonly value: string; readonly text: string }[]
}

/** Where the page stands in what was chosen, and how to get back to it. */
export interface Along {
  readonly words: string | null
  readonly backHref: string
  readonly backText: string
  /** The address of this page with everything that was chosen. */
  readonly hereHref: string
  readonly nextHref: string | null
}

interface PractiseCaseProps {
  readonly one: CaseProps
  readonly along: Along
  /** New with every drawing, so that one page counts once. */
  readonly postKey: string
  readonly asksKind: boolean
  readonly given: { readonly level: string; readonly because: string; readonly kind: string }
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** A made-up situation to read, and one question. Works without scripts. */
export function PractiseCase(props: PractiseCaseProps) {
  const { one, along, postKey, asksKind, given, problems } = props
  return (
    <Columns>
      <Back href={along.backHref}>{along.backText}</Back>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <CaseHead one={one} words={along.words} />
      <CaseText one={one} />
      <form method="post" action={along.hereHref} noValidate>
        <input type="hidden" name="key" value={postKey} />
        <Radios
          name="level"
          fieldset={{
            legend: {
              text: 'Which level of need is this?',
              classes: 'govuk-fieldset__legend--m',
            },
          }}
          items={one.levels.map(({ level, name, meaning }) => ({
            value: String(level),
            text: `Level ${level}, ${name}`,
            hint: { text: meaning },
          }))}
          defaultValue={given.level}
          errorMessage={problems[0] ? { text: problems[0].message } : undefined}
        />
        <Select
          name="because"
          label={{ text: 'What weighs most for you? (optional)', classes: 'govuk-label--s' }}
          items={[
            { value: '', text: 'Rather not say' },
            ...turningPoints.map(point => ({ value: point, text: turningPointNames[point] })),
          ]}
          defaultValue={given.because}
        />
        {asksKind && (
          <Select
            name="kind"
            label={{
              text: 'What kind of organisation do you work for? (optional)',
              classes: 'govuk-label--s',
            }}
            hint={{ text: 'To show how others there answered. Nothing else about you is asked' }}
            items={[{ value: '', text: 'Rather not say' }, ...one.kinds]}
            defaultValue={given.kind}
          />
        )}
        <Button preventDoubleClick>Answer and see why</Button>
      </form>
      <p className="govuk-body">
        This child is made up. Your answer is counted without your name or your organisation.{' '}
        <a className="govuk-link" href={paths.thresholdTopic(one.topic.id)}>
          Look in the guide first: {one.topic.title}
        </a>
      </p>
    </Columns>
  )
}

/** The title with who knows the child and where it stands in what was chosen. */
export function CaseHead({
  one,
  words,
}: {
  readonly one: CaseProps
  readonly words: string | null
}) {
  return (
    <>
      <span className="govuk-caption-l">{words ?? 'Practise: a made-up situation'}</span>
      <h1 className="govuk-heading-l">{one.title}</h1>
    </>
  )
}

/** The situation itself. */
export function CaseText({ one }: { readonly one: CaseProps }) {
  return (
    <>
      <p className="govuk-body">
        <strong>Who knows this:</strong> {one.teller.charAt(0).toLowerCase() + one.teller.slice(1)}.{' '}
        <strong>Child:</strong> {one.age === 'not born yet' ? one.age : `aged ${one.age}`}.
      </p>
      <p className="govuk-body-l">{one.text}</p>
    </>
  )
}
