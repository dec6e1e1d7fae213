import { permit } from '#app/domain/access/actor.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import { draftReference } from '#app/domain/referral/draft-times.ts'
import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import { dateAndTime, dueInWords } from '#app/domain/time/words.ts'
import { listLooks } from '#db/queries/audit.ts'
import { findTakenOnContact, getLeftAllegation } from '#db/queries/left-allegations.ts'
import type { Context } from '../context.ts'
import { fileViews, type FileView } from '../files/list-files.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { didWords } from '../triage/list-looks.ts'
import { decidedWords } from './list-left.ts'

export interface LeftAllegationPage {
  readonly id: string
  readonly reference: string
  readonly formTitle: string
  readonly urgency: UrgencyLevel
  readonly urgencyBecause: readonly string[]
  readonly dueWords: string
  readonly writer: {
    readonly name: string
    readonly jobTitle: string
    readonly agency: string
    /** The last number the portal had for them. */
    readonly phone: string | null
  }
  readonly begunWords: string
  readonly savedWords: string
  readonly leftWords: string
  readonly document: FormDocument
  readonly files: readonly FileView[]
  readonly looks: readonly { readonly at: string; readonly who: string; readonly did: string }[]
  readonly decision: {
    readonly kind: 'takenOn' | 'notTakenOn'
    readonly words: string
    readonly caseManager: string
    readonly why: string
    /** The contact it became. */
    readonly contact: { readonly contactId: string; readonly reference: string } | null
  } | null
}

/** One allegation as its writer left it, with what was decided about it. Looking is recorded first. */
export async function getLeft(ctx: Context, id: string): Promise<LeftAllegationPage> {
  permit(ctx.actor, 'contact.restricted')
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    const { left, decision } = await getLeftAllegation(tx, id)
    await record(tx, ctx, 'allegation.viewed', { referralId: id })
    const contact = decision?.kind === 'takenOn' ? await findTakenOnContact(tx, id) : undefined
    const looks = await listLooks(tx, id)
    return {
      id,
      reference: draftReference(id),
      formTitle: left.document.form.title,
      urgency: left.urgency,
      urgencyBecause: left.urgencyBecause,
      dueWords: dueInWords(left.dueAt, now, rulesOn(now).calendar),
      writer: {
        name: left.writerName,
        jobTitle: left.writerJobTitle,
        agency: left.agencyName,
        phone: left.writerPhone,
      },
      begunWords: dateAndTime(left.begunAt),
      savedWords: dateAndTime(left.savedAt),
      leftWords: dateAndTime(left.leftAt),
      document: left.document,
      files: await fileViews(tx, id),
      looks: looks.map(({ at, type, name, jobTitle }) => ({
        at: dateAndTime(at),
        who: name ? `${name}${jobTitle ? `, ${jobTitle}` : ''}` : 'The portal',
        did: didWords(type),
      })),
      decision: decision && {
        kind: decision.kind,
        words: `${decidedWords[decision.kind]} by ${decision.decidedByName}, ${dateAndTime(decision.decidedAt)}`,
        caseManager: decision.caseManager,
        why: decision.why,
        contact: contact ?? null,
      },
    }
  })
}
