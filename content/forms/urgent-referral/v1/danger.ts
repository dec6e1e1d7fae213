import { longText, page, section } from '#app/domain/forms/authoring.ts'

export const danger = section({
  id: 'danger',
  title: 'The danger',
  pages: [
    page({
      id: 'danger',
      title: 'What happened and the danger now',
      questions: [
        longText({
          id: 'account',
          label: 'What happened, and what is the danger now?',
          hint: 'Say what was seen or said, when, by whom, any injury, and who could hurt the child',
          error: 'Enter what happened and what the danger is now',
          example:
            'At 1:20pm today Sam (7) showed me a burn on his left hand. He said “Dad did it with the iron”. His dad collects him at 3:15pm.',
          restricted: true,
          dataItem: 'concern.account',
        }),
        longText({
          id: 'atHome',
          label: 'Who else is at home?',
          hint: 'Include babies, other children, parents and partners',
          rows: 3,
          maxLength: 4000,
          notKnown: 'Not known',
          error: 'Enter who else is at home, or tick not known',
          dataItem: 'household.atHome',
        }),
      ],
    }),
  ],
})
