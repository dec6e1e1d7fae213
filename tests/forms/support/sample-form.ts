import {
  checkboxes,
  date,
  defineForm,
  is,
  not,
  page,
  radios,
  repeat,
  section,
  text,
  yesNo,
} from '#app/domain/forms/authoring.ts'

/** A small form with one of everything a journey can meet. */
export const sampleForm = defineForm({
  id: 'sample',
  version: 1,
  title: 'Sample',
  sends: 'sample',
  facts: ['outcome'],
  minutes: 1,
  sections: [
    section({
      id: 'start',
      title: 'Start',
      pages: [
        page({
          id: 'phoned',
          title: 'Phoned',
          questions: [
            radios({
              id: 'phoned',
              label: 'Have you phoned?',
              options: yesNo,
              error: 'Select whether you have phoned',
              dataItem: 'safety.phoned',
            }),
            text({
              id: 'whom',
              label: 'Who did you speak to?',
              when: is('phoned', 'yes'),
              error: 'Enter who you spoke to',
              notKnown: 'I do not know',
            }),
          ],
        }),
        page({
          id: 'reasons',
          title: 'Reasons',
          when: is('outcome', 'D'),
          questions: [
            checkboxes({
              id: 'reasons',
              label: 'Reasons',
              options: { risk: 'Risk', none: 'None' },
              exclusive: 'none',
              error: 'Select a reason',
            }),
          ],
        }),
      ],
    }),
    section({
      id: 'people',
      title: 'People',
      pages: [
        repeat({
          id: 'children',
          title: 'Children',
          one: 'child',
          many: 'children',
          atLeast: 1,
          atMost: 3,
          error: 'Add at least one child',
          namedBy: ['name'],
          dataItem: 'children',
          pages: [
            page({
              id: 'child',
              title: 'About this child',
              questions: [
                text({
                  id: 'name',
                  label: 'Name',
                  notKnown: 'Name not known',
                  error: 'Enter a name',
                  dataItem: 'child.forename',
                }),
                radios({
                  id: 'born',
                  label: 'Born?',
                  options: yesNo,
                  error: 'Select whether the child is born',
                }),
              ],
            }),
            page({
              id: 'due',
              title: 'Due',
              when: not(is('born', 'yes')),
              questions: [
                date({
                  id: 'dueOn',
                  label: 'Due date',
                  error: 'Enter the due date',
                  dataItem: 'child.dueOn',
                }),
              ],
            }),
          ],
        }),
      ],
    }),
    section({
      id: 'end',
      title: 'End',
      pages: [
        page({
          id: 'end',
          title: 'Anything else',
          questions: [text({ id: 'more', label: 'More', optional: true, error: 'Enter more' })],
        }),
      ],
    }),
  ],
})
