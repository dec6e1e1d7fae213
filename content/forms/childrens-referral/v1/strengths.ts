import { longText, page, section } from '#app/domain/forms/authoring.ts'

export const strengths = section({
  id: 'strengths',
  title: 'Strengths',
  pages: [
    page({
      id: 'strengths',
      title: 'What is going well',
      questions: [
        longText({
          id: 'strengthsPeople',
          label: 'Who helps to keep the children safe and well?',
          hint: 'Name people in the family or community and what they do',
          rows: 4,
          notKnown: 'I do not know',
          error: 'Enter who helps to keep the children safe and well, or tick that you do not know',
          example:
            'Their grandmother, Mrs B, collects both children every Friday, gives them tea and rings school if Sam is off.',
          dataItem: 'strengths.people',
        }),
        longText({
          id: 'strengthsWorking',
          label: 'What is working?',
          hint: 'Say how you know that it works',
          rows: 4,
          notKnown: 'I do not know',
          error: 'Enter what is working, or tick that you do not know',
          example: 'When breakfast is offered Sam comes in on time and joins in lessons.',
          dataItem: 'strengths.working',
        }),
      ],
    }),
  ],
})
