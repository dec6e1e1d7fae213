import { permit } from '#app/domain/access/actor.ts'
import { dataItemsOf, type AskedAt } from '#app/domain/forms/data-items.ts'
import { saysNonMobileInjury } from '#app/domain/referral/draft-urgency.ts'
import type { Quality } from '#app/domain/quality/quality.ts'
import { paths } from '#app/paths.ts'
import { criticalFailsV1 } from '#content/quality/critical-fails-v1.ts'
import { rubricV1 } from '#content/quality/rubric-v1.ts'
import { getDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { checkQuality } from './check-quality.ts'
import { formOf } from './draft-form.ts'
import { draftHeader, type DraftHeader } from './draft-header.ts'
import { reviewDraft } from './review-draft.ts'

export interface QualityPage {
  readonly header: DraftHeader
  readonly dimensions: readonly {
    readonly key: string
    readonly label: string
    readonly hint: number
    readonly because: readonly { readonly met: boolean; readonly words: string }[]
  }[]
  readonly advice: readonly {
    readonly label: string
    readonly words: string
    readonly reason: string
    readonly example: string
    readonly href: string
  }[]
  readonly nudges: readonly {
    readonly phrase: string
    readonly suggestion: string
    readonly href: string
  }[]
  readonly criticalFails: readonly string[]
  /** Why nothing is suggested; null where advice may be given. */
  readonly noAdvice: string | null
}

/** The quality check of a draft: line by line, with reasons and examples, each linked to its question. */
export async function getQuality(
  ctx: Context,
  input: { readonly id: string },
): Promise<QualityPage> {
  permit(ctx.actor, 'referral.write')
  const rules = rulesOn(ctx.clock.now())
  const draft = await ctx.transaction(async tx => {
    const found = await getDraft(tx, input.id)
    await record(tx, ctx, 'draft.viewed', { referralId: found.id })
    return found
  })
  const form = formOf(draft)
  const checked: Quality = checkQuality(draft, form, reviewDraft(draft, form, rules))
  // An injury to a child who cannot move around is never answered by asking for more.
  const isInjury = saysNonMobileInjury(draft.guide, dataItemsOf(form, draft.answers))
  const quality = isInjury ? { ...checked, advice: [], nudges: [], dimensions: [] } : checked
  const href = (at: AskedAt): string => hrefOf(draft.id, at)
  return {
    header: draftHeader(draft, form, rules),
    dimensions: quality.dimensions
      .filter(({ asked }) => asked)
      .map(({ key, hint, because }) => ({
        key,
        label: rubricV1[key].label,
        hint,
        because: because.map(({ met, words }) => ({ met, words })),
      })),
    advice: quality.advice.map(({ dimension, words, reason, example, askedAt }) => ({
      label: rubricV1[dimension].label,
      words,
      reason,
      example,
      href: href(askedAt),
    })),
    nudges: quality.nudges.map(({ phrase, suggestion, askedAt }) => ({
      phrase,
      suggestion,
      href: href(askedAt),
    })),
    criticalFails: quality.criticalFails
      .filter(fail => !isInjury || fail === 'urgent_concern_not_telephoned')
      .map(fail => criticalFailsV1[fail]),
    noAdvice: isInjury
      ? 'A child who cannot yet move around has an injury or mark. Phone, then send this as it is. Do not wait to find out more.'
      : null,
  }
}

function hrefOf(id: string, { pageId, itemId, partId, field }: AskedAt): string {
  const page = itemId && partId ? paths.item(id, pageId, itemId, partId) : paths.page(id, pageId)
  return `${page}#${field}`
}
