import { longText, page, section } from '#app/domain/forms/authoring.ts'

export const impact = section({
  id: 'impact',
  title: 'Impact',
  pages: [
    page({
      id: 'dayInLife',
      title: 'A day at home',
      questions: [
        longText({
          id: 'dayInLife',
          label: 'What is a usual day like for the children?',
          hint: 'Think about waking, food, school, evenings, sleep and who is there',
          notKnown: 'I do not know what a usual day is like',
          error: 'Enter what a usual day is like, or tick that you do not know',
          example:
            'Sam gets himself and Ava up while their mother sleeps. He makes toast if there is bread. Nobody checks that he leaves on time. On Fridays their grandmother collects him and gives them tea.',
          dataItem: 'concern.dayInLife',
        }),
      ],
    }),
    page({
      id: 'worry',
      title: 'What worries you most',
      questions: [
        longText({
          id: 'worry',
          label: 'What worries you most?',
          hint: 'Say what you think this means, and what could happen if nothing changes',
          rows: 6,
          error: 'Enter what worries you most',
          example:
            'I am most worried that Sam, at 7, is looking after a two-year-old alone in the mornings. If their mother becomes more unwell, nobody may know until one of them is hurt.',
          dataItem: 'concern.worry',
        }),
      ],
    }),
  ],
})
