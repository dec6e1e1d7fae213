import { defineForm } from '#app/domain/forms/authoring.ts'
import { aboutYou } from './about-you.ts'
import { adultsAndFamily } from './adults-and-family.ts'
import { agencies } from './agencies.ts'
import { ask } from './ask.ts'
import { children } from './children.ts'
import { declaration } from './declaration.ts'
import { historyAndHelp } from './history-and-help.ts'
import { impact } from './impact.ts'
import { levelOfNeed } from './level-of-need.ts'
import { safetyNow } from './safety-now.ts'
import { strengths } from './strengths.ts'
import { views } from './views.ts'
import { whatHasHappened } from './what-has-happened.ts'
import { whatTheFamilyKnows } from './what-the-family-knows.ts'

/** The full multi-agency referral. */
export const childrensReferral = defineForm({
  id: 'childrens-referral',
  version: 1,
  title: 'Children’s referral',
  sends: 'referral',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 40,
  sections: [
    safetyNow,
    children,
    adultsAndFamily,
    whatHasHappened,
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
