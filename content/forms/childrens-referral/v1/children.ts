import { repeat, section } from '#app/domain/forms/authoring.ts'
import {
  childAddressSafety,
  childCircumstances,
  childHealth,
  childHome,
  childLife,
  childSchool,
} from './child-home.ts'
import {
  childAge,
  childBackground,
  childBorn,
  childDisability,
  childName,
} from './child-identity.ts'

export const children = section({
  id: 'children',
  title: 'Children',
  pages: [
    repeat({
      id: 'children',
      title: 'Children you are worried about',
      intro: 'Add each child, including an unborn baby. You can add more later.',
      one: 'child',
      many: 'children',
      atLeast: 1,
      atMost: 20,
      error: 'Add at least one child, even if you do not know their name',
      namedBy: ['childForename', 'childSurname', 'childUnbornName'],
      dataItem: 'children',
      pages: [
        childBorn,
        childName,
        childAge,
        childAddressSafety,
        childHome,
        childSchool,
        childHealth,
        childBackground,
        childDisability,
        childCircumstances,
        childLife,
      ],
    }),
  ],
})
