import { familyCopy, type FamilyChoice } from '#app/domain/copies/family-copy.ts'
import { referralDocumentCopy } from '#app/domain/copies/referral-document-copy.ts'
import { referralExport } from '#app/domain/copies/referral-export.ts'
import { findCouncil } from '#app/domain/partnership/partnership.ts'
import { guideRecord } from '#app/domain/threshold/guide-record.ts'
import { hasFamilyCopy } from '#app/domain/copies/family-rule.ts'
import { safetyFlags } from '#app/domain/consent/standing.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { findFamilyRule } from '#content/family-copy/rules.ts'
import published from '#content/forms/published.json' with { type: 'json' }
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { findSenderNames } from '#db/queries/copies.ts'
import { getSent } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import { formOf } from '../referral/draft-form.ts'
import { rulesOn } from '../rules.ts'

export type CopyFacts = Awaited<ReturnType<typeof readCopyFacts>>

/** Everything a copy is made from, read at once; a copy never looks anything up again. */
export async function readCopyFacts(tx: Tx, referralId: string) {
  const row = await getSent(tx, referralId)
  const names = await findSenderNames(tx, referralId)
  const entries = await listAgreementEntries(tx, referralId)
  const { partnership } = rulesOn(row.sent.receivedAt)
  return {
    ...row,
    form: formOf(row.draft),
    names,
    flags: safetyFlags(entries),
    council: findCouncil(partnership, row.sent.councilCode) ?? partnership.councils[0],
  }
}

/** The sender's own copy, to be set on paper. */
export function ownCopy({ sent, draft, form, names, council }: CopyFacts) {
  return referralDocumentCopy({
    reference: sent.reference,
    formTitle: form.title,
    council: council.name,
    receivedWords: dateAndTime(sent.receivedAt),
    organisation: names.organisation,
    sender: names.name,
    agreementSummary: agreementWords(sent),
    guide: draft.guide && guideRecord(draft.guide),
    document: sent.document,
  })
}

/** The referral as data. */
export function exportOf({ sent, draft, form, names, council }: CopyFacts) {
  const hashes: Readonly<Record<string, string>> = published
  return referralExport(form, draft.answers, {
    reference: sent.reference,
    receivedAt: sent.receivedAt.toISOString(),
    dueAt: sent.dueAt.toISOString(),
    councilCode: sent.councilCode,
    council: council.name,
    urgency: sent.urgency,
    levelStated: sent.levelStated,
    agreementOutcome: sent.agreementOutcome,
    harmTags: sent.harmTags,
    phoned: sent.phoned,
    documentHash: sent.documentHash,
    formHash: hashes[`${form.id}/v${form.version}`] ?? '',
    sender: names,
    document: sent.document,
  })
}

/** The family's copy for this choice; undefined when the form has none or the choice names nobody on it. */
export function familyCopyOf(facts: CopyFacts, choice: FamilyChoice) {
  const { sent, draft, form, names, council, flags } = facts
  const rule = findFamilyRule(form.id, form.version)
  if (!rule || !hasFamilyCopy(rule)) return undefined
  return familyCopy(form, draft.answers, rule, choice, {
    reference: sent.reference,
    council: council.name,
    receivedWords: dateAndTime(sent.receivedAt),
    organisation: names.organisation,
    sender: names.name,
    phone: council.phone.number,
    agreementOutcome: sent.agreementOutcome,
    harmTags: sent.harmTags,
    flags,
  })
}

function agreementWords(sent: CopyFacts['sent']): string {
  const { tree, agreementWords: words } = rulesOn(sent.receivedAt)
  const outcome = tree.outcomes.find(({ id }) => id === sent.agreementOutcome)
  return outcome
    ? words.outcomes[outcome.id].summary
    : 'The agreement check was not asked for, or was not finished when this was sent.'
}
