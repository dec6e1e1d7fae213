import {
  checkboxes,
  date,
  is,
  longText,
  page,
  radios,
  repeat,
  section,
  select,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import { relationshipOptions } from '#content/forms/options/code-options.ts'
import { responsibilityOptions } from '#content/forms/options/family-options.ts'

const adults = repeat({
  id: 'adults',
  title: 'Parents, carers and other adults',
  intro:
    'Add each parent, carer and partner, wherever they live, and any other adult in the home. Add a parent even if you do not know their name.',
  one: 'adult',
  many: 'adults',
  atLeast: 1,
  atMost: 20,
  error: 'Add at least one adult, even if you do not know their name',
  namedBy: ['adultName'],
  dataItem: 'adults',
  pages: [
    page({
      id: 'adultIdentity',
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
          hint: 'If it differs between children, say so in the last box',
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
          id: 'adultInHousehold',
          label: 'Do they live with the child?',
          options: {
            yes: 'Yes',
            sometimes: 'Some of the time',
            no: 'No',
            notKnown: 'Not known',
          },
          error: 'Select whether they live with the child',
          dataItem: 'adult.inHousehold',
        }),
      ],
    }),
    page({
      id: 'adultResponsibility',
      title: 'Parental responsibility',
      questions: [
        radios({
          id: 'adultParentalResponsibility',
          label: 'Do they have parental responsibility?',
          hint: 'A mother always does, and a father often does',
          options: yesNoNotKnown,
          error: 'Select whether they have parental responsibility',
          dataItem: 'adult.parentalResponsibility',
        }),
        select({
          id: 'adultPrBasis',
          label: 'How do they hold it?',
          when: is('adultParentalResponsibility', 'yes'),
          options: responsibilityOptions,
          error: 'Select how they hold parental responsibility',
          dataItem: 'adult.prBasis',
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
          why: 'A call or message seen by the wrong person can put a child or an adult in danger.',
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
        longText({
          id: 'adultNeeds',
          label: 'Anything that would help when talking with them',
          hint: 'For example, an interpreter, a learning need, their mental health or a safe time to call',
          optional: true,
          rows: 3,
          maxLength: 4000,
          restricted: true,
          error: 'Enter anything that would help when talking with them',
          dataItem: 'adult.needs',
        }),
      ],
    }),
  ],
})

const fathersAndPartners = page({
  id: 'fathersAndPartners',
  title: 'Fathers and partners',
  questions: [
    radios({
      id: 'fathersKnown',
      label: 'Have you told us about every father and every partner?',
      hint: 'Include those who live somewhere else or have no contact',
      why: 'Fathers and partners are often left out. They may be a help to the child, or a worry.',
      options: {
        all: 'Yes, all of them are listed',
        some: 'Some are listed, but there are others',
        notKnown: 'I do not know who they are',
      },
      error: 'Select whether you have told us about every father and partner',
      dataItem: 'household.fathers',
    }),
    longText({
      id: 'fathersDetail',
      label: 'What do you know about any others?',
      optional: true,
      rows: 3,
      maxLength: 4000,
      error: 'Enter what you know about the others',
    }),
  ],
})

const otherChildrenKnown = page({
  id: 'otherChildrenKnown',
  title: 'Other children',
  questions: [
    radios({
      id: 'hasOtherChildren',
      label: 'Are there other children in the home or family?',
      hint: 'Include brothers and sisters who live somewhere else',
      options: yesNoNotKnown,
      error: 'Select whether there are other children in the home or family',
      dataItem: 'household.otherChildren',
    }),
  ],
})

const otherChildren = repeat({
  id: 'otherChildren',
  title: 'Other children in the home or family',
  when: is('hasOtherChildren', 'yes'),
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
          label: 'How are they related to the children above?',
          hint: 'For example, half-sister, cousin or child of a lodger',
          notKnown: 'Not known',
          error: 'Enter how they are related, or tick not known',
          dataItem: 'otherChild.relationship',
        }),
        text({
          id: 'otherChildLivesWhere',
          label: 'Where do they live?',
          notKnown: 'Not known',
          restricted: true,
          error: 'Enter where they live, or tick not known',
          dataItem: 'otherChild.livesWhere',
        }),
        radios({
          id: 'otherChildWorried',
          label: 'Are you worried about this child too?',
          options: { yes: 'Yes', no: 'No', notSure: 'I am not sure' },
          error: 'Select whether you are worried about this child too',
          dataItem: 'otherChild.worried',
        }),
      ],
    }),
  ],
})

export const adultsAndFamily = section({
  id: 'adultsAndFamily',
  title: 'Adults and family',
  pages: [adults, fathersAndPartners, otherChildrenKnown, otherChildren],
})
