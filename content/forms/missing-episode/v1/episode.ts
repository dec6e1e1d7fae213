import {
  checkboxes,
  date,
  is,
  longText,
  page,
  radios,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'

export const missingNow = page({
  id: 'missingNow',
  title: 'Missing now',
  terms: {
    Missing: 'Nobody who is responsible for the child knows where they are',
    'Away without permission':
      'A looked-after child is somewhere known, but not where they should be',
  },
  questions: [
    radios({
      id: 'missingNow',
      label: 'Is the child missing now?',
      hint: 'If they are and the police do not know, call 999 or 101 now',
      options: {
        missing: 'Yes, nobody knows where they are',
        away: 'They are away without permission, but we know where',
        back: 'No, they are back or have been found',
      },
      error: 'Select whether the child is missing now',
      dataItem: 'missing.now',
    }),
  ],
})

export const episode = section({
  id: 'episode',
  title: 'The episode',
  pages: [
    missingNow,
    page({
      id: 'start',
      title: 'When it began',
      questions: [
        date({
          id: 'startedOn',
          label: 'Day they left or were last seen',
          hint: 'Choose the later of the two, for example 19 11 2026',
          must: 'be today or in the past',
          notKnown: 'I do not know the day',
          error: 'Enter the day they left or were last seen, or tick that you do not know',
          dataItem: 'missing.startedOn',
        }),
        text({
          id: 'startedTime',
          label: 'Time they left or were last seen',
          hint: 'About the right time is enough, for example 10:15pm',
          format: 'time',
          maxLength: 10,
          width: 'short',
          notKnown: 'I do not know the time',
          error: 'Enter the time they left or were last seen, or tick that you do not know',
          dataItem: 'missing.startedTime',
        }),
        text({
          id: 'lastSeen',
          label: 'Who last saw them, and where?',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter who last saw them and where, or tick not known',
        }),
        text({
          id: 'policeReference',
          label: 'Police reference',
          maxLength: 60,
          width: 'medium',
          notKnown: 'The police have not been told, or I do not have it',
          error: 'Enter the police reference, or tick that you do not have it',
          dataItem: 'police.incidentNumber',
        }),
        text({
          id: 'reportedBy',
          label: 'Who reported them missing, and when?',
          notKnown: 'Nobody yet, or not known',
          error: 'Enter who reported them missing, or tick nobody yet',
        }),
      ],
    }),
    page({
      id: 'why',
      title: 'Why they may have gone',
      questions: [
        checkboxes({
          id: 'push',
          label: 'What may they be getting away from?',
          hint: 'Select all that may apply',
          options: {
            conflict: 'Conflict at home',
            abuse: 'Being hurt or frightened',
            placement: 'Not being happy where they live',
            school: 'School or bullying',
            health: 'How they feel',
            other: 'Something else',
          },
          notKnown: 'Not known',
          error: 'Select what they may be getting away from, or tick not known',
        }),
        checkboxes({
          id: 'pull',
          label: 'What may they be going to?',
          hint: 'Select all that may apply',
          options: {
            friends: 'Friends',
            family: 'Family',
            partner: 'A partner',
            exploiter: 'A person or group that may be exploiting them',
            substances: 'Drugs or alcohol',
            other: 'Something or someone else',
          },
          notKnown: 'Not known',
          error: 'Select what they may be going to, or tick not known',
        }),
        radios({
          id: 'exploitation',
          label: 'Is there any sign of exploitation?',
          hint: 'Think about it every time: money, phones, older friends, lifts, drugs',
          options: { yes: 'Yes', no: 'No sign', notKnown: 'Not known' },
          error: 'Select whether there is any sign of exploitation',
          dataItem: 'missing.exploitation',
        }),
      ],
    }),
    page({
      id: 'before',
      title: 'Before this episode',
      questions: [
        radios({
          id: 'episodes',
          label: 'How many times in the last 90 days, with this one?',
          options: { '1': 'Once', '2': 'Twice', '3': '3 times', '4': '4 or more times' },
          notKnown: 'Not known',
          error: 'Select how many times in the last 90 days, or tick not known',
          dataItem: 'missing.episodes',
        }),
        radios({
          id: 'lookedAfter',
          label: 'Is the child looked after by a council?',
          options: yesNoNotKnown,
          error: 'Select whether the child is looked after by a council',
          dataItem: 'missing.lookedAfter',
        }),
        text({
          id: 'whichCouncil',
          label: 'Which council?',
          when: is('lookedAfter', 'yes'),
          notKnown: 'Not known',
          error: 'Enter which council, or tick not known',
        }),
        longText({
          id: 'worry',
          label: 'What worries you most?',
          hint: 'Say what makes this child more at risk, such as health, age or who they may be with',
          rows: 4,
          error: 'Enter what worries you most',
          dataItem: 'concern.worry',
        }),
      ],
    }),
  ],
})
