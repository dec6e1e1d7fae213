import { Button } from '#app/components/govuk/Button.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { Select } from '#app/components/govuk/Select.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import { DataTable } from '#app/components/layout/DataTable.tsx'
import type { MisreadCell, MisreadRow } from '#app/domain/threshold/practice/misread-report.ts'
import {
  reportPeriodNames,
  reportPeriods,
  type ReportPeriod,
} from '#app/domain/threshold/practice/report-period.ts'
import { paths } from '#app/paths.ts'
import { MisreadChart } from './MisreadChart.tsx'

interface MisreadReportPageProps {
  readonly report: {
    readonly period: ReportPeriod
    readonly sinceWords: string | null
    readonly answersWords: string
    readonly practice: {
      readonly byTopic: readonly MisreadRow[]
      readonly byKind: readonly MisreadRow[]
      readonly byCase: readonly MisreadRow[]
    }
    readonly referrals: {
      readonly byTopic: readonly MisreadRow[]
      readonly byKind: readonly MisreadRow[]
    }
  }
}

const practised = ['Too low', 'As the guide', 'Too high'] as const
const referred = ['Said lower', 'The same', 'Said higher'] as const

/** Where a partnership does not share an understanding of its guide: by topic, situation and kind of agency. */
export function MisreadReportPage({ report }: MisreadReportPageProps) {
  const { period, sinceWords, answersWords, practice, referrals } = report
  return (
    <>
      <Back href={paths.practise()}>Practise choosing a level</Back>
      <h1 className="govuk-heading-l">Where thresholds are misread</h1>
      <p className="govuk-body">
        {answersWords} to practice situations
        {sinceWords === null ? '' : ` since ${sinceWords}`}. Nobody’s name or organisation was kept
        with them, and no person or single agency is ranked.
      </p>
      <form action={paths.misreadReport()}>
        <Select
          name="period"
          label={{ text: 'Period' }}
          items={reportPeriods.map(value => ({ value, text: reportPeriodNames[value] }))}
          defaultValue={period}
        />
        <Button classes="govuk-button--secondary">Show this period</Button>
      </form>
      <Part
        title="Practice, by topic"
        of="Topic"
        rows={practice.byTopic}
        names={practised}
        advice="A topic at the top is where the guide’s words or your training may need work. Talk about why before changing either."
      />
      <Part
        title="Practice, by kind of agency"
        of="Kind of agency"
        rows={practice.byKind}
        names={practised}
        advice="Kinds of agency meet different children. A difference is a reason to talk, not a fault."
      />
      <h2 className="govuk-heading-m">Practice, by situation</h2>
      <Details summaryText="Show the figures for each situation">
        <Figures
          title="Practice, by situation: figures"
          of="Situation"
          rows={practice.byCase}
          names={practised}
          link
        />
      </Details>
      <h2 className="govuk-heading-l">In real referrals</h2>
      <p className="govuk-body">
        The level the sender stated against the highest level then decided. Neither is taken to be
        right: a gap is a reason to talk. No child’s record is opened to make these counts.
      </p>
      <Part
        title="Referrals, by topic"
        of="Topic"
        rows={referrals.byTopic}
        names={referred}
        advice="A referral about several topics is counted once in each."
      />
      <Part
        title="Referrals, by kind of agency"
        of="Kind of agency"
        rows={referrals.byKind}
        names={referred}
        advice="Kinds with fewer than three agencies are counted together, so that no line is about one agency."
      />
      <h2 className="govuk-heading-m">How to read these figures</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          The range in brackets shows where the true share is likely to lie (a 95% interval). With
          fewer than 20 there is only the range, and with fewer than 10 only the count.
        </li>
        <li>
          “Held back” stands for a count from 1 to 5, or for one that would give such a count away.
        </li>
        <li>A level that can also be argued for is counted as reading the guide well.</li>
      </ul>
    </>
  )
}

type Names = readonly [string, string, string]

interface PartProps {
  readonly title: string
  readonly of: string
  readonly rows: readonly MisreadRow[]
  readonly names: Names
  readonly advice: string
}

function Part({ title, of, rows, names, advice }: PartProps) {
  const drawn = rows.flatMap(({ key, label, bar }) => (bar ? [{ key, label, bar }] : []))
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{advice}</p>
      {drawn.length > 0 && (
        <Columns>
          <MisreadChart
            rows={drawn}
            names={names}
            title={`${title}, as shares. The table that follows has the same figures.`}
          />
        </Columns>
      )}
      <Figures title={`${title}: figures`} of={of} rows={rows} names={names} />
    </section>
  )
}

interface FiguresProps extends Omit<PartProps, 'advice'> {
  /** Whether each line leads to its situation. */
  readonly link?: boolean
}

function Figures({ title, of, rows, names, link = false }: FiguresProps) {
  return (
    <DataTable
      caption={title}
      captionSize="s"
      head={[
        { text: of },
        { text: 'In all', format: 'numeric' },
        ...names.map(text => ({ text, format: 'numeric' as const })),
      ]}
      rows={rows.map(({ key, label, total, cells }) => [
        {
          text: link ? (
            <a className="govuk-link" href={paths.practiseCase(key)}>
              {label}
            </a>
          ) : (
            label
          ),
        },
        { text: countWords(total), format: 'numeric' as const },
        ...cells.map(cell => ({ text: cellWords(cell), format: 'numeric' as const })),
      ])}
      empty="Nothing has been counted in this period yet."
    />
  )
}

function cellWords({ count, range }: MisreadCell): string {
  return range === null ? countWords(count) : `${countWords(count)}: ${range}`
}

function countWords(count: MisreadCell['count']): string {
  return count === 'c' ? 'Held back' : String(count)
}
