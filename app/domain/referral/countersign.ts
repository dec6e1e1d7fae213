import type { DocumentSection } from '../forms/document.ts'
import type { FormRoute } from './form-route.ts'
import type { UrgencyLevel } from './urgency.ts'

/** The most that colleagues say to each other about a draft, in characters. */
export const longestSaid = 2_000

/** What was asked of an agency's lead about one draft, and what became of it. */
export interface CountersignEntry {
  readonly id: string
  /** sentWithout says why the writer could not wait; sentUrgent that nobody needed to be asked. */
  readonly kind: 'asked' | 'givenBack' | 'countersigned' | 'sentWithout' | 'sentUrgent'
  readonly note: string | null
  /** The fingerprint of what was asked about, given back or sent. */
  readonly documentHash: string | null
  readonly accountId: string
  readonly accountName: string
  readonly at: Date
}

export interface Lead {
  readonly accountId: string
  readonly name: string
}

/**
 * Who reads a draft before it is sent, where its agency asks for that: every lead but its own writer. Nobody where
 * anything makes it urgent, for what the police write at the door, and for what only its writer may see.
 */
export function readersOf(facts: {
  readonly agencyCountersigns: boolean
  readonly urgency: UrgencyLevel
  readonly route: Pick<FormRoute, 'audience' | 'restricted'>
  readonly authorId: string
  readonly leads: readonly Lead[]
}): readonly Lead[] {
  const mayWait =
    facts.agencyCountersigns &&
    facts.urgency === 'routine' &&
    facts.route.audience === 'everyone' &&
    facts.route.restricted !== true
  return mayWait ? facts.leads.filter(({ accountId }) => accountId !== facts.authorId) : []
}

/** Whether the leads hear of it afterwards when it is sent without one of them: never of what they may not see. */
export function leadsAreTold({ restricted }: Pick<FormRoute, 'restricted'>): boolean {
  return restricted !== true
}

/** Where the reading stands: waiting since it was asked, given back with words, or nobody is asked. */
export function standingOf(
  entries: readonly CountersignEntry[],
): Extract<CountersignEntry['kind'], 'asked' | 'givenBack'> | 'none' {
  const last = latest(entries)
  return last?.kind === 'asked' || last?.kind === 'givenBack' ? last.kind : 'none'
}

export function latest(entries: readonly CountersignEntry[]): CountersignEntry | undefined {
  return [...entries].sort((a, b) => b.at.getTime() - a.at.getTime())[0]
}

/** Later than every entry before, so that their order never depends on how fast two people press. */
export function entryAt(entries: readonly CountersignEntry[], now: Date): Date {
  const last = latest(entries)
  return last && last.at >= now ? new Date(last.at.getTime() + 1) : now
}

/** Names for a sentence: "Ada Khan", "Ada Khan or Ben Lee". */
export function anyOf(leads: readonly Lead[]): string {
  const names = leads.map(({ name }) => name)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}

/** Where nothing can be changed any more, and the id of the section itself. */
export const countersignedSection = 'countersigned'

/** Who countersigned and when, frozen into the document, so that every reader and every copy has it. */
export function countersignSection(by: {
  readonly name: string
  readonly jobTitle: string
  readonly atWords: string
}): DocumentSection {
  const at = { pageId: countersignedSection }
  return {
    id: countersignedSection,
    title: 'Read before sending',
    groups: [
      {
        title: 'Countersigned by a safeguarding lead of the agency',
        answers: [
          {
            ...at,
            id: 'countersignedBy',
            question: 'Countersigned by',
            answer: by.jobTitle === '' ? by.name : `${by.name}, ${by.jobTitle}`,
          },
          { ...at, id: 'countersignedAt', question: 'Countersigned on', answer: by.atWords },
        ],
      },
    ],
  }
}
