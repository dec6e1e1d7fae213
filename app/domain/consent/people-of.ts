/** The people of a referral who may have something to say about it, from its own answers. */
import type { Answers } from '../forms/answers.ts'
import { dataItemsOf, wordsOf, type DataEntry } from '../forms/data-items.ts'
import type { FormDefinition } from '../forms/definition.ts'
import { childRecordOf } from '../referral/child-record.ts'
import type { AgreementEntry, PersonKind } from './person-entry.ts'

export interface Person {
  readonly key: string
  readonly kind: PersonKind
  /** As the sender wrote it; "Adult 2, name not known" when they did not. */
  readonly name: string
  /** An ISO day, for a child whose birth date is known. */
  readonly bornOn: string | null
  /** The code of the relationship to the child, for an adult. */
  readonly relationship: string
  /** How the sender already said this adult holds parental responsibility. */
  readonly basis: string
}

/**
 * Every adult and every child of the referral, then everybody else that something was recorded about. A child not
 * yet born is left out: the pregnant person agrees for them.
 */
export function peopleOf(
  form: FormDefinition,
  answers: Answers,
  entries: readonly AgreementEntry[],
): readonly Person[] {
  const { lists } = dataItemsOf(form, answers)
  const adults = (lists.adults ?? []).map(adultOf)
  const children = (lists.children ?? [])
    .map((child, index) => ({ child, index }))
    .filter(({ child }) => wordsOf(child.values, 'child.born') !== 'unborn')
    .map(({ child, index }) => childOf(child, index))
  const listed = [...adults, ...children]
  const others = new Map<string, Person>()
  for (const { kind, personKey, personKind, personName } of entries) {
    if (kind !== 'answer' || listed.some(({ key }) => key === personKey)) continue
    // Somebody who was taken off the referral again still said what they said.
    const said = { key: personKey, kind: personKind ?? 'other', name: personName } as const
    others.set(personKey, { ...said, bornOn: null, relationship: '', basis: '' })
  }
  return [...listed, ...others.values()]
}

/** A child of the referral; `bornOn` is an ISO day, null when it is not known or still to come. */
export interface NamedChild {
  readonly key: string
  readonly name: string
  readonly bornOn: string | null
}

/** The children an adult may agree for, born or not, by the id each has in the answers. */
export function childrenOf(form: FormDefinition, answers: Answers): readonly NamedChild[] {
  return (dataItemsOf(form, answers).lists.children ?? []).map((child, index) => {
    const { name, bornOn } = childRecordOf(child, index)
    return { key: child.id, name, bornOn }
  })
}

function adultOf({ id, values }: DataEntry, index: number): Person {
  return {
    key: id,
    kind: 'adult',
    name: wordsOf(values, 'adult.name').trim() || `Adult ${index + 1}, name not known`,
    bornOn: null,
    relationship: wordsOf(values, 'adult.relationship'),
    basis: wordsOf(values, 'adult.prBasis'),
  }
}

function childOf(child: DataEntry, index: number): Person {
  const { name, bornOn } = childRecordOf(child, index)
  return { key: child.id, kind: 'child', name, bornOn, relationship: '', basis: '' }
}
