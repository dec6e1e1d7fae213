import { page, radios, section, text } from '#app/domain/forms/authoring.ts'

/** Who sends it and how to reach them: filled in as far as the account can tell. */
export const aboutSender = section({
  id: 'aboutYou',
  title: 'About you',
  pages: [
    page({
      id: 'aboutYou',
      title: 'How to reach you',
      questions: [
        text({
          id: 'referrerRole',
          label: 'Your role',
          error: 'Enter your role',
          dataItem: 'referrer.role',
        }),
        text({
          id: 'referrerPhone',
          label: 'Phone number where we can reach you',
          format: 'phone',
          maxLength: 30,
          width: 'medium',
          error: 'Enter a phone number where we can reach you',
          dataItem: 'referrer.phone',
        }),
        text({
          id: 'referrerEmail',
          label: 'Email address',
          format: 'email',
          maxLength: 254,
          optional: true,
          error: 'Enter your email address',
          dataItem: 'referrer.email',
        }),
        radios({
          id: 'referrerLeadTold',
          label: 'Does your safeguarding lead know about this?',
          options: { yes: 'Yes', no: 'Not yet', iAmLead: 'I am the safeguarding lead' },
          notKnown: 'My organisation has no safeguarding lead',
          error: 'Select whether your safeguarding lead knows',
          dataItem: 'referrer.leadTold',
        }),
      ],
    }),
  ],
})
