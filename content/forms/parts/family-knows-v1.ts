import { is, longText, page, radios, section } from '#app/domain/forms/authoring.ts'

/** For a notice under a duty: nobody's agreement is asked, but whether the family knows still matters. */
export const familyKnows = section({
  id: 'familyKnows',
  title: 'What the family knows',
  pages: [
    page({
      id: 'familyKnows',
      title: 'What the family knows',
      intro: 'You have a duty to send this, so you do not need anyone’s agreement.',
      questions: [
        radios({
          id: 'familyTold',
          label: 'Does the family know that you are sending this?',
          options: {
            yes: 'Yes',
            notYet: 'Not yet',
            notSafe: 'No, it is not safe to tell them',
          },
          error: 'Select whether the family knows that you are sending this',
          dataItem: 'family.told',
        }),
        longText({
          id: 'notToldDetail',
          label: 'Why is it not safe to tell them?',
          when: is('familyTold', 'notSafe'),
          rows: 3,
          maxLength: 4000,
          restricted: true,
          error: 'Enter why it is not safe to tell them',
          dataItem: 'family.notToldDetail',
        }),
      ],
    }),
  ],
})
