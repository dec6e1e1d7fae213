import type { AgreementWords } from '#app/domain/consent/tree.ts'

const yesNo = { yes: { label: 'Yes' }, no: { label: 'No' } }

/** What a person reads at each question and outcome of the agreement check, version 1. */
export const wordsV1: AgreementWords = {
  nodes: {
    Q1: {
      title: 'Is the child, or anyone else, in danger right now?',
      hint: 'Answer yes if someone needs urgent medical help too.',
      answers: yesNo,
      error: 'Select yes if anyone is in danger right now',
    },
    Q2: {
      title: 'Does the child already have someone working with the family?',
      hint: 'For example a social worker, a Family Help lead practitioner or an open early help plan. You can go on whatever you answer.',
      answers: { yes: { label: 'Yes' }, no: { label: 'No, or I do not know' } },
      error: 'Select yes if you know someone is already working with the family',
    },
    Q3: {
      title:
        'Do you have reason to suspect that the child is being seriously harmed, or is likely to be?',
      hint: 'This means significant harm from abuse, neglect or exploitation, inside or outside the home. It includes a baby not yet born. You do not need proof.',
      answers: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        unsure: { label: 'I am not sure', hint: 'You can ask for advice today' },
      },
      error: 'Select yes, no or not sure',
    },
    Q4: {
      title: 'Could telling the parents or carers first make things worse?',
      hint: 'Answer yes if it could put the child or someone else at more risk, lose evidence, get in the way of the police, lead to the child being silenced, hidden or moved, or delay keeping the child safe.',
      answers: {
        yes: { label: 'Yes', hint: 'You will not tell the family first' },
        no: { label: 'No' },
      },
      error: 'Select yes if telling the family first could make things worse',
    },
    Q5: {
      title: 'Have you told the family what you are sharing?',
      hint: 'Tell someone with parental responsibility what you are sharing, with whom and why. Tell the child too, in a way that suits their age.',
      answers: {
        yes: { label: 'Yes' },
        no: {
          label: 'No, I have not been able to yet',
          hint: 'Do not wait: you can send this now',
        },
      },
      error: 'Select yes if you have told the family',
    },
    Q6: {
      title: 'Do they agree with you sending this?',
      hint: 'You can send it either way. We ask so the worker knows what the family thinks.',
      answers: {
        yes: { label: 'Yes, they agree' },
        no: { label: 'No, they do not agree' },
      },
      error: 'Select yes if they agree with you sending this',
    },
    Q7: {
      title: 'Does a law or an agreed rule say you must tell us?',
      hint: 'For example a police domestic abuse notice, female genital mutilation, private fostering, a missing child, modern slavery or an allegation about someone who works with children.',
      answers: yesNo,
      error: 'Select yes if a law or an agreed rule says you must tell us',
    },
    Q8: {
      title: 'Are you asking for help or an assessment for this family?',
      answers: {
        yes: { label: 'Yes, I am asking for help' },
        no: { label: 'No, I only want to share information' },
      },
      error: 'Select yes if you are asking for help',
    },
    Q9: {
      title: 'Who can agree to this help?',
      hint: 'One person with parental responsibility is enough. A mother always has it. A grandparent, step-parent or foster carer does not have it unless a court says so.',
      answers: {
        young_person_16_17: {
          label: 'The young person, who is 16 or 17',
          hint: 'They can understand and make this decision',
        },
        competent_under_16: {
          label: 'The child, who is under 16 and can understand this decision',
          hint: 'You will record how you judged this',
        },
        parental_responsibility: {
          label: 'A person with parental responsibility',
          hint: 'You will record how they have it',
        },
        local_authority_order: {
          label: 'The council, under a court order',
          hint: 'The council shares parental responsibility for the child',
        },
        none_of_these: { label: 'None of these people can be reached' },
      },
      error: 'Select who can agree to this help',
    },
    Q10: {
      title: 'Have you explained what will happen if they agree?',
      hint: 'In a way they understand: what will be shared, with whom, why, what may happen next, and that they can say no or change their mind.',
      answers: yesNo,
      error: 'Select yes if you have explained what will happen',
    },
    Q11: {
      title: 'What did they decide?',
      answers: {
        agreed: { label: 'They agree to this request for help' },
        agreed_with_limits: {
          label: 'They agree, with limits',
          hint: 'For example they do not want one agency to be told',
        },
        declined: { label: 'They do not agree' },
        not_reached: { label: 'I have not been able to reach them' },
      },
      error: 'Select what they decided',
    },
    Q12: {
      title: 'Would the child be better off if you shared this information?',
      hint: 'Answer yes if it matters to the child’s safety or welfare, you need to share it, you share no more than that needs, and sharing is better for the child than not sharing.',
      answers: yesNo,
      error: 'Select yes if sharing is better for the child',
    },
  },
  outcomes: {
    OUT_A: {
      heading: 'Call 999 now',
      next: [
        'Then phone the front door.',
        'Send this in writing within 24 hours of phoning. You can start now and finish later.',
        'You do not need anyone’s agreement.',
      ],
      summary: 'Emergency: agreement not needed',
    },
    OUT_C: {
      heading: 'Get advice today',
      next: [
        'Talk to your safeguarding lead, or phone the front door and ask for advice.',
        'Then come back and answer again. We keep what you have written.',
        'If you think the child is in danger, call 999.',
      ],
      summary: 'Not sure yet: advice asked for',
    },
    OUT_D: {
      heading: 'Phone now, and do not tell the family first',
      next: [
        'Phone the front door, then send this in writing within 24 hours.',
        'Record why telling the family was not safe, and who agreed with you. Do not wait if you cannot reach them.',
      ],
      summary: 'Family not told, because telling them could make things worse',
    },
    OUT_E1: {
      heading: 'Phone now, then send this',
      next: [
        'Phone the front door, then send this in writing within 24 hours.',
        'The family knows and agrees. Record who you told, when and how.',
      ],
      summary: 'Family told, and they agree',
    },
    OUT_E2: {
      heading: 'Phone now, then send this',
      next: [
        'Phone the front door, then send this in writing within 24 hours.',
        'The family knows and does not agree. Record why the risk to the child matters more.',
      ],
      summary: 'Family told, and they do not agree',
    },
    OUT_F: {
      heading: 'Phone now, and do not wait to reach the family',
      next: [
        'Phone the front door, then send this in writing within 24 hours.',
        'Record how you tried to reach the family. You can go on trying if it is safe.',
      ],
      summary: 'Family not told yet: sent without waiting',
    },
    OUT_G: {
      heading: 'You can send this as a notification',
      next: [
        'Record which law or rule it comes from.',
        'Tell the family you have sent it, unless that would be unsafe.',
        'Phone the front door as well if you are worried the child may come to harm.',
      ],
      summary: 'Sent because a law or agreed rule says so',
    },
    OUT_H: {
      heading: 'Talk with the family first',
      next: [
        'Explain what you want to share, with whom, why, and what may happen next.',
        'Use an interpreter if they need one. Do not use a child or another relative to interpret.',
        'We keep what you have written and remind you to come back.',
      ],
      summary: 'Not sent: the family has not been asked yet',
    },
    OUT_I: {
      heading: 'You can send this',
      next: ['They agree to this request for help. Record who agreed, when and how.'],
      summary: 'Agrees to this request for help',
    },
    OUT_J: {
      heading: 'You can send this, with their limits',
      next: [
        'Record who must not be told, or what must not be shared.',
        'The front door sees these limits at the top of the referral.',
      ],
      summary: 'Agrees to this request for help, with limits',
    },
    OUT_K: {
      heading: 'Keep trying to reach them',
      next: [
        'Try at least twice, in different ways, to reach someone who can agree.',
        'We keep what you have written and remind you in 2 working days.',
        'If you become more worried, answer these questions again.',
      ],
      summary: 'Not sent: nobody who can agree has been reached',
    },
    OUT_L: {
      heading: 'You can share this as information',
      next: [
        'It goes to the front door as information, not as a request for help.',
        'Record why sharing is better for the child. No help starts unless the family agrees.',
      ],
      summary: 'Shared as information, without agreement to a request for help',
    },
    OUT_M: {
      heading: 'Do not share this now',
      next: [
        'Keep supporting the child and family.',
        'Record why, and set a day to look again.',
        'If anything changes, answer these questions again.',
      ],
      summary: 'Not sent: kept by the referrer, with a day to look again',
    },
  },
  details: {
    who_told: {
      label: 'Who did you tell?',
      hint: 'Their name and how they are related to the child.',
    },
    told_at: { label: 'When did you tell them?' },
    how_told: { label: 'How did you tell them?', hint: 'For example face to face or by phone.' },
    language: {
      label: 'What language did you use?',
      hint: 'Say if there was an interpreter, or other support to understand.',
    },
    what_explained: { label: 'What did you explain?' },
    reasons: { label: 'Why was it not safe to tell the family first?' },
    reason_detail: { label: 'Say more about why' },
    authoriser: {
      label: 'Who agreed with this decision?',
      hint: 'For example your safeguarding lead or manager. If you could not reach anyone, say so. Do not wait.',
    },
    duty: { label: 'Which law or rule says you must tell us?' },
    pr_basis: {
      label: 'How do they have parental responsibility?',
      hint: 'For example as mother, as father named on the birth certificate, or by a court order.',
    },
    competence_note: {
      label: 'How did you judge that the child can make this decision?',
      hint: 'They understand what is shared and why, what may follow if they agree or say no, and nobody is pressing them.',
    },
    limits: { label: 'What must not be shared, or who must not be told?' },
    rationale: { label: 'Why is sharing, or not sharing, better for the child?' },
    attempts: {
      label: 'How have you tried to reach them?',
      hint: 'Each try: when, and in what way.',
    },
    review_date: { label: 'When will you look at this again?' },
    lawful_basis: {
      label: 'What is your legal ground for sharing?',
      hint: 'Your organisation’s usual ground is filled in where we know it.',
    },
    child_view: {
      label: 'What does the child think about this being shared?',
      hint: 'If you did not ask, say why.',
    },
  },
  reasons: {
    greater_risk_to_child: 'It could put the child at more risk',
    risk_to_other_person: 'It could put someone else at risk',
    evidence_or_investigation: 'Evidence could be lost, or the police hindered',
    child_silenced_or_moved: 'The child could be silenced, hidden or moved',
    delay: 'It would delay keeping the child safe',
    carer_is_suspect_sexual_abuse: 'A carer may have sexually abused the child',
    suspected_fii: 'A carer may be making up or causing illness',
    forced_marriage_or_hba: 'There may be forced marriage or so-called honour-based abuse',
    fgm: 'There may be female genital mutilation',
    trafficking_or_organised_abuse: 'There may be trafficking or organised abuse',
    other: 'Another reason',
  },
}
