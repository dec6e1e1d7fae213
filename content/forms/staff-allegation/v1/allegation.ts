import {
  checkboxes,
  date,
  longText,
  page,
  radios,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'

export const allegation = section({
  id: 'allegation',
  title: 'What is alleged',
  pages: [
    page({
      id: 'grounds',
      title: 'Why you are telling us',
      terms: {
        Allegation:
          'Something said or seen that may mean one of the four things below. It does not have to be proved',
        'Low-level concern':
          'Something against a code of conduct that is none of these four: keep it in your own record',
      },
      questions: [
        checkboxes({
          id: 'grounds',
          label: 'What may the person have done?',
          hint: 'Select all that may apply, at work or in private, now or long ago',
          options: {
            harmed: 'Harmed a child, or may have',
            offence: 'Committed an offence against or about a child, or may have',
            risk: 'Behaved in a way that may mean they are a risk to children',
            suitability: 'Behaved in a way that may mean they should not work with children',
          },
          notKnown: 'I am not sure which of these it is',
          error: 'Select what the person may have done, or tick that you are not sure',
        }),
        radios({
          id: 'stillWithChildren',
          label: 'Are they with children now?',
          options: {
            yes: 'Yes, as usual',
            watched: 'Yes, but with somebody watching',
            away: 'No, they are away from children',
            notKnown: 'Not known',
          },
          error: 'Select whether they are with children now',
          dataItem: 'allegation.contactWithChildren',
        }),
      ],
    }),
    page({
      id: 'account',
      title: 'What happened',
      questions: [
        longText({
          id: 'account',
          label: 'What was said or seen?',
          hint: 'Say when, where, who was there, any injury, and the exact words of a child',
          error: 'Enter what was said or seen',
          example:
            'On 19 November at about 1:10pm, in the small hall, Ms A saw Mr B take Sam (7) by the arm and pull him over. Sam said “he always does that”. There was a red mark at 1:30pm and none at 3pm.',
          restricted: true,
          dataItem: 'concern.account',
        }),
        text({
          id: 'whoSaid',
          label: 'Who said it or saw it?',
          notKnown: 'They do not want to be named, or not known',
          restricted: true,
          error: 'Enter who said it or saw it, or tick not known',
        }),
        date({
          id: 'happenedOn',
          label: 'Day it happened',
          hint: 'For example, 19 11 2026',
          must: 'be today or in the past',
          notKnown: 'I do not know the exact day',
          error: 'Enter the day it happened, or tick that you do not know',
        }),
        date({
          id: 'knownOn',
          label: 'Day you heard of it',
          hint: 'The designated officer is told within one working day of this',
          must: 'be today or in the past',
          error: 'Enter the day you heard of it',
          dataItem: 'allegation.knownOn',
        }),
      ],
    }),
    page({
      id: 'told',
      title: 'Who knows already',
      questions: [
        radios({
          id: 'policeTold',
          label: 'Have the police been told?',
          options: yesNoNotKnown,
          error: 'Select whether the police have been told',
        }),
        radios({
          id: 'personTold',
          label: 'Does the person know?',
          options: yesNoNotKnown,
          error: 'Select whether the person knows',
        }),
        radios({
          id: 'parentsTold',
          label: 'Do the child’s parents or carers know?',
          options: { yes: 'Yes', no: 'No', notKnown: 'Not known', noChild: 'No child is known' },
          error: 'Select whether the child’s parents or carers know',
        }),
        longText({
          id: 'earlier',
          label: 'Earlier worries about this person',
          hint: 'Include low-level concerns and anything decided about them',
          rows: 4,
          notKnown: 'I do not know of any',
          restricted: true,
          error: 'Enter earlier worries, or tick that you do not know of any',
        }),
      ],
    }),
  ],
})
