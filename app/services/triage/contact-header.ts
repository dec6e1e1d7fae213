import type { ContactHeader } from '#app/domain/triage/contact-view.ts'
import { childAge, childName } from '#app/domain/triage/child-words.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { dateAndTime, dueInWords, nowInWords } from '#app/domain/time/words.ts'
import type { Contact } from '#db/queries/contacts.ts'
import { rulesOn } from '../rules.ts'

/** The top of every page about one contact. */
export function contactHeader(contact: Contact, reference: string, now: Date): ContactHeader {
  const isDecided = contact.state === 'decided'
  return {
    id: contact.id,
    reference,
    childName: childName(contact.child),
    age: childAge(contact.child, londonDay(now)),
    state: contact.state,
    urgency: contact.urgency,
    due:
      isDecided && contact.decidedAt
        ? `Decided ${dateAndTime(contact.decidedAt)}`
        : contact.urgency === 'act_now'
          ? nowInWords(contact.receivedAt, contact.dueAt, now, rulesOn(now).calendar)
          : dueInWords(contact.dueAt, now, rulesOn(now).calendar),
    isLate: !isDecided && contact.dueAt < now,
  }
}
