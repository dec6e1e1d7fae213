import { createHash } from 'node:crypto'
import type { Problem } from '#app/domain/errors.ts'
import type { Answers, Posted } from '#app/domain/forms/answers.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import type { FormDefinition, Question } from '#app/domain/forms/definition.ts'
import { readPage } from '#app/domain/forms/page-answers.ts'
import { serverFormats } from '#app/domain/forms/server-formats.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import {
  referenceBodyLength,
  referenceFrom,
  referenceSigns,
} from '#app/domain/referral/reference.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { draftUrgency } from '#app/domain/referral/draft-urgency.ts'
import { findForm } from '#content/forms/forms.ts'
import { listFrontDoorRecipients } from '#db/queries/accounts.ts'
import { addSent, keyAlreadyThere } from '#db/queries/public-concern.ts'
import type { Context } from '../context.ts'
import { queueEmail } from '../email/queue-email.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { checkQuality } from '../referral/check-quality.ts'
import { countFormEvents } from '../telemetry/count-form-event.ts'
import { reviewDraft } from '../referral/review-draft.ts'
import { canonical } from '../referral/seen.ts'

/** The questions in the order of the page, in the groups it draws them in. */
export interface ConcernGroup {
  readonly title: string
  readonly questions: readonly Question[]
}

/** What was read from a post: answers to send, or what is wrong with them. */
export type ReadConcern =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The public's form, in its newest version. */
export function concernForm(): FormDefinition {
  const form = findForm('public-concern')
  if (!form) throw new Error('the form for the public is missing')
  return form
}

export function concernGroups(): readonly ConcernGroup[] {
  return pagesOf().map(({ title, questions }) => ({ title, questions }))
}

/** A page of the form, and the list its answers belong to. */
interface ConcernPage extends ConcernGroup {
  readonly list: string | null
}

function pagesOf(): readonly ConcernPage[] {
  return concernForm()
    .sections.flatMap(({ pages }) => pages)
    .flatMap((page): ConcernPage[] =>
      page.kind === 'repeat'
        ? page.pages.map(part => ({ ...part, list: page.id }))
        : [{ ...page, list: null }],
    )
}

/** Reads the whole page. Somebody who may be in danger is never asked to fill in what is missing. */
export function readConcern(posted: Posted, at: Date): ReadConcern {
  const { day } = rulesOn(at)
  const answers: Record<string, unknown> = {}
  const wrong: Problem[] = []
  const missing: Problem[] = []
  for (const { list, questions } of pagesOf()) {
    const read = readPage(questions, posted, {}, { today: day, formats: serverFormats })
    wrong.push(...read.wrong)
    missing.push(...read.missing)
    const given = Object.fromEntries(
      Object.entries(read.answers).filter(([, answer]) => answer !== undefined),
    )
    if (list === null) Object.assign(answers, given)
    else if (Object.keys(given).length > 0) answers[list] = [{ id: 'child', answers: given }]
  }
  const isUrgent = answers.dangerNow === 'yes' || answers.dangerNow === 'notSure'
  const problems = isUrgent
    ? [...wrong, ...missing.filter(({ field }) => field === 'account')]
    : [...wrong, ...missing]
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : { ok: true, answers }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const ids = pagesOf().flatMap(({ questions }) => questions.map(({ id }) => id))
  const place = ({ field }: Problem): number =>
    ids.findIndex(id => field === id || field.startsWith(`${id}-`))
  return [...problems].sort((a, b) => place(a) - place(b))
}

export interface TellUsInput {
  /** Minted with the page: the same page posted twice is one concern, and a changed one is another. */
  readonly key: string
  readonly answers: Answers
}

/**
 * Leaves a concern with the front door, exactly once. The actor is the public of a council: it can write this and read
 * nothing, so a repeat is known by its key meeting the first, and answers with the same reference.
 */
export async function tellUs(
  ctx: Context,
  { key, answers }: TellUsInput,
): Promise<{ readonly reference: string; readonly isUrgent: boolean }> {
  const at = ctx.clock.now()
  const rules = rulesOn(at)
  const form = concernForm()
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256')
      .update(canonical([key, answers, attempt]))
      .digest()
    const reference = referenceOf(digest)
    const id = idOf(
      createHash('sha256')
        .update(canonical([key, answers]))
        .digest(),
    )
    const draft: Draft = {
      id,
      organisationId: ctx.actor.organisationId,
      authorId: ctx.actor.accountId,
      formId: form.id,
      formVersion: form.version,
      revision: 1,
      answers: { ...answers, agencyKind: ctx.actor.agencyKind },
      visitedPages: [],
      agreement: null,
      guide: null,
      submissionKey: id,
      createdAt: at,
      savedAt: at,
    }
    const urgency = draftUrgency(draft, dataItemsOf(form, draft.answers), rules)
    const isUrgent = urgency.level !== 'routine'
    const review = reviewDraft(draft, form, rules)
    const sent = submit(draft, form, ctx.actor, rules, {
      at,
      reference,
      document: review.document,
      documentHash: review.documentHash,
      quality: checkQuality(draft, form, review),
    })
    try {
      await ctx.transaction(async tx => {
        await addSent(tx, draft, sent, ctx.ids)
        await countFormEvents(tx, ctx, draft, [{ kind: 'sent' }])
        await record(tx, ctx, 'concern.received', { referralId: id })
        if (!isUrgent) return
        for (const { accountId } of await listFrontDoorRecipients(tx, sent.councilCode)) {
          await queueEmail(tx, ctx, {
            recipientAccountId: accountId,
            template: 'referral-arrived',
            facts: { reference },
          })
        }
      })
      return { reference, isUrgent }
    } catch (error) {
      const met = keyAlreadyThere(error)
      if (met === 'referral_pkey') return { reference, isUrgent }
      // Somebody else has this reference: try the next. Anything else is a fault.
      if (met !== 'referral_reference' || attempt > 8) throw error
    }
  }
}

function idOf(digest: Buffer): string {
  const bytes = Buffer.from(digest.subarray(0, 16))
  // The bits that make it a version 4 uuid, as every other id is.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

function referenceOf(digest: Buffer): string {
  const places = Array.from(
    digest.subarray(16, 16 + referenceBodyLength),
    byte => byte % referenceSigns.length,
  )
  return referenceFrom(places)
}
