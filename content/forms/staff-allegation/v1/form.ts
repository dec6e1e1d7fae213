import { defineForm } from '#app/domain/forms/authoring.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'
import { aboutSender } from '#content/forms/parts/sender-v1.ts'
import { allegation } from './allegation.ts'
import { children, person } from './people.ts'

/**
 * An allegation against a person who works or volunteers with children, for the designated officer. Source: Working
 * Together, the four grounds; told within one working day and before any investigation.
 */
export const staffAllegation = defineForm({
  id: 'staff-allegation',
  version: 1,
  title: 'Allegation about a person who works with children',
  sends: 'allegation',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 20,
  sections: [dangerFirst, person, allegation, children, aboutSender],
})
