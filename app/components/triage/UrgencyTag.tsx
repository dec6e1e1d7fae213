import { urgencyWords } from '#app/domain/triage/queue.ts'
import type { UrgencyLevel } from '#app/domain/referral/urgency.ts'
import { StatusTag, type StatusMeaning } from '../layout/StatusTag.tsx'

const meanings: Readonly<Record<UrgencyLevel, StatusMeaning>> = {
  act_now: 'act-now',
  urgent: 'attention',
  routine: 'quiet',
}

/** How soon somebody must read it, in words on a tint. */
export function UrgencyTag({ urgency }: { readonly urgency: UrgencyLevel }) {
  return <StatusTag meaning={meanings[urgency]}>{urgencyWords[urgency]}</StatusTag>
}
