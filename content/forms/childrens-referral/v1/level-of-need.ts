import { longText, page, radios, section } from '#app/domain/forms/authoring.ts'

export const levelOfNeed = section({
  id: 'levelOfNeed',
  title: 'Level of need',
  pages: [
    page({
      id: 'level',
      title: 'Level of need',
      intro: 'This is your view today. The front door makes its own decision and tells you.',
      questions: [
        radios({
          id: 'level',
          label: 'Which level of need fits best?',
          options: {
            '1': { label: 'Level 1', hint: 'Everyday services can meet the need' },
            '2': { label: 'Level 2', hint: 'Early help from one or two services' },
            '3': { label: 'Level 3', hint: 'Several services need to work to one plan' },
            '4': { label: 'Level 4', hint: 'A child is being seriously harmed or may be' },
            notSure: 'I am not sure',
          },
          error: 'Select the level of need that fits best, or that you are not sure',
          dataItem: 'concern.level',
        }),
        longText({
          id: 'levelReason',
          label: 'Why does this level fit?',
          hint: 'Link it to what you saw and to the signs you chose in the threshold guide',
          rows: 6,
          error: 'Enter why this level fits, or what makes you unsure',
          example:
            'Level 3. Sam is often hungry and tired, he cares for his sister, and attendance has dropped from 94% to 71%. Breakfast club and an early help plan have not changed this.',
          dataItem: 'concern.levelReason',
        }),
        longText({
          id: 'levelWhyNot',
          label: 'Why not the level above or below?',
          hint: 'Say who you talked it through with, such as your safeguarding lead',
          optional: true,
          rows: 4,
          error: 'Enter why not the level above or below',
          example:
            'Not level 2, because early help was tried and did not last. Not level 4 today, because their grandmother is there at weekends and there is no injury. I talked it through with our safeguarding lead.',
          dataItem: 'concern.levelWhyNot',
        }),
      ],
    }),
  ],
})
