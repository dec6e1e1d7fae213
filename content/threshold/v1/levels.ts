import type { Guide } from '#app/domain/threshold/guide.ts'

/** What each level means and leads to, in our own words, for the partnership to review before use. */
export const levels: Guide['levels'] = {
  1: {
    level: 1,
    name: 'universal',
    meaning:
      'The child is doing well. Family, friends, school and health services meet everything they need.',
    who: 'Whoever already knows the family, such as a teacher, health visitor, GP or family hub.',
    agreement: 'Nothing extra. Your ordinary agreement with the family is enough.',
    time: 'No referral is needed.',
    firstSteps: [
      'Tell the family what is going well.',
      'Share information, such as family hub sessions and advice lines.',
      'Stay in touch and notice change.',
    ],
  },
  2: {
    level: 2,
    name: 'early help',
    meaning:
      'Something is starting to get in the way. A bit more help now can stop it becoming a bigger problem.',
    who: 'One service, or a small team with one person leading. You can lead it.',
    agreement: 'Needed. Early help is a choice, so talk with the family and agree it together.',
    time: 'Days to a few weeks to start. Look again after about 6 to 12 weeks.',
    firstSteps: [
      'Talk with the family about what is happening and what would help.',
      'Ask the child what they think and what they want to change.',
      'Start an early help assessment, or ask your early help team how to.',
      'Agree a plan, who does what, and when you will look at it again.',
    ],
  },
  3: {
    level: 3,
    name: 'targeted and Family Help',
    meaning:
      'Several needs, or one serious need, are affecting the child’s health or development. One service alone cannot put it right.',
    who: 'A team from different services with a lead practitioner. This may be a social worker and may be a child in need plan under section 17.',
    agreement:
      'Needed for help to start. Be open about what you share and why. If the family says no and you are still worried, phone the front door for advice.',
    time: 'Referrals get a decision within 1 working day. An assessment can take up to 45 working days.',
    firstSteps: [
      'Talk with your safeguarding lead.',
      'Talk with the family and ask whether they agree, unless that would put someone at risk.',
      'Send a referral to the front door. Say what life is like for this child.',
      'Keep giving the help you already give.',
    ],
  },
  4: {
    level: 4,
    name: 'acute and child protection',
    meaning:
      'The child is suffering significant harm or is likely to. They may need protecting today.',
    who: 'A social worker, with the police and health services. They may hold a strategy discussion and make enquiries under section 47.',
    agreement:
      'Not needed. Tell the family, unless that could put the child or anyone else at risk or slow things down.',
    time: 'The same day. Phone first, then send the referral within 24 hours.',
    firstSteps: [
      'If a child is in danger now, ring 999.',
      'Phone the front door. Do not wait until you have written everything down.',
      'Say where the child is now, who is with them and what has been done to keep them safe.',
      'Send the referral within 24 hours of the call.',
      'Write down what you saw and the child’s own words.',
    ],
  },
}
