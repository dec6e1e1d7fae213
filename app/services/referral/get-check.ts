import { permit } from '#app/domain/access/actor.ts'
import { saidOfChildren, type SaidOfChild } from '#app/domain/consent/said-of-child.ts'
import { childrenOf } from '#app/domain/consent/people-of.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { Gap } from '#app/domain/forms/completeness.ts'
import type { FormDocument } from '#app/domain/forms/document.ts'
import { dataItemsOf } from '#app/domain/forms/data-items.ts'
import { journey } from '#app/domain/forms/journey.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { saysNonMobileInjury } from '#app/domain/referral/draft-urgency.ts'
import { formSummary } from '#app/domain/referral/form-summary.ts'
import { readChecklist } from '#app/domain/police/read-checklist.ts'
import { describesNonMobileInjury, youngestAge } from '#app/domain/threshold/described-injury.ts'
import type { ShownDuty } from '#app/domain/threshold/duty-routes.ts'
import { guideRecord, type GuideRecord } from '#app/domain/threshold/guide-record.ts'
import { reviewWords } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { findName } from '#db/queries/accounts.ts'
import { listAgreementEntries } from '#db/queries/agreement-entries.ts'
import { listTypedPages, listTyping, type Typing } from '#db/queries/draft-typing.ts'
import { findDraft, getSent } from '#db/queries/referrals.ts'
import type { Context } from '../context.ts'
import { readersFor } from '../countersign/readers.ts'
import { readingPage, type ReadingField } from '../countersign/reading-page.ts'
import { readingView, type ReadingView } from '../countersign/reading-view.ts'
import { sentFiles } from '../files/sent-files.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { draftDuties } from './draft-duties.ts'
import { draftHeader, notAskedWords, type DraftHeader } from './draft-header.ts'
import { formOf } from './draft-form.ts'
import { typingView } from './typing.ts'
import { unsavedPages } from './unsaved-pages.ts'
import { reviewDraft, type Blocker } from './review-draft.ts'

export interface CheckPage {
  readonly header: DraftHeader
  /** Pages with words that were typed and never saved: they are no part of what is sent. */
  readonly unsaved: readonly { readonly title: string; readonly href: string }[]
  readonly document: FormDocument
  /** Lists that were asked for and have no entry: the document has no place for them. */
  readonly emptyLists: readonly { readonly title: string; readonly href: string }[]
  readonly documentHash: string
  readonly submissionKey: string
  readonly gaps: readonly Gap[]
  readonly blockers: readonly Blocker[]
  readonly agreement: { readonly summary: string; readonly reviewOn: string | null } | null
  /** The words may tell of an injury to a child who cannot move around, and nothing picked says so. */
  readonly mayBeNonMobileInjury: boolean
  /** Children about whom something stands out in what people said; `isGone`: no service can be asked for. */
  readonly said: readonly SaidOfChild[]
  /** The police risk checklist: its count, band and red flags, as the front door will read them. */
  readonly checklist: readonly string[]
  /** What the form's answers come to: a screening's result, a countdown, a clock. */
  readonly summary: readonly string[]
  readonly guide: GuideRecord | null
  /** Duties to tell somebody else, each with its own route. */
  readonly duties: readonly ShownDuty[]
  /** A lead's reading before sending, where the agency asks for one; null where it goes without. */
  readonly reading: ReadingView | null
  /** What is typed at its end about that: to the writer, or why it cannot wait. */
  readonly saying: Saying | null
}

/** One field at the end of the page, as it is filled and kept. */
export interface Saying {
  readonly field: ReadingField
  readonly words: string
  readonly typing: TypingView
  readonly unsaved: UnsavedWords | null
}

/** Check your answers. A referral already sent answers with where to see it, so Back after sending is no dead end. */
export async function getCheck(
  ctx: Context,
  input: {
    readonly id: string
    readonly kept?: Posted | undefined
    /** Which version of what was typed to show. */
    readonly use?: string | undefined
  },
): Promise<CheckPage | 'sent'> {
  permit(ctx.actor, 'referral.write')
  const rules = rulesOn(ctx.clock.now())
  const found = await ctx.transaction(async tx => {
    const [draft, entries, files, typed] = await Promise.all([
      findDraft(tx, input.id),
      listAgreementEntries(tx, input.id),
      sentFiles(tx, input.id),
      listTypedPages(tx, input.id),
    ])
    if (!draft) {
      await getSent(tx, input.id)
      return 'sent'
    }
    const form = formOf(draft)
    const review = reviewDraft(draft, form, rules, entries, files)
    const [readers, writer] = await Promise.all([
      readersFor(tx, ctx, draft, form, review),
      findName(tx, draft.authorId),
      record(tx, ctx, 'draft.viewed', { referralId: draft.id }),
    ])
    const field: ReadingField = readers.isReader ? 'changes' : 'cannotWait'
    const said = await listTyping(tx, draft.id, readingPage(draft, field).pageKey)
    return { draft, form, entries, review, typed, readers, writer, field, said }
  })
  if (found === 'sent') return 'sent'
  const { draft, form, entries, review, typed, readers, writer, field, said } = found
  const items = dataItemsOf(form, draft.answers)
  const notAsked = notAskedWords(form)
  const children = childrenOf(form, draft.answers)
  const reading = readingView(ctx, draft, { ...readers, writer }, review.documentHash)
  return {
    header: draftHeader(draft, form, rules),
    unsaved: unsavedPages(draft, entries, typed),
    document: review.document,
    emptyLists: journey(form, draft.answers).steps.flatMap(step =>
      step.kind === 'repeat' && step.items.length === 0
        ? [{ title: step.page.title, href: paths.page(draft.id, step.page.id) }]
        : [],
    ),
    documentHash: review.documentHash,
    submissionKey: draft.submissionKey,
    gaps: review.gaps,
    blockers: review.blockers,
    agreement: review.outcome
      ? {
          summary: rules.agreementWords.outcomes[review.outcome.id].summary,
          reviewOn: draft.agreement?.reviewOn
            ? reviewWords(draft.agreement.reviewOn, rules.day)
            : null,
        }
      : notAsked === null
        ? null
        : { summary: notAsked, reviewOn: null },
    mayBeNonMobileInjury:
      !saysNonMobileInjury(draft.guide, items) &&
      describesNonMobileInjury(
        rules.guide,
        review.document,
        youngestAge(
          children.map(({ bornOn }) => bornOn),
          rules.day,
        ),
      ),
    said: saidOfChildren(children, entries, review.outcome),
    checklist: readChecklist(items, rules.checklist)?.because ?? [],
    summary: formSummary(items, ctx.clock.now(), rules),
    guide: draft.guide && guideRecord(draft.guide),
    duties: draftDuties(draft, form, rules),
    reading,
    saying: reading && sayingIn(ctx, draft, field, said, input),
  }
}

function sayingIn(
  ctx: Context,
  draft: Draft,
  field: ReadingField,
  rows: readonly Typing[],
  { kept, use }: Parameters<typeof getCheck>[1],
): Saying {
  const { values, typing, unsaved } = typingView(ctx, readingPage(draft, field), rows, {
    href: paths.check(draft.id),
    keepHref: paths.keep(draft.id, '@reading', field),
    // Posted with another button, it has none of these words.
    kept: kept?.[field] ? kept : undefined,
    use,
  })
  return { field, words: values?.[field]?.[0] ?? '', typing, unsaved }
}
