import {
  date,
  is,
  page,
  radios,
  repeat,
  section,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import { adultsOf } from '#content/forms/parts/adults-v1.ts'

export const parents = section({
  id: 'parents',
  title: 'Both parents and the family',
  pages: [
    adultsOf({
      title: 'Parents, partners and other adults',
      intro:
        'Add the pregnant person, the baby’s father and any partner, wherever they live. Add a father even if you do not know his name.',
      atLeast: 1,
      error: 'Add the pregnant person, and the father even if you do not know his name',
    }),
    page({
      id: 'father',
      title: 'The baby’s father',
      questions: [
        radios({
          id: 'fatherKnown',
          label: 'Have you told us about the baby’s father?',
          why: 'Fathers are often left out. He may be a help to the baby, or a worry.',
          options: {
            yes: 'Yes, he is listed',
            notKnown: 'I do not know who he is',
            notSafe: 'It is not safe to name him',
          },
          error: 'Select whether you have told us about the baby’s father',
          dataItem: 'household.fathers',
        }),
        radios({
          id: 'fatherInvolved',
          label: 'Is he taking part in plans for the baby?',
          options: { yes: 'Yes', some: 'Sometimes', no: 'No', notKnown: 'Not known' },
          error: 'Select whether he is taking part in plans for the baby',
        }),
      ],
    }),
    page({
      id: 'earlierChildren',
      title: 'Earlier children',
      questions: [
        radios({
          id: 'hasEarlierChildren',
          label: 'Does either parent have other children?',
          hint: 'Include children who live somewhere else, are grown up or have died',
          options: yesNoNotKnown,
          error: 'Select whether either parent has other children',
          dataItem: 'household.otherChildren',
        }),
      ],
    }),
    repeat({
      id: 'otherChildren',
      title: 'Other children of either parent',
      when: is('hasEarlierChildren', 'yes'),
      one: 'other child',
      many: 'other children',
      atLeast: 1,
      atMost: 20,
      error: 'Add at least one other child',
      namedBy: ['otherChildName'],
      dataItem: 'otherChildren',
      pages: [
        page({
          id: 'otherChild',
          title: 'About this other child',
          questions: [
            text({
              id: 'otherChildName',
              label: 'Other child’s full name',
              notKnown: 'Name not known',
              error: 'Enter the other child’s name, or tick that it is not known',
              dataItem: 'otherChild.name',
            }),
            date({
              id: 'otherChildBornOn',
              label: 'Other child’s date of birth',
              hint: 'For example, 27 3 2019',
              must: 'be today or in the past',
              notKnown: 'Date of birth not known',
              error: 'Enter the other child’s date of birth, or tick that it is not known',
              dataItem: 'otherChild.bornOn',
            }),
            text({
              id: 'otherChildRelationship',
              label: 'Whose child are they?',
              hint: 'For example, the mother’s son with an earlier partner',
              notKnown: 'Not known',
              error: 'Enter whose child they are, or tick not known',
              dataItem: 'otherChild.relationship',
            }),
            text({
              id: 'otherChildLivesWhere',
              label: 'Who do they live with, and who decided that?',
              hint: 'For example, with their grandmother since a court order in 2023',
              notKnown: 'Not known',
              restricted: true,
              error: 'Enter who they live with, or tick not known',
              dataItem: 'otherChild.livesWhere',
            }),
          ],
        }),
      ],
    }),
  ],
})
