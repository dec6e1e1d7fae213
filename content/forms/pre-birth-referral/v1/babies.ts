import {
  address,
  date,
  page,
  radios,
  repeat,
  section,
  text,
  yesNo,
} from '#app/domain/forms/authoring.ts'

export const pregnancyCare = page({
  id: 'care',
  title: 'Care in this pregnancy',
  terms: {
    Booking: 'The first long appointment with a midwife, usually before 10 weeks',
    'Concealed pregnancy': 'A pregnancy that has been hidden, or that came to light very late',
  },
  questions: [
    text({
      id: 'midwife',
      label: 'Midwife and hospital',
      notKnown: 'Not known',
      error: 'Enter the midwife and hospital, or tick not known',
    }),
    date({
      id: 'bookedOn',
      label: 'Date of booking',
      hint: 'For example, 3 9 2026',
      must: 'be today or in the past',
      notKnown: 'Not booked, or not known',
      error: 'Enter the date of booking, or tick that it is not known',
    }),
    text({
      id: 'parity',
      label: 'Pregnancies and births before this one',
      hint: 'For example, second pregnancy, one child born at 38 weeks',
      notKnown: 'Not known',
      error: 'Enter earlier pregnancies and births, or tick not known',
    }),
    text({
      id: 'attendance',
      label: 'Appointments kept and missed',
      hint: 'For example, 3 of 6 kept, none since 1 October',
      notKnown: 'Not known',
      error: 'Enter appointments kept and missed, or tick not known',
    }),
    radios({
      id: 'concealed',
      label: 'Has this pregnancy been hidden, or come to light late?',
      options: yesNo,
      notKnown: 'Not known',
      error:
        'Select whether this pregnancy has been hidden or come to light late, or tick not known',
    }),
  ],
})

export const babies = section({
  id: 'babies',
  title: 'The pregnancy',
  pages: [
    repeat({
      id: 'children',
      title: 'Unborn babies',
      intro: 'Add one entry for each baby: two for twins.',
      one: 'unborn baby',
      many: 'unborn babies',
      atLeast: 1,
      atMost: 5,
      error: 'Add at least one unborn baby',
      namedBy: ['babyName'],
      dataItem: 'children',
      copies: ['babyDueOn', 'babyAddress'],
      pages: [
        page({
          id: 'baby',
          title: 'About this baby',
          questions: [
            text({
              id: 'babyName',
              label: 'Name to use for the baby',
              hint: 'Write “Unborn baby of” and the full name of the pregnant person',
              error: 'Enter a name to use for the baby, such as “Unborn baby of Jo Brown”',
              dataItem: 'child.knownAs',
            }),
            date({
              id: 'babyDueOn',
              label: 'Date the baby is due',
              hint: 'For example, 27 3 2027: we work out the weeks from it',
              notKnown: 'Due date not known',
              error: 'Enter the date the baby is due, or tick that it is not known',
              dataItem: 'child.dueOn',
            }),
            address({
              id: 'babyAddress',
              label: 'Where the pregnant person lives',
              hint: 'A street or postcode is enough',
              notKnown: 'Address not known, or no fixed address',
              restricted: true,
              error: 'Enter what you know of the address, or tick that it is not known',
              dataItem: 'child.address',
            }),
          ],
        }),
      ],
    }),
    pregnancyCare,
  ],
})
