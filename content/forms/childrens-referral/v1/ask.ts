import { longText, page, section } from '#app/domain/forms/authoring.ts'

export const ask = section({
  id: 'ask',
  title: 'What you are asking for',
  pages: [
    page({
      id: 'ask',
      title: 'What should happen next',
      questions: [
        longText({
          id: 'askWant',
          label: 'What would you like to happen?',
          hint: 'Say what help you think the children and family need',
          rows: 4,
          error: 'Enter what you would like to happen',
          example:
            'A Family Help assessment, with support for their mother’s mental health and a plan for the mornings.',
          dataItem: 'ask.want',
        }),
        longText({
          id: 'askOwnActions',
          label: 'What will you keep doing?',
          hint: 'Say what you or your organisation will do while you wait for an answer',
          rows: 4,
          error: 'Enter what you will keep doing',
          example: 'Breakfast every day. I will ring home each morning by 9:15am if Sam is not in.',
          dataItem: 'ask.ownActions',
        }),
      ],
    }),
    page({
      id: 'safetyPlan',
      title: 'Keeping the children safe meanwhile',
      questions: [
        longText({
          id: 'askSafetyNow',
          label: 'What is keeping the children safe now?',
          hint: 'Name the people and what each has agreed to do',
          rows: 4,
          notKnown: 'I do not know',
          error: 'Enter what is keeping the children safe now, or tick that you do not know',
          example: 'Grandmother will stay from Friday to Monday and take them to school.',
          dataItem: 'ask.safetyNow',
        }),
        longText({
          id: 'askContingency',
          label: 'What if that does not work?',
          optional: true,
          rows: 3,
          maxLength: 4000,
          error: 'Enter what will happen if that does not work',
          example:
            'If Sam is absent and nobody answers by 10am, we will visit and phone the front door.',
          dataItem: 'ask.contingency',
        }),
      ],
    }),
  ],
})
