import type { Posted } from '#app/domain/forms/answers.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { submit } from '#app/domain/referral/submit.ts'
import { placeTitle } from '#app/domain/referral/draft-places.ts'
import { typedSection, type TypedWords } from '#app/domain/referral/left-allegation.ts'
import { NotFound } from '#app/domain/errors.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { addAudit } from '#db/queries/audit.ts'
import { listTypedPages, listTyping } from '#db/queries/draft-typing.ts'
import { lockFiles } from '#db/queries/files.ts'
import { passToCouncil } from '#db/queries/left-allegations.ts'
import { lockDraft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { sentFiles } from '../files/sent-files.ts'
import { formOf } from '../referral/draft-form.ts'
import { typedQuestions } from '../referral/typed-page-at.ts'
import type { TypedPage } from '../referral/typed-page.ts'
import { reviewDraft } from '../referral/review-draft.ts'
import { rulesOn } from '../rules.ts'

/** Who wrote it, as the agency's register had them on the day they left. */
export interface Writer {
  readonly accountId: string
  readonly name: string
  readonly jobTitle: string
  /** Of their agency: where it goes when nothing in it says another place. */
  readonly councilCode: string
}

/**
 * Passes an allegation that its writer left unsent to the council it would have been sent to, exactly as it stands:
 * answers, what was typed and not saved, and files. Gives the council, or undefined when it is no draft any more. As the
 * portal: nobody at the agency can see that there is one.
 */
export async function passAllegation(
  tx: Tx,
  referralId: string,
  writer: Writer,
  at: { readonly now: Date; readonly uuid: () => string; readonly jobId: string },
): Promise<string | undefined> {
  // In the order of sending, so that nothing waits for something that waits for it.
  await lockFiles(tx, referralId)
  const draft = await lockDraft(tx, referralId)
  if (!draft) return undefined
  const form = formOf(draft)
  const rules = rulesOn(at.now)
  const entries = await listAgreementEntries(tx, draft.id)
  const review = reviewDraft(draft, form, rules, entries, await sentFiles(tx, draft.id))
  const typed = await typedNotSaved(tx, draft, at.now)
  const document = {
    ...review.document,
    sections: [...review.document.sections, ...typedSection(typed)],
  }
  // Where it would have gone and by when, by the rule of sending and no other.
  const asSent = submit(draft, form, writer, rules, {
    at: at.now,
    reference: '',
    document,
    documentHash: review.documentHash,
    quality: null,
  })
  await passToCouncil(tx, {
    referralId: draft.id,
    organisationId: draft.organisationId,
    councilCode: asSent.councilCode,
    document,
    documentHash: asSent.documentHash,
    urgency: asSent.urgency,
    urgencyBecause: [...asSent.urgencyBecause],
    writerId: writer.accountId,
    writerName: writer.name,
    writerJobTitle: writer.jobTitle,
    begunAt: draft.createdAt,
    savedAt: draft.savedAt,
    leftAt: at.now,
    dueAt: asSent.dueAt,
  })
  await addAudit(tx, {
    id: at.uuid(),
    at: at.now,
    accountId: null,
    organisationId: draft.organisationId,
    type: 'allegation.left',
    referralId: draft.id,
    requestId: at.jobId,
  })
  return asSent.councilCode
}

/** Every version of what somebody typed and never saved, page by page. */
async function typedNotSaved(tx: Tx, draft: Draft, now: Date): Promise<readonly TypedWords[]> {
  const form = formOf(draft)
  const pages: TypedWords[] = []
  for (const pageKey of await listTypedPages(tx, draft.id)) {
    const page = pageAt(draft, pageKey, now)
    for (const { fields } of await listTyping(tx, draft.id, pageKey)) {
      if (fields === null || page?.isSaved(fields)) continue
      const answers = page ? inQuestions(page, fields) : asTyped(fields)
      if (answers.length > 0)
        pages.push({ page: placeTitle(form, pageKey) ?? 'A page that is no longer asked', answers })
    }
  }
  return pages
}

/** Undefined for a page beside the form, and for one that answers given since have taken out of its journey. */
function pageAt(draft: Draft, pageKey: string, now: Date): TypedPage | undefined {
  const [pageId = '', itemId, partId] = pageKey.split('/')
  try {
    return typedQuestions({ clock: { now: () => now } }, draft, { pageId, itemId, partId })
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}

function inQuestions(page: TypedPage, fields: Posted): TypedWords['answers'] {
  return [...page.inWords(fields)].map(([id, words]) => ({
    question: page.labels.find(each => each.id === id)?.label ?? id,
    words,
  }))
}

function asTyped(fields: Posted): TypedWords['answers'] {
  const words = Object.values(fields)
    .flat()
    .filter(value => value.trim() !== '')
  return words.length > 0 ? [{ question: 'As it was typed', words: words.join('\n') }] : []
}
