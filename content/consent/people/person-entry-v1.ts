import {
  checkboxes,
  checklist,
  date,
  defineForm,
  is,
  longText,
  page,
  radios,
  section,
  select,
  text,
} from '#app/domain/forms/authoring.ts'
import { languageOptions } from '#content/forms/options/code-options.ts'
import {
  notToldReasonOptions,
  responsibilityOptions,
} from '#content/forms/options/family-options.ts'

/**
 * What is recorded each time a person says what they think about a referral, version 1. Ids begin with "person", so
 * that no rule made for a form's own questions is ever taken for one of these. A published version never changes.
 */
const childSelf = is('personKind', 'child')

const who = [
  text({
    id: 'personName',
    label: 'What is this person’s name?',
    when: is('personKind', 'other'),
    notKnown: 'Name not known',
    error: 'Enter this person’s name, or tick that it is not known',
  }),
  text({
    id: 'personRelationship',
    label: 'How are they related to the child?',
    when: is('personKind', 'other'),
    hint: 'For example, mother, or the social worker of a council with a care order',
    error: 'Enter how they are related to the child',
  }),
]

const whoCanAgree = [
  select({
    id: 'personBasis',
    label: 'How do they hold parental responsibility?',
    hint: 'A grandparent, step-parent or foster carer does not hold it without a court order',
    when: is('personKind', 'adult', 'other'),
    options: {
      ...responsibilityOptions,
      pregnantPerson: 'Pregnant person, for an unborn baby',
      none: 'They do not hold it',
    },
    error: 'Select how they hold parental responsibility',
  }),
  radios({
    id: 'personYoung',
    label: 'Can this young person make this decision?',
    hint: 'It is about this decision only. Judge it again for another one',
    when: childSelf,
    options: {
      aged16or17: {
        label: 'Yes, they are 16 or 17',
        hint: 'Unless you have reason to think they cannot decide',
      },
      under16: 'Yes, they are under 16 and understand this decision',
      no: 'No, not this decision',
    },
    error: 'Select whether this young person can make this decision',
  }),
  checklist({
    id: 'personGillick',
    label: 'What did you check?',
    when: is('personYoung', 'under16'),
    items: {
      understandsSharing: 'They understand what is shared and why',
      understandsConsequences: 'They understand what may follow if they agree, and if they say no',
      canWeigh: 'They can weigh it up',
      freeFromPressure: 'Nobody is pressing them',
      thisDecision: 'It was judged for this decision, not for decisions in general',
    },
    error: 'Select yes, no or not known for each check',
  }),
  longText({
    id: 'personGillickHow',
    label: 'How did you judge this?',
    hint: 'Their own words help most',
    when: is('personYoung', 'under16'),
    rows: 3,
    maxLength: 4000,
    error: 'Enter how you judged that they can make this decision',
  }),
]

const decision = [
  radios({
    id: 'personDecision',
    label: 'What did they decide?',
    options: {
      agreed: 'They agree',
      agreedWithLimits: {
        label: 'They agree, with limits',
        hint: 'For example, they do not want one agency to be told',
      },
      declined: 'They do not agree',
      withdrawn: { label: 'They agreed before and have changed their mind' },
      notReached: 'I have not been able to reach them',
      notAsked: 'I have not asked them',
    },
    error: 'Select what they decided',
  }),
  longText({
    id: 'personLimits',
    label: 'What must not be shared, or who must not be told?',
    when: is('personDecision', 'agreedWithLimits'),
    rows: 3,
    maxLength: 4000,
    error: 'Enter what must not be shared, or who must not be told',
  }),
  longText({
    id: 'personAttempts',
    label: 'How have you tried to reach them?',
    hint: 'Each try: when, and in what way',
    when: is('personDecision', 'notReached'),
    rows: 3,
    maxLength: 4000,
    error: 'Enter how you have tried to reach them',
  }),
  checkboxes({
    id: 'personNotAskedBecause',
    label: 'Why have they not been asked?',
    when: is('personDecision', 'notAsked'),
    options: {
      notSafe: 'It is not safe to ask them',
      notNeeded: 'Nobody’s agreement is needed for this',
      cannotAgree: 'They cannot agree for this child',
      tooYoung: 'The child is too young to make this decision',
      noChance: 'There has been no chance yet',
      other: 'Another reason',
    },
    restricted: true,
    error: 'Select why they have not been asked',
  }),
]

