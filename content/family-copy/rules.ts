import type { FamilyPart, FamilyRule } from '#app/domain/copies/family-rule.ts'

/**
 * What a family may be given, form by form and version by version. Practice leads and the data protection officer own
 * these lists. They name what may be shared; everything else stays out, and a new question stays out until somebody
 * adds it here. Never on a list: an address, a school, where a child is now, a phone number, another adult, another
 * child, a service, who said or saw something, a child's own words, and why a family was not told.
 */

const aboutChild: FamilyPart = {
  title: 'The child this is about',
  from: { of: 'child' },
  items: [
    'child.forename',
    'child.surname',
    'child.knownAs',
    'child.bornOn',
    'child.dueOn',
    'child.language',
    'child.interpreter',
    'child.communication',
  ],
  kind: 'facts',
}

const aboutReader: FamilyPart = {
  title: 'You',
  from: { of: 'reader' },
  items: ['adult.name', 'adult.relationship'],
  kind: 'facts',
}

/** Events the sender saw or heard for themselves, whose source puts nobody at risk. */
const seenEvents: FamilyPart = {
  title: 'What we saw',
  from: {
    of: 'list',
    list: 'events',
    only: { 'event.source': ['saw'], 'event.restrictedSource': ['no'] },
  },
  items: ['event.on', 'event.what'],
  kind: 'account',
}

const worries: FamilyPart = {
  title: 'What we are worried about',
  from: { of: 'referral' },
  items: ['concern.worry', 'concern.level'],
  kind: 'account',
}

const impact: FamilyPart = {
  title: 'How it affects the child',
  from: { of: 'child' },
  items: ['child.impact'],
  kind: 'account',
}

const goingWell: FamilyPart = {
  title: 'What is going well',
  from: { of: 'referral' },
  items: ['strengths.working'],
  kind: 'account',
}

const helpTried: FamilyPart = {
  title: 'Help so far',
  from: { of: 'list', list: 'previousHelp', only: {} },
  items: ['help.what', 'help.when'],
  kind: 'account',
}

const asking: FamilyPart = {
  title: 'What we are asking for',
  from: { of: 'referral' },
  // What the sender will keep doing names colleagues, so it is not here.
  items: ['ask.want'],
  kind: 'account',
}

const full: readonly FamilyPart[] = [
  aboutChild,
  aboutReader,
  worries,
  seenEvents,
  impact,
  goingWell,
  helpTried,
  asking,
]

export const familyRules: readonly FamilyRule[] = [
  { formId: 'childrens-referral', formVersion: 1, parts: full },
  { formId: 'childrens-referral', formVersion: 2, parts: full },
  // Written in a hurry about danger: only who it is about.
  { formId: 'urgent-referral', formVersion: 1, parts: [aboutChild] },
  // An abuser may share parental responsibility: only who it is about, and never what happened or who was there.
  { formId: 'police-domestic-abuse-notification', formVersion: 1, parts: [aboutChild] },
  {
    formId: 'early-help-request',
    formVersion: 1,
    // Its question on strengths also asks who helps: other people, so not here.
    parts: [aboutChild, aboutReader, worries, impact, asking],
  },
]

/** The rule for one version of a form; without one there is no family copy of it. */
export function findFamilyRule(formId: string, formVersion: number): FamilyRule | undefined {
  return familyRules.find(rule => rule.formId === formId && rule.formVersion === formVersion)
}
