import { permit } from '#app/domain/access/actor.ts'
import type { Problem } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { Quality } from '#app/domain/quality/quality.ts'
import { dimensions, type Dimension, type Score } from '#app/domain/quality/rubric.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import {
  criticalFailCodes,
  gradeOf,
  readScoreFields,
  type ScoreFields,
  type ScoreHints,
  type ScorePage,
} from '#app/domain/triage/score-form.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { rubricV1 } from '#content/quality/rubric-v1.ts'
import { tipsV1 } from '#content/quality/tips-v1.ts'
import { getContact, type ContactInFull } from '#db/queries/contacts.ts'
import { addEvent } from '#db/queries/referrals.ts'
import { addScore, listScores } from '#db/queries/scores.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { contactHeader } from '../triage/contact-header.ts'

/** The grading form: ten rows with the machine's hints beside them, and nothing chosen for the person. */
export async function getScoreForm(
  ctx: Context,
  input: { readonly contactId: string; readonly kept?: Posted },
): Promise<ScorePage> {
  permit(ctx.actor, 'referral.score')
  return ctx.transaction(async tx => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    await record(tx, ctx, 'score.viewed', aboutOf(full))
    const fields = readScoreFields(input.kept ?? {})
    return scorePage(tx, ctx, full, { key: ctx.ids.uuid(), fields, problems: [] })
  })
}

export type Scored = { readonly ok: true } | { readonly ok: false; readonly page: ScorePage }

/** Records a person's grade beside the hints they were shown. The same form sent twice is one grade. */
export async function scoreReferral(
  ctx: Context,
  input: { readonly contactId: string; readonly key: string; readonly posted: Posted },
): Promise<Scored> {
  permit(ctx.actor, 'referral.score')
  return ctx.transaction(async (tx): Promise<Scored> => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { contact, referral } = full
    const hints = hintsOf(referral.quality)
    const fields = readScoreFields(input.posted)
    const graded = gradeOf(fields, hints.asked, key => rubricV1[key].label)
    if ('problems' in graded) {
      const { problems } = graded
      await record(tx, ctx, 'score.viewed', aboutOf(full))
      const page = await scorePage(tx, ctx, full, { key: input.key, fields, problems })
      return { ok: false, page }
    }
    const { grade } = graded
    const { organisationId, councilCode, referralId } = contact
    const at = ctx.clock.now()
    const isNew = await addScore(tx, {
      id: input.key,
      referralId,
      organisationId,
      councilCode,
      dimensions: grade.dimensions,
      hints: hints.hints,
      total: grade.total,
      criticalFails: [...grade.criticalFails],
      tip: grade.ownTip || tipsV1[grade.tipAbout][grade.dimensions[grade.tipAbout] ?? 0],
      scoredBy: ctx.actor.accountId,
      scoredAt: at,
    })
    if (!isNew) return { ok: true }
    const event = { id: ctx.ids.uuid(), referralId, accountId: ctx.actor.accountId, at }
    await addEvent(tx, { ...event, type: 'scored' })
    await record(tx, ctx, 'referral.scored', aboutOf(full))
    return { ok: true }
  })
}

function aboutOf({ contact }: ContactInFull) {
  return { referralId: contact.referralId, contactId: contact.id }
}

async function scorePage(
  tx: Tx,
  ctx: Context,
  { contact, referral }: ContactInFull,
  given: {
    readonly key: string
    readonly fields: ScoreFields
    readonly problems: readonly Problem[]
  },
): Promise<ScorePage> {
  const hints = hintsOf(referral.quality)
  const scores = await listScores(tx, contact.referralId)
  return {
    ...given,
    header: contactHeader(contact, referral.reference, ctx.clock.now()),
    rows: hints.asked.map(key => ({
      key,
      label: rubricV1[key].label,
      meanings: points.map(score => ({ score, words: rubricV1[key].scores[score] })),
      hint: hintWords(referral.quality, key),
    })),
    criticalFails: criticalFailCodes.map(code => ({
      code,
      label: failWords[code],
      isSuggested: hints.criticalFails.includes(code),
    })),
    sections: referral.document.sections,
    before: scores.map(({ total, scoredBy, scoredAt }) => ({
      total,
      by: scoredBy ?? 'A manager',
      at: dateAndTime(scoredAt),
    })),
  }
}

const points: readonly Score[] = [0, 1, 2, 3]

const failWords: Readonly<Record<(typeof criticalFailCodes)[number], string>> = {
  child_not_identifiable: 'The child cannot be identified',
  no_concern_described: 'No worry is described',
  urgent_concern_not_telephoned: 'An urgent worry was not phoned in',
  service_request_without_agreement: 'It asks for a service without agreement',
}

/** The column holds what the quality check wrote when the referral was sent, or nothing. */
function storedQuality(stored: unknown): Pick<Quality, 'dimensions' | 'criticalFails'> | null {
  if (typeof stored !== 'object' || stored === null || !('dimensions' in stored)) return null
  if (!Array.isArray(stored.dimensions)) return null
  const { criticalFails } = stored as Partial<Quality>
  return {
    dimensions: stored.dimensions as Quality['dimensions'],
    criticalFails: Array.isArray(criticalFails) ? criticalFails : [],
  }
}

function hintsOf(stored: unknown): ScoreHints {
  const quality = storedQuality(stored)
  if (!quality) return { hints: {}, asked: dimensions, criticalFails: [] }
  const asked = quality.dimensions.filter(one => one.asked)
  return {
    hints: Object.fromEntries(asked.map(({ key, hint }) => [key, hint])),
    asked: dimensions.filter(key => asked.some(one => one.key === key)),
    criticalFails: quality.criticalFails,
  }
}

function hintWords(stored: unknown, key: Dimension): string | null {
  const found = storedQuality(stored)?.dimensions.find(one => one.key === key)
  if (!found) return null
  const missing = found.because.find(({ met }) => !met)
  const why = missing ? `. Could be stronger: ${missing.words}` : ''
  return `Suggested ${String(found.hint)}${why}`
}
