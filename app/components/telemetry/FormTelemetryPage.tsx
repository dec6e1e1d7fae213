import { Button } from '#app/components/govuk/Button.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import { DataTable } from '#app/components/layout/DataTable.tsx'
import { paths } from '#app/paths.ts'
import { CountBars } from './CountBars.tsx'

interface Counted {
  readonly key: string
  readonly label: string
  readonly count: number
}

interface OneForm {
  readonly id: string
  readonly title: string
  readonly minutesWords: string
  readonly questions: readonly {
    readonly key: string
    readonly label: string
    readonly page: string
    readonly why: string
    readonly count: string
    readonly share: string
    readonly bar: number | null
  }[]
  readonly stops: readonly Counted[]
  readonly times: readonly Counted[]
  readonly kinds: readonly (Counted & {
    readonly middle: string | null
    readonly likely: string | null
  })[]
}

interface FormTelemetryPageProps {
  readonly telemetry: {
    readonly periods: readonly { readonly value: string; readonly text: string }[]
    readonly period: string
    readonly untilWords: string
    readonly forms: readonly {
      readonly id: string
      readonly title: string
      readonly started: string
      readonly sent: string
      readonly stopped: string
    }[]
    readonly form: OneForm | null
  }
}

/** How the forms are used, for those who own them: all of them in a table, and one of them in full. */
export function FormTelemetryPage({ telemetry }: FormTelemetryPageProps) {
  const { periods, period, untilWords, forms, form } = telemetry
  return (
    <>
      {form && <Back href={paths.contentForms({ period })}>All forms</Back>}
      <h1 className="govuk-heading-l">
        {form && <span className="govuk-caption-l">How the forms are used</span>}
        {form ? form.title : 'How the forms are used'}
      </h1>
      <p className="govuk-body">
        Counted up to the end of {untilWords}. No name, agency, referral or answer is kept with a
        count, so nobody’s work can be looked at here.
      </p>
      <form action={paths.contentForms()}>
        {form && <input type="hidden" name="form" value={form.id} />}
        <Select
          name="period"
          label={{ text: 'Period' }}
          items={periods.map(({ value, text }) => ({ value, text }))}
          defaultValue={period}
        />
        <Button classes="govuk-button--secondary">Show this period</Button>
      </form>
      {form ? (
        <OneFormFigures form={form} />
      ) : (
        <DataTable
          caption="Forms"
          head={[
            { text: 'Form' },
            { text: 'Started', format: 'numeric' },
            { text: 'Sent', format: 'numeric' },
            { text: 'Left for 7 days', format: 'numeric' },
          ]}
          rows={forms.map(({ id, title, started, sent, stopped }) => [
            {
              text: (
                <a className="govuk-link" href={paths.contentForms({ form: id, period })}>
                  {title}
                </a>
              ),
            },
            { text: started, format: 'numeric' as const },
            { text: sent, format: 'numeric' as const },
            { text: stopped, format: 'numeric' as const },
          ])}
        />
      )}
      <h2 className="govuk-heading-m">How to read these figures</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          A count from 1 to 4 is not shown by itself. Small ones are counted together, and no total
          gives one away.
        </li>
        <li>
          The range in brackets shows where the true figure is likely to lie (a 95% interval). With
          fewer than 20 there is only the range, and with fewer than 10 only the count.
        </li>
        <li>
          A draft that nobody saved for 7 days counts as left, at the last page opened in it. Some
          are sent later.
        </li>
        <li>
          Some people start in one period and send in the next, so started and sent do not have to
          match.
        </li>
      </ul>
    </>
  )
}

function OneFormFigures({ form }: { readonly form: OneForm }) {
  const { questions, stops, times, kinds, minutesWords } = form
  const told = questions.flatMap(({ key, label, bar, share }) =>
    bar === null ? [] : [{ key, label, length: bar, words: share }],
  )
  return (
    <>
      <h2 className="govuk-heading-m">Questions that are sent back</h2>
      <p className="govuk-body">
        How often a question was sent back to be put right, of all tries to save its page. A
        question at the top may need clearer words. It is never a fault of those who answer.
      </p>
      {told.length > 0 && (
        <Columns>
          <CountBars
            rows={told.slice(0, 12)}
            title="Questions that are sent back most, as shares. The table that follows has the same figures."
          />
        </Columns>
      )}
      <DataTable
        caption="Questions that are sent back: figures"
        captionSize="s"
        head={[
          { text: 'Question' },
          { text: 'Page' },
          { text: 'Why' },
          { text: 'Times', format: 'numeric' },
          { text: 'Of all tries', format: 'numeric' },
        ]}
        rows={questions.map(({ label, page, why, count, share }) => [
          { text: label },
          { text: page },
          { text: why },
          { text: count, format: 'numeric' as const },
          { text: share, format: 'numeric' as const },
        ])}
        empty="No question has been sent back in this period."
      />
      <Lines
        title="Where people stop"
        advice="The last page opened in drafts that were left for 7 days."
        of="Page"
        count="Drafts left"
        lines={stops}
        empty="Fewer than 5 drafts were left in this period."
      />
      <Lines
        title="Time from start to sent"
        advice={`This includes breaks: a form begun one day and sent the next took more than a day. The start page says: ${minutesWords}.`}
        of="Time"
        count="Sent"
        lines={times}
        empty="Fewer than 5 were sent in this period."
      />
      <DataTable
        caption="Time from start to sent, by kind of agency"
        captionSize="s"
        head={[
          { text: 'Kind of agency' },
          { text: 'Sent', format: 'numeric' },
          { text: 'Half took this long or less' },
          { text: 'The true figure is likely to be' },
        ]}
        rows={kinds.map(({ label, count, middle, likely }) => [
          { text: label },
          { text: count, format: 'numeric' as const },
          { text: middle ?? 'Too few to say' },
          { text: likely ?? 'Too few to say' },
        ])}
        empty="Fewer than 5 were sent in this period."
      />
    </>
  )
}

interface LinesProps {
  readonly title: string
  readonly advice: string
  readonly of: string
  readonly count: string
  readonly lines: readonly Counted[]
  readonly empty: string
}

function Lines({ title, advice, of, count, lines, empty }: LinesProps) {
  const most = Math.max(...lines.map(line => line.count))
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{advice}</p>
      {lines.length > 0 && (
        <Columns>
          <CountBars
            rows={lines.map(line => ({
              key: line.key,
              label: line.label,
              length: line.count / most,
              words: String(line.count),
            }))}
            title={`${title}. The table that follows has the same figures.`}
          />
        </Columns>
      )}
      <DataTable
        caption={`${title}: figures`}
        captionSize="s"
        head={[{ text: of }, { text: count, format: 'numeric' }]}
        rows={lines.map(line => [
          { text: line.label },
          { text: line.count, format: 'numeric' as const },
        ])}
        empty={empty}
      />
    </>
  )
}
