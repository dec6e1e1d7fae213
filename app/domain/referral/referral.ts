import type { Answers } from '../forms/answers.ts'
import type { FormDocument } from '../forms/document.ts'
import type { ThresholdSnapshot } from '../threshold/snapshot.ts'
import type { PoliceGrade } from '../partnership/codes.ts'
import type { Lane } from './routing.ts'
import type { UrgencyLevel } from './urgency.ts'

export type ReferralStatus = 'draft' | 'sent' | 'decided' | 'withdrawn'

/** Where the agreement check has got to: the answers as given, and the outcome when there is one. */
export interface AgreementRecord {
  readonly treeId: string
  /** Question id against the option chosen. */
  readonly answers: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly outcome?: string
  readonly flags: readonly string[]
  /** Instants are ISO strings, because the record is stored as JSON. */
  readonly answeredAt: string
  readonly answeredBy: string
  readonly answeredByName: string
  /** The day to look again, for an outcome that says not to send yet. */
  readonly reviewOn?: string
}

/** What a professional is writing and has not sent. */
export interface Draft {
  readonly id: string
  readonly organisationId: string
  readonly authorId: string
  readonly formId: string
  readonly formVersion: number
  readonly revision: number
  readonly answers: Answers
  readonly visitedPages: readonly string[]
  readonly agreement: AgreementRecord | null
  readonly guide: ThresholdSnapshot | null
  readonly submissionKey: string
  /** Only its writer sees it at their agency, and only people with the permission at the council. */
  readonly isRestricted?: boolean
  readonly createdAt: Date
  readonly savedAt: Date
}

/**
 * The order of the queue: act now, then urgent, then a notification the officer graded medium, then the rest. A grade
 * of high is urgent already.
 */
export function queueRank(urgency: UrgencyLevel, grade: PoliceGrade | undefined): number {
  if (urgency === 'act_now') return 1
  if (urgency === 'urgent') return 2
  return grade === 'M' ? 3 : 4
}

/** A child's standard data, as the front door matches and reads it. */
export interface ChildRecord {
  readonly name: string
  readonly forename: string
  readonly surname: string
  readonly knownAs: string
  readonly bornOn: string | null
  readonly dueOn: string | null
  readonly sex: string
  readonly nhsNumber: string
  readonly upn: string
  readonly postcode: string
  readonly school: string
}

/** Everything that is fixed at the moment of sending. */
export interface Sent {
  readonly reference: string
  readonly documentHash: string
  readonly document: FormDocument
  readonly quality: unknown
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly councilCode: string
  readonly lane: Lane
  readonly urgency: UrgencyLevel
  readonly urgencyBecause: readonly string[]
  readonly routingNotes: readonly string[]
  readonly levelStated: number | null
  readonly agreementOutcome: string
  readonly harmTags: readonly string[]
  /** Only people with the permission for restricted referrals see it. */
  readonly isRestricted?: boolean
  readonly phoned: boolean
  /** The reference of the earlier referral the sender says this adds to, as we write references. */
  readonly addsTo?: string
  readonly contacts: readonly SentContact[]
}

export interface SentContact {
  readonly position: number
  readonly child: ChildRecord
  readonly matchKeys: readonly string[]
  readonly harmTags: readonly string[]
  readonly urgency: UrgencyLevel
  readonly rank: number
  readonly addressUnknown: boolean
}