const told = [
  radios({
    id: 'personTold',
    label: 'Has somebody explained to them what is shared, with whom and why?',
    options: { yes: 'Yes', notYet: 'Not yet', notSafe: 'No, it is not safe to tell them' },
    error: 'Select whether somebody has explained it to them',
  }),
  text({
    id: 'personToldBy',
    label: 'Who explained it?',
    hint: 'Give their name and role',
    when: is('personTold', 'yes'),
    error: 'Enter who explained it',
  }),
  longText({
    id: 'personToldWhat',
    label: 'What did they explain?',
    hint: 'What is shared, with whom, why, what may happen next, and that they can say no or change their mind',
    when: is('personTold', 'yes'),
    rows: 3,
    maxLength: 4000,
    error: 'Enter what was explained',
  }),
  radios({
    id: 'personToldHow',
    label: 'How was it explained?',
    when: is('personTold', 'yes'),
    options: { inPerson: 'In person', phone: 'By phone or video call', writing: 'In writing' },
    error: 'Select how it was explained',
  }),
  date({
    id: 'personToldOn',
    label: 'Day it was explained',
    hint: 'For example, 20 11 2026',
    when: is('personTold', 'yes'),
    must: 'be today or in the past',
    error: 'Enter the day it was explained',
  }),
  text({
    id: 'personToldTime',
    label: 'Time it was explained',
    when: is('personTold', 'yes'),
    format: 'time',
    maxLength: 10,
    width: 'short',
    optional: true,
    error: 'Enter the time it was explained',
  }),
  select({
    id: 'personLanguage',
    label: 'In what language?',
    when: is('personTold', 'yes'),
    options: languageOptions,
    error: 'Select in what language it was explained',
  }),
  radios({
    id: 'personInterpreter',
    label: 'Was there an interpreter?',
    hint: 'A child or a relative is never a safe interpreter',
    when: is('personTold', 'yes'),
    options: {
      none: 'No, they did not need one',
      professional: 'Yes, a professional interpreter or signer',
      other: 'Yes, somebody else helped',
      lacking: 'They needed one and there was none',
    },
    error: 'Select whether there was an interpreter',
  }),
]

const without = [
  radios({
    id: 'personWithout',
    label: 'Are you going ahead without telling this person, or without their agreement?',
    options: { no: 'No', yes: 'Yes' },
    error: 'Select whether you are going ahead without telling them or without their agreement',
  }),
  checkboxes({
    id: 'personWithoutReasons',
    label: 'Why?',
    hint: 'Select all that apply',
    when: is('personWithout', 'yes'),
    options: {
      ...notToldReasonOptions,
      duty: 'A law or an agreed rule says it must be shared',
      information: 'Only information is shared, and that is better for the child',
    },
    restricted: true,
    error: 'Select why you are going ahead without telling them or without their agreement',
  }),
  longText({
    id: 'personWithoutDetail',
    label: 'Say more about why',
    when: is('personWithout', 'yes'),
    rows: 3,
    maxLength: 4000,
    restricted: true,
    error: 'Enter more about why',
  }),
  text({
    id: 'personAuthoriser',
    label: 'Who agreed with you that this is right?',
    hint: 'Give the name and role of your safeguarding lead or manager',
    when: is('personWithout', 'yes'),
    notKnown: 'Nobody has agreed it yet: I am not waiting',
    restricted: true,
    error: 'Enter who agreed with you, or tick nobody yet',
  }),
]

