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

const fosteringSince: FamilyPart = {
  title: 'The arrangement',
  from: { of: 'referral' },
  items: ['fostering.startedOn'],
  kind: 'account',
}

const missingWhen: FamilyPart = {
  title: 'When this was',
  from: { of: 'referral' },
  // Not where, not with whom, and not who reported it.
  items: [
    'missing.startedOn',
    'missing.startedTime',
    'missing.returnedOn',
    'missing.returnedTime',
    'concern.worry',
  ],
  kind: 'account',
}

/** Every version of every form has its rule; a law test holds that. */
export const familyRules: readonly FamilyRule[] = [
  { formId: 'childrens-referral', formVersion: 1, parts: full },
  { formId: 'childrens-referral', formVersion: 2, parts: full },
  { formId: 'childrens-referral', formVersion: 3, parts: full },
  // Written in a hurry about danger: only who it is about.
  { formId: 'urgent-referral', formVersion: 1, parts: [aboutChild] },
  {
    formId: 'police-domestic-abuse-notification',
    formVersion: 1,
    reason:
      'This notice is about abuse at home. On paper it can be found, and the person who caused harm may share a home or parental responsibility. Tell the victim what was sent when they are alone and safe. The front door decides what anybody else is told.',
  },
  {
    formId: 'pre-birth-referral',
    formVersion: 1,
    // Who will help, and what both parents say, are about other people.
    parts: [aboutChild, aboutReader, worries, asking],
  },
  {
    formId: 'early-help-request',
    formVersion: 1,
    // Its question on strengths also asks who helps: other people, so not here.
    parts: [aboutChild, aboutReader, worries, impact, asking],
  },
  // Signs, people and places could warn whoever exploits the child: only who it is about.
  { formId: 'exploitation-screening', formVersion: 1, parts: [aboutChild, aboutReader] },
  { formId: 'missing-episode', formVersion: 1, parts: [aboutChild, missingWhen] },
  {
    formId: 'private-fostering',
    formVersion: 1,
    parts: [aboutChild, aboutReader, fosteringSince, worries],
  },
  // It does not ask what the family knows: only who it is about.
  { formId: 'more-information', formVersion: 1, parts: [aboutChild] },
  {
    formId: 'advice-request',
    formVersion: 1,
    reason:
      'This is a question between professionals, and often nobody is named in it. If you then make a referral, make a copy of that for the family.',
  },
  {
    formId: 'staff-allegation',
    formVersion: 1,
    reason:
      'This is about an adult who works with children, and what is known must stay with those who look into it. The designated officer decides who tells the child’s family, when, and what.',
  },
  {
    formId: 'public-concern',
    formVersion: 1,
    reason:
      'This was told by a member of the public, whose name must never be worked out from it. The front door decides what the family is told.',
  },
]

/** The rule for one version of a form. */
export function findFamilyRule(formId: string, formVersion: number): FamilyRule | undefined {
  return familyRules.find(rule => rule.formId === formId && rule.formVersion === formVersion)
}
