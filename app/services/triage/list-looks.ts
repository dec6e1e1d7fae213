import { permit } from '#app/domain/access/actor.ts'
import type { LooksPage } from '#app/domain/triage/looks.ts'
import { lanesFor } from '#app/domain/triage/queue.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { listLooks as listLooksAt } from '#db/queries/audit.ts'
import { getContact } from '#db/queries/contacts.ts'
import type { Context } from '../context.ts'
import { record, type AuditType } from '../record.ts'
import { contactHeader } from './contact-header.ts'

const most = 200

/** Who has looked at a referral or changed it, newest first. Asking is itself a look. */
export async function listLooks(
  ctx: Context,
  input: { readonly contactId: string },
): Promise<LooksPage> {
  permit(ctx.actor, 'contact.read')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const { contact, referral } = await getContact(tx, input.contactId, lanesFor(ctx.actor))
    const looks = await listLooksAt(tx, contact.referralId, most + 1)
    await record(tx, ctx, 'looks.viewed', {
      referralId: contact.referralId,
      contactId: contact.id,
    })
    return {
      header: contactHeader(contact, referral.reference, now),
      looks: looks.slice(0, most).map(({ at, type, name, jobTitle }) => ({
        at: dateAndTime(at),
        who: name ? `${name}${jobTitle ? `, ${jobTitle}` : ''}` : 'The portal',
        did: didWords(type),
      })),
      isWhole: looks.length <= most,
    }
  })
}

/** What each kind of audit row was, as a person would say it; a kind without words shows its own name. */
export function didWords(type: string): string {
  return new Map<string, string>(Object.entries(words)).get(type) ?? type
}

const words: Readonly<Partial<Record<AuditType, string>>> = {
  'draft.started': 'Started it',
  'draft.viewed': 'Read it while it was a draft',
  'draft.saved': 'Saved a change to the draft',
  'agreement.answered': 'Answered the agreement check',
  'draft.typed': 'Typed in the draft',
  'file.added': 'Added a file',
  'file.removed': 'Removed a file',
  'file.downloaded': 'Opened a file',
  'allegation.left': 'Passed it to the designated officer, because its writer had left',
  'allegation.viewed': 'Read it as it was left',
  'allegation.takenOn': 'Took it on as an allegation',
  'allegation.notTakenOn': 'Decided not to take it on',
  'referral.submitted': 'Sent it',
  'referral.viewed': 'Read the referral',
  'referral.printed': 'Opened the print view',
  'referral.informationAdded': 'Added information',
  'referral.disagreed': 'Said they disagree',
  'referral.queryAsked': 'Asked the sender a question',
  'referral.queryAnswered': 'Answered a question',
  'referral.contactChanged': 'Changed a contact detail',
  'referral.withdrawn': 'Withdrew it',
  'referral.withdrawalAcknowledged': 'Answered the withdrawal',
  'referral.additionsSeen': 'Marked what was added as seen',
  'copies.viewed': 'Looked at the list of copies',
  'copy.asked': 'Asked for a copy',
  'copy.downloaded': 'Downloaded a copy',
  'familyCopy.previewed': 'Read a copy meant for a family',
  'familyCopy.confirmed': 'Confirmed a copy for a family',
  'advice.referred': 'Made it from advice',
  'noReferral.referred': 'Made it from their agency’s own record',
  'feedback.viewed': 'Read the feedback',
  'contact.viewed': 'Read the contact',
  'contact.opened': 'Started work on it',
  'contact.decided': 'Recorded a decision',
  'decision.viewed': 'Opened the decision form',
  'score.viewed': 'Opened the grading form',
  'referral.scored': 'Graded it',
  'looks.viewed': 'Looked at this list',
}
