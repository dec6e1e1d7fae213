import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Input } from '../govuk/Input.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { Back } from '../layout/Back.tsx'
import { ChangedElsewhere, problemOf, Problems } from './EditionNotes.tsx'
import type { Elsewhere, Problem } from './edition-words.ts'

interface PartPageProps {
  readonly view: {
    readonly editionId: string
    readonly number: number
    readonly seen: string
    readonly part: {
      readonly id: string
      readonly title: string
      readonly fields: readonly {
        readonly name: string
        readonly label: string
        readonly hint?: string | undefined
        readonly kind: 'line' | 'text' | 'lines'
        readonly value: string
      }[]
    }
  }
  readonly problems: readonly Problem[]
  readonly elsewhere: Elsewhere | null
}

/** One part of the guide’s text: its fields, and one button. */
export function PartPage({ view, problems, elsewhere }: PartPageProps) {
  const { editionId, number, seen, part } = view
  return (
    <>
      <Back href={paths.guideEdition(editionId)}>Edition {number}</Back>
      <Problems problems={problems} />
      <ChangedElsewhere elsewhere={elsewhere} />
      <span className="govuk-caption-xl">Edition {number}</span>
      <h1 className="govuk-heading-xl">{part.title}</h1>
      <form method="post" action={paths.guidePart(editionId, part.id)} noValidate>
        <input type="hidden" name="seen" value={seen} />
        {part.fields.map(({ name, label, hint, kind, value }) => {
          const shared = {
            name,
            label: { text: label, classes: 'govuk-label--s' },
            hint: hint === undefined ? undefined : { text: hint },
            defaultValue: value,
            errorMessage: problemOf(problems, name),
          }
          return kind === 'line' ? (
            <Input key={name} {...shared} autocomplete="off" />
          ) : (
            <Textarea key={name} {...shared} rows={rowsFor(kind, value)} />
          )
        })}
        <Button preventDoubleClick>Save to the draft</Button>
      </form>
    </>
  )
}

/** Room for what is there, about 75 signs to a row, and for some more. */
function rowsFor(kind: 'text' | 'lines', value: string): number {
  const rows = value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 75), 0)
  return Math.min(24, Math.max(kind === 'lines' ? 4 : 2, rows + 1))
}
