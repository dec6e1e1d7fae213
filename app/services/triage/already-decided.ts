import { labelOf } from '#app/domain/partnership/codes.ts'
import { childName } from '#app/domain/triage/child-words.ts'
import {
  typedWords,
  type AlreadyDecided,
  type DecisionFields,
} from '#app/domain/triage/decision-form.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { contactOutcomes } from '#content/code-sets/contact-outcomes.ts'
import type { Contact, ContactInFull } from '#db/queries/contacts.ts'
import type { DecisionRecord } from '#db/queries/decisions.ts'
import { contactHeader } from './contact-header.ts'

/** What somebody else recorded, beside what this person had written, so that nothing typed is lost. */
export function alreadyDecided(
  { contact, referral }: ContactInFull,
  children: readonly Contact[],
  decisions: readonly DecisionRecord[],
  fields: DecisionFields,
  now: Date,
): AlreadyDecided {
  return {
    header: contactHeader(contact, referral.reference, now),
    decided: decisions.map(({ contactId, outcomeCode, decidedByName, decidedAt }) => {
      const child = children.find(({ id }) => id === contactId)
      return {
        childName: child ? childName(child.child) : '',
        outcome: labelOf(contactOutcomes, outcomeCode),
        by: decidedByName,
        at: dateAndTime(decidedAt),
      }
    }),
    typed: typedWords(fields),
  }
}
