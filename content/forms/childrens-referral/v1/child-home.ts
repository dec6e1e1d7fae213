import {
  address,
  checkboxes,
  is,
  longText,
  not,
  page,
  radios,
  text,
  yesNoNotKnown,
} from '#app/domain/forms/authoring.ts'

/** Until someone has said that the address is safe to show, it is held back. */
const safeToShow = is('childAddressConfidential', 'no')

export const childAddressSafety = page({
  id: 'childAddressSafety',
  title: 'Keeping the address safe',
  questions: [
    radios({
      id: 'childAddressConfidential',
      label: 'Could anyone be harmed if someone learned where this child lives?',
      hint: 'If you are not sure, we keep the address and school out of any copy for the family',
      why: 'Some people use shared records to find a child or a parent who has moved to be safe.',
      options: yesNoNotKnown,
      error: 'Select whether anyone could be harmed if the address were known',
      dataItem: 'child.addressConfidential',
    }),
  ],
})

export const childHome = page({
  id: 'childHome',
  title: 'Where the child lives',
  questions: [
    address({
      id: 'childAddress',
      label: 'Address now',
      hint: 'For an unborn baby, give the address of the pregnant person',
      when: safeToShow,
      notKnown: 'Address not known, or no fixed address',
      error: 'Enter the address, or tick that it is not known',
      dataItem: 'child.address',
    }),
    address({
      id: 'childAddressHidden',
      label: 'Address now, kept confidential',
      hint: 'For an unborn baby, give the address of the pregnant person',
      when: not(safeToShow),
      notKnown: 'Address not known, or no fixed address',
      error: 'Enter the address, or tick that it is not known',
      restricted: true,
      dataItem: 'child.address',
    }),
    text({
      id: 'childAddressSince',
      label: 'How long have they lived there?',
      optional: true,
      error: 'Enter how long they have lived there',
      dataItem: 'child.addressSince',
    }),
    longText({
      id: 'childPreviousAddresses',
      label: 'Earlier addresses',
      optional: true,
      rows: 3,
      maxLength: 2000,
      restricted: true,
      error: 'Enter any earlier addresses',
      dataItem: 'child.previousAddresses',
    }),
    text({
      id: 'childWhereNow',
      label: 'Where is the child right now?',
      hint: 'For example, in class until 3:15pm, or at home with their mother',
      when: is('childBorn', 'yes'),
      notKnown: 'Not known',
      restricted: true,
      error: 'Enter where the child is right now, or tick that it is not known',
      dataItem: 'child.whereNow',
    }),
  ],
})

export const childSchool = page({
  id: 'childSchool',
  title: 'School or nursery',
  when: is('childBorn', 'yes'),
  questions: [
    text({
      id: 'childSchool',
      label: 'School, college, nursery or childminder',
      hint: 'If they are taught at home or are not in school, say so',
      when: safeToShow,
      notKnown: 'Not known',
      error: 'Enter the school or nursery, or tick that it is not known',
      dataItem: 'child.school',
    }),
    text({
      id: 'childSchoolHidden',
      label: 'School, college, nursery or childminder, kept confidential',
      hint: 'If they are taught at home or are not in school, say so',
      when: not(safeToShow),
      notKnown: 'Not known',
      restricted: true,
      error: 'Enter the school or nursery, or tick that it is not known',
      dataItem: 'child.school',
    }),
    text({
      id: 'childSchoolYear',
      label: 'School year',
      optional: true,
      maxLength: 40,
      width: 'short',
      error: 'Enter the school year',
      dataItem: 'child.schoolYear',
    }),
    text({
      id: 'childAttendance',
      label: 'Attendance this term',
      hint: 'Give the percentage and what it was before, for example 71%, was 94% last year',
      optional: true,
      error: 'Enter the attendance this term',
      dataItem: 'child.attendance',
    }),
    text({
      id: 'childUpn',
      label: 'Unique pupil number (UPN)',
      hint: 'It has a letter and 12 more characters, for example N855400124001',
      optional: true,
      format: 'upn',
      maxLength: 20,
      width: 'medium',
      error: 'Enter the unique pupil number',
      dataItem: 'child.upn',
    }),
  ],
})

