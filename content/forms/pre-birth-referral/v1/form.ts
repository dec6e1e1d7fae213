import { defineForm } from '#app/domain/forms/authoring.ts'
import { aboutYou } from '#content/forms/childrens-referral/v1/about-you.ts'
import { declaration } from '#content/forms/childrens-referral/v1/declaration.ts'
import { whatTheFamilyKnows } from '#content/forms/childrens-referral/v1/what-the-family-knows.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'
import { babies } from './babies.ts'
import { parents } from './parents.ts'
import { worries } from './worries.ts'

/** A worry about a baby not born yet: the pregnancy, both parents, earlier children and the plan. */
export const preBirthReferral = defineForm({
  id: 'pre-birth-referral',
  version: 1,
  title: 'Pre-birth referral',
  sends: 'referral',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 35,
  sections: [dangerFirst, babies, parents, worries, whatTheFamilyKnows, aboutYou, declaration],
})
