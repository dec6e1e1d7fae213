import { permit } from '#app/domain/access/actor.ts'
import { readingOf } from '#app/domain/threshold/practice/practice-answer.ts'
import type { PracticeCase } from '#app/domain/threshold/practice/practice-case.ts'
import {
  aboutHowMany,
  misreadRows,
  type MisreadCount,
  type MisreadRow,
} from '#app/domain/threshold/practice/misread-report.ts'
import {
  firstDayOfPeriod,
  type ReportPeriod,
} from '#app/domain/threshold/practice/report-period.ts'
import type { Topic } from '#app/domain/threshold/topics.ts'
import { londonInstant } from '#app/domain/time/london.ts'
import { longDate } from '#app/domain/time/words.ts'
import { countAnswersSince, countStatedAgainstDecided } from '#db/queries/practice.ts'
import type { Context } from '../../context.ts'
import { record } from '../../record.ts'
import { kindLabel, practiceAt, topicTitle, type Practice } from './practice-now.ts'

/** Kinds with fewer agencies than this are counted together, so that no line is about one agency. */
const fewestAgencies = 3

/** Where the guide is misread, by what and by which kind of agency: never by person and never by agency. */
export interface MisreadReport {
  readonly period: ReportPeriod
  /** Null for everything there is. */
  readonly sinceWords: string | null
  /** How many answers, to the nearest ten. */
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

interface Sum {
  tooLow: number
  right: number
  tooHigh: number
}

/**
 * The report "Where thresholds are misread". The portal itself adds everything up after the permission was asked;
 * answers to practice are nobody's, and referrals are told only in sums over kinds of agency.
 */
export async function getMisreadReport(
  ctx: Context,
  portal: Context,
  period: ReportPeriod,
): Promise<MisreadReport> {
  permit(ctx.actor, 'thresholds.report')
  const practice = practiceAt(ctx.clock.now())
  const since = firstDayOfPeriod(period, practice.day)
  await ctx.transaction(tx => record(tx, ctx, 'thresholds.reportViewed'))
  const { answers, referrals } = await portal.transaction(async tx => ({
    answers: await countAnswersSince(tx, since),
    referrals: await countStatedAgainstDecided(tx, londonInstant(since, '00:00')),
  }))
  const read = answers.flatMap(({ caseId, agencyKind, level, count }) => {
    const one = practice.edition.cases.find(({ id }) => id === caseId)
    return one ? [{ one, agencyKind, side: sideOf(one, level), count }] : []
  })
  return {
    period,
    sinceWords: period === 'all' ? null : longDate(since),
    answersWords: aboutHowMany(read.reduce((sum, { count }) => sum + count, 0)),
    practice: {
      byTopic: rows(read, ({ one }) => [[one.topic, topicTitle(practice, one.topic)]]),
      byKind: rows(read, ({ agencyKind }) => [[agencyKind, kindLabel(agencyKind)]]),
      byCase: rows(read, ({ one }) => [[one.id, `${one.title} (level ${one.level})`]]),
    },
    referrals: {
      byTopic: rows(
        referrals.byHarms.map(row => ({ ...row, side: sideOfDifference(row.difference) })),
        ({ harms }) => topicsOf(practice, harms).map(({ id, title }) => [id, title] as const),
      ),
      byKind: rows(
        referrals.byKind.map(row => ({ ...row, side: sideOfDifference(row.difference) })),
        ({ kind, agencies }) => [
          agencies < fewestAgencies
            ? ['together', 'Kinds with fewer than three agencies, together']
            : [kind, kindLabel(kind)],
        ],
      ),
    },
  }
}

type Side = keyof Sum

function sideOf(one: PracticeCase, level: number): Side {
  const reading = readingOf(one, level)
  return reading === 'same' || reading === 'arguable' ? 'right' : reading
}

function sideOfDifference(difference: number): Side {
  if (difference === 0) return 'right'
  return difference < 0 ? 'tooLow' : 'tooHigh'
}

/** The topics of the guide that any of these harms belongs to; one referral counts once in each. */
function topicsOf({ topics }: Practice, harms: readonly string[]): readonly Topic[] {
  return topics.filter(({ shows }) => shows.harms?.some(harm => harms.includes(harm)) ?? false)
}

function rows<T extends { readonly side: Side; readonly count: number }>(
  counted: readonly T[],
  linesOf: (one: T) => readonly (readonly [key: string, label: string])[],
): readonly MisreadRow[] {
  const lines = new Map<string, { readonly label: string; readonly sum: Sum }>()
  for (const one of counted) {
    for (const [key, label] of linesOf(one)) {
      const line = lines.get(key) ?? { label, sum: { tooLow: 0, right: 0, tooHigh: 0 } }
      line.sum[one.side] += one.count
      lines.set(key, line)
    }
  }
  return misreadRows(
    [...lines].map(([key, { label, sum }]): MisreadCount => ({ key, label, ...sum })),
  )
}
