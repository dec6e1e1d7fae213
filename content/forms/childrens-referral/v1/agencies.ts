import {
  is,
  longText,
  page,
  radios,
  repeat,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'

export const agencies = section({
  id: 'agencies',
  title: 'Agencies',
  pages: [
    page({
      id: 'agenciesKnown',
      title: 'Who else is involved',
      questions: [
        radios({
          id: 'hasAgencies',
          label: 'Do other services know this family?',
          hint: 'For example, a school, GP, midwife, housing officer, probation or charity',
          options: yesNoNotKnown,
          error: 'Select whether other services know this family',
          dataItem: 'agencies.known',
        }),
      ],
    }),
    repeat({
      id: 'agencies',
      title: 'Other services that know the family',
      when: is('hasAgencies', 'yes'),
      one: 'service',
      many: 'services',
      atLeast: 1,
      atMost: 20,
      error: 'Add at least one service that knows the family',
      namedBy: ['agencyName'],
      dataItem: 'agencies',
      pages: [
        page({
          id: 'agency',
          title: 'About this service',
          questions: [
            text({
              id: 'agencyName',
              label: 'Name of the service',
              error: 'Enter the name of the service',
              dataItem: 'agency.name',
            }),
            text({
              id: 'agencyRole',
              label: 'Who works with the family, and in what role?',
              notKnown: 'Not known',
              error: 'Enter who works with the family, or tick not known',
              dataItem: 'agency.role',
            }),
            text({
              id: 'agencyContact',
              label: 'Phone or email for them',
              notKnown: 'Not known',
              error: 'Enter a phone number or email, or tick not known',
              dataItem: 'agency.contact',
            }),
            longText({
              id: 'agencyKnows',
              label: 'What might they know?',
              optional: true,
              rows: 3,
              maxLength: 4000,
              error: 'Enter what they might know',
              dataItem: 'agency.knows',
            }),
          ],
        }),
      ],
    }),
  ],
})
