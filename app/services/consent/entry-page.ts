import { permit } from '#app/domain/access/actor.ts'
import type { AgreementEntry, EntryKind } from '#app/domain/consent/person-entry.ts'
import { childrenOf, peopleOf, type Person } from '#app/domain/consent/people-of.ts'
import { NotFound, type Problem } from '#app/domain/errors.ts'
import type { Answers, Posted } from '#app/domain/forms/answers.ts'
import { checkboxes } from '#app/domain/forms/authoring.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import { mentions } from '#app/domain/forms/condition.ts'
import { drawnQuestions, journey } from '#app/domain/forms/journey.ts'
import { fieldsOf } from '#app/domain/forms/page-answers.ts'
import { everyChild } from '#app/domain/consent/person-entry.ts'
import { labelOf } from '#app/domain/partnership/codes.ts'
import { lawfulBases } from '#content/code-sets/lawful-bases.ts'
import { usualLawfulBasis } from '#content/consent/people/lawful-basis-defaults.ts'
import { paths } from '#app/paths.ts'
import { listTyping } from '#db/queries/draft-typing.ts'
import type { TypingView, UnsavedWords } from '#app/domain/forms/page-view.ts'
import type { Context } from '../context.ts'
import { formOf } from '../referral/draft-form.ts'
import { draftHeader, type DraftHeader } from '../referral/draft-header.ts'
import { pageThatAdds, type TypedPage } from '../referral/typed-page.ts'
import { typingView } from '../referral/typing.ts'
import { record } from '../record.ts'
import { rulesOn } from '../rules.ts'
import { entryRows, personDetail, type EntryRow } from './entry-rows.ts'
import { newestForm } from './entry-forms.ts'
import { referralAtHand, type ReferralAtHand } from './referral-at-hand.ts'

/** The address of somebody the referral does not list, before anything is recorded of them. */
export const somebodyElse = 'other'

/** What an entry is about: one person, or the referral as a whole. */
export interface EntryTarget {
  readonly kind: Exclude<EntryKind, 'checkAgain'>
  /** The person; empty for an entry about nobody. */
  readonly personKey: string
}

/** A form that adds one entry, with everything recorded of the same person before it. */
export interface EntryPage {
  readonly id: string
  readonly kind: EntryTarget['kind']
  readonly personKey: string
  /** What stands at the top of a draft; null once it is sent. */
  readonly header: DraftHeader | null
  readonly reference: string | null
  readonly person: { readonly name: string; readonly detail: string } | null
  readonly questions: readonly Question[]
  readonly values: Posted
  readonly problems: readonly Problem[]
  /** New with every drawing, so that sending one form twice adds one entry. */
  readonly key: string
  readonly earlier: readonly EntryRow[]
  /** The ground this kind of organisation usually has, in words. */
  readonly usual: string | null
  /** How a window on a draft keeps what is typed; absent once it is sent. */
  readonly typing?: TypingView
  /** Words that were typed and not recorded. */
  readonly unsaved?: UnsavedWords | null
  /** The version of these words that was kept when they were refused, for the page to take the place of. */
  readonly over?: readonly string[]
}

/** What an entry on a draft is about, by its address: `lawfulBasis`, `riskChanged`, or else a person. */
export function targetAt(about: string): EntryTarget {
  return about === 'lawfulBasis' || about === 'riskChanged'
    ? { kind: about, personKey: '' }
    : { kind: 'answer', personKey: about }
}

/** The form for one entry, filled with what is safe to carry over: never with what somebody decides. */
export async function getEntryPage(
  ctx: Context,
  input: {
    readonly id: string
    readonly target: EntryTarget
    readonly kept?: Posted
    /** Which version of what was typed to show. */
    readonly use?: string | undefined
  },
): Promise<EntryPage> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const at = await referralAtHand(tx, input.id)
    await record(tx, ctx, 'agreement.viewed', { referralId: at.draft.id })
    const given = { key: ctx.ids.uuid(), problems: [] }
    if (at.sent)
      return entryPage(ctx, at, input.target, {
        ...given,
        ...(input.kept ? { values: input.kept } : {}),
      })
    const page = typedEntry(ctx, at, input.target)
    const about = aboutOf(input.target)
    const { values, typing, unsaved } = typingView(
      ctx,
      page,
      await listTyping(tx, at.draft.id, page.pageKey),
      {
        href: hrefOf(at.draft.id, input.target),
        keepHref: paths.keep(at.draft.id, '@people', about),
        kept: input.kept,
        use: input.use,
      },
    )
    const drawn = entryPage(ctx, at, input.target, { ...given, ...(values ? { values } : {}) })
    return { ...drawn, typing, unsaved }
  })
}

/** The form for one entry of a draft, for what is typed on it. */
export function typedEntry(ctx: Context, at: ReferralAtHand, target: EntryTarget): TypedPage {
  const { person, questions, carried } = askedIn(ctx, at, target)
  return pageThatAdds(
    { draftId: at.draft.id, pageKey: entryKey(target) },
    {
      questions,
      stored: { ...carried, personKind: person?.kind },
      day: rulesOn(ctx.clock.now()).day,
    },
  )
}

