import type { ContactOutcomeEntry } from '#app/domain/partnership/codes.ts'

/** What the front door may decide, and what the referrer reads about it: nothing here tells the referrer what the council already knew about the family. */
export const contactOutcomes: readonly ContactOutcomeEntry[] = [
  {
    code: 'C01',
    label: 'No further action',
    meaning: 'We looked at what you sent and will not take it further now.',
    next: 'You can keep supporting the family. Tell us at once if anything changes or if you think this is wrong.',
  },
  {
    code: 'C02',
    label: 'Information and advice given',
    meaning: 'We have given advice instead of opening new work with the family.',
    next: 'Follow the advice in this message and keep supporting the family. Contact us again if things get worse.',
  },
  {
    code: 'C03',
    label: 'Signposted to universal or community service',
    meaning: 'A local service is the best place for this family to get help.',
    next: 'Tell the family about the service named in this message, and help them to get in touch with it.',
  },
  {
    code: 'C04',
    label: 'Passed to early help or Family Help',
    meaning: 'The family agreed to help, and we have passed this to our early help team.',
    next: 'The team will contact the family. They may ask you to join a meeting about the plan.',
  },
  {
    code: 'C05',
    label: 'Returned to referrer: agreement or information missing',
    meaning:
      'We need more before we can go on. From what you sent, we do not think the child is at risk now.',
    next: 'Read what is missing in this message and send it to us. If you are worried that the child is at risk, phone us now.',
  },
  {
    code: 'C06',
    label: 'New referral: assessment',
    meaning: 'A social worker will meet the family and look at what they need.',
    next: 'The worker may contact you to find out what you know. Keep doing what you do for the child.',
  },
  {
    code: 'C07',
    label: 'Strategy discussion or section 47',
    meaning: 'We are planning with the police and health how to keep the child safe.',
    next: 'We may ask you to join this today. Do not talk to the family about it before you have spoken to us.',
  },
  {
    code: 'C08',
    label: 'Linked to open work and sent to the worker',
    meaning: 'What you sent has gone to a worker who can act on it.',
    next: 'The worker may contact you. Send any new worry to us in the same way.',
  },
  {
    code: 'C09',
    label: 'Immediate protection',
    meaning: 'We are acting now to keep the child safe.',
    next: 'We will phone you if we need you. Do not talk to the family about it before you have spoken to us.',
  },
  {
    code: 'C10',
    label: 'Private fostering',
    meaning:
      'We are looking at this as private fostering: the child lives with someone who is not a close relative.',
    next: 'A worker will visit the child and carer. They may contact you.',
  },
  {
    code: 'C11',
    label: 'Child protection transfer in, or notice from another council',
    meaning: 'This is being handled with the other council.',
    next: 'We will work with the other council. Send any new worry to us.',
  },
  {
    code: 'C12',
    label: 'Missing notification',
    meaning:
      'We have recorded that the child was missing and passed it to the team who follow this up.',
    next: 'Someone will offer the child a talk when they return. If the child is missing now, phone the police.',
  },
  {
    code: 'C13',
    label: 'Allegation about a person who works with children',
    meaning:
      'We have passed this to the designated officer, who deals with worries about people who work with children.',
    next: 'The officer will contact you. Do not ask the person about it before you have spoken to the officer.',
  },
  {
    code: 'C14',
    label: 'Prevent or Channel',
    meaning:
      'We have passed this to the team who protect children from being drawn into terrorism.',
    next: 'The team may contact you. Keep supporting the child as you do now.',
  },
  {
    code: 'C15',
    label: 'Multi-agency panel',
    meaning: 'A panel of local services will talk about what help is best.',
    next: 'We may ask you to come or to send what you know. We will tell you what the panel decides.',
  },
  {
    code: 'C16',
    label: 'Transferred to another council',
    meaning: 'Another council is responsible, so we have passed this to them.',
    next: 'The other council will reply to you. You can ask us how to reach them.',
  },
  {
    code: 'C17',
    label: 'Duplicate',
    meaning: 'You have sent us this before, so we have put the two together.',
    next: 'You do not need to do anything. We will answer the first one.',
  },
]
