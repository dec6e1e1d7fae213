/** A contact as the front door reads it: plain data, so a page only has to lay it out. */
import type { AgreementFlag } from '../consent/agreement-flags.ts'
import type { AdviceBefore } from '../consultation/view.ts'
import type { FormDocument } from '../forms/document.ts'
import type { Lane } from '../referral/routing.ts'
import type { UrgencyLevel } from '../referral/urgency.ts'
import type { GuideRecord } from '../threshold/guide-record.ts'
import type { MatchStrength } from './compare-children.ts'
import type { LatestEvent } from './document-facts.ts'
import type { ContactState } from './queue.ts'

/** What every page about one contact says at its top. */
export interface ContactHeader {
  readonly id: string
  readonly reference: string
  readonly childName: string
  readonly age: string
  readonly state: ContactState
  readonly urgency: UrgencyLevel
  readonly due: string
  readonly isLate: boolean
}

export interface Sibling {
  readonly id: string
  readonly name: string
  readonly age: string
  readonly state: ContactState
}

/** Another contact that may be about the same child. A person decides: nothing is ever merged. */
export interface EarlierRow {
  readonly id: string
  readonly reference: string
  /** False when the contact is in a lane this person does not read. */
  readonly canOpen: boolean
  readonly childName: string
  readonly strength: Exclude<MatchStrength, 'none'>
  readonly because: readonly string[]
  readonly receivedOn: string
  readonly agency: string
  readonly outcome: string
  readonly level: string
  readonly issues: readonly string[]
}

export interface HistoryView {
  /** What the history shows, in words; empty when it shows nothing. */
  readonly flags: readonly string[]
  /** The history needs its own answer: what is different, and what did not last? */
  readonly isRepeat: boolean
  readonly earlier: readonly EarlierRow[]
}

export interface DecisionView {
  readonly outcome: string
  readonly level: number
  readonly rationale: string
  readonly historyConsidered: string
  readonly noFurtherAction: readonly { readonly question: string; readonly answer: string }[]
  readonly actions: readonly {
    readonly what: string
    readonly owner: string
    readonly dueOn: string
  }[]
  readonly by: string
  readonly at: string
}

export interface AgreementView {
  readonly summary: string
  /** What the family asked to be kept from somebody; shown as a warning above everything else. */
  readonly limits: string | null
  /** What the outcome stops the front door from doing, in words. */
  readonly warning: string | null
  readonly checkedBy: string | null
  /** What stands out about each person, the most dangerous to miss first. */
  readonly flags: readonly AgreementFlag[]
  /** Everything recorded of each person, latest first. */
  readonly entries: readonly {
    readonly id: string
    readonly when: string
    readonly who: string
    readonly decision: string
    readonly recordedBy: string
    readonly details: readonly {
      readonly question: string
      readonly answer: string
      readonly isRestricted: boolean
    }[]
  }[]
}

export interface LabelledAnswer {
  readonly words: string
  readonly isRestricted: boolean
}

export interface SinceSent {
  readonly queries: readonly {
    readonly id: string
    readonly what: string
    readonly why: string
    readonly neededWords: string
    readonly askedWords: string
    readonly isOpen: boolean
    readonly answers: readonly { readonly words: string; readonly byWords: string }[]
  }[]
  readonly amendments: readonly {
    readonly id: string
    readonly what: string
    readonly value: string
    readonly before: string
    readonly why: string
    readonly byWords: string
  }[]
  readonly withdrawal: {
    readonly reason: string
    readonly words: string
    readonly byWords: string
    readonly acknowledgedWords: string | null
  } | null
}

export interface ContactFile {
  readonly id: string
  readonly name: string
  readonly kindWords: string
  readonly sizeWords: string
  readonly byWords: string
  readonly state: 'waiting' | 'clean' | 'unsafe' | 'unscanned'
  readonly stateWords: string
  readonly isLater: boolean
}

/** Referrals tied by a reference that a sender gave; only those the reader may open. */
export interface LinkedReferrals {
  readonly addsTo: { readonly reference: string; readonly contacts: readonly ReferralLink[] } | null
  readonly addedBy: readonly ReferralLink[]
}

export interface ReferralLink {
  /** The contact to open. */
  readonly id: string
  readonly words: string
  readonly about: string
}

export interface ContactPage {
  readonly header: ContactHeader
  /** That its writer left it unsent and who took it on; null for everything that was sent. */
  readonly notSent: string | null
  readonly formTitle: string
  readonly lane: Lane
  readonly routing: readonly string[]
  readonly received: string
  readonly opened: string | null
  readonly child: {
    readonly born: string | null
    readonly nhsNumber: string | null
    readonly school: LabelledAnswer | null
    readonly address: LabelledAnswer | null
    readonly whereNow: LabelledAnswer | null
    readonly addressUnknown: boolean
  }
  readonly siblings: readonly Sibling[]
  readonly risk: {
    readonly because: readonly string[]
    readonly harms: readonly string[]
    readonly levelStated: string | null
    readonly phoned: boolean
    /** A police risk checklist in words: count, band, red flags. Empty on any other referral. */
    readonly checklist: readonly string[]
    /** What the form's own answers come to: a screening, a countdown, a clock. Empty on most referrals. */
    readonly summary: readonly string[]
  }
  readonly latestEvent: LatestEvent | null
  readonly sender: {
    readonly name: string
    readonly jobTitle: string
    readonly agency: string
    readonly phone: string | null
  }
  readonly agreement: AgreementView
  /** What the sender chose in the guide, their own level and reasons, word for word as on the day. */
  readonly guide: GuideRecord | null
  /** What was asked of a front door before, when the referral was made from it. */
  readonly advice: readonly AdviceBefore[]
  readonly linked: LinkedReferrals
  readonly history: HistoryView
  /** Questions asked, contact details changed, and a withdrawal. */
  readonly since: SinceSent
  readonly messages: readonly {
    readonly isDisagreement: boolean
    readonly words: string
    readonly by: string
    readonly at: string
  }[]
  /** Files sent with it and since. Only one that was scanned and found clean can be opened. */
  readonly files: readonly ContactFile[]
  readonly referralId: string
  readonly document: FormDocument
  readonly decisions: readonly DecisionView[]
  readonly scored: readonly { readonly total: number; readonly by: string; readonly at: string }[]
  readonly may: { readonly decide: boolean; readonly score: boolean; readonly take: boolean }
}

export const strengthWords: Readonly<Record<Exclude<MatchStrength, 'none'>, string>> = {
  same: 'Looks the same',
  likely: 'Likely the same',
  possible: 'Possibly the same',
}
