import { defineForm } from '#app/domain/forms/authoring.ts'
import { call } from './call.ts'
import { children } from './children.ts'
import { danger } from './danger.ts'
import { familyAndYou } from './family-and-you.ts'

/** What must reach the front door in writing straight after an urgent phone call; the rest is asked later. */
export const urgentReferral = defineForm({
  id: 'urgent-referral',
  version: 1,
  title: 'Urgent referral after a phone call',
  sends: 'urgent referral',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 5,
  sections: [call, children, danger, familyAndYou],
})
