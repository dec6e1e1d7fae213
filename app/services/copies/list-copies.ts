import { permit } from '#app/domain/access/actor.ts'
import {
  familyPeople,
  theChild,
  type FamilyChoice,
  type FamilyPerson,
} from '#app/domain/copies/family-copy.ts'
import { hasFamilyCopy, type FamilyRule } from '#app/domain/copies/family-rule.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { findFamilyRule } from '#content/family-copy/rules.ts'
import { listCopies as list, type CopyKind, type CopyState } from '#db/queries/copies.ts'
import { getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { formOf } from '../referral/draft-form.ts'

export interface CopyView {
  readonly id: string
  readonly kind: CopyKind
  readonly state: CopyState
  readonly askedWords: string
  readonly askedBy: string
  readonly keptUntil: string
  readonly sizeWords: string | null
  /** Of a family copy: "for Mary Ashdown, about Sam". */
  readonly forWhom: string | null
  /** Why it was made although something spoke against it. */
  readonly reason: string | null
  /** Of a family copy: what was chosen, to read it again before it is made again. */
  readonly choice: FamilyChoice | null
}

export interface CopiesView {
  readonly id: string
  readonly reference: string
  /** New with every drawing of the page, so that pressing a button twice asks once. */
  readonly key: string
  readonly copies: readonly CopyView[]
  /** Null when this form has no family copy. */
  readonly family: {
    readonly children: readonly FamilyPerson[]
    readonly readers: readonly FamilyPerson[]
  } | null
  /** Why there is no copy for a family; empty when there is one. */
  readonly noFamilyReason: string
}

/** Every copy asked for of one referral, and what can be asked for. */
export async function listCopies(ctx: Context, id: string): Promise<CopiesView> {
  permit(ctx.actor, 'referral.read')
  const now = ctx.clock.now()
  const { row, copies } = await ctx.transaction(async tx => {
    const row = await getSent(tx, id)
    await record(tx, ctx, 'copies.viewed', { referralId: row.id })
    return { row, copies: await list(tx, row.id) }
  })
  const form = formOf(row.draft)
  const { children, adults } = familyPeople(form, row.draft.answers)
  const noFamilyReason = whyNoFamilyCopy(findFamilyRule(form.id, form.version), children.length)
  return {
    id: row.id,
    reference: row.sent.reference,
    key: ctx.ids.uuid(),
    copies: copies.map(copy => ({
      id: copy.id,
      kind: copy.kind,
      // Until the job has removed it, a file whose time is over is already not given out.
      state: copy.expiresAt <= now ? 'expired' : copy.state,
      askedWords: dateAndTime(copy.requestedAt),
      askedBy: copy.requestedByName,
      keptUntil: dateAndTime(copy.expiresAt),
      sizeWords: copy.byteCount === null ? null : sizeWords(copy.byteCount),
      forWhom: copy.family && `For ${copy.family.forName}, about ${copy.family.aboutName}`,
      reason: copy.family?.reason || null,
      choice: copy.family && { childId: copy.family.childId, readerId: copy.family.readerId },
    })),
    family:
      noFamilyReason === ''
        ? { children, readers: [{ id: theChild, name: 'The child themselves' }, ...adults] }
        : null,
    noFamilyReason,
  }
}

function whyNoFamilyCopy(rule: FamilyRule | undefined, children: number): string {
  if (!rule) return 'Nobody has decided yet what a family may be given of this kind of form.'
  if (!hasFamilyCopy(rule)) return rule.reason
  return children === 0 ? 'It names no child that a copy could be about.' : ''
}

function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  return kilobytes < 1_000 ? `${kilobytes} kB` : `${(kilobytes / 1_000).toFixed(1)} MB`
}
