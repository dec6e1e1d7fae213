import {
  checkboxes,
  date,
  defineForm,
  longText,
  page,
  radios,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import { adultsOf } from '#content/forms/parts/adults-v1.ts'
import { childNeeds, childrenOf } from '#content/forms/parts/children-v1.ts'
import { dangerFirst } from '#content/forms/parts/danger-v1.ts'
import { familyKnows } from '#content/forms/parts/family-knows-v1.ts'
import { aboutSender } from '#content/forms/parts/sender-v1.ts'

/** A child cared for privately by somebody who is not close family. Source: Children Act 1989, part 9. */
export const privateFostering = defineForm({
  id: 'private-fostering',
  version: 1,
  title: 'Private fostering notification',
  sends: 'notification',
  facts: ['agreementOutcome', 'agencyKind'],
  minutes: 15,
  sections: [
    dangerFirst,
    section({
      id: 'children',
      title: 'The child',
      pages: [
        childrenOf({
          title: 'The child who is cared for',
          intro: 'Add each child who lives with the same carer.',
          atLeast: 1,
          atMost: 10,
          pages: [childNeeds],
        }),
      ],
    }),
    section({
      id: 'adults',
      title: 'Carers and parents',
      pages: [
        adultsOf({
          title: 'The carer, the parents and others in the home',
          intro: 'Add the person who cares for the child first, then each parent.',
          atLeast: 1,
          error: 'Add the person who cares for the child',
        }),
      ],
    }),
    section({
      id: 'arrangement',
      title: 'The arrangement',
      pages: [
        page({
          id: 'arrangement',
          title: 'How it came about',
          terms: {
            'Close relative':
              'A parent, step-parent, grandparent, brother, sister, uncle or aunt: if one of them is the carer it is not private fostering',
            'Private fostering':
              'A child under 16, or under 18 if disabled, who lives with somebody else for 28 days or more by a private arrangement',
          },
          questions: [
            radios({
              id: 'carerRelated',
              label: 'Is the carer a close relative of the child?',
              options: { no: 'No', yes: 'Yes', notKnown: 'Not known' },
              error: 'Select whether the carer is a close relative',
            }),
            date({
              id: 'startedOn',
              label: 'Day the child moved there, or will',
              hint: 'For example, 1 11 2026',
              notKnown: 'Not known',
              error: 'Enter the day the child moved there, or tick not known',
              dataItem: 'fostering.startedOn',
            }),
            text({
              id: 'howLong',
              label: 'How long is it planned for?',
              notKnown: 'Not known',
              error: 'Enter how long it is planned for, or tick not known',
            }),
            longText({
              id: 'account',
              label: 'How did it come about, and who arranged it?',
              rows: 4,
              restricted: true,
              error: 'Enter how it came about and who arranged it',
              dataItem: 'concern.account',
            }),
            radios({
              id: 'parentsContact',
              label: 'Are the parents in touch with the child?',
              options: yesNoNotKnown,
              error: 'Select whether the parents are in touch with the child',
            }),
          ],
        }),
        page({
          id: 'welfare',
          title: 'How the child is',
          questions: [
            checkboxes({
              id: 'welfare',
              label: 'Is there anything the council should know before it visits?',
              options: {
                abroad: 'The child came from abroad for this',
                language: 'An interpreter is needed',
                crowded: 'The home is crowded or not safe',
                work: 'The child works or cares for others there',
                school: 'The child is not in school',
                worry: 'I am worried about the child',
                none: 'None of these',
              },
              exclusive: 'none',
              notKnown: 'Not known',
              error: 'Select what the council should know, or none of these',
            }),
            longText({
              id: 'worry',
              label: 'What worries you, if anything does?',
              rows: 4,
              notKnown: 'Nothing worries me now',
              error: 'Enter what worries you, or tick that nothing does',
              dataItem: 'concern.worry',
            }),
          ],
        }),
      ],
    }),
    familyKnows,
    aboutSender,
  ],
})
