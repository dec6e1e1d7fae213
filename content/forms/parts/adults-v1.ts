import {
  checkboxes,
  date,
  page,
  radios,
  repeat,
  select,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import type { RepeatPage } from '#app/domain/forms/definition.ts'
import { relationshipOptions } from '#content/forms/options/code-options.ts'

/** Parents, carers and other adults: who they are, whether they hold parental responsibility, and what is safe. */
export function adultsOf(
  words: Pick<RepeatPage, 'title' | 'intro' | 'atLeast' | 'error'>,
): RepeatPage {
  return repeat({
    id: 'adults',
    ...words,
    one: 'adult',
    many: 'adults',
    atMost: 20,
    namedBy: ['adultName'],
    dataItem: 'adults',
    pages: [
      page({
        id: 'adult',
        title: 'About this adult',
        questions: [
          text({
            id: 'adultName',
            label: 'Adult’s full name',
            notKnown: 'Name not known',
            error: 'Enter the adult’s name, or tick that it is not known',
            dataItem: 'adult.name',
          }),
          select({
            id: 'adultRelationship',
            label: 'Relationship to the child',
            options: relationshipOptions,
            notKnown: 'Relationship not known',
            error: 'Select the adult’s relationship to the child, or tick that it is not known',
            dataItem: 'adult.relationship',
          }),
          date({
            id: 'adultBornOn',
            label: 'Adult’s date of birth',
            hint: 'For example, 27 3 1990',
            must: 'be in the past',
            notKnown: 'Date of birth not known',
            error: 'Enter the adult’s date of birth, or tick that it is not known',
            dataItem: 'adult.bornOn',
          }),
          radios({
            id: 'adultParentalResponsibility',
            label: 'Do they have parental responsibility?',
            hint: 'A mother always does, and a father often does',
            options: yesNoNotKnown,
            error: 'Select whether they have parental responsibility',
            dataItem: 'adult.parentalResponsibility',
          }),
          radios({
            id: 'adultInHousehold',
            label: 'Do they live with the child?',
            options: { yes: 'Yes', sometimes: 'Some of the time', no: 'No', notKnown: 'Not known' },
            error: 'Select whether they live with the child',
            dataItem: 'adult.inHousehold',
          }),
        ],
      }),
      page({
        id: 'adultContact',
        title: 'Safe contact',
        questions: [
          text({
            id: 'adultPhone',
            label: 'Phone number',
            format: 'phone',
            maxLength: 30,
            width: 'medium',
            notKnown: 'Phone number not known',
            restricted: true,
            error: 'Enter a phone number, or tick that it is not known',
            dataItem: 'adult.phone',
          }),
          checkboxes({
            id: 'adultContactSafe',
            label: 'Which of these are safe?',
            hint: 'Think about who else may see the phone or hear the call',
            options: {
              call: 'Call them',
              text: 'Text them',
              voicemail: 'Leave a voicemail',
              none: 'None of these is safe',
            },
            exclusive: 'none',
            notKnown: 'I do not know what is safe',
            restricted: true,
            error: 'Select what is safe, or tick that you do not know',
            dataItem: 'adult.contactSafe',
          }),
        ],
      }),
    ],
  })
}
