import type { TextShape, Translation } from '#app/domain/guidance/family-text.ts'

/** How to talk with a family before sharing a worry: for the worker, to read or print beforehand. */
const english = {
  title: 'How to talk with the family',
  lead: 'For anyone who is about to tell a family that they want to share a worry or ask for help.',
  printing: 'You can print this page and take it with you.',

  stopHeading: 'Stop first: could telling them make things worse?',
  stopLead:
    'Do not tell the family yet if it could put a child or anyone else in danger. Ring the front door. Do not tell them first when:',
  stopAbuse: 'someone in the family may be sexually abusing a child',
  stopIllness: 'a carer may be making a child ill, or making up an illness',
  stopHonour:
    'there may be a forced marriage, so-called honour-based abuse or female genital mutilation',
  stopTrafficking: 'there may be trafficking, or abuse by a group',
  stopHidden: 'the child could be hidden, moved or told to keep quiet',
  stopPolice: 'evidence could be lost, or it could get in the way of the police',
  stopDelay:
    'If you cannot reach the family and a child may be seriously harmed, do not wait for them.',

  planHeading: 'Before you talk',
  planPlace: 'Find a quiet, private place.',
  planApart: 'See each parent alone if one may be afraid of the other.',
  planInterpreter:
    'Book a trained interpreter or signer if they need one. Never use a child or a relative.',
  planNeeds: 'Ask what helps them to understand: plain words, pictures or more time.',
  planNotice: 'Print the notice for families, to leave with them if that is safe.',
  planSafe: 'Ask how to reach them safely, and who must not know.',

  sayHeading: 'What to say',
  sayWhy: 'Say why you are there: “I am worried about Sam, because this week I saw…”',
  sayFacts: 'Say what you saw and heard. Do not guess at the cause or blame anyone.',
  sayShare: 'Say what you want to share, and with whom.',
  sayHelp: 'Say what you hope for: “I would like us to find someone who can help with this.”',
  sayNext:
    'Say what may happen next. A social worker reads it, decides what to do, and may ring them.',
  sayNo: 'Say that they can say no to help, can set limits and can change their mind later.',
  sayAnyway:
    'Be honest: if a child may be seriously harmed, you have to share it even if they say no.',
  sayAsk: 'Ask what they think, and write down their own words.',
  sayChild: 'Ask the child too, in a way that fits their age.',

  noHeading: 'If they say no, or want limits',
  noThank: 'Thank them for being open. Ask what worries them most about sharing.',
  noLimits: 'If they want one person or fact left out, write down exactly what.',
  noDifferent: 'Parents may not agree with each other. Write down what each one says.',
  noSiblings: 'They may agree for one child and not for another.',
  noRisk: 'If you are still worried, answer the agreement check again and ring for advice.',

  youngHeading: 'When a young person can decide',
  youngOlder: 'A young person of 16 or 17 can most often agree for themselves.',
  youngLead: 'Someone under 16 can agree if they understand this decision. Check five things:',
  youngShared: 'they understand what is shared and why',
  youngFollow: 'they understand what may follow if they say yes, and if they say no',
  youngWeigh: 'they can weigh it up',
  youngFree: 'nobody is pressing them',
  youngThis: 'it is about this decision. Check again for the next one',

  afterHeading: 'Afterwards',
  afterRecord:
    'Record who said what, who explained it, how, when, in what language and whether there was an interpreter.',
  afterChange:
    'If someone changes their mind, record it as something new. Never change the old one.',
  afterCopy: 'Tell them how to see what you wrote about them.',
} as const

type Key = keyof typeof english

export const talkingToFamiliesShape: TextShape<Key> = {
  title: 'title',
  lead: 'lead',
  printing: 'printing',
  parts: [
    {
      heading: 'stopHeading',
      paragraphs: ['stopLead'],
      list: [
        'stopAbuse',
        'stopIllness',
        'stopHonour',
        'stopTrafficking',
        'stopHidden',
        'stopPolice',
      ],
      after: ['stopDelay'],
    },
    {
      heading: 'planHeading',
      list: ['planPlace', 'planApart', 'planInterpreter', 'planNeeds', 'planNotice', 'planSafe'],
    },
    {
      heading: 'sayHeading',
      steps: [
        'sayWhy',
        'sayFacts',
        'sayShare',
        'sayHelp',
        'sayNext',
        'sayNo',
        'sayAnyway',
        'sayAsk',
        'sayChild',
      ],
    },
    {
      heading: 'noHeading',
      list: ['noThank', 'noLimits', 'noDifferent', 'noSiblings', 'noRisk'],
    },
    {
      heading: 'youngHeading',
      paragraphs: ['youngOlder', 'youngLead'],
      list: ['youngShared', 'youngFollow', 'youngWeigh', 'youngFree', 'youngThis'],
    },
    { heading: 'afterHeading', list: ['afterRecord', 'afterChange', 'afterCopy'] },
  ],
}

/** Every language there is, English first. A translation is one more entry with the same keys. */
export const talkingToFamilies: readonly Translation<Key>[] = [
  { lang: 'en-GB', dir: 'ltr', name: 'English', messages: english },
]
