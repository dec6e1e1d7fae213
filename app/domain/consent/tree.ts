/** What the answers amount to, as the front door and the reports see it. */
export type AgreementState =
  | 'not_needed'
  | 'undetermined'
  | 'not_sought_unsafe'
  | 'agreed'
  | 'overridden'
  | 'not_reached_risk'
  | 'not_needed_duty'
  | 'not_yet_sought'
  | 'agreed_limited'
  | 'not_reached_no_risk'
  | 'declined_information_shared'
  | 'declined_not_shared'

/** The ways the agreement check can end. There is no OUT_B: the letter was never given out. */
export type OutcomeId =
  | 'OUT_A'
  | 'OUT_C'
  | 'OUT_D'
  | 'OUT_E1'
  | 'OUT_E2'
  | 'OUT_F'
  | 'OUT_G'
  | 'OUT_H'
  | 'OUT_I'
  | 'OUT_J'
  | 'OUT_K'
  | 'OUT_L'
  | 'OUT_M'

export type NodeId =
  'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5' | 'Q6' | 'Q7' | 'Q8' | 'Q9' | 'Q10' | 'Q11' | 'Q12'

/** Something the answers say about the referral besides its outcome. */
export type AgreementFlag = 'route_to_allocated_worker'

/** One detail to record beside an outcome. The time and the person deciding are always recorded. */
export type DetailKey =
  | 'who_told'
  | 'told_at'
  | 'how_told'
  | 'language'
  | 'what_explained'
  | 'reasons'
  | 'reason_detail'
  | 'authoriser'
  | 'duty'
  | 'pr_basis'
  | 'competence_note'
  | 'limits'
  | 'rationale'
  | 'attempts'
  | 'review_date'
  | 'lawful_basis'
  | 'child_view'

/** Why the family was not told first. */
export type ReasonNotTold =
  | 'greater_risk_to_child'
  | 'risk_to_other_person'
  | 'evidence_or_investigation'
  | 'child_silenced_or_moved'
  | 'delay'
  | 'carer_is_suspect_sexual_abuse'
  | 'suspected_fii'
  | 'forced_marriage_or_hba'
  | 'fgm'
  | 'trafficking_or_organised_abuse'
  | 'other'

/** How an outcome travels to the front door; null when it is not sent. */
export type SendsAs = 'protection' | 'request' | 'notification' | 'information'

/** One way to answer a question, and where it leads. */
export interface Branch {
  readonly answer: string
  readonly next: NodeId | OutcomeId
  readonly flag?: AgreementFlag
}

/** One question of the tree. Its words live beside it in content, so they can be improved without moving a branch. */
export interface AgreementNode {
  readonly id: NodeId
  readonly branches: readonly Branch[]
}

/** One end of the tree. */
export interface AgreementOutcome {
  readonly id: OutcomeId
  readonly agreement: AgreementState
  readonly sendsAs: SendsAs | null
  /** Whether the person should phone the front door, before anything is written. */
  readonly phone: boolean
  readonly record: readonly DetailKey[]
}

/** One version of the agreement check: data the partnership and its data protection officer approve. */
export interface AgreementTree {
  readonly id: string
  readonly version: number
  readonly start: NodeId
  /** Where a notification sent under a duty enters, so nobody answers the other questions for the sender. */
  readonly notification: { readonly node: NodeId; readonly answer: string }
  readonly nodes: readonly AgreementNode[]
  readonly outcomes: readonly AgreementOutcome[]
}

/** The words for one answer. */
export interface AnswerWords {
  readonly label: string
  readonly hint?: string
}

/** The words for one question. */
export interface NodeWords {
  readonly title: string
  readonly hint?: string
  readonly answers: Readonly<Record<string, AnswerWords>>
  readonly error: string
}

/** The words for one outcome; on screen the phone number comes before `next` when the outcome says to phone. */
export interface OutcomeWords {
  readonly heading: string
  readonly next: readonly string[]
  /** One line for the referral document and the front door. */
  readonly summary: string
}

/** All the words of one version of the tree. */
export interface AgreementWords {
  readonly nodes: Readonly<Record<NodeId, NodeWords>>
  readonly outcomes: Readonly<Record<OutcomeId, OutcomeWords>>
  readonly details: Readonly<Record<DetailKey, { readonly label: string; readonly hint?: string }>>
  readonly reasons: Readonly<Record<ReasonNotTold, string>>
}
