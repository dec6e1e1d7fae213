import {
  any,
  checkboxes,
  date,
  is,
  longText,
  page,
  radios,
  section,
  select,
  text,
} from '#app/domain/forms/authoring.ts'
import {
  notToldReasonOptions,
  toldHowOptions,
  whoCanAgreeOptions,
} from '#content/forms/options/family-options.ts'

/**
 * What each outcome of the agreement check must record. OUT_C, OUT_H, OUT_K and OUT_M do not lead to sending, so
 * nothing is asked for them.
 */
const outcome = (...ids: readonly string[]) => is('agreementOutcome', ...ids)

const toldAlready = outcome('OUT_E1', 'OUT_E2', 'OUT_I', 'OUT_J')

const duty = page({
  id: 'duty',
  title: 'The duty you are sending this under',
  when: outcome('OUT_G'),
  questions: [
    text({
      id: 'familyDuty',
      label: 'Which law or protocol asks you to send this?',
      hint: 'For example, private fostering, a missing child or the police domestic abuse protocol',
      error: 'Enter which law or protocol asks you to send this',
      dataItem: 'family.duty',
    }),
  ],
})

const notTelling = page({
  id: 'notTelling',
  title: 'Why the family has not been told',
  when: outcome('OUT_D'),
  questions: [
    checkboxes({
      id: 'notToldReasons',
      label: 'Why is it not safe to tell the family first?',
      hint: 'Select all that apply',
      options: notToldReasonOptions,
      error: 'Select why it is not safe to tell the family first',
      restricted: true,
      dataItem: 'family.notToldReasons',
    }),
    longText({
      id: 'notToldDetail',
      label: 'What do you think would happen if they were told?',
      rows: 4,
      error: 'Enter what you think would happen if they were told',
      restricted: true,
      dataItem: 'family.notToldDetail',
    }),
    text({
      id: 'notToldAuthoriser',
      label: 'Who agreed that the family should not be told first?',
      hint: 'Give the name and role of your safeguarding lead or manager',
      notKnown: 'Nobody has agreed it yet: I am not waiting',
      error: 'Enter who agreed that the family should not be told first, or tick nobody yet',
      restricted: true,
      dataItem: 'family.authoriser',
    }),
  ],
})

const trying = page({
  id: 'trying',
  title: 'Trying to tell the family',
  when: outcome('OUT_F'),
  questions: [
    longText({
      id: 'familyAttempts',
      label: 'What have you done to try to tell the family?',
      hint: 'Give the day, time and way you tried, or say why there was no time to try',
      rows: 4,
      error: 'Enter what you have done to try to tell the family',
      example: '20 November: rang mother at 1:10pm and 1:40pm, no answer, left no message.',
      dataItem: 'family.attempts',
    }),
  ],
})

const hasBeenTold = page({
  id: 'hasBeenTold',
  title: 'Whether the family knows',
  when: outcome('OUT_A', 'OUT_G', 'OUT_L'),
  questions: [
    radios({
      id: 'familyTold',
      label: 'Does the family know that you are sending this?',
      options: {
        yes: 'Yes',
        notYet: 'Not yet',
        notSafe: 'No, it is not safe to tell them',
      },
      error: 'Select whether the family knows that you are sending this',
      dataItem: 'family.told',
    }),
  ],
})

const notToldYet = page({
  id: 'notToldYet',
  title: 'What stopped you from telling the family',
  when: is('familyTold', 'notYet', 'notSafe'),
  questions: [
    checkboxes({
      id: 'notToldReasonsOther',
      label: 'Why is it not safe to tell them?',
      hint: 'Select all that apply',
      when: is('familyTold', 'notSafe'),
      options: notToldReasonOptions,
      error: 'Select why it is not safe to tell them',
      restricted: true,
      dataItem: 'family.notToldReasons',
    }),
    longText({
      id: 'notToldDetailOther',
      label: 'What has stopped you from telling them?',
      rows: 3,
      maxLength: 4000,
      error: 'Enter what has stopped you from telling them',
      restricted: true,
      dataItem: 'family.notToldDetail',
    }),
  ],
})

