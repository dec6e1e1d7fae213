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
import { agency } from './agency.ts'
import { children } from './children.ts'
import { modules } from './modules.ts'
import { whatHasHappened } from './what-has-happened.ts'

/** The full multi-agency referral, with what each kind of agency knows and more about some kinds of worry. */
export const childrensReferralV2 = defineForm({
  id: 'childrens-referral',
  version: 2,
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
