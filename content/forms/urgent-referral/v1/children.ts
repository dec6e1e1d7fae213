import { address, date, page, repeat, section, text } from '#app/domain/forms/authoring.ts'

export const children = section({
  id: 'children',
  title: 'Children',
  pages: [
    repeat({
      id: 'children',
      title: 'Children in danger',
      intro: 'Add each child. What you know now is enough.',
      one: 'child',
      many: 'children',
      atLeast: 1,
      atMost: 20,
      error: 'Add at least one child, even if you do not know their name',
      namedBy: ['childForename', 'childSurname'],
      dataItem: 'children',
      pages: [
        page({
          id: 'child',
          title: 'About this child',
          questions: [
            text({
              id: 'childForename',
              label: 'First name',
              hint: 'For an unborn baby, write “Unborn baby of” and the full name of the pregnant person',
              notKnown: 'First name not known',
              error: 'Enter the child’s first name, or tick that it is not known',
              dataItem: 'child.forename',
            }),
            text({
              id: 'childSurname',
              label: 'Last name',
              optional: true,
              error: 'Enter the child’s last name',
              dataItem: 'child.surname',
            }),
            date({
              id: 'childBornOn',
              label: 'Date of birth',
              hint: 'For example, 27 3 2019',
              must: 'be today or in the past',
              optional: true,
              error: 'Enter the child’s date of birth',
              dataItem: 'child.bornOn',
            }),
            text({
              id: 'childAgeEstimate',
              label: 'Or about how old they are',
              hint: 'For an unborn baby, say when the baby is due',
              optional: true,
              maxLength: 60,
              width: 'short',
              error: 'Enter about how old the child is',
              dataItem: 'child.ageEstimate',
            }),
            text({
              id: 'childWhereNow',
              label: 'Where is the child right now?',
              hint: 'For example, in class until 3:15pm, or at home with their mother',
              notKnown: 'Not known',
              restricted: true,
              error: 'Enter where the child is right now, or tick that it is not known',
              dataItem: 'child.whereNow',
            }),
            address({
              id: 'childAddress',
              label: 'Home address',
              hint: 'A street or postcode is enough',
              notKnown: 'Address not known, or no fixed address',
              // Nobody is asked in a hurry whether the address is safe to show, so it is always held back.
              restricted: true,
              error: 'Enter what you know of the address, or tick that it is not known',
              dataItem: 'child.address',
            }),
          ],
        }),
      ],
    }),
  ],
})
