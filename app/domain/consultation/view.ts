/** Advice as pages show it: plain data, so a page only has to lay it out. */
import type { AskAnswers, AdviceWay } from './ask.ts'
import type { AdviceAnswers } from './advice.ts'

/** A line of a summary. */
export interface Line {
  readonly key: string
  readonly words: string
}

/** A time that can be chosen: an ISO instant, and the words for it. */
export interface SlotChoice {
  readonly value: string
  readonly words: string
}

export interface DoorChoice {
  readonly code: string
  readonly council: string
  readonly name: string
  readonly answersNow: string
  readonly phone: string
  readonly phoneHref: string
  readonly openWords: string
}

/** What was picked in the guide, as it goes with a question or a record. */
export interface PickedView {
  readonly version: string
  readonly picture: string
  /** The age group the picture was made for, in words. */
  readonly age: string | null
  readonly indicators: readonly {
    readonly id: string
    readonly level: number
    readonly text: string
    readonly immediate: boolean
  }[]
}

/** The fields in which the guide passes an age on. */
export type CarriedAge = Readonly<Partial<Record<'ageGroup' | 'weeks', string>>>

/** The page to ask for advice: which way and whom, or the form. */
export interface AskPage {
  readonly doors: readonly DoorChoice[]
  readonly door: DoorChoice
  /** Null before a way was chosen. */
  readonly way: AdviceWay | null
  readonly picks: readonly string[]
  /** Age group and weeks as the guide passed them on: a group, never a day. */
  readonly age: CarriedAge
  readonly picked: PickedView | null
  readonly isImmediate: boolean
  readonly slots: readonly SlotChoice[]
  readonly key: string
  readonly answers: AskAnswers
}

export interface AdviceEntryView {
  readonly id: string
  readonly words: string
  readonly lines: readonly Line[]
  readonly referNow: boolean
  readonly by: string
  readonly at: string
  readonly seen: string | null
}

export interface ConsultationHead {
  readonly id: string
  readonly reference: string
  readonly stateWords: string
  readonly isWaiting: boolean
  readonly isImmediate: boolean
  /** What was asked, of whom, and when they ring. */
  readonly lines: readonly Line[]
  readonly question: string
  /** What was said in a call already held. */
  readonly heldSaid: string | null
  readonly picked: PickedView | null
  readonly advice: readonly AdviceEntryView[]
}

/** A consultation as the people who asked see it. */
export interface SenderConsultation extends ConsultationHead {
  readonly side: 'sender'
  readonly door: DoorChoice
  readonly hasUnread: boolean
  readonly asksToRefer: boolean
  /** Times to change to; empty when it cannot be changed. */
  readonly slots: readonly SlotChoice[]
  readonly canCancel: boolean
  readonly canRebook: boolean
  /** The referral made from it, and where it is read. */
  readonly referral: { readonly id: string; readonly isSent: boolean } | null
}

/** A consultation as the front door sees it. */
export interface FrontDoorConsultation extends ConsultationHead {
  readonly side: 'frontDoor'
  readonly asker: readonly Line[]
  readonly askerPhone: string
  readonly levels: readonly { readonly level: number; readonly name: string }[]
  readonly canAdvise: boolean
  readonly key: string
  readonly answers: AdviceAnswers
}

export interface AdviceRowView {
  readonly id: string
  readonly reference: string
  readonly about: string
  readonly by: string
  readonly when: string
  readonly status: string
  readonly meaning: 'act-now' | 'attention' | 'waiting' | 'done' | 'quiet'
}

export interface AdviceList {
  readonly side: 'sender' | 'frontDoor'
  readonly waiting: readonly AdviceRowView[]
  /** What the front door has dealt with; always empty for those who ask. */
  readonly done: readonly AdviceRowView[]
}

/** Advice that was given before a referral, beside that referral. */
export interface AdviceBefore {
  readonly id: string
  readonly reference: string
  readonly askedWords: string
  readonly question: string
  readonly heldSaid: string | null
  readonly entries: readonly AdviceEntryView[]
}
