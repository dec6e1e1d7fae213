import { checkboxes, is, longText, page, radios, section } from '#app/domain/forms/authoring.ts'

export const worries = section({
  id: 'worries',
  title: 'Worries, strengths and the plan',
  pages: [
    page({
      id: 'circumstances',
      title: 'What is behind the worry',
      questions: [
        checkboxes({
          id: 'circumstances',
          label: 'Do any of these apply to either parent?',
          hint: 'Select all that apply, for the mother and the father',
          options: {
            earlierHarm: 'An earlier child was hurt, or died and there were worries',
            earlierRemoved: 'An earlier child lives away because of a court or council decision',
            poses_risk: 'A parent or partner may be a risk to children',
            wasLookedAfter: 'A parent is or was looked after by a council',
            under18: 'A parent is under 18',
            noHome: 'They have no settled home',
            substance: 'Drug or alcohol use',
            learning: 'A learning disability',
            none: 'None of these',
          },
          exclusive: 'none',
          notKnown: 'Not known',
          error: 'Select what applies to either parent, or that none do',
        }),
        checkboxes({
          id: 'harmTypes',
          label: 'What is this about?',
          hint: 'Select all that fit, even if you only suspect it',
          options: {
            pre_birth: 'Worries about how the baby will be cared for',
            domestic_abuse: 'Domestic abuse, including coercive control',
            parental_substance: 'Drug or alcohol use by a parent',
            parental_mental_health: 'A parent’s mental health',
            parental_learning_disability: 'A parent’s learning disability',
            neglect: 'Neglect of an earlier child',
            physical_abuse: 'Physical harm to an earlier child',
            sexual_abuse: 'Sexual harm to an earlier child',
            fgm: 'Female genital mutilation',
            homelessness: 'No safe home for the baby',
            persons_posing_risk: 'Someone near the baby may be a risk to children',
          },
          error: 'Select what this is about',
          dataItem: 'concern.harmTypes',
        }),
      ],
    }),
    page({
      id: 'enquiries',
      title: 'What has been asked',
      intro:
        'Ask about abuse only when the person is alone, and with an interpreter who is not family.',
      questions: [
        radios({
          id: 'domesticAbuseAsked',
          label: 'Has the pregnant person been asked about domestic abuse while alone?',
          options: {
            disclosed: 'Yes, and they told of abuse',
            no: 'Yes, and they told of none',
            notAlone: 'No, they were never alone',
            notAsked: 'No',
            notKnown: 'Not known',
          },
          error: 'Select whether they have been asked about domestic abuse while alone',
          restricted: true,
        }),
        radios({
          id: 'fgmAsked',
          label: 'Has the pregnant person been asked about FGM?',
          options: {
            hasHad: 'Yes, and they have had it',
            no: 'Yes, and they have not',
            notAsked: 'No',
            notKnown: 'Not known',
          },
          error: 'Select whether they have been asked about FGM',
          restricted: true,
        }),
      ],
    }),
    page({
      id: 'account',
      title: 'What worries you',
      questions: [
        longText({
          id: 'account',
          label: 'What have you seen and been told?',
          hint: 'Say when, who saw or said it, and keep what you think about it for the next box',
          error: 'Enter what you have seen and been told',
          example:
            'At booking on 3 September Ms D said she drinks most evenings. On 2 November she came to clinic smelling of alcohol at 10am. Her son lives with his grandmother under a court order from 2023.',
          restricted: true,
          dataItem: 'concern.account',
        }),
        longText({
          id: 'worry',
          label: 'What worries you most for this baby?',
          hint: 'Say what could happen before, at and after birth if nothing changes',
          rows: 6,
          error: 'Enter what worries you most for this baby',
          dataItem: 'concern.worry',
        }),
      ],
    }),
    page({
      id: 'strengths',
      title: 'What helps',
      questions: [
        longText({
          id: 'strengths',
          label: 'Who and what will help this baby to be safe?',
          rows: 4,
          notKnown: 'I do not know',
          error: 'Enter who and what will help, or tick that you do not know',
          dataItem: 'strengths.people',
        }),
        longText({
          id: 'parentViews',
          label: 'What do both parents say?',
          rows: 4,
          notKnown: 'They have not been asked, or I do not know',
          error: 'Enter what both parents say, or tick that you do not know',
          dataItem: 'views.parents',
        }),
      ],
    }),
    page({
      id: 'plan',
      title: 'What should happen next',
      questions: [
        longText({
          id: 'askWant',
          label: 'What would you like to happen?',
          rows: 4,
          error: 'Enter what you would like to happen',
          dataItem: 'ask.want',
        }),
        longText({
          id: 'askOwnActions',
          label: 'What will you keep doing?',
          rows: 4,
          error: 'Enter what you will keep doing',
          dataItem: 'ask.ownActions',
        }),
        radios({
          id: 'mayLeave',
          label: 'Could the parents move away or give birth somewhere else?',
          options: { yes: 'Yes', no: 'No', notKnown: 'Not known' },
          error: 'Select whether they could move away or give birth somewhere else',
        }),
        longText({
          id: 'mayLeaveWhy',
          label: 'What makes you think so?',
          when: is('mayLeave', 'yes'),
          rows: 3,
          maxLength: 4000,
          restricted: true,
          error: 'Enter what makes you think so',
        }),
      ],
    }),
  ],
})
