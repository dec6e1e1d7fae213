import { any, is, page, radios, date, section, text } from '#app/domain/forms/authoring.ts'

/** Outcomes of the agreement check that say: phone first. */
const phoneFirst = ['OUT_A', 'OUT_D', 'OUT_E1', 'OUT_E2', 'OUT_F']

export const safetyNow = section({
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
          options: {
            yes: 'Yes',
            notSure: 'I am not sure',
            no: 'No',
          },
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
      when: any(is('dangerNow', 'yes', 'notSure'), is('agreementOutcome', ...phoneFirst)),
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
      ],
    }),
    page({
      id: 'phoneCall',
      title: 'Your phone call',
      when: is('phoned', 'yes', 'tried'),
      questions: [
        date({
          id: 'phonedOn',
          label: 'Day you phoned',
          hint: 'For example, 20 11 2026',
          must: 'be today or in the past',
          error: 'Enter the day you phoned',
          notKnown: 'I do not remember the day',
          dataItem: 'safety.phonedOn',
        }),
        text({
          id: 'phonedTime',
          label: 'Time you phoned',
          hint: 'About the right time is enough, for example 2:40pm',
          format: 'time',
          width: 'short',
          maxLength: 10,
          error: 'Enter the time you phoned',
          notKnown: 'I do not remember the time',
          dataItem: 'safety.phonedTime',
        }),
        text({
          id: 'phonedWhom',
          label: 'Who did you speak to?',
          hint: 'Give their name, or the team that answered',
          when: is('phoned', 'yes'),
          error: 'Enter who you spoke to',
          notKnown: 'I do not know their name',
          dataItem: 'safety.phonedWhom',
        }),
        text({
          id: 'callReference',
          label: 'Reference you were given',
          hint: 'This could be a police incident number or a call reference',
          when: is('phoned', 'yes'),
          optional: true,
          maxLength: 60,
          width: 'medium',
          error: 'Enter the reference you were given',
          dataItem: 'safety.callReference',
        }),
      ],
    }),
    page({
      id: 'childrenLeave',
      title: 'When the children leave you today',
      when: any(is('dangerNow', 'yes', 'notSure'), is('agreementOutcome', ...phoneFirst)),
      questions: [
        text({
          id: 'childrenLeaveAt',
          label: 'What time do the children leave you today, and who collects them?',
          hint: 'This tells the front door how long there is to act',
          when: is('agencyKind', 'school_or_college', 'early_years_setting'),
          optional: true,
          error: 'Enter what time the children leave and who collects them',
          restricted: true,
        }),
      ],
    }),
    page({
      id: 'purpose',
      title: 'Why you are writing',
      questions: [
        radios({
          id: 'purpose',
          label: 'What are you sending?',
          options: {
            new: 'A new referral',
            moreInformation: 'More about something I sent before',
            advice: 'A question: I want advice only',
            notification: 'A notification that a law or protocol asks for',
          },
          error: 'Select what you are sending',
          dataItem: 'route.purpose',
        }),
        text({
          id: 'earlierReference',
          label: 'Reference of what you sent before',
          when: is('purpose', 'moreInformation'),
          maxLength: 60,
          width: 'medium',
          notKnown: 'I do not have the reference',
          error: 'Enter the reference of what you sent before',
          dataItem: 'route.earlierReference',
        }),
      ],
    }),
  ],
})