export const childHealth = page({
  id: 'childHealth',
  title: 'Health services',
  questions: [
    text({
      id: 'childGp',
      label: 'GP practice',
      hint: 'For an unborn baby, give the GP of the pregnant person',
      notKnown: 'GP practice not known',
      error: 'Enter the GP practice, or tick that it is not known',
      dataItem: 'child.gp',
    }),
    text({
      id: 'childHealthVisitor',
      label: 'Health visitor, midwife or school nurse',
      optional: true,
      error: 'Enter the health visitor, midwife or school nurse',
      dataItem: 'child.healthVisitor',
    }),
    text({
      id: 'childNhsNumber',
      label: 'NHS number',
      hint: 'It is 10 digits, for example 999 000 0018',
      when: is('childBorn', 'yes'),
      optional: true,
      format: 'nhsNumber',
      maxLength: 20,
      width: 'medium',
      error: 'Enter the NHS number',
      dataItem: 'child.nhsNumber',
    }),
  ],
})

export const childCircumstances = page({
  id: 'childCircumstances',
  title: 'Help now and circumstances',
  questions: [
    checkboxes({
      id: 'childStatus',
      label: 'Does the child have any of these now?',
      hint: 'Select all that apply',
      options: {
        lookedAfter: 'They are looked after by a council',
        protectionPlan: 'Child protection plan',
        childInNeedPlan: 'Child in need plan or Family Help plan',
        earlyHelp: 'Early help plan',
        leavingCare: 'They have left care',
        none: 'None of these',
      },
      exclusive: 'none',
      notKnown: 'Not known',
      error: 'Select the help the child has now, or tick that it is not known',
      dataItem: 'child.status',
    }),
    checkboxes({
      id: 'childCircumstances',
      label: 'Do any of these apply to the child?',
      hint: 'Select all that apply',
      optional: true,
      options: {
        uasc: 'They came to the UK without a parent and seek asylum',
        immigration: 'They or their family have other immigration worries',
        serviceFamily: 'A parent is in the armed forces',
        youngCarer: 'They help to care for someone at home',
        privateFostering:
          'They live with someone who is not a close relative, by private arrangement',
        kinship: 'They live with a relative or friend instead of a parent',
        electiveHomeEducation: 'They are taught at home',
        none: 'None of these',
      },
      exclusive: 'none',
      error: 'Select any that apply to the child',
      dataItem: 'child.circumstances',
    }),
  ],
})

export const childLife = page({
  id: 'childLife',
  title: 'What it is like for this child',
  questions: [
    longText({
      id: 'childImpact',
      label: 'How does this affect this child?',
      hint: 'Use their name, and say what you have seen change in them and what may happen if nothing changes',
      error: 'Enter how this affects this child',
      example:
        'Sam comes in cold and hungry and falls asleep by 10am. He has stopped playing with friends and has fallen behind in reading since September. If this goes on he will miss more school and may be left alone with his sister more often.',
      dataItem: 'child.impact',
    }),
    longText({
      id: 'childVoice',
      label: 'What has this child said or shown?',
      hint: 'Use their exact words in quote marks, or describe how they behave, play or cry',
      when: is('childBorn', 'yes'),
      rows: 6,
      notKnown: 'I do not know what this child has said or shown',
      error: 'Enter what this child has said or shown, or tick that you do not know',
      example:
        'On 11 November Sam said “Mummy sleeps in the day so I make toast for Ava”. He looked at the floor and asked me not to tell.',
      restricted: true,
      dataItem: 'child.voice',
    }),
    longText({
      id: 'childUnbornVoice',
      label: 'What might life be like for this baby?',
      hint: 'Think about the baby’s health now, and the home they will come to',
      when: is('childBorn', 'unborn'),
      rows: 6,
      notKnown: 'Not known',
      error: 'Enter what life might be like for this baby, or tick not known',
      restricted: true,
      dataItem: 'child.voice',
    }),
  ],
})