const telling = page({
  id: 'telling',
  title: 'How the family was told',
  when: any(toldAlready, is('familyTold', 'yes')),
  questions: [
    text({
      id: 'toldWho',
      label: 'Who did you tell?',
      hint: 'Give names, and say whether you told the child',
      error: 'Enter who you told',
      dataItem: 'family.toldWho',
    }),
    date({
      id: 'toldOn',
      label: 'Day you told them',
      hint: 'For example, 20 11 2026',
      must: 'be today or in the past',
      error: 'Enter the day you told them',
      dataItem: 'family.toldOn',
    }),
    text({
      id: 'toldTime',
      label: 'Time you told them',
      format: 'time',
      maxLength: 10,
      width: 'short',
      optional: true,
      error: 'Enter the time you told them',
    }),
    radios({
      id: 'toldHow',
      label: 'How did you tell them?',
      options: toldHowOptions,
      error: 'Select how you told them',
      dataItem: 'family.toldHow',
    }),
    text({
      id: 'toldLanguage',
      label: 'What language did you use?',
      hint: 'Say if an interpreter helped',
      error: 'Enter what language you used',
      dataItem: 'family.toldLanguage',
    }),
  ],
})

const agreeing = page({
  id: 'agreeing',
  title: 'Who agreed to this request for help',
  when: outcome('OUT_E1', 'OUT_I', 'OUT_J'),
  questions: [
    text({
      id: 'whoAgreed',
      label: 'Who agreed?',
      hint: 'Give their name',
      error: 'Enter who agreed to this request for help',
      dataItem: 'family.whoAgreed',
    }),
    select({
      id: 'agreedBasis',
      label: 'How can they agree?',
      hint: 'Choose how they hold parental responsibility, or why the young person can decide',
      options: whoCanAgreeOptions,
      notKnown: 'I do not know',
      error: 'Select how they can agree, or tick that you do not know',
      dataItem: 'family.prBasis',
    }),
    longText({
      id: 'agreedExplained',
      label: 'What did you explain to them?',
      hint: 'For example, what you share, with whom, why and what happens next',
      when: outcome('OUT_I', 'OUT_J'),
      rows: 3,
      maxLength: 4000,
      error: 'Enter what you explained to them',
    }),
    longText({
      id: 'limits',
      label: 'What limits did they ask for?',
      hint: 'Name any person, agency or fact they want left out',
      when: outcome('OUT_J'),
      rows: 4,
      error: 'Enter the limits they asked for',
      example: 'She does not want her ex-partner contacted, because of past violence.',
      dataItem: 'family.limits',
    }),
  ],
})

const competence = page({
  id: 'competence',
  title: 'A child who decides for themselves',
  when: is('agreedBasis', 'competentUnder16'),
  questions: [
    longText({
      id: 'competence',
      label: 'How do you know the child understands this decision?',
      hint: 'Say what they understood, how they weighed it up and that nobody pressed them',
      rows: 4,
      error: 'Enter how you know the child understands this decision',
      dataItem: 'family.competence',
    }),
  ],
})

const without = page({
  id: 'withoutAgreement',
  title: 'Sending without agreement',
  when: outcome('OUT_E2', 'OUT_L'),
  questions: [
    longText({
      id: 'rationale',
      label: 'Why is it better for the child that you share this?',
      hint: 'Say what the risk is, what the family thinks and why sharing is still needed',
      rows: 6,
      error: 'Enter why it is better for the child that you share this',
      dataItem: 'family.rationale',
    }),
    text({
      id: 'rationaleAuthoriser',
      label: 'Who agreed with this decision?',
      hint: 'Give the name and role of your safeguarding lead or manager',
      notKnown: 'Nobody has agreed it yet: I am not waiting',
      error: 'Enter who agreed with this decision, or tick nobody yet',
      dataItem: 'family.authoriser',
    }),
  ],
})

export const whatTheFamilyKnows = section({
  id: 'whatTheFamilyKnows',
  title: 'What the family knows',
  pages: [
    duty,
    notTelling,
    trying,
    hasBeenTold,
    notToldYet,
    telling,
    agreeing,
    competence,
    without,
  ],
})
