import { defineForm } from '#app/domain/forms/authoring.ts'
import { aboutYou } from '../v1/about-you.ts'
import { adultsAndFamily } from '../v1/adults-and-family.ts'
import { agencies } from '../v1/agencies.ts'
import { ask } from '../v1/ask.ts'
import { declaration } from '../v1/declaration.ts'
import { historyAndHelp } from '../v1/history-and-help.ts'
import { impact } from '../v1/impact.ts'
import { levelOfNeed } from '../v1/level-of-need.ts'
import { safetyNow } from '../v1/safety-now.ts'
import { strengths } from '../v1/strengths.ts'
import { views } from '../v1/views.ts'
import { whatTheFamilyKnows } from '../v1/what-the-family-knows.ts'
import { agency } from '../v2/agency.ts'
import { children } from '../v2/children.ts'
import { modules } from '../v2/modules.ts'
import { whatHasHappened } from './what-has-happened.ts'

/** The second version, with the exact places of marks and injuries kept as they were drawn. */
export const childrensReferralV3 = defineForm({
  id: 'childrens-referral',
  version: 3,
  title: 'Children’s referral',
  sends: 'referral',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 45,
  sections: [
    safetyNow,
    children,
    adultsAndFamily,
    whatHasHappened,
    modules,
    agency,
    impact,
    levelOfNeed,
    historyAndHelp,
    strengths,
    views,
    ask,
    agencies,
    whatTheFamilyKnows,
    aboutYou,
    declaration,
  ],
})
