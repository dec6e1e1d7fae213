import { defineForm } from '#app/domain/forms/authoring.ts'
import { incident } from './incident.ts'
import { people } from './people.ts'
import { risk } from './risk.ts'

/** What the police send after a domestic abuse incident where a child lives or is related. */
export const policeDomesticAbuse = defineForm({
  id: 'police-domestic-abuse-notification',
  version: 1,
  title: 'Police domestic abuse notification',
  sends: 'notification',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 15,
  sections: [incident, people, risk],
})
