import { date, is, longText, page, radios, section, text } from '#app/domain/forms/authoring.ts'

const back = is('missingNow', 'back')

export const returnInterview = section({
  id: 'return',
  title: 'Coming back',
  pages: [
    page({
      id: 'return',
      title: 'When they came back',
      when: back,
      questions: [
        date({
          id: 'returnedOn',
          label: 'Day they came back or were found',
          hint: 'For example, 20 11 2026: the 72 hours for the talk count from here',
          must: 'be today or in the past',
          error: 'Enter the day they came back or were found',
          dataItem: 'missing.returnedOn',
        }),
        text({
          id: 'returnedTime',
          label: 'Time they came back or were found',
          format: 'time',
          maxLength: 10,
          width: 'short',
          notKnown: 'I do not know the time',
          error: 'Enter the time they came back or were found, or tick that you do not know',
          dataItem: 'missing.returnedTime',
        }),
        text({
          id: 'foundWhere',
          label: 'Where were they, and who with?',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter where they were and who with, or tick not known',
        }),
        longText({
          id: 'harmAway',
          label: 'Were they hurt, or did anything happen to them?',
          rows: 4,
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter whether they were hurt or anything happened, or tick not known',
        }),
      ],
    }),
    page({
      id: 'interview',
      title: 'The return interview',
      when: back,
      intro:
        'Someone independent of the child’s care offers a talk after every episode, within 72 hours.',
      questions: [
        radios({
          id: 'interview',
          label: 'Has a return interview been offered?',
          options: {
            held: 'Yes, and it has been held',
            offered: 'Yes, and it has not been held yet',
            notWanted: 'Yes, and the child did not want one',
            no: 'No, not yet',
          },
          error: 'Select whether a return interview has been offered',
          dataItem: 'missing.interview',
        }),
      ],
    }),
    page({
      id: 'interviewWords',
      title: 'What the child said',
      when: is('interview', 'held'),
      questions: [
        date({
          id: 'interviewOn',
          label: 'Day of the interview',
          must: 'be today or in the past',
          error: 'Enter the day of the interview',
          dataItem: 'missing.interviewOn',
        }),
        text({
          id: 'interviewBy',
          label: 'Who held it, and who do they work for?',
          error: 'Enter who held the interview and who they work for',
        }),
        longText({
          id: 'interviewSaid',
          label: 'What did the child say?',
          hint: 'Use their own words, and say what they want kept from whom',
          error: 'Enter what the child said',
          example:
            'Jay said “I only stay at Tee’s when it kicks off at home”. He asked that his dad is not told where he stays.',
          restricted: true,
          dataItem: 'views.child',
        }),
        longText({
          id: 'interviewActions',
          label: 'What will happen because of it?',
          hint: 'Say who will do what, and by when',
          rows: 4,
          error: 'Enter what will happen because of it',
        }),
      ],
    }),
    page({
      id: 'interviewNot',
      title: 'Why there has been no interview',
      when: is('interview', 'offered', 'notWanted', 'no'),
      questions: [
        longText({
          id: 'interviewNotWhy',
          label: 'What is planned, or why is there none?',
          rows: 3,
          maxLength: 4000,
          error: 'Enter what is planned, or why there is none',
        }),
      ],
    }),
  ],
})
