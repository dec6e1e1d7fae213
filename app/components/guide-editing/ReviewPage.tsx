import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Radios } from '../govuk/Radios.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { Back } from '../layout/Back.tsx'
import { problemOf, Problems } from './EditionNotes.tsx'
import type { Problem } from './edition-words.ts'
import { Verdicts, type VerdictLine } from './Verdicts.tsx'

interface ReviewPageProps {
  readonly view: {
    readonly id: string
    readonly number: number
    readonly basedOn: string
    readonly summary: string
    readonly revision: number
    readonly contentHash: string
    readonly changed: number
    readonly standing: readonly VerdictLine[]
    readonly earlier: readonly VerdictLine[]
    readonly missing: readonly string[]
  }
  readonly typed: { readonly verdict: string; readonly note: string }
  readonly problems: readonly Problem[]
}

/** A reviewer reads what changes, then says whether they approve this very text. */
export function ReviewPage({ view, typed, problems }: ReviewPageProps) {
  const { id, number } = view
  return (
    <>
      <Back href={paths.guideEdition(id)}>Edition {number}</Back>
      <Problems problems={problems} />
      <span className="govuk-caption-xl">Made from version {view.basedOn}</span>
      <h1 className="govuk-heading-xl">Review edition {number}</h1>
      <h2 className="govuk-heading-m">What the editors say changed</h2>
      <p className="govuk-body">{view.summary}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={paths.guideDifference(id)}>
            Read what changes, word by word
          </a>
        </li>
        <li>
          <a className="govuk-link" href={paths.guideEditionFile(id)}>
            Download the whole edition as one file
          </a>
        </li>
      </ul>
      <Verdicts standing={view.standing} earlier={view.earlier} missing={view.missing} />
      <form method="post" action={paths.guideReview(id)} noValidate>
        <input type="hidden" name="revision" value={view.revision} />
        <input type="hidden" name="contentHash" value={view.contentHash} />
        <Radios
          name="verdict"
          fieldset={{
            legend: { text: 'Do you approve this text?', classes: 'govuk-fieldset__legend--m' },
          }}
          hint={{ text: 'Your answer is kept with your name, your agency and the time' }}
          items={[
            { value: 'approved', text: 'I approve it as it reads now' },
            { value: 'changes_asked', text: 'I ask for changes first' },
          ]}
          defaultValue={typed.verdict}
          errorMessage={problemOf(problems, 'verdict')}
        />
        <Textarea
          name="note"
          label={{ text: 'Your note', classes: 'govuk-label--m' }}
          hint={{ text: 'What you would change and why. Nothing about a child or a family' }}
          defaultValue={typed.note}
          errorMessage={problemOf(problems, 'note')}
        />
        <Button preventDoubleClick>Record my review</Button>
      </form>
    </>
  )
}
