import { repeat, section } from '#app/domain/forms/authoring.ts'
import type { QuestionPage } from '#app/domain/forms/definition.ts'
import {
  childAddressSafety,
  childCircumstances,
  childHealth,
  childHome,
  childLife,
  childSchool,
} from '../v1/child-home.ts'
import {
  childAge,
  childBackground,
  childBorn,
  childDisability,
  childName,
} from '../v1/child-identity.ts'

/** The same page with its school chosen from the register, or written by hand as before. */
const schoolFromRegister: QuestionPage = {
  ...childSchool,
  questions: childSchool.questions.map(question =>
    question.type === 'text' && question.dataItem === 'child.school'
      ? { ...question, lookup: 'school' }
      : question,
  ),
}

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
      copies: [
        'childBorn',
        'childSurname',
        'childAddressConfidential',
        'childAddress',
        'childAddressHidden',
        'childAddressSince',
        'childPreviousAddresses',
        'childGp',
        'childReligion',
        'childLanguage',
        'childInterpreter',
      ],
      pages: [
        childBorn,
        childName,
        childAge,
        childAddressSafety,
        childHome,
        schoolFromRegister,
        childHealth,
        childBackground,
        childDisability,
        childCircumstances,
        childLife,
      ],
    }),
  ],
})
