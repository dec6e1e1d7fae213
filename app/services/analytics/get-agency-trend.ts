import { permit } from '#app/domain/access/actor.ts'
import { levelAgreement } from '#app/domain/analytics/level-agreement.ts'
import { FEWEST_SCORED } from '#app/domain/analytics/mean-score.ts'
import { share } from '#app/domain/analytics/share.ts'
import {
  firstDayOf,
  lastQuarters,
  quartersInWords,
  quartersOnTwoLines,
} from '#app/domain/feedback/quarters.ts'
import { scoreTrend } from '#app/domain/feedback/score-trend.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import { levelsFor, type LevelNumber } from '#app/domain/partnership/partnership.ts'
import { londonInstant } from '#app/domain/time/london.ts'
import { longDate } from '#app/domain/time/words.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import { countReferrals, sumScores } from '#db/queries/agency-trend.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn, type Rules } from '../rules.ts'
import { dimensionMeans, gapOf, type DimensionMean, type Gap } from './dimension-means.ts'

/** The current quarter and the five before it: 18 months at the most. */
const quartersShown = 6

/** One line of a list of counts. */
export interface Counted {
  readonly label: string
  readonly count: number
}

/** A share with the sentence it answers. */
export interface Stated {
  readonly label: string
  readonly count: string
  /** A percentage with its interval, from 20 upwards; an interval marked as small numbers from 10; else null. */
  readonly range: string | null
}

/** An agency's own referrals over 18 months. Nothing here is about one person, and nothing about another agency. */
export interface AgencyTrend {
  readonly agencyName: string
  readonly sinceWords: string
  readonly sent: number
  readonly fewestScored: number
  readonly scored: number
  readonly points: readonly {
    readonly label: string
    /** The same on two short lines, under the chart. */
    readonly short: readonly [string, string]
    readonly mean: number
    readonly count: number
  }[]
  /** Empty when fewer than ten were scored. */
  readonly dimensions: readonly DimensionMean[]
  readonly gap: Gap | null
  readonly levels: {
    readonly names: readonly { readonly level: LevelNumber; readonly name: string }[]
    /** Rows are the level stated, columns the level decided. */
    readonly counts: readonly (readonly number[])[]
    readonly compared: number
    readonly summary: readonly Stated[]
  }
  readonly outcomes: readonly Counted[]
  readonly agreements: readonly Counted[]
  readonly promises: readonly Stated[]
}

/** The trend of the actor's own agency, from sums made in the database: nothing grows with the number of referrals. */
export async function getAgencyTrend(ctx: Context): Promise<AgencyTrend> {
  permit(ctx.actor, 'agency.trend')
  const now = ctx.clock.now()
  const rules = rulesOn(now)
  const quarters = lastQuarters(rules.day, quartersShown)
  const since = firstDayOf(quarters[0] ?? '')
  const period = {
    organisationId: ctx.actor.organisationId,
    since: londonInstant(since, '00:00'),
  }
  const { counts, scores } = await ctx.transaction(async tx => {
    const counts = await countReferrals(tx, period, now)
    const scores = await sumScores(tx, period)
    await record(tx, ctx, 'agency.viewed')
    return { counts, scores }
  })
  const totals = quarters.map(quarter => {
    const row = scores.find(each => each.quarter === quarter && each.key === 'total')
    return { quarter, count: row?.count ?? 0, sum: row?.sum ?? 0 }
  })
  const trend = scoreTrend(totals)
  const means = trend.count >= FEWEST_SCORED ? dimensionMeans(scores) : []
  return {
    agencyName: ctx.actor.organisationName,
    sinceWords: longDate(since),
    sent: counts.sent,
    fewestScored: FEWEST_SCORED,
    scored: trend.count,
    points: trend.points.map(({ from, to, mean, count }) => ({
      label: quartersInWords(from, to),
      short: quartersOnTwoLines(from, to),
      mean,
      count,
    })),
    dimensions: means,
    gap: gapOf(means),
    levels: levelsOf(counts.pairs, rules, ctx.actor.councilCode),
    outcomes: counts.outcomes.map(({ code, count }) => ({
      label: labelOf(contactOutcomes, code),
      count,
    })),
    agreements: counts.agreements.map(({ code, count }) => ({
      label: agreementLabel(code, rules),
      count,
    })),
    promises: [
      stated(
        'Decided by the close of the next working day, of those decided or now due',
        counts.met,
        counts.due,
      ),
      stated('Answers that somebody here has marked as read', counts.read, counts.answered),
    ],
  }
}

function levelsOf(
  pairs: readonly { readonly stated: number; readonly decided: number; readonly count: number }[],
  { partnership, day }: Rules,
  councilCode: string,
): AgencyTrend['levels'] {
  const names = levelsFor(partnership, councilCode, day).map(({ level, name }) => ({ level, name }))
  const countAt = (stated: number, decided: number) =>
    pairs.find(pair => pair.stated === stated && pair.decided === decided)?.count ?? 0
  const each = names.flatMap(({ level: stated }) =>
    names.flatMap(({ level: decided }) =>
      Array.from({ length: countAt(stated, decided) }, () => ({ stated, decided })),
    ),
  )
  const { same, decidedLower, decidedHigher } = levelAgreement(each)
  return {
    names,
    counts: names.map(({ level: stated }) =>
      names.map(({ level: decided }) => countAt(stated, decided)),
    ),
    compared: each.length,
    summary: [
      stated('You and the front door said the same level', same.n, same.d),
      stated('You said a higher level than the front door', decidedLower.n, decidedLower.d),
      stated('You said a lower level than the front door', decidedHigher.n, decidedHigher.d),
    ],
  }
}

function stated(label: string, n: number, d: number): Stated {
  const { kind, count, words } = share(n, d)
  if (d === 0) return { label, count: 'None yet', range: null }
  // The domain's words for a small number already hold the count; it stands in its own column here.
  const range = kind === 'small' ? words.slice(count.length + 1).replace(/^\((.*)\)$/, '$1') : words
  return { label, count, range: kind === 'count' ? null : range }
}

function agreementLabel(code: string, { tree, agreementWords }: Rules): string {
  const outcome = tree.outcomes.find(({ id }) => id === code)
  return outcome
    ? agreementWords.outcomes[outcome.id].summary
    : 'Sent before the agreement check was finished'
}
