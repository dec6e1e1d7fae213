import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { InsetText } from '../govuk/InsetText.tsx'
import { Table } from '../govuk/Table.tsx'
import { LevelTable } from './LevelTable.tsx'
import { TrendChart } from './TrendChart.tsx'

interface Stated {
  readonly label: string
  readonly count: string
  readonly range: string | null
}

interface Counted {
  readonly label: string
  readonly count: number
}

interface AgencyTrendPageProps {
  readonly trend: {
    readonly agencyName: string
    readonly sinceWords: string
    readonly sent: number
    readonly fewestScored: number
    readonly scored: number
    readonly points: readonly {
      readonly label: string
      readonly short: readonly [string, string]
      readonly mean: number
      readonly count: number
    }[]
    readonly dimensions: readonly {
      readonly key: string
      readonly label: string
      readonly mean: number
      readonly count: number
    }[]
    readonly gap: {
      readonly label: string
      readonly mean: number
      readonly advice: string
      readonly example: string | null
      readonly guidance: { readonly href: string; readonly text: string }
    } | null
    readonly levels: Parameters<typeof LevelTable>[0]['levels'] & {
      readonly summary: readonly Stated[]
    }
    readonly outcomes: readonly Counted[]
    readonly agreements: readonly Counted[]
    readonly promises: readonly Stated[]
  }
}

/** An agency's own referrals over time: how clear they are, what to work on, and how the front door kept its word. */
export function AgencyTrendPage({ trend }: AgencyTrendPageProps) {
  return (
    <>
      <span className="govuk-caption-l">{trend.agencyName}</span>
      <h1 className="govuk-heading-l">Your agency’s referrals</h1>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.agencyPeople()}>
          People, countersigning and handing over work
        </a>
      </p>
      {trend.sent === 0 ? (
        <InsetText>
          Nothing has been sent since {trend.sinceWords}. When your agency has sent referrals, this
          page shows how clear they were and what was decided.
        </InsetText>
      ) : (
        <Figures trend={trend} />
      )}
    </>
  )
}

function Figures({ trend }: AgencyTrendPageProps) {
  const { levels, outcomes, agreements, promises } = trend
  return (
    <>
      <p className="govuk-body">
        {counted(trend.sent, 'referral')} sent since {trend.sinceWords}. Only your agency’s own
        referrals are counted. Nobody’s work is ranked.
      </p>
      <Gap trend={trend} />
      <Scores trend={trend} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <LevelTable levels={levels} />
          <p className="govuk-body">
            {levels.names.map(({ level, name }) => `Level ${level} is ${name}`).join('. ')}.
          </p>
        </div>
        <div className="govuk-grid-column-one-half">
          <StatedTable
            caption="Did you and the front door see the same level?"
            rows={levels.summary}
          />
          <p className="govuk-body">
            Each referral is compared once, with the highest level decided for any child on it. A
            different level does not mean it was wrong to refer. It is a reason to talk.
          </p>
        </div>
      </div>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <CountTable caption="What was decided" of="Children" rows={outcomes} />
        </div>
        <div className="govuk-grid-column-one-half">
          <CountTable caption="How the agreement check ended" of="Referrals" rows={agreements} />
          <StatedTable caption="Were promises kept?" rows={promises} />
        </div>
      </div>
      <h2 className="govuk-heading-m">How to read these figures</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          The range after a percentage shows where the true figure is likely to lie (a 95%
          interval). With fewer than 20 there is no percentage, and with fewer than 10 only the
          count.
        </li>
        <li>
          Small counts can point to a child. If you share this page outside your agency, leave out
          every count from 1 to 5.
        </li>
      </ul>
    </>
  )
}

function Gap({ trend: { gap, dimensions } }: AgencyTrendPageProps) {
  if (!gap) {
    return dimensions.length === 0 ? null : (
      <InsetText>Every part of your referrals was graded strong. Thank you.</InsetText>
    )
  }
  return (
    <InsetText>
      <h2 className="govuk-heading-m">What would help most: {gap.label.toLowerCase()}</h2>
      <p className="govuk-body">
        This part has the lowest grade: {gap.mean.toFixed(1)} out of 3 on average. {gap.advice}
      </p>
      {gap.example && <p className="govuk-body">For example: “{gap.example}”</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={gap.guidance.href}>
          {gap.guidance.text}
        </a>
      </p>
    </InsetText>
  )
}

function Scores({ trend }: AgencyTrendPageProps) {
  const { points, scored, fewestScored, dimensions } = trend
  if (points.length === 0) {
    return (
      <InsetText>
        <h2 className="govuk-heading-m">How clear your referrals were</h2>
        <p className="govuk-body">
          {scored === 0 ? 'None has' : `${scored} ${scored === 1 ? 'has' : 'have'}`} been graded so
          far. An average of fewer than {fewestScored} would say more about chance than about your
          referrals, so there is none yet. Each grade is on its own referral’s page.
        </p>
      </InsetText>
    )
  }
  return (
    <>
      <h2 className="govuk-heading-m">How clear your referrals were</h2>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <TrendChart
            points={points}
            of={30}
            title="Average grade out of 30, by when the referral was sent. The table that follows has the same figures."
          />
          <Table
            caption="Average grade out of 30"
            captionClasses="govuk-table__caption--s"
            firstCellIsHeader
            head={[
              { text: 'Sent' },
              { text: 'Average', format: 'numeric' },
              { text: 'Graded', format: 'numeric' },
            ]}
            rows={points.map(({ label, mean, count }) => [
              { text: label },
              { text: mean.toFixed(1), format: 'numeric' },
              { text: count, format: 'numeric' },
            ])}
          />
          <p className="govuk-body">
            Quarters with fewer than {fewestScored} graded are counted together with the ones beside
            them.
          </p>
        </div>
        <div className="govuk-grid-column-one-half">
          <Table
            caption="Average grade for each part, out of 3"
            captionClasses="govuk-table__caption--s"
            firstCellIsHeader
            head={[
              { text: 'Part' },
              { text: 'Average', format: 'numeric' },
              { text: 'Graded', format: 'numeric' },
            ]}
            rows={dimensions.map(({ label, mean, count }) => [
              { text: label },
              { text: mean.toFixed(1), format: 'numeric' },
              { text: count, format: 'numeric' },
            ])}
          />
        </div>
      </div>
    </>
  )
}

function StatedTable({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly Stated[]
}) {
  return (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[
        { text: 'Measure' },
        { text: 'Count', format: 'numeric' },
        { text: 'Share', format: 'numeric' },
      ]}
      rows={rows.map(({ label, count, range }) => [
        { text: label },
        { text: count, format: 'numeric' },
        { text: range ?? 'Too few', format: 'numeric' },
      ])}
    />
  )
}

function CountTable({
  caption,
  of,
  rows,
}: {
  readonly caption: string
  readonly of: string
  readonly rows: readonly Counted[]
}) {
  if (rows.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-s">{caption}</h2>
        <p className="govuk-body">
          Nothing has been decided yet. What is decided about your referrals will be counted here.
        </p>
      </>
    )
  }
  return (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[{ text: 'Outcome' }, { text: of, format: 'numeric' }]}
      rows={rows.map(({ label, count }) => [{ text: label }, { text: count, format: 'numeric' }])}
    />
  )
}
