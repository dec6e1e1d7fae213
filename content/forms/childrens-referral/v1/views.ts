import { is, longText, page, radios, section } from '#app/domain/forms/authoring.ts'

export const views = section({
  id: 'views',
  title: 'Views',
  pages: [
    page({
      id: 'childViewsSought',
      title: 'Asking the children',
      questions: [
        radios({
          id: 'childViewsSought',
          label: 'Has anyone asked the children what they want?',
          options: {
            yes: 'Yes',
            no: 'No, not yet',
            tooYoung: 'No, they are not born or too young to say',
          },
          error: 'Select whether anyone has asked the children what they want',
        }),
      ],
    }),
    page({
      id: 'childViews',
      title: 'What the children want',
      when: is('childViewsSought', 'yes'),
      questions: [
        longText({
          id: 'childViews',
          label: 'What do the children want to happen?',
          hint: 'Use their own words and say which child said what',
          rows: 6,
          error: 'Enter what the children want to happen',
          example:
            'Sam said “I want Mummy to get up like before”. He wants to keep going to his gran’s.',
          restricted: true,
          dataItem: 'views.child',
        }),
      ],
    }),
    page({
      id: 'childViewsNotSought',
      title: 'Why the children have not been asked',
      when: is('childViewsSought', 'no', 'tooYoung'),
      questions: [
        longText({
          id: 'childViewsNotSought',
          label: 'Why have they not been asked?',
          hint: 'Say what you have seen instead, such as how a baby settles with each parent',
          rows: 3,
          maxLength: 4000,
          error: 'Enter why they have not been asked',
          dataItem: 'views.childNotSought',
        }),
      ],
    }),
    page({
      id: 'parentViews',
      title: 'What parents and carers think',
      questions: [
        longText({
          id: 'parentViews',
          label: 'What do parents and carers say about this?',
          hint: 'Say who said what, and include fathers who live somewhere else',
          rows: 6,
          notKnown: 'They have not been asked, or I do not know',
          error: 'Enter what parents and carers say, or tick that you do not know',
          example:
            'Mother told me on 11 November that she has felt very low since August and wants help. I have not been able to reach Sam’s father.',
          dataItem: 'views.parents',
        }),
      ],
    }),
  ],
})
