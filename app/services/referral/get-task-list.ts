import { permit } from '#app/domain/access/actor.ts'
import { maySubmit } from '#app/domain/consent/outcome-rules.ts'
import { progressOf, type SectionStatus } from '#app/domain/forms/completeness.ts'
import { ownIsComplete, type ThresholdSnapshot } from '#app/domain/threshold/snapshot.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import { reviewWords } from '#app/domain/time/words.ts'
import { listLastChanges, listTypedPages } from '#db/queries/draft-typing.ts'
import { getDraft } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { draftNotes } from '../agency/work-notes.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { formOf } from './draft-form.ts'
import {
  asksAgreement,
  draftHeader,
  isWrongForm,
  notAskedWords,
  type DraftHeader,
} from './draft-header.ts'
import { lastChangedIn, lastChangedWords } from './typing.ts'

export interface TaskList {
  readonly header: DraftHeader
  readonly agreement: {
    readonly status: SectionStatus
    readonly summary?: string
    /** Said when the outcome means not to send yet. */
    readonly waitWords?: string
    /** The form asks for help that rests on agreement, and the check found none. */
    readonly isWrongForm: boolean
    readonly isNotification: boolean
  }
  readonly guide: { readonly picks: number; readonly words: string } | null
  /** The writer's own level: asked, and never a condition of sending. */
  readonly ownLevel: {
    readonly status: SectionStatus
    readonly words: string | null
    readonly hasUnsaved: boolean
  }
  /** Words about what somebody agrees to, or about the legal ground, are typed and not recorded. */
  readonly people: { readonly hasUnsaved: boolean }
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly status: SectionStatus
    readonly firstPageId: string
    readonly gaps: number
    /** "Last changed by Ada Teacher at 14:32", and that words in it are typed and not saved. */
    readonly changedWords: string | null
    readonly hasUnsaved: boolean
  }[]
  readonly gaps: number
  /** "Last changed by Ada Teacher at 14:32, page ‘The child’". */
  readonly changedWords: string | null
  /** Who handed it over, and where a lead's reading stands: "Waiting for Ada Khan to countersign, asked at 14:32". */
  readonly notes: readonly string[]
}

/** The draft's list of tasks: what is done, what is not, and whether it may be sent. */
export async function getTaskList(ctx: Context, input: { readonly id: string }): Promise<TaskList> {
  permit(ctx.actor, 'referral.write')
  const rules = rulesOn(ctx.clock.now())
  const { draft, changes, typed, notes } = await ctx.transaction(async tx => {
    const found = await getDraft(tx, input.id)
    await record(tx, ctx, 'draft.viewed', { referralId: found.id })
    return {
      draft: found,
      changes: await listLastChanges(tx, found.id),
      typed: await listTypedPages(tx, found.id),
      notes: await draftNotes(tx, ctx, found.id),
    }
  })
  const form = formOf(draft)
  const sections = progressOf(form, draft.answers, draft.visitedPages).map(
    ({ section, status, firstPageId, gaps }) => ({
      id: section.id,
      title: section.title,
      status,
      firstPageId,
      gaps: gaps.length,
      changedWords: lastChangedWords(
        changes.filter(({ pageKey }) => isIn(section, pageKey)),
        ctx.clock.now(),
      ),
      hasUnsaved: typed.some(pageKey => isIn(section, pageKey.replace('@paste/', ''))),
    }),
  )
  const outcome = rules.tree.outcomes.find(({ id }) => id === draft.agreement?.outcome)
  const notAsked = notAskedWords(form)
  const header = draftHeader(draft, form, rules)
  return {
    header,
    agreement: {
      isWrongForm: isWrongForm(header, outcome),
      status:
        outcome || notAsked !== null ? 'completed' : draft.agreement ? 'inProgress' : 'notStarted',
      isNotification: !asksAgreement(form),
      ...(outcome ? { summary: rules.agreementWords.outcomes[outcome.id].summary } : {}),
      ...(notAsked === null ? {} : { summary: notAsked }),
      ...(outcome && !maySubmit(outcome) && draft.agreement?.reviewOn
        ? {
            waitWords: `Do not send yet. Look at this again ${reviewWords(draft.agreement.reviewOn, rules.day)}.`,
          }
        : {}),
    },
    guide: draft.guide && {
      picks: draft.guide.indicators.length,
      words: draft.guide.picture,
    },
    ownLevel: { ...ownLevelOf(draft.guide), hasUnsaved: typed.includes('@level') },
    people: { hasUnsaved: typed.some(pageKey => pageKey.startsWith('@people/')) },
    sections,
    gaps: sections.reduce((sum, { gaps }) => sum + gaps, 0),
    changedWords: lastChangedIn(form, changes[0], ctx.clock.now()),
    notes,
  }
}

/** Whether a page, or a part of one of its entries, belongs to a section. */
function isIn(section: FormDefinition['sections'][number], pageKey: string): boolean {
  const [pageId] = pageKey.split('/')
  return section.pages.some(({ id }) => id === pageId)
}

function ownLevelOf(kept: ThresholdSnapshot | null): Omit<TaskList['ownLevel'], 'hasUnsaved'> {
  if (!kept) return { status: 'notStarted', words: null }
  const isStarted = kept.own !== undefined || kept.ownTyped !== undefined || kept.protective
  return {
    status: ownIsComplete(kept) ? 'completed' : isStarted ? 'inProgress' : 'notStarted',
    words: kept.own ? `Your own level: ${kept.own.level}, ${kept.own.levelName}` : null,
  }
}
