import type { TextShape, Translation } from '#app/domain/guidance/family-text.ts'

/** What a family is told about the sharing of information: for them, to read or to be given on paper. */
const english = {
  title: 'What happens to information about your family',
  lead: 'This page is for parents, carers, children and young people.',
  printing: 'You can print this page, or ask for it on paper.',

  whyHeading: 'Why someone shares information',
  whyHelp:
    'People who work with your family may want to ask for help for you, or may be worried about a child. They send what they know to the council.',
  whyLaw: 'The law lets them do this to keep children safe and well.',

  whatHeading: 'What they share',
  whatNames: 'names, dates of birth, and how to reach you',
  whatWorry: 'what they saw or heard, and what worries them',
  whatGood: 'what goes well in your family',
  whatViews: 'what you and your child said',
  whatOnly: 'They should share no more than is needed.',

  whoHeading: 'Who can read it',
  whoSender: 'the person who sent it and the safeguarding leads where they work',
  whoCouncil: 'the team at the council that it was sent to',
  whoHelpers: 'others who need to know in order to help you',
  whoLook: 'The service keeps a list of everyone who opens it.',

  agreeHeading: 'Can you say no?',
  agreeHelp: 'You can say no to help. Nobody has to take it.',
  agreeLimits: 'You can agree to some things and not to others.',
  agreeChange: 'You can change your mind at any time. Tell the person who asked you.',
  agreeYoung:
    'If you are 16 or 17, you can most often decide for yourself. If you are younger, you can decide when you understand what it means.',
  agreeUndo:
    'What was already shared stays on record. Nothing new is shared for help you said no to.',

  withoutHeading: 'When it is shared even if you say no',
  withoutHarm: 'if a child may be badly hurt or at risk',
  withoutLaw: 'if a law says it must be shared',
  withoutTold: 'You should be told, unless telling you could put someone in danger.',

  rightsHeading: 'What you can ask for',
  rightsSee: 'to see what is held about you',
  rightsCorrect: 'to have wrong facts put right, and your own view added',
  rightsWhy: 'to be told why it was shared, and with whom',
  rightsObject: 'to have the council think again about using it',
  rightsHow:
    'Ask the person who sent it, or the council. It is free. You get an answer within one month.',
  rightsLimits: 'Some things may be left out, such as details that could put someone in danger.',

  keptHeading: 'How long it is kept',
  keptRules:
    'The council and the sender each have rules on how long they keep it. You can ask them.',

  safeHeading: 'If you are afraid of someone',
  safeTell:
    'Tell the worker who must not know, and how to reach you safely. They write it down so that others keep to it.',
  safeDanger: 'If you are in danger, ring 999.',

  unhappyHeading: 'If you are not happy with what was done',
  unhappyTell: 'Tell the person who sent it, or ask the council for its complaints team.',
  unhappyOffice:
    'You can also complain to the Information Commissioner’s Office: ring 0303 123 1113 or go to ico.org.uk.',

  helpHeading: 'Help to read this',
  helpAsk: 'Ask for it in your language, in large print, in easy words, or read out to you.',
} as const

type Key = keyof typeof english

export const familyPrivacyShape: TextShape<Key> = {
  title: 'title',
  lead: 'lead',
  printing: 'printing',
  parts: [
    { heading: 'whyHeading', paragraphs: ['whyHelp', 'whyLaw'] },
    {
      heading: 'whatHeading',
      list: ['whatNames', 'whatWorry', 'whatGood', 'whatViews'],
      after: ['whatOnly'],
    },
    { heading: 'whoHeading', list: ['whoSender', 'whoCouncil', 'whoHelpers'], after: ['whoLook'] },
    {
      heading: 'agreeHeading',
      paragraphs: ['agreeHelp', 'agreeLimits', 'agreeChange', 'agreeYoung', 'agreeUndo'],
    },
    { heading: 'withoutHeading', list: ['withoutHarm', 'withoutLaw'], after: ['withoutTold'] },
    {
      heading: 'rightsHeading',
      list: ['rightsSee', 'rightsCorrect', 'rightsWhy', 'rightsObject'],
      after: ['rightsHow', 'rightsLimits'],
    },
    { heading: 'keptHeading', paragraphs: ['keptRules'] },
    { heading: 'safeHeading', paragraphs: ['safeTell', 'safeDanger'] },
    { heading: 'unhappyHeading', paragraphs: ['unhappyTell', 'unhappyOffice'] },
    { heading: 'helpHeading', paragraphs: ['helpAsk'] },
  ],
}

/** Every language there is, English first. A translation is one more entry with the same keys. */
export const familyPrivacy: readonly Translation<Key>[] = [
  { lang: 'en-GB', dir: 'ltr', name: 'English', messages: english },
]
