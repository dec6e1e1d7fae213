/** A decision not to refer as pages show it: plain data, so a page only has to lay it out. */
import type { AdviceEntryView, CarriedAge, Line, PickedView } from '../consultation/view.ts'
import type { ChildAnswers } from '../consultation/told-child.ts'
import type { ShownDuty } from '../threshold/duty-routes.ts'
import type { LevelGuidance } from '../threshold/guide.ts'
import type { PictureLevels } from '../threshold/own-level.ts'
import type { DecisionAnswers, RecordState } from './entry.ts'

export interface DecisionFormPage {
  readonly picks: readonly string[]
  /** Age group and weeks as the guide passed them on: a group, never a day. */
  readonly age: CarriedAge
  /** Who else has to be told, whether it is referred or not. */
  readonly duties: readonly ShownDuty[]
  readonly picked: PickedView | null
  readonly picture: PictureLevels
  readonly isImmediate: boolean
  /** The reason was asked for once already: it is asked again, and no longer waited for. */
  readonly wasAsked: boolean
  readonly levels: readonly Pick<LevelGuidance, 'level' | 'name' | 'meaning'>[]
  /** The advice this comes from, if any. */
  readonly from: {
    readonly id: string
    readonly reference: string
    readonly advice: readonly AdviceEntryView[]
  } | null
  readonly key: string
  readonly child: ChildAnswers
  readonly answers: DecisionAnswers
}

export interface EntryView {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly lines: readonly Line[]
}

export interface NoReferralPage {
  readonly id: string
  readonly reference: string
  readonly state: RecordState
  readonly stateWords: string
  readonly isDue: boolean
  readonly isImmediate: boolean
  /** Who it is about, who wrote it, for which agency, and when it is looked at again. */
  readonly lines: readonly Line[]
  readonly decided: readonly Line[]
  readonly picked: PickedView | null
  /** Everything since, oldest first. */
  readonly later: readonly EntryView[]
  readonly advice: { readonly id: string; readonly reference: string } | null
  readonly referral: { readonly id: string; readonly isSent: boolean } | null
  readonly suggestedReview: string
  readonly key: string
}

export interface NoReferralRow {
  readonly id: string
  readonly reference: string
  readonly about: string
  readonly by: string
  readonly review: string
  readonly status: string
  readonly meaning: 'attention' | 'waiting' | 'done' | 'quiet'
}
