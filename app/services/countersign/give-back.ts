import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { latest } from '#app/domain/referral/countersign.ts'
import { draftReference } from '#app/domain/referral/draft-times.ts'
import { lockDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { record } from '../record.ts'
import { formOf } from '../referral/draft-form.ts'
import { reviewDraft } from '../referral/review-draft.ts'
import { keepRefused, settle } from '../referral/typing.ts'
import { rulesOn } from '../rules.ts'
import { addEntry, readersFor } from './readers.ts'
import { readingPage } from './reading-page.ts'
import { giveBackLabel, saidWords } from './said-words.ts'

export type GivenBack =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly problem: string
      /** The version of these words that was kept, for the page to take the place of. */
      readonly over: readonly string[]
    }

/** A lead gives a draft back to its writer with words. The writer hears of it and may always send without. */
export async function giveBack(
  ctx: Context,
  input: {
    readonly id: string
    readonly words: string
    readonly documentHash: string
    /** The page as it was posted: it kept these words while they were typed. */
    readonly posted?: Posted
  },
): Promise<GivenBack> {
  permit(ctx.actor, 'referral.countersign')
  const said = saidWords(input.words, {
    label: giveBackLabel,
    empty: 'Enter what you would like changed',
  })
  return ctx.transaction(async tx => {
    const draft = await lockDraft(tx, input.id)
    if (!draft) throw new NotFound('draft')
    const form = formOf(draft)
    const review = reviewDraft(draft, form, rulesOn(ctx.clock.now()))
    const { isReader, entries } = await readersFor(tx, ctx, draft, form, review)
    const page = readingPage(draft, 'changes')
    const { posted = {} } = input
    const again = async (problem: string): Promise<GivenBack> => ({
      ok: false,
      problem,
      over: await keepRefused(tx, ctx, page, { posted, seen: page.seen }),
    })
    // It became urgent meanwhile, it is the lead's own, or the agency asks for it no longer.
    if (!isReader) return again('This draft does not wait for you any more. Look at it below')
    if (!said.ok) return again(said.problem)
    await settle(tx, ctx, page, posted)
    const last = latest(entries)
    // Pressed twice it is said once.
    if (
      last?.kind === 'givenBack' &&
      last.note === said.words &&
      last.accountId === ctx.actor.accountId
    )
      return { ok: true }
    await addEntry(tx, ctx, draft.id, entries, {
      kind: 'givenBack',
      note: said.words,
      // Of what the lead had in front of her, as she posted it: words from a browser, kept only in this shape.
      documentHash: /^[0-9a-f]{64}$/.test(input.documentHash) ? input.documentHash : null,
    })
    await record(tx, ctx, 'draft.givenBack', { referralId: draft.id })
    await queueEmail(tx, ctx, {
      recipientAccountId: draft.authorId,
      template: 'countersign-answered',
      facts: { reference: draftReference(draft.id) },
    })
    return { ok: true }
  })
}
