import { createHash } from 'node:crypto'
import { permit } from '#app/domain/access/actor.ts'
import { wordsOfCopy, type CopyDocument } from '#app/domain/copies/copy-document.ts'
import {
  familyPeople,
  theChild,
  type FamilyChoice,
  type FamilyWarningKind,
} from '#app/domain/copies/family-copy.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import { messageWords } from '#app/domain/feedback/message.ts'
import { storageProblems } from '#app/domain/unstorable.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { queueCopy } from './ask-copy.ts'
import { familyCopyOf, readCopyFacts, type CopyFacts } from './copy-facts.ts'

export interface FamilyPreview {
  readonly id: string
  readonly reference: string
  readonly key: string
  readonly choice: FamilyChoice
  readonly aboutName: string
  readonly forName: string
  /** Exactly what will be on the paper. */
  readonly copy: CopyDocument
  readonly hash: string
  readonly warnings: readonly FamilyWarningKind[]
  readonly leftOut: readonly string[]
  readonly namesOthers: readonly string[]
  readonly toCheck: readonly string[]
  /** The named person who confirms. */
  readonly confirmer: string
}

/** What a family would read, word for word, with what speaks against giving it to them. */
export async function getFamilyPreview(
  ctx: Context,
  input: { readonly id: string } & FamilyChoice,
): Promise<FamilyPreview> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const preview = await previewOf(tx, ctx, input)
    await record(tx, ctx, 'familyCopy.previewed', { referralId: preview.id })
    return preview
  })
}

export interface FamilyConfirmation extends FamilyChoice {
  readonly id: string
  readonly key: string
  readonly hash: string
  readonly confirmed: boolean
  readonly reason: string
}

export type FamilyAnswer =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] }

/** In characters. */
export const longestReason = 4_000

/**
 * Asks for a family's copy once a named person has read it. Where something speaks against it a reason is asked and
 * kept; whether to give it stays that person's decision.
 */
export async function confirmFamilyCopy(
  ctx: Context,
  input: FamilyConfirmation,
): Promise<FamilyAnswer> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const preview = await previewOf(tx, ctx, input)
    const problems = problemsOf(preview, input)
    if (problems.length > 0) return { ok: false, problems }
    const { aboutName, forName, warnings, hash, choice } = preview
    await queueCopy(tx, ctx, {
      referralId: preview.id,
      kind: 'family',
      key: input.key,
      family: { ...choice, aboutName, forName, warnings, hash, reason: messageWords(input.reason) },
    })
    return { ok: true }
  })
}

function problemsOf(preview: FamilyPreview, input: FamilyConfirmation): readonly Problem[] {
  const reason = messageWords(input.reason)
  const label = 'Why you are making this copy'
  const tooLong = reason.length > longestReason
  return [
    ...(preview.warnings.length > 0 && reason === ''
      ? [{ field: 'reason', message: 'Enter why it is right to make this copy all the same' }]
      : []),
    ...storageProblems('reason', label, reason),
    ...(tooLong
      ? [{ field: 'reason', message: `Shorten this to ${longestReason} characters or fewer` }]
      : []),
    ...(input.hash !== preview.hash
      ? [{ field: 'confirmed', message: 'This has changed since you read it. Read it again' }]
      : []),
    ...(input.confirmed
      ? []
      : [{ field: 'confirmed', message: 'Select the box when you have read every line' }]),
  ]
}

async function previewOf(
  tx: Tx,
  ctx: Context,
  { id, childId, readerId }: { readonly id: string } & FamilyChoice,
): Promise<FamilyPreview> {
  const facts = await readCopyFacts(tx, id)
  const choice = { childId, readerId }
  const made = familyCopyOf(facts, choice)
  if (!made) throw new NotFound('family copy')
  const { aboutName, forName } = namesOf(facts, choice)
  return {
    id: facts.draft.id,
    reference: facts.sent.reference,
    key: ctx.ids.uuid(),
    choice,
    aboutName,
    forName,
    hash: hashOfCopy(made.copy),
    confirmer: ctx.actor.name,
    ...made,
  }
}

function namesOf({ form, draft }: CopyFacts, { childId, readerId }: FamilyChoice) {
  const { children, adults } = familyPeople(form, draft.answers)
  const aboutName = children.find(one => one.id === childId)?.name ?? ''
  const forName =
    readerId === theChild ? aboutName : (adults.find(one => one.id === readerId)?.name ?? '')
  return { aboutName, forName }
}

/** The fingerprint of everything on the paper. */
export function hashOfCopy(copy: CopyDocument): string {
  return createHash('sha256')
    .update(JSON.stringify(wordsOfCopy(copy)))
    .digest('hex')
}
