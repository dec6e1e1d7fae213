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
import type { Context } from '../context.ts'
import { formOf } from '../referral/draft-form.ts'
import { draftHeader, type DraftHeader } from '../referral/draft-header.ts'
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
}

/** The form for one entry, filled with what is safe to carry over: never with what somebody decides. */
export async function getEntryPage(
  ctx: Context,
  input: { readonly id: string; readonly target: EntryTarget; readonly kept?: Posted },
): Promise<EntryPage> {
  permit(ctx.actor, 'referral.write')
  return ctx.transaction(async tx => {
    const at = await referralAtHand(tx, input.id)
    await record(tx, ctx, 'agreement.viewed', { referralId: at.draft.id })
    return entryPage(ctx, at, input.target, {
      key: ctx.ids.uuid(),
      problems: [],
      ...(input.kept ? { values: input.kept } : {}),
    })
  })
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
  const person = personAt(at, target)
  const questions = questionsFor(at, target, person)
  const same = at.entries.filter(
    entry => entry.kind === target.kind && entry.personKey === (person?.key ?? ''),
  )
  const usual = usualLawfulBasis[ctx.actor.agencyKind]
  return {
    id: at.draft.id,
    ...target,
    header: at.sent ? null : draftHeader(at.draft, form, rules),
    reference: at.sent?.reference ?? null,
    person: person && { name: person.name, detail: personDetail(person, rules.day) },
    questions,
    values: given.values ?? fieldsOf(questions, carriedOver(target, person, same, usual)),
    problems: given.problems,
    key: given.key,
    earlier: entryRows(same, childrenOf(form, at.draft.answers)),
    usual: usual && target.kind === 'lawfulBasis' ? labelOf(lawfulBases, usual) : null,
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
