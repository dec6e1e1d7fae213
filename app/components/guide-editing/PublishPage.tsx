import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { DateInput } from '../govuk/DateInput.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { problemOf, Problems } from './EditionNotes.tsx'
import type { Problem } from './edition-words.ts'
import { Verdicts, type VerdictLine } from './Verdicts.tsx'

interface PublishPageProps {
  readonly view: {
    readonly id: string
    readonly number: number
    readonly summary: string
    readonly revision: number
    readonly standing: readonly VerdictLine[]
    readonly earlier: readonly VerdictLine[]
    readonly missing: readonly string[]
    readonly asked: readonly VerdictLine[]
  }
  readonly earliestWords: string
  /** By field name: what the days hold. */
  readonly days: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/** The last step: who approved the text, the day it takes effect, the day it is looked at again. */
export function PublishPage({ view, earliestWords, days, problems }: PublishPageProps) {
  const { id, number, standing, asked, missing } = view
  // Nothing to fill in while it could not be published; what somebody has sent already is never taken off the page.
  const isReady = (missing.length === 0 && asked.length === 0) || problems.length > 0
  return (
    <>
      <Back href={paths.guideEdition(id)}>Edition {number}</Back>
      <Problems problems={problems} />
      <h1 className="govuk-heading-xl">Publish edition {number}</h1>
      <h2 className="govuk-heading-m">What changed</h2>
      <p className="govuk-body">{view.summary}</p>
      <Verdicts standing={standing} earlier={view.earlier} missing={missing} />
      {asked.length > 0 && (
        <WarningText>
          {asked.map(({ who }) => who).join(' and ')} asked for changes.{' '}
          <a className="govuk-link" href={paths.guideEdition(id)}>
            Answer what was asked
          </a>{' '}
          before you publish it.
        </WarningText>
      )}
      {isReady ? (
        <form method="post" action={paths.guidePublish(id)} noValidate id="publish">
          <input type="hidden" name="revision" value={view.revision} />
          <DateInput
            id="effectiveOn"
            namePrefix="effectiveOn"
            fieldset={{
              legend: { text: 'When does it take effect?', classes: 'govuk-fieldset__legend--m' },
            }}
            hint={{
              text: `From midnight on that day, in London. The earliest day is ${earliestWords}`,
            }}
            defaultValues={days}
            errorMessage={problemOf(problems, 'effectiveOn')}
          />
          <DateInput
            id="reviewOn"
            namePrefix="reviewOn"
            fieldset={{
              legend: { text: 'When is it looked at again?', classes: 'govuk-fieldset__legend--m' },
            }}
            hint={{ text: 'Editors are reminded by e-mail 30 days before and on the day' }}
            defaultValues={days}
            errorMessage={problemOf(problems, 'reviewOn')}
          />
          <WarningText>
            Once it is published, its words never change. Before its first day you can still
            withdraw it.
          </WarningText>
          <Button preventDoubleClick>Publish</Button>
        </form>
      ) : (
        <p className="govuk-body">
          You can choose the days when the reviews are complete.{' '}
          <a className="govuk-link" href={paths.guideEdition(id)}>
            Back to edition {number}
          </a>
        </p>
      )}
    </>
  )
}