const safety = [
  radios({
    id: 'personMayBeTold',
    label: 'Can this person be told about the referral?',
    options: { yes: 'Yes, they know or may be told', no: 'No, do not tell them' },
    restricted: true,
    error: 'Select whether this person can be told about the referral',
  }),
  radios({
    id: 'personContact',
    label: 'How can this person be reached?',
    options: { any: 'In any usual way', safeOnly: 'Only in a safe way' },
    restricted: true,
    error: 'Select how this person can be reached',
  }),
  text({
    id: 'personSafeContact',
    label: 'What is the safe way?',
    hint: 'For example, text first and only between 10am and 2pm',
    when: is('personContact', 'safeOnly'),
    maxLength: 400,
    restricted: true,
    error: 'Enter the safe way to reach them',
  }),
]

export const personEntryV1 = defineForm({
  id: 'person-agreement',
  version: 1,
  title: 'Agreement, person by person',
  sends: 'entry',
  facts: ['personKind'],
  minutes: 3,
  sections: [
    section({
      id: 'person',
      title: 'Agreement, person by person',
      pages: [
        page({
          id: 'entry',
          title: 'Agreement',
          questions: [...who, ...whoCanAgree, ...decision, ...told, ...without, ...safety],
        }),
      ],
    }),
  ],
})

/** The legal ground a person chooses for sharing: recorded apart from what anybody agreed to. */
export const lawfulBasisV1 = defineForm({
  id: 'lawful-basis',
  version: 1,
  title: 'Legal ground for sharing',
  sends: 'entry',
  facts: [],
  minutes: 1,
  sections: [
    section({
      id: 'ground',
      title: 'Legal ground for sharing',
      pages: [
        page({
          id: 'lawfulBasis',
          title: 'Legal ground for sharing',
          questions: [
            radios({
              id: 'lawfulArticle6',
              label: 'What lets your organisation share this?',
              options: {
                LB1: {
                  label: 'Public task',
                  hint: 'Usual for councils, schools, health services and the police',
                },
                LB2: { label: 'Legal obligation', hint: 'A law says that this must be shared' },
                LB3: {
                  label: 'Safeguarding as a recognised legitimate interest',
                  hint: 'Usual for charities, private nurseries and clubs',
                },
                LB4: { label: 'Legitimate interests' },
                LB5: { label: 'Vital interests', hint: 'To save a life, and only then' },
                LE1: { label: 'Law enforcement', hint: 'Police only' },
              },
              error: 'Select what lets your organisation share this',
            }),
            checkboxes({
              id: 'lawfulSpecial',
              label: 'What lets you share health and other sensitive details?',
              options: {
                SC1: {
                  label: 'Safeguarding children and people at risk',
                  hint: 'Usual. Data Protection Act 2018, Schedule 1, paragraph 18',
                },
                SC2: { label: 'Health or social care' },
                SC3: { label: 'Details of crimes or alleged crimes' },
              },
              error: 'Select what lets you share sensitive details',
            }),
          ],
        }),
      ],
    }),
  ],
})

/** What "risk has changed" asks after it has been sent: a few words are enough. */
export const riskChangedV1 = defineForm({
  id: 'risk-changed',
  version: 1,
  title: 'Risk has changed',
  sends: 'entry',
  facts: [],
  minutes: 1,
  sections: [
    section({
      id: 'risk',
      title: 'Risk has changed',
      pages: [
        page({
          id: 'riskChanged',
          title: 'Risk has changed',
          questions: [
            longText({
              id: 'riskWhat',
              label: 'What has changed?',
              hint: 'A few words are enough',
              // Nobody is held up for words when a child may be in danger.
              optional: true,
              rows: 4,
              maxLength: 4000,
              error: 'Enter what has changed',
            }),
          ],
        }),
        // Asked of nobody: the portal writes how the agreement check stood before and how it ended again.
        page({
          id: 'riskCheck',
          title: 'Agreement check',
          questions: [
            text({
              id: 'riskBefore',
              label: 'How the agreement check had ended',
              optional: true,
              error: 'Enter how the agreement check had ended',
            }),
            text({
              id: 'riskAfter',
              label: 'How the agreement check ended this time',
              optional: true,
              error: 'Enter how the agreement check ended this time',
            }),
          ],
        }),
      ],
    }),
  ],
})
