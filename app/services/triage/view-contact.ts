import { can, permit } from '#app/domain/access/actor.ts'
import { formatNhsNumber } from '#app/domain/referral/identifiers.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import type { DocumentAnswer } from '#app/domain/forms/document.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import { formSummary } from '#app/domain/referral/form-summary.ts'
import { readChecklist } from '#app/domain/police/read-checklist.ts'
import { childAge, childName } from '#app/domain/triage/child-words.ts'
import type { ContactPage, LabelledAnswer } from '#app/domain/triage/contact-view.ts'
import { documentFacts, type DocumentFacts } from '#app/domain/triage/document-facts.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { guideRecord } from '#app/domain/threshold/guide-record.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { dateAndTime, elapsedInWords, longDate } from '#app/domain/time/words.ts'
import { harmTags } from '#content/code-sets/harm-tags.ts'
import { findForm } from '#content/forms/forms.ts'
import { getContact, listReferralContacts, type ContactInFull } from '#db/queries/contacts.ts'
import {
  findLeftAllegation,
  type LeftAllegation,
  type LeftDecision,
} from '#db/queries/left-allegations.ts'
import { listDecisions } from '#db/queries/decisions.ts'
import { listMessages } from '#db/queries/referrals.ts'
import { listScores } from '#db/queries/scores.ts'
import { adviceBefore } from '../advice/advice-before.ts'
import { readSinceSending } from '../after-sending/since-sending.ts'
import type { Context } from '../context.ts'
import { fileViews } from '../files/list-files.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { agreementView } from './agreement-view.ts'
import { contactHeader } from './contact-header.ts'
import { contactHistory } from './contact-history.ts'
import { decisionView } from './decision-view.ts'
import { linkedReferrals } from './earlier-referral.ts'
import { childAgreement } from './people-agreement.ts'

/** One contact in full. Looking changes nothing but the record of looks. */
export async function viewContact(
  ctx: Context,
  input: { readonly contactId: string },
): Promise<ContactPage> {
  permit(ctx.actor, 'contact.read')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const full = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const { contact, referral, agency, author } = full
    const about = { referralId: contact.referralId, contactId: contact.id }
    await record(tx, ctx, 'contact.viewed', about)
    const onReferral = await listReferralContacts(tx, contact.referralId)
    const history = await contactHistory(tx, ctx.actor, contact, now, referral.levelStated)
    const messages = await listMessages(tx, contact.referralId)
    const since = await readSinceSending(tx, {
      ...referral,
      answers: referral.answers as Parameters<typeof readSinceSending>[1]['answers'],
    })
    const advice = await adviceBefore(tx, contact.referralId)
    const decisions = await listDecisions(tx, [contact.id])
    const scores = await listScores(tx, contact.referralId)
    const said = await childAgreement(tx, full, contact)
    const linked = await linkedReferrals(tx, ctx.actor, referral)
    const facts = factsOf(full)
    const { guide } = referral
    const taken = contact.isRestricted
      ? await findLeftAllegation(tx, contact.referralId)
      : undefined
    return {
      header: contactHeader(contact, referral.reference, now),
      notSent: taken?.decision ? notSentWords(taken.left, taken.decision) : null,
      formTitle: referral.document.form.title,
      lane: contact.lane,
      routing: referral.routingNotes ?? [],
      received: `${dateAndTime(contact.receivedAt)} (${elapsedInWords(contact.receivedAt, now)} ago)`,
      opened: contact.openedAt
        ? `${dateAndTime(contact.openedAt)}${full.openedByName ? ` by ${full.openedByName}` : ''}`
        : null,
      child: {
        born: contact.child.bornOn ? longDate(contact.child.bornOn) : null,
        nhsNumber: contact.child.nhsNumber ? formatNhsNumber(contact.child.nhsNumber) : null,
        school:
          labelled(facts?.school) ??
          (contact.child.school ? { words: contact.child.school, isRestricted: false } : null),
        address: labelled(facts?.address),
        whereNow: labelled(facts?.whereNow),
        addressUnknown: contact.addressUnknown,
      },
      siblings: onReferral
        .filter(({ id }) => id !== contact.id)
        .map(one => ({
          id: one.id,
          name: childName(one.child),
          age: childAge(one.child, londonDay(now)),
          state: one.state,
        })),
      risk: {
        because: referral.urgencyBecause ?? [],
        harms: contact.harmTags.map(tag => labelOf(harmTags, tag)),
        levelStated: levelWords(referral.levelStated, now),
        phoned: referral.phoned ?? false,
        checklist: checklistOf(full, now),
        summary: summaryOf(full),
      },
      latestEvent: facts?.latestEvent ?? null,
      sender: {
        name: author?.name ?? 'Name not known',
        jobTitle: author?.jobTitle ?? '',
        agency: agency.name,
        phone: author?.phone ?? null,
      },
      agreement: agreementView(referral, facts?.limits ?? null, said, now),
      guide: guide && guideRecord(guide),
      advice,
      linked,
      history: history.view,
      since,
      messages: messages.map(message => ({
        isDisagreement: message.kind === 'disagreement',
        words: message.words,
        by: message.authorName,
        at: dateAndTime(message.at),
      })),
      files: await fileViews(tx, contact.referralId),
      referralId: contact.referralId,
      document: referral.document,
      decisions: decisions.map(decisionView),
      scored: scores.map(({ total, scoredBy, scoredAt }) => ({
        total,
        by: scoredBy ?? 'A manager',
        at: dateAndTime(scoredAt),
      })),
      may: {
        decide: can(ctx.actor, 'contact.decide') && contact.state !== 'decided',
        score: can(ctx.actor, 'referral.score'),
        take: contact.state === 'waiting',
      },
    }
  })
}

