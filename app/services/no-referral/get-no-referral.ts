import { permit } from '#app/domain/access/actor.ts'
import { toldLines } from '#app/domain/consultation/told-child.ts'
import type { Line } from '#app/domain/consultation/view.ts'
import {
  reviewOutcomes,
  type DecidedEntry,
  type NoReferralEntry,
} from '#app/domain/no-referral/entry.ts'
import { suggestedReview } from '#app/domain/no-referral/review-day.ts'
import type { EntryView, NoReferralPage } from '#app/domain/no-referral/view.ts'
import { dateAndTime, longDate, weekdayDate } from '#app/domain/time/words.ts'
import { getConsultation } from '#db/queries/consultations.ts'
import { getNoReferral as read, listEntries, type NoReferral } from '#db/queries/no-referrals.ts'
import { isSent } from '#db/queries/referral-state.ts'
import { handedOverLines } from '../agency/work-notes.ts'
import { pickedView } from '../advice/get-ask-form.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'

/** A decision not to refer in full, for its writer and their lead: on the screen or for the agency's own file. */
export async function getNoReferral(
  ctx: Context,
  input: { readonly id: string; readonly as: 'noReferral.viewed' | 'noReferral.printed' },
): Promise<NoReferralPage> {
  permit(ctx.actor, 'noReferral.write')
  const now = ctx.clock.now()
  const { day, calendar } = rulesOn(now)
  const found = await ctx.transaction(async tx => {
    const row = await read(tx, input.id)
    await record(tx, ctx, input.as, { recordId: row.id })
    return {
      row,
      entries: await listEntries(tx, row.id),
      handed: await handedOverLines(tx, row.id, now),
      advice: row.consultationId === null ? null : await getConsultation(tx, row.consultationId),
      referral:
        row.referralId === null
          ? null
          : { id: row.referralId, isSent: await isSent(tx, row.referralId) },
    }
  })
  const { row, entries, handed, advice, referral } = found
  const first = entries.find(({ content }) => content.kind === 'decided')
  const decided = first?.content.kind === 'decided' ? first.content : undefined
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    stateWords: stateWords(row, day),
    isDue: row.state === 'open' && row.reviewOn <= day,
    isImmediate: decided?.isImmediate ?? false,
    lines: [
      ...toldLines(row.child),
      {
        key: 'Written by',
        words: `${row.authorName}, ${ctx.actor.organisationName}, ${dateAndTime(row.createdAt)}`,
      },
      ...handed,
      ...(row.state === 'open'
        ? [{ key: 'Look at this again', words: weekdayDate(row.reviewOn) }]
        : []),
    ],
    decided: decided ? decidedLines(decided) : [],
    picked: pickedView(row.guide),
    later: entries
      .filter(({ content }) => content.kind !== 'decided')
      .map(({ id, content, authorName, at }) => ({
        id,
        ...entryWords(content),
        by: `${authorName}, ${dateAndTime(at)}`,
      })),
    advice: advice && { id: advice.id, reference: advice.reference },
    referral,
    suggestedReview: suggestedReview(day, decided?.own.level ?? null, calendar),
    key: ctx.ids.uuid(),
  }
}

export function stateWords(
  { state, reviewOn }: Pick<NoReferral, 'state' | 'reviewOn'>,
  day: string,
) {
  if (state === 'closed') return 'Closed'
  if (state === 'referred') return 'Referred'
  if (reviewOn < day) return 'Review overdue'
  return reviewOn === day ? 'Review due today' : 'Open'
}

function decidedLines(entry: DecidedEntry): readonly Line[] {
  const { own, levelName: name } = entry
  return [
    ...(entry.isImmediate
      ? [
          {
            key: 'Why not, though it means phone now',
            words: entry.whyNotNow || 'Asked, and no reason was given',
          },
        ]
      : []),
    { key: 'What was considered', words: entry.considered },
    { key: 'Level of need', words: `Level ${String(own.level)}${name ? `, ${name}` : ''}` },
    { key: 'Why this level', words: own.why },
    { key: 'Why not the level above', words: own.whyNotAbove ?? '' },
    { key: 'Why not the level below', words: own.whyNotBelow ?? '' },
    { key: 'Why it differs from the picture', words: own.differsBecause ?? '' },
    { key: 'What will be done instead', words: entry.instead },
    { key: 'By whom', words: entry.byWhom },
    { key: 'First day to look again', words: weekdayDate(entry.reviewOn) },
  ].filter(({ words }) => words !== '')
}

function entryWords(entry: NoReferralEntry): Pick<EntryView, 'title' | 'lines'> {
  switch (entry.kind) {
    case 'decided':
      return { title: 'Decided not to refer', lines: [] }
    case 'added':
      return { title: 'Added', lines: [{ key: 'What was added', words: entry.words }] }
    case 'referred':
      return { title: 'Made into a referral', lines: [] }
    case 'reviewed':
      return {
        title: 'Looked at again',
        lines: [
          { key: 'Decided', words: reviewOutcomes[entry.outcome] },
          { key: 'Why', words: entry.words },
          { key: 'Next look', words: entry.reviewOn ? longDate(entry.reviewOn) : '' },
        ].filter(({ words }) => words !== ''),
      }
  }
}
