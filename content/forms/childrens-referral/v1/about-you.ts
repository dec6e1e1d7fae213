import { is, longText, page, radios, section, text, yesNo } from '#app/domain/forms/authoring.ts'

export const aboutYou = section({
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
          id: 'referrerRelationship',
          label: 'How do you know the children?',
          hint: 'For example, class teacher since September, or first visit today',
          error: 'Enter how you know the children',
          dataItem: 'referrer.relationship',
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
          error: 'Enter your email address',
          dataItem: 'referrer.email',
        }),
        text({
          id: 'referrerOutOfHours',
          label: 'Who can we call in the evening or at the weekend?',
          hint: 'Give a name and phone number',
          optional: true,
          error: 'Enter who we can call in the evening or at the weekend',
          dataItem: 'referrer.outOfHours',
        }),
        radios({
          id: 'referrerLeadTold',
          label: 'Does your safeguarding lead know about this?',
          options: { yes: 'Yes', no: 'Not yet', iAmLead: 'I am the safeguarding lead' },
          error: 'Select whether your safeguarding lead knows',
          dataItem: 'referrer.leadTold',
        }),
      ],
    }),
    page({
      id: 'yourIdentity',
      title: 'Keeping your name from the family',
      questions: [
        radios({
          id: 'protectIdentity',
          label: 'Should we keep your name from the family?',
          hint: 'Most families know who has asked for help, so choose yes only if someone could be harmed',
          options: yesNo,
          error: 'Select whether we should keep your name from the family',
          restricted: true,
          dataItem: 'referrer.protectIdentity',
        }),
        longText({
          id: 'protectWhy',
          label: 'Why should we keep your name from the family?',
          when: is('protectIdentity', 'yes'),
          rows: 3,
          maxLength: 4000,
          error: 'Enter why we should keep your name from the family',
          restricted: true,
          dataItem: 'referrer.protectWhy',
        }),
      ],
    }),
  ],
})
