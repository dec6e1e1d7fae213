import { permit } from '#app/domain/access/actor.ts'
import { isNotKnown, type Answers, type Posted } from '#app/domain/forms/answers.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import { readPage } from '#app/domain/forms/page-answers.ts'
import { serverFormats } from '#app/domain/forms/server-formats.ts'
import { draftUrgency } from '#app/domain/referral/draft-urgency.ts'
import { addAgreementEntry } from '#db/queries/agreement-entries.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { messageId } from '../feedback/message-id.ts'
import { restartCheck } from '../referral/agreement.ts'
import { formOf } from '../referral/draft-form.ts'
import { asksAgreement } from '../referral/draft-header.ts'
import { canonical } from '../referral/seen.ts'
import { keepRefused, noteChange, settle } from '../referral/typing.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { checkBefore } from './check-before.ts'
import { newestForm } from './entry-forms.ts'
import {
  entryKey,
  entryPage,
  personAt,
  questionsFor,
  type EntryPage,
  type EntryTarget,
} from './entry-page.ts'
import { referralToAddTo, type ReferralAtHand } from './referral-at-hand.ts'
import { tellFrontDoor } from './tell-front-door.ts'

export type EntryAdded =
  | { readonly ok: true; readonly entryId: string; readonly isSent: boolean }
  | { readonly ok: false; readonly page: EntryPage }

/**
 * Adds one entry, exactly once for each form however often it is sent. Nothing recorded before is touched. After
 * sending, whoever has the referral is told; "risk has changed" also starts the check of a draft again.
 */
export async function addEntry(
  ctx: Context,
  input: {
    readonly id: string
    readonly target: EntryTarget
    readonly key: string
    readonly posted: Posted
  },
): Promise<EntryAdded> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const at = await referralToAddTo(tx, input.id)
    return addEntryTo(tx, ctx, at, input, {
      recordedBy: 'sender',
      looked: { referralId: at.draft.id },
      follow: () => follow(tx, ctx, at, input.target),
    })
  })
}

/** Reads what was posted, adds it once under the name of whoever posted it, and then does what follows from it. */
export async function addEntryTo(
  tx: Tx,
  ctx: Context,
  at: ReferralAtHand,
  {
    target,
    key,
    posted,
  }: { readonly target: EntryTarget; readonly key: string; readonly posted: Posted },
  by: {
    readonly recordedBy: 'sender' | 'frontDoor'
    readonly looked: Parameters<typeof record>[3]
    readonly follow: () => Promise<void>
  },
): Promise<EntryAdded> {
  const person = personAt(at, target)
  const questions = questionsFor(at, target, person)
  const typed = { draftId: at.draft.id, pageKey: entryKey(target) }
  const now = ctx.clock.now()
  const rules = rulesOn(now)
  const facts: Answers = { personKind: person?.kind }
  const read = readPage(questions, posted, facts, { today: rules.day, formats: serverFormats })
  const mustHave = isUrgent(ctx, at) ? read.missing.filter(isWhatItIsFor) : read.missing
  const problems = [...read.wrong, ...mustHave]
  if (problems.length > 0) {
    await record(tx, ctx, 'agreement.viewed', by.looked)
    const page = entryPage(ctx, at, target, { key, problems, values: posted })
    if (at.sent) return { ok: false, page }
    const over = await keepRefused(tx, ctx, typed, { posted, seen: '' })
    return { ok: false, page: { ...page, unsaved: null, over } }
  }
  const answers = given(read.answers)
  const { accountId, name } = ctx.actor
  const words = canonical([target, answers])
  const id = messageId({ referralId: at.draft.id, kind: 'agreement', accountId, key, words })
  const isNew = await addAgreementEntry(tx, {
    id,
    referralId: at.draft.id,
    kind: target.kind,
    personKey: person ? person.key || id : '',
    personKind: person?.kind ?? null,
    personName: person ? person.name || nameOf(answers) : '',
    formVersion: newestForm(target.kind).version,
    answers:
      target.kind === 'riskChanged' ? { ...answers, ...checkBefore(ctx, at.draft) } : answers,
    authorId: accountId,
    authorName: name,
    recordedBy: by.recordedBy,
    at: now,
  })
  if (!at.sent) await settle(tx, ctx, typed, posted)
  if (isNew) await by.follow()
  return { ok: true, entryId: id, isSent: at.sent !== null }
}

/** What one entry sets off: the record of it, a fresh check for a draft, and word to whoever has a sent referral. */
async function follow(
  tx: Tx,
  ctx: Context,
  { draft, sent }: ReferralAtHand,
  { kind }: EntryTarget,
): Promise<void> {
  const isRisk = kind === 'riskChanged'
  const type = isRisk ? 'agreement.riskChanged' : 'agreement.recorded'
  await record(tx, ctx, type, { referralId: draft.id })
  if (!sent) await noteChange(tx, ctx, draft.id, '@people')
  if (isRisk && !sent && asksAgreement(formOf(draft))) await restartCheck(tx, ctx, draft)
  if (!sent || kind === 'lawfulBasis') return
  const what = isRisk ? 'riskChanged' : 'agreementChanged'
  await tellFrontDoor(tx, ctx, { ...sent, referralId: draft.id, what })
}

/** Nothing urgent waits for a full record: only what an entry is there to say is asked for. */
function isWhatItIsFor({ field }: { readonly field: string }): boolean {
  return field === 'personDecision' || field === 'lawfulArticle6'
}

function isUrgent(ctx: Context, { draft }: ReferralAtHand): boolean {
  const items = dataItemsOf(formOf(draft), draft.answers)
  return draftUrgency(draft, items, rulesOn(ctx.clock.now())).level !== 'routine'
}

function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
}

function nameOf({ personName }: Answers): string {
  return typeof personName === 'string' && !isNotKnown(personName) ? personName : 'Name not known'
}