/** Where what is typed on the form for one entry is kept. */
export function entryKey(target: EntryTarget): string {
  return `@people/${aboutOf(target)}`
}

function aboutOf({ kind, personKey }: EntryTarget): string {
  return kind === 'answer' ? personKey : kind
}

function hrefOf(id: string, { kind, personKey }: EntryTarget): string {
  switch (kind) {
    case 'answer':
      return paths.personAgreement(id, personKey)
    case 'lawfulBasis':
      return paths.lawfulBasis(id)
    case 'riskChanged':
      return paths.riskChanged(id)
  }
}

/** The page as drawn: the first time, or again with what was posted and what is wrong with it. */
export function entryPage(
  ctx: Context,
  at: ReferralAtHand,
  target: EntryTarget,
  given: {
    readonly key: string
    readonly problems: readonly Problem[]
    readonly values?: Posted
  },
): EntryPage {
  const form = formOf(at.draft)
  const rules = rulesOn(ctx.clock.now())
  const { person, questions, same, usual, carried } = askedIn(ctx, at, target)
  return {
    id: at.draft.id,
    ...target,
    header: at.sent ? null : draftHeader(at.draft, form, rules),
    reference: at.sent?.reference ?? null,
    person: person && { name: person.name, detail: personDetail(person, rules.day) },
    questions,
    values: given.values ?? fieldsOf(questions, carried),
    problems: given.problems,
    key: given.key,
    earlier: entryRows(same, childrenOf(form, at.draft.answers)),
    usual: usual && target.kind === 'lawfulBasis' ? labelOf(lawfulBases, usual) : null,
  }
}

/** What the form asks, of whom, and what it begins with. */
function askedIn(ctx: Context, at: ReferralAtHand, target: EntryTarget) {
  const person = personAt(at, target)
  const same = at.entries.filter(
    entry => entry.kind === target.kind && entry.personKey === (person?.key ?? ''),
  )
  const usual = usualLawfulBasis[ctx.actor.agencyKind]
  return {
    person,
    questions: questionsFor(at, target, person),
    same,
    usual,
    carried: carriedOver(target, person, same, usual),
  }
}

/** The person an entry is about; null when it is about nobody. Somebody not on the referral is not found. */
export function personAt(at: ReferralAtHand, target: EntryTarget): Person | null {
  if (target.kind !== 'answer') return null
  if (target.personKey === somebodyElse) {
    const somebody = { key: '', kind: 'other', name: '' } as const
    return { ...somebody, bornOn: null, relationship: '', basis: '' }
  }
  const person = peopleOf(formOf(at.draft), at.draft.answers, at.entries).find(
    ({ key }) => key === target.personKey,
  )
  if (!person) throw new NotFound('person')
  return person
}

/** The questions of the page, with which children it is about first when there is more than one to tell apart. */
export function questionsFor(
  at: ReferralAtHand,
  target: EntryTarget,
  person: Person | null,
): readonly Question[] {
  const [step] = journey(newestForm(target.kind), { personKind: person?.kind }).steps
  const questions = step?.kind === 'questions' ? askable(drawnQuestions(step)) : []
  const children = childrenOf(formOf(at.draft), at.draft.answers)
  if (person === null || person.kind === 'child' || children.length < 2) return questions
  const which = checkboxes({
    id: 'personAbout',
    label: 'Which children is this about?',
    hint: 'What is agreed may differ between brothers and sisters',
    options: {
      [everyChild]: 'All the children',
      ...Object.fromEntries(children.map(({ key, name }) => [key, name])),
    },
    exclusive: everyChild,
    error: 'Select which children this is about',
  })
  return [which, ...questions]
}

/**
 * How a person holds parental responsibility, and the warnings about them, stay until somebody says otherwise: a
 * blank must never take a warning away. What they decide and whether they are able to is asked afresh every time.
 */
function carriedOver(
  { kind }: EntryTarget,
  person: Person | null,
  same: readonly AgreementEntry[],
  usual: string | undefined,
): Answers {
  const before = same.at(-1)?.answers ?? {}
  if (kind === 'lawfulBasis') {
    const first: Answers = usual ? { lawfulArticle6: usual, lawfulSpecial: ['SC1'] } : {}
    return same.length > 0 ? before : first
  }
  if (kind !== 'answer') return {}
  const kept = [
    'personName',
    'personRelationship',
    'personBasis',
    'personMayBeTold',
    'personContact',
    'personSafeContact',
  ]
  return {
    ...(person?.basis ? { personBasis: person.basis } : {}),
    ...Object.fromEntries(kept.flatMap(id => (id in before ? [[id, before[id]]] : []))),
  }
}

/** A question that waits for one this person is not asked is never drawn: an adult has no Gillick check. */
function askable(questions: readonly Question[]): readonly Question[] {
  const drawn = new Set(['personKind', ...questions.map(({ id }) => id)])
  return questions.filter(({ when }) => mentions(when).every(id => drawn.has(id)))
}
