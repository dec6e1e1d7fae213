import {
  date,
  is,
  longText,
  page,
  radios,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import { childrenOf } from '#content/forms/parts/children-v1.ts'

export const person = section({
  id: 'person',
  title: 'The person',
  pages: [
    page({
      id: 'person',
      title: 'The person this is about',
      intro:
        'Do not tell the person, and do not start to look into it, before you have spoken with the designated officer.',
      questions: [
        text({
          id: 'personName',
          label: 'Their full name',
          notKnown: 'Name not known',
          restricted: true,
          error: 'Enter their full name, or tick that it is not known',
          dataItem: 'harm.person',
        }),
        date({
          id: 'personBornOn',
          label: 'Their date of birth',
          hint: 'For example, 27 3 1990',
          must: 'be in the past',
          notKnown: 'Date of birth not known',
          restricted: true,
          error: 'Enter their date of birth, or tick that it is not known',
        }),
        text({
          id: 'personRole',
          label: 'What they do with children, paid or unpaid',
          hint: 'For example, teaching assistant, foster carer or football coach',
          restricted: true,
          error: 'Enter what they do with children',
        }),
        text({
          id: 'personEmployer',
          label: 'Who they do it for',
          hint: 'Name the school, agency, club or employer',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter who they do it for, or tick not known',
        }),
        text({
          id: 'personElsewhere',
          label: 'Other places where they are with children',
          hint: 'Include other work, clubs and children of their own',
          notKnown: 'None, or not known',
          restricted: true,
          error: 'Enter other places where they are with children, or tick not known',
        }),
      ],
    }),
    page({
      id: 'conflict',
      title: 'Who must not be told',
      intro:
        'Your employer and your colleagues do not see this. Your safeguarding lead does not see it either, unless they wrote it.',
      questions: [
        radios({
          id: 'personIsManager',
          label: 'Is the person your manager, your head or your safeguarding lead?',
          options: yesNoNotKnown,
          restricted: true,
          error: 'Select whether the person is your manager, head or safeguarding lead',
        }),
        text({
          id: 'contactInstead',
          label: 'Who can we talk to in their place?',
          when: is('personIsManager', 'yes'),
          notKnown: 'Nobody yet',
          restricted: true,
          error: 'Enter who we can talk to, or tick nobody yet',
        }),
      ],
    }),
  ],
})

export const children = section({
  id: 'children',
  title: 'Children',
  pages: [
    childrenOf({
      title: 'Children this is about',
      intro:
        'Add each child who may have been harmed or was there. Leave it empty if no child is known, such as a worry about private life. If a child may be at risk of harm, send a referral about the child as well.',
      atLeast: 0,
      atMost: 20,
    }),
    page({
      id: 'childReferred',
      title: 'A referral about the child',
      questions: [
        radios({
          id: 'childReferred',
          label: 'Has a referral been made about the child?',
          options: {
            yes: 'Yes',
            willBe: 'Not yet, but I will send one',
            no: 'No',
            notNeeded: 'No child is known',
          },
          error: 'Select whether a referral has been made about the child',
        }),
        longText({
          id: 'childNow',
          label: 'What has been done to keep children safe since?',
          rows: 4,
          error: 'Enter what has been done to keep children safe since',
          dataItem: 'ask.safetyNow',
        }),
      ],
    }),
  ],
})
