import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Checkboxes } from '../govuk/Checkboxes.tsx'
import { Input } from '../govuk/Input.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Select } from '../govuk/Select.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { Back } from '../layout/Back.tsx'
import { ChangedElsewhere, problemOf, Problems } from './EditionNotes.tsx'
import type { Elsewhere, Problem } from './edition-words.ts'

interface Option {
  readonly key: string
  readonly name: string
}

/** What the form holds: as saved, or as typed. */
export interface IndicatorFields {
  readonly text: string
  readonly level: string
  readonly domain: string
  readonly ageMin: string
  readonly ageMax: string
  readonly harms: readonly string[]
  readonly marks: readonly string[]
}

interface IndicatorPageProps {
  readonly view: {
    readonly editionId: string
    readonly number: number
    readonly seen: string
    readonly id: string
    readonly isNew: boolean
    readonly domain: Option
    readonly domains: readonly Option[]
    readonly harms: readonly Option[]
  }
  readonly fields: IndicatorFields
  readonly problems: readonly Problem[]
  readonly elsewhere: Elsewhere | null
}

/** One indicator of an edition: words, level, ages, harms and marks; and the way to retire it. */
export function IndicatorPage({ view, fields, problems, elsewhere }: IndicatorPageProps) {
  const { editionId, number, seen, id, isNew, domain } = view
  const action = isNew
    ? paths.guideIndicator(editionId, 'new', domain.key)
    : paths.guideIndicator(editionId, id)
  return (
    <>
      <Back href={paths.guideDomain(editionId, domain.key)}>{domain.name}</Back>
      <Problems problems={problems} />
      <ChangedElsewhere elsewhere={elsewhere} />
      <span className="govuk-caption-xl">
        Edition {number}, {domain.name}
      </span>
      <h1 className="govuk-heading-xl">{isNew ? `New indicator ${id}` : `Indicator ${id}`}</h1>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="seen" value={seen} />
        <Textarea
          name="text"
          rows={3}
          label={{ text: 'What somebody may see, hear or know', classes: 'govuk-label--m' }}
          hint={{ text: 'One thing, in plain words. Up to 500 characters' }}
          defaultValue={fields.text}
          errorMessage={problemOf(problems, 'text')}
        />
        <Radios
          name="level"
          classes="govuk-radios--inline"
          fieldset={{
            legend: {
              text: 'Level at which it is usually seen',
              classes: 'govuk-fieldset__legend--m',
            },
          }}
          hint={{ text: 'Everything at level 1 is a strength' }}
          items={['1', '2', '3', '4'].map(level => ({ value: level, text: `Level ${level}` }))}
          defaultValue={fields.level}
          errorMessage={problemOf(problems, 'level')}
        />
        <Select
          name="domain"
          label={{ text: 'Part of the child’s life', classes: 'govuk-label--m' }}
          items={view.domains.map(({ key, name }) => ({ value: key, text: name }))}
          defaultValue={fields.domain}
          errorMessage={problemOf(problems, 'domain')}
        />
        <Input
          name="ageMin"
          label={{ text: 'Youngest age in years', classes: 'govuk-label--m' }}
          hint={{ text: '-1 is before birth' }}
          classes="govuk-input--width-3"
          defaultValue={fields.ageMin}
          errorMessage={problemOf(problems, 'ageMin')}
        />
        <Input
          name="ageMax"
          label={{ text: 'Oldest age in years', classes: 'govuk-label--m' }}
          hint={{ text: 'Up to 17' }}
          classes="govuk-input--width-3"
          defaultValue={fields.ageMax}
          errorMessage={problemOf(problems, 'ageMax')}
        />
        <Checkboxes
          name="marks"
          fieldset={{
            legend: {
              text: 'What it means besides its level',
              classes: 'govuk-fieldset__legend--m',
            },
          }}
          items={[
            {
              value: 'immediate',
              text: 'Phone now',
              hint: { text: 'Level 4 only. A written referral alone is too slow' },
            },
            { value: 'duty', text: 'Another legal or local duty applies as well' },
            { value: 'overTime', text: 'The pattern over time matters more than one event' },
          ]}
          defaultValues={fields.marks}
          errorMessage={problemOf(problems, 'marks')}
        />
        <Checkboxes
          name="harms"
          classes="govuk-checkboxes--small"
          fieldset={{
            legend: { text: 'What it may be a sign of', classes: 'govuk-fieldset__legend--m' },
          }}
          items={view.harms.map(({ key, name }) => ({ value: key, text: name }))}
          defaultValues={fields.harms}
          errorMessage={problemOf(problems, 'harms')}
        />
        <Button name="do" value="save" preventDoubleClick>
          Save to the draft
        </Button>
        {!isNew && (
          <>
            <h2 className="govuk-heading-m">Retire this indicator</h2>
            <p className="govuk-body" id="retire">
              It leaves the guide and every topic from this edition on. Its id is never used again.
              Referrals made before keep its words.
            </p>
            <Button name="do" value="retire" classes="govuk-button--warning">
              Retire {id}
            </Button>
          </>
        )}
      </form>
    </>
  )
}
