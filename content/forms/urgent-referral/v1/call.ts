import { date, page, radios, section, text } from '#app/domain/forms/authoring.ts'

export const call = section({
  id: 'call',
  title: 'Your phone call',
  pages: [
    page({
      id: 'call',
      title: 'Your phone call',
      intro:
        'If a child is in danger now, call 999. If you have not phoned the front door, phone now and finish this after.',
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
          hint: 'About the right time is enough, for example 2:40pm',
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
