import {
  checkboxes,
  date,
  is,
  longText,
  page,
  radios,
  select,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'
import {
  disabilityOptions,
  ethnicityOptions,
  languageOptions,
  sexOptions,
} from '#content/forms/options/code-options.ts'

export const childBorn = page({
  id: 'childBorn',
  title: 'Born or unborn',
  questions: [
    radios({
      id: 'childBorn',
      label: 'Has the child been born?',
      options: { yes: 'Yes', unborn: 'No, this is an unborn baby' },
      error: 'Select whether the child has been born',
      dataItem: 'child.born',
    }),
  ],
})

export const childName = page({
  id: 'childName',
  title: 'The child’s name',
  questions: [
    text({
      id: 'childForename',
      label: 'First name',
      hint: 'Include middle names if you know them',
      when: is('childBorn', 'yes'),
      notKnown: 'First name not known',
      error: 'Enter the child’s first name, or tick that it is not known',
      dataItem: 'child.forename',
    }),
    text({
      id: 'childSurname',
      label: 'Last name',
      hint: 'If they use only one name, put it in the first box and tick not known here',
      when: is('childBorn', 'yes'),
      notKnown: 'Last name not known, or they use one name',
      error: 'Enter the child’s last name, or tick that it is not known',
      dataItem: 'child.surname',
    }),
    text({
      id: 'childKnownAs',
      label: 'Other name they are known by',
      when: is('childBorn', 'yes'),
      optional: true,
      error: 'Enter the name they are known by',
      dataItem: 'child.knownAs',
    }),
    text({
      id: 'childFormerNames',
      label: 'Earlier names',
      when: is('childBorn', 'yes'),
      optional: true,
      error: 'Enter any earlier names',
      dataItem: 'child.formerNames',
    }),
    text({
      id: 'childUnbornName',
      label: 'Name to use for the unborn baby',
      hint: 'Write “Unborn baby of” and the full name of the pregnant person',
      when: is('childBorn', 'unborn'),
      error: 'Enter a name to use for the unborn baby, such as “Unborn baby of Jo Brown”',
      dataItem: 'child.knownAs',
    }),
  ],
})

export const childAge = page({
  id: 'childAge',
  title: 'Age and sex',
  questions: [
    date({
      id: 'childBornOn',
      label: 'Date of birth',
      hint: 'For example, 27 3 2019',
      when: is('childBorn', 'yes'),
      must: 'be today or in the past',
      notKnown: 'Date of birth not known',
      error: 'Enter the child’s date of birth, or tick that it is not known',
      dataItem: 'child.bornOn',
    }),
    text({
      id: 'childAgeEstimate',
      label: 'About how old are they?',
      hint: 'Only needed if you do not know the date of birth',
      when: is('childBorn', 'yes'),
      optional: true,
      maxLength: 60,
      width: 'short',
      error: 'Enter about how old the child is',
      dataItem: 'child.ageEstimate',
    }),
    date({
      id: 'childDueOn',
      label: 'Date the baby is due',
      hint: 'For example, 27 3 2027',
      when: is('childBorn', 'unborn'),
      notKnown: 'Due date not known',
      error: 'Enter the date the baby is due, or tick that it is not known',
      dataItem: 'child.dueOn',
    }),
    radios({
      id: 'childSex',
      label: 'Sex',
      when: is('childBorn', 'yes'),
      options: sexOptions,
      notKnown: 'Not known',
      error: 'Select the child’s sex, or tick that it is not known',
      dataItem: 'child.sex',
    }),
    text({
      id: 'childGender',
      label: 'Gender, if the child describes it differently',
      when: is('childBorn', 'yes'),
      optional: true,
      error: 'Enter how the child describes their gender',
      dataItem: 'child.gender',
    }),
  ],
})

export const childBackground = page({
  id: 'childBackground',
  title: 'Background and language',
  when: is('childBorn', 'yes'),
  questions: [
    select({
      id: 'childEthnicity',
      label: 'Ethnic background',
      why: 'We ask so that children from every background get help that fits them, and so that we can see if some do not.',
      options: ethnicityOptions,
      notKnown: 'Ethnic background not known',
      error: 'Select the child’s ethnic background, or tick that it is not known',
      dataItem: 'child.ethnicity',
    }),
    text({
      id: 'childReligion',
      label: 'Religion or belief',
      notKnown: 'Religion or belief not known',
      error: 'Enter the child’s religion or belief, or tick that it is not known',
      dataItem: 'child.religion',
    }),
    select({
      id: 'childLanguage',
      label: 'First language',
      options: languageOptions,
      notKnown: 'First language not known',
      error: 'Select the child’s first language, or tick that it is not known',
      dataItem: 'child.language',
    }),
    text({
      id: 'childOtherLanguage',
      label: 'Language or way of communicating, if it is not in the list',
      optional: true,
      error: 'Enter the language or way of communicating',
    }),
    radios({
      id: 'childInterpreter',
      label: 'Does the child or family need an interpreter?',
      options: yesNoNotKnown,
      error: 'Select whether an interpreter is needed',
      dataItem: 'child.interpreter',
    }),
    longText({
      id: 'childCommunication',
      label: 'What helps the child to communicate?',
      hint: 'For example, signs, pictures, extra time or a person they trust',
      optional: true,
      rows: 3,
      maxLength: 4000,
      error: 'Enter what helps the child to communicate',
      dataItem: 'child.communication',
    }),
  ],
})

export const childDisability = page({
  id: 'childDisability',
  title: 'Disability and learning',
  when: is('childBorn', 'yes'),
  questions: [
    checkboxes({
      id: 'childDisability',
      label: 'Does the child have a disability that affects any of these?',
      hint: 'Select all that apply',
      why: 'Disabled children are more likely to be harmed, and harm is more often missed.',
      options: disabilityOptions,
      exclusive: 'NONE',
      notKnown: 'Not known',
      error: 'Select any disability, or tick that it is not known',
      dataItem: 'child.disability',
    }),
    radios({
      id: 'childSen',
      label: 'Support for learning',
      options: {
        none: 'No extra support',
        support: 'Special educational needs (SEN) support',
        plan: 'Education, health and care (EHC) plan',
      },
      notKnown: 'Not known',
      error: 'Select the support for learning, or tick that it is not known',
      dataItem: 'child.sen',
    }),
  ],
})
