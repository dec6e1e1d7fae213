import {
  address,
  checkboxes,
  date,
  page,
  radios,
  repeat,
  text,
} from '#app/domain/forms/authoring.ts'
import type { QuestionPage, RepeatPage } from '#app/domain/forms/definition.ts'
import { disabilityOptions, sexOptions } from '#content/forms/options/code-options.ts'

/** What any form needs to know of a child: enough to find them, and what is not known said to be. */
export const aboutChild = page({
  id: 'child',
  title: 'About this child',
  questions: [
    text({
      id: 'childForename',
      label: 'First name',
      notKnown: 'First name not known',
      error: 'Enter the child’s first name, or tick that it is not known',
      dataItem: 'child.forename',
    }),
    text({
      id: 'childSurname',
      label: 'Last name',
      notKnown: 'Last name not known, or they use one name',
      error: 'Enter the child’s last name, or tick that it is not known',
      dataItem: 'child.surname',
    }),
    date({
      id: 'childBornOn',
      label: 'Date of birth',
      hint: 'For example, 27 3 2019',
      must: 'be today or in the past',
      notKnown: 'Date of birth not known',
      error: 'Enter the child’s date of birth, or tick that it is not known',
      dataItem: 'child.bornOn',
    }),
    text({
      id: 'childAgeEstimate',
      label: 'About how old are they?',
      hint: 'Only needed if you do not know the date of birth',
      optional: true,
      maxLength: 60,
      width: 'short',
      error: 'Enter about how old the child is',
      dataItem: 'child.ageEstimate',
    }),
    radios({
      id: 'childSex',
      label: 'Sex',
      options: sexOptions,
      notKnown: 'Not known',
      error: 'Select the child’s sex, or tick that it is not known',
      dataItem: 'child.sex',
    }),
  ],
})

export const childNumbers = page({
  id: 'childNumbers',
  title: 'Numbers the child is known by',
  questions: [
    text({
      id: 'childNhsNumber',
      label: 'NHS number',
      hint: 'It is 10 digits, for example 999 000 0018',
      optional: true,
      notKnown: 'NHS number not known',
      format: 'nhsNumber',
      maxLength: 20,
      width: 'medium',
      error: 'Enter the NHS number',
      dataItem: 'child.nhsNumber',
    }),
    text({
      id: 'childUpn',
      label: 'Unique pupil number (UPN)',
      hint: 'It has a letter and 12 more characters, for example N855400124001',
      optional: true,
      notKnown: 'UPN not known, or not at school',
      format: 'upn',
      maxLength: 20,
      width: 'medium',
      error: 'Enter the unique pupil number',
      dataItem: 'child.upn',
    }),
  ],
})

export const childHome = page({
  id: 'childHome',
  title: 'Where the child lives and learns',
  questions: [
    address({
      id: 'childAddress',
      label: 'Home address',
      hint: 'A street or postcode is enough',
      notKnown: 'Address not known, or no fixed address',
      // Nobody is asked here whether the address is safe to show, so it is always held back.
      restricted: true,
      error: 'Enter what you know of the address, or tick that it is not known',
      dataItem: 'child.address',
    }),
    text({
      id: 'childSchool',
      label: 'School, college, nursery or childminder',
      hint: 'If they are taught at home or are not in school, say so',
      notKnown: 'Not known',
      restricted: true,
      lookup: 'school',
      error: 'Enter the school or nursery, or tick that it is not known',
      dataItem: 'child.school',
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
  ],
})

export const childNeeds = page({
  id: 'childNeeds',
  title: 'Disability and learning',
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
  ],
})

/** Answers that brothers and sisters usually share: what "add another at this address" copies. */
export const sharedByHousehold = ['childSurname', 'childAddress'] as const

/** The children of a form, in its own words, with its own pages after the ones every form has. */
export function childrenOf(
  words: Pick<RepeatPage, 'title' | 'atLeast' | 'atMost'> & {
    readonly intro?: string
    readonly pages?: readonly QuestionPage[]
  },
): RepeatPage {
  return repeat({
    id: 'children',
    title: words.title,
    ...(words.intro === undefined ? {} : { intro: words.intro }),
    one: 'child',
    many: 'children',
    atLeast: words.atLeast,
    atMost: words.atMost,
    error: 'Add at least one child, even if you do not know their name',
    namedBy: ['childForename', 'childSurname'],
    dataItem: 'children',
    copies: sharedByHousehold,
    pages: [aboutChild, childHome, childNumbers, ...(words.pages ?? [])],
  })
}
