import { any, date, is, page, radios, section, text } from '#app/domain/forms/authoring.ts'

/** Asked first on every form: is anyone in danger, and has somebody phoned? */
export const dangerFirst = section({
  id: 'safetyNow',
  title: 'Safety now',
  pages: [
    page({
      id: 'dangerNow',
      title: 'Danger now',
      questions: [
        radios({
          id: 'dangerNow',
          label: 'Is a child, or anyone else, in danger right now?',
          hint: 'If someone may be hurt before help arrives, call 999 before you carry on',
          options: { yes: 'Yes', notSure: 'I am not sure', no: 'No' },
          error: 'Select whether anyone is in danger right now',
          dataItem: 'safety.dangerNow',
        }),
      ],
    }),
    page({
      id: 'phoned',
      title: 'Phone first',
      intro:
        'Phone the front door now if you have not yet done so. Do not wait until this form is finished. Your answers are kept.',
      when: any(is('dangerNow', 'yes', 'notSure')),
      questions: [
        radios({
          id: 'phoned',
          label: 'Have you phoned?',
          options: {
            yes: 'Yes, and I spoke to someone',
            tried: 'I tried but could not get through',
            no: 'Not yet',
          },
          error: 'Select whether you have phoned',
          dataItem: 'safety.phoned',
        }),
        date({
          id: 'phonedOn',
          label: 'Day you phoned',
          hint: 'You can leave this blank if it was today',
          must: 'be today or in the past',
          optional: true,
          error: 'Enter the day you phoned',
          dataItem: 'safety.phonedOn',
        }),
        text({
          id: 'phonedTime',
          label: 'Time you phoned',
          format: 'time',
          maxLength: 10,
          width: 'short',
          optional: true,
          error: 'Enter the time you phoned',
          dataItem: 'safety.phonedTime',
        }),
        text({
          id: 'phonedWhom',
          label: 'Who you spoke to, and any reference',
          optional: true,
          error: 'Enter who you spoke to, and any reference',
          dataItem: 'safety.phonedWhom',
        }),
      ],
    }),
  ],
})
