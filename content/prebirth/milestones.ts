import type { Milestone } from '#app/domain/prebirth/gestation.ts'

/**
 * The pre-birth pathway by week of pregnancy. The weeks are examples from published pathways and differ between areas:
 * the partnership sets its own. A conference is at least ten weeks before the due date, which is week 30.
 */
export const prebirthMilestones: readonly Milestone[] = [
  { week: 16, label: 'Referral made' },
  { week: 28, label: 'Assessment finished' },
  { week: 30, label: 'Pre-birth conference, if one is needed' },
  { week: 34, label: 'Birth plan agreed and shared with the hospital' },
  { week: 37, label: 'Plan for leaving hospital agreed' },
]
