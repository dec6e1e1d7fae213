import { familyPeople } from '#app/domain/copies/family-copy.ts'
import {
  contactFields,
  isContactField,
  isOpen,
  isWithdrawalReason,
  withdrawalReasons,
} from '#app/domain/feedback/after-sending.ts'
import { dataItemsOf, wordsOf } from '#app/domain/forms/data-items.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import { dateAndTime, longDate } from '#app/domain/time/words.ts'
import {
  findEvent,
  findWithdrawal,
  listAmendments,
  listQueries,
} from '#db/queries/after-sending.ts'
import type { Tx } from '#db/queries/tx.ts'
import { formOf } from '../referral/draft-form.ts'

export interface QueryView {
  readonly id: string
  readonly what: string
  readonly why: string
  readonly neededWords: string
  readonly askedWords: string
  readonly isOpen: boolean
  readonly answers: readonly { readonly words: string; readonly byWords: string }[]
}

export interface AmendmentView {
  readonly id: string
  readonly what: string
  readonly value: string
  readonly before: string
  readonly why: string
  readonly byWords: string
}

/** Everything that happened to a referral since it was sent, in words: the same for its sender and the front door. */
export interface SinceSending {
  readonly queries: readonly QueryView[]
  readonly amendments: readonly AmendmentView[]
  readonly withdrawal: {
    readonly reason: string
    readonly words: string
    readonly byWords: string
    /** Null until the front door has said that it knows. */
    readonly acknowledgedWords: string | null
  } | null
}

export async function readSinceSending(
  tx: Tx,
  draft: Pick<Draft, 'id' | 'formId' | 'formVersion' | 'answers'>,
): Promise<SinceSending> {
  const queries = await listQueries(tx, draft.id)
  const amendments = await listAmendments(tx, draft.id)
  const withdrawal = await findWithdrawal(tx, draft.id)
  const known = withdrawal && (await findEvent(tx, draft.id, 'withdrawalAcknowledged'))
  return {
    queries: queries.map(query => ({
      id: query.id,
      what: query.what,
      why: query.why,
      neededWords: longDate(query.neededOn),
      askedWords: `${query.askedByName}, ${dateAndTime(query.askedAt)}`,
      isOpen: isOpen(query),
      answers: query.answers.map(({ words, authorName, at }) => ({
        words,
        byWords: `${authorName}, ${dateAndTime(at)}`,
      })),
    })),
    amendments: amendmentViews(amendments, draft),
    withdrawal: withdrawal
      ? {
          reason: isWithdrawalReason(withdrawal.reason)
            ? withdrawalReasons[withdrawal.reason]
            : withdrawal.reason,
          words: withdrawal.words,
          byWords: `${withdrawal.authorName}, ${dateAndTime(withdrawal.at)}`,
          acknowledgedWords: known ? dateAndTime(known.at) : null,
        }
      : null,
  }
}

type Amendment = Awaited<ReturnType<typeof listAmendments>>[number]

/** Each change with what was there before it: the change log. */
function amendmentViews(
  amendments: readonly Amendment[],
  draft: Pick<Draft, 'formId' | 'formVersion' | 'answers'>,
): readonly AmendmentView[] {
  const people = contactPeople(draft)
  const latest = new Map<string, string>()
  return amendments.map(({ id, field: kept, value, why, authorName, at }) => {
    const [who = '', field = ''] = kept.split('/')
    const person = people.find(one => one.id === who)
    const before = latest.get(kept) ?? person?.known[field] ?? ''
    latest.set(kept, value)
    return {
      id,
      what: `${person?.name ?? 'Somebody on the referral'}: ${isContactField(field) ? contactFields[field].toLowerCase() : field}`,
      value,
      before: before === '' ? 'Nothing recorded' : before,
      why,
      byWords: `${authorName}, ${dateAndTime(at)}`,
    }
  })
}

export interface ContactPerson {
  readonly id: string
  readonly name: string
  /** What the referral said when it was sent, by field. */
  readonly known: Readonly<Record<string, string>>
}

/** Whose contact details a sender may change: their own, and those of the children and adults they wrote about. */
export function contactPeople(
  draft: Pick<Draft, 'formId' | 'formVersion' | 'answers'>,
): readonly ContactPerson[] {
  const form = formOf(draft)
  const items = dataItemsOf(form, draft.answers)
  const { children, adults } = familyPeople(form, draft.answers)
  return [
    {
      id: 'sender',
      name: 'You, the sender',
      known: {
        phone: wordsOf(items.values, 'referrer.phone'),
        email: wordsOf(items.values, 'referrer.email'),
      },
    },
    ...children.map(({ id, name }) => ({ id, name, known: {} })),
    ...adults.map(({ id, name }) => {
      const values = items.lists.adults?.find(one => one.id === id)?.values ?? {}
      return { id, name, known: { phone: wordsOf(values, 'adult.phone') } }
    }),
  ]
}
