/** What people of the demonstration asked before they referred, and decided not to refer. All of it is made up. */
import type { ToldChild } from '#app/domain/consultation/told-child.ts'
import type { Level } from '#app/domain/threshold/guide.ts'

export interface DemoQuestion {
  readonly asker: string
  readonly council: string
  readonly question: string
  readonly child: ToldChild | null
  readonly picks: readonly string[]
  /** How long ago it was asked. */
  readonly hoursAgo: number
  /** A call to come (the how-manieth free time), one whose time has passed unanswered, or none. */
  readonly call: { readonly next: number } | 'passed' | 'cancelled' | 'held'
  readonly held?: { readonly with: string; readonly said: string }
  readonly answer?: {
    readonly words: string
    readonly level: Level
    readonly agreed: string
    readonly owner: string
    readonly referNow: boolean
    readonly isRead: boolean
  }
}

const child = (forename: string, surname: string, age: string, school = ''): ToldChild => ({
  forename,
  surname,
  bornOn: '',
  age,
  school,
})

export const demoQuestions: readonly DemoQuestion[] = [
  {
    asker: 'Rukhsana Ellwood',
    council: '855',
    question:
      'A boy of 8 tells us he gets himself up and makes his own breakfast most days. He is always on time and clean. His mother has a new job with early shifts. Is this something for early help, or for us to watch?',
    child: null,
    picks: [],
    hoursAgo: 3,
    call: { next: 0 },
  },
  {
    asker: 'Rukhsana Ellwood',
    council: '855',
    question:
      'Two sisters have missed eleven days since September. Their grandmother answers the door and says they are poorly. We have not seen their mother since half-term.',
    child: child('Wren', 'Pellaton', '9', 'Larkmeadow Primary School'),
    picks: [],
    hoursAgo: 29,
    call: 'passed',
    answer: {
      words:
        'You were right to ask. Visit today and ask to see both girls and their mother. If you cannot see them, ring us straight after and refer.',
      level: 3,
      agreed: 'A home visit today, and a call back to us by 4pm whatever you find',
      owner: 'Mrs Ellwood with the attendance officer',
      referNow: false,
      isRead: false,
    },
  },
  {
    asker: 'Callum Treddick',
    council: '855',
    question:
      'A girl in my class said that her uncle shouts and throws things when he stays. She did not want to say more.',
    child: null,
    picks: [],
    hoursAgo: 52,
    call: 'held',
    held: {
      with: 'Joy, duty social worker',
      said: 'Tell your safeguarding lead today and write down her words as she said them. Do not ask her more. Ask the mother who stays at home and when, if your lead thinks it is safe to.',
    },
  },
  {
    asker: 'Harpreet Sandhollow',
    council: '855',
    question:
      'A baby of 7 weeks has a small round bruise on the cheek. The parents say it was there this morning and do not know why.',
    child: child('Bryony', 'Castlemartin', '7 weeks'),
    picks: ['HLT-037'],
    hoursAgo: 1,
    call: { next: 2 },
  },
  {
    asker: 'Chidi Rossendale',
    council: '855',
    question:
      'A boy in year 9 has new trainers and a second phone and will not say where he got them. He has started to leave at lunch.',
    child: null,
    picks: [],
    hoursAgo: 26,
    call: 'passed',
  },
  {
    asker: 'Rukhsana Ellwood',
    council: '855',
    question: 'Can a family hub help a father who has just begun to look after his son alone?',
    child: null,
    picks: [],
    hoursAgo: 100,
    call: 'cancelled',
  },
  {
    asker: 'Fiona Tixover',
    council: '857',
    question:
      'A family has moved into a caravan at a relative’s farm. The children are well and in school. There is no heating but a small stove.',
    child: null,
    picks: [],
    hoursAgo: 4,
    call: { next: 0 },
  },
  {
    asker: 'Clare Whissendyne',
    council: '857',
    question:
      'A mother of a toddler tells me she cries most evenings and feels flat. Her sister comes twice a week. She has said yes to seeing her GP.',
    child: null,
    picks: [],
    hoursAgo: 76,
    call: 'passed',
    answer: {
      words:
        'This sounds like early help with her agreement. Keep visiting weekly and go with her to the GP if she would like that.',
      level: 2,
      agreed: 'An early help assessment with the mother',
      owner: 'Ms Whissendyne',
      referNow: false,
      isRead: true,
    },
  },
]

export interface DemoDecision {
  readonly writer: string
  readonly child: ToldChild | null
  readonly considered: string
  readonly level: 1 | 2 | 3
  readonly why: string
  readonly whyNotAbove: string
  readonly whyNotBelow: string | null
  readonly instead: string
  readonly byWhom: string
  readonly daysAgo: number
  /** Days from today until the next look; negative is overdue. */
  readonly lookInDays: number
  readonly reviewed?: { readonly words: string; readonly daysAgo: number; readonly closed: boolean }
}

export const demoDecisions: readonly DemoDecision[] = [
  {
    writer: 'Rukhsana Ellwood',
    child: child('Tobias', 'Hartwright', '7', 'Larkmeadow Primary School'),
    considered:
      'Late on six days in October and once without a coat. His mother told us that their car had broken down and that money is short until the end of the month. Tobias is cheerful, eats well and has friends.',
    level: 2,
    why: 'The worry is new, has a reason, and one service can help.',
    whyNotAbove: 'He is safe and cared for at home, and his mother has asked for help herself.',
    whyNotBelow: 'It has affected his start to the day for a month.',
    instead: 'A place at breakfast club, a coat from the hub, and a weekly talk with his mother.',
    byWhom: 'Mrs Ellwood and the learning mentor',
    daysAgo: 17,
    lookInDays: -3,
  },
  {
    writer: 'Rukhsana Ellwood',
    child: child('Ottilie', 'Brackenbury', '10', 'Larkmeadow Primary School'),
    considered:
      'She told a friend that she hates her stepfather. She told me that he makes her do homework before television and that they argued. Her mother gave the same account.',
    level: 1,
    why: 'An ordinary argument, and she feels able to talk about it.',
    whyNotAbove: 'There is no sign of fear or harm, and she is well.',
    whyNotBelow: null,
    instead: 'Her class teacher will talk with her each Friday.',
    byWhom: 'Mr Treddick',
    daysAgo: 10,
    lookInDays: 0,
  },
  {
    writer: 'Callum Treddick',
    child: null,
    considered:
      'A boy fell asleep twice in lessons. His father works nights and the boy waits up for him. He told me this happily.',
    level: 1,
    why: 'His father will put him to bed before he leaves, and thanked us for ringing.',
    whyNotAbove: 'Nothing else worries us, and he is rested since.',
    whyNotBelow: null,
    instead: 'Watch for tiredness and ring again if it comes back.',
    byWhom: 'Mr Treddick',
    daysAgo: 6,
    lookInDays: 8,
  },
  {
    writer: 'Rukhsana Ellwood',
    child: child('Caspian', 'Fellgate', '6', 'Larkmeadow Primary School'),
    considered:
      'He came with the same worn shoes for weeks and said that his toes hurt. His grandmother cares for him since the summer.',
    level: 2,
    why: 'She needs some help with money and with who to ask.',
    whyNotAbove: 'She meets his needs in every other way.',
    whyNotBelow: 'It went on for some weeks.',
    instead: 'New shoes from the school fund and an introduction to the kinship group.',
    byWhom: 'Ms Tilsley',
    daysAgo: 45,
    lookInDays: 0,
    reviewed: {
      words: 'She goes to the group, he has good shoes and smiles. Nothing more is needed.',
      daysAgo: 20,
      closed: true,
    },
  },
]
