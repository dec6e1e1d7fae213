import { longText, page, radios, section, text } from '#app/domain/forms/authoring.ts'

export const familyAndYou = section({
  id: 'familyAndYou',
  title: 'The family and you',
  pages: [
    page({
      id: 'family',
      title: 'What the family knows',
      intro: 'You do not need anyone’s agreement to keep a child safe.',
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
          id: 'familyDetail',
          label: 'If they do not know, why not?',
          hint: 'A few words are enough',
          optional: true,
          rows: 3,
          maxLength: 4000,
          restricted: true,
          error: 'Enter why the family has not been told',
          dataItem: 'family.notToldDetail',
        }),
      ],
    }),
    page({
      id: 'you',
      title: 'How to reach you now',
      questions: [
        text({
          id: 'referrerRole',
          label: 'Your role',
          optional: true,
          error: 'Enter your role',
          dataItem: 'referrer.role',
        }),
        text({
          id: 'referrerPhone',
          label: 'Phone number where we can reach you now',
          format: 'phone',
          maxLength: 30,
          width: 'medium',
          error: 'Enter a phone number where we can reach you now',
          dataItem: 'referrer.phone',
        }),
      ],
    }),
  ],
})