function notSentWords(left: LeftAllegation, decision: LeftDecision): string {
  return `Not sent by its writer. ${left.writerName} began it and left it unsent; it came to you on ${dateAndTime(left.leftAt)}. Taken on by ${decision.decidedByName} on ${dateAndTime(decision.decidedAt)}.`
}

/** The facts of the top band, from the document as it was frozen and the form as it was published. */
export function factsOf({ referral, contact }: ContactInFull): DocumentFacts | null {
  const form = findForm(referral.formId, referral.formVersion)
  if (!form) return null
  const answers = referral.answers as Parameters<typeof documentFacts>[2]
  return documentFacts(referral.document, form, answers, contact.position)
}

/** The police risk checklist's count and band; its red flags stand among the reasons for urgency already. */
function checklistOf({ referral }: ContactInFull, at: Date): readonly string[] {
  const form = findForm(referral.formId, referral.formVersion)
  if (!form) return []
  const items = dataItemsOf(form, referral.answers as Parameters<typeof dataItemsOf>[1])
  const lines = readChecklist(items, rulesOn(at).checklist)?.because ?? []
  return lines.filter(line => !line.startsWith('Red flag'))
}

/** What the form's answers come to, counted from when it was received: a screening, a countdown, a clock. */
function summaryOf({ referral, contact }: ContactInFull): readonly string[] {
  const form = findForm(referral.formId, referral.formVersion)
  if (!form) return []
  const items = dataItemsOf(form, referral.answers as Parameters<typeof dataItemsOf>[1])
  return formSummary(items, contact.receivedAt, rulesOn(contact.receivedAt))
}

function labelled(answer: DocumentAnswer | null | undefined): LabelledAnswer | null {
  if (!answer || answer.answer === null) return null
  return { words: answer.answer, isRestricted: answer.restricted === true }
}

/** The level the sender stated, with its name on the day it is read. */
export function levelWords(level: number | null, at: Date): string | null {
  if (level === null) return null
  const name = rulesOn(at).partnership.levels.find(one => one.level === level)?.name
  return name ? `Level ${String(level)}: ${name}` : `Level ${String(level)}`
}
