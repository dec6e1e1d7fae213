import { checkboxes, page, radios, section } from '#app/domain/forms/authoring.ts'

export const declaration = section({
  id: 'declaration',
  title: 'Declaration',
  pages: [
    page({
      id: 'declaration',
      title: 'Before you send',
      questions: [
        checkboxes({
          id: 'accurate',
          label: 'Is what you have written accurate?',
          options: {
            accurate: 'It is accurate as far as I know, and I have kept facts apart from opinion',
          },
          error: 'Select the box if what you have written is accurate as far as you know',
          dataItem: 'declaration.accurate',
        }),
        radios({
          id: 'keepsCopy',
          label: 'Will you keep a copy in your own safeguarding record?',
          options: { yes: 'Yes', no: 'No', notNeeded: 'My organisation does not keep one' },
          error: 'Select whether you will keep a copy',
        }),
        radios({
          id: 'familyCopy',
          label: 'Is it safe for the family to have a copy?',
          hint: 'Their copy leaves out anything you told us to keep confidential',
          options: {
            yes: 'Yes',
            someOnly: 'Some of the family, not all',
            no: 'No',
            notSure: 'I am not sure',
          },
          error: 'Select whether it is safe for the family to have a copy',
          dataItem: 'declaration.familyCopy',
        }),
      ],
    }),
  ],
})
