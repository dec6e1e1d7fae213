import { notKnown, type PageOfAnswers, type Section } from './answer.ts'

const today = new Date()

/** A day of this year or last, so many days before today, as year-month-day. */
export function daysAgo(days: number): string {
  return new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10)
}

export const child = { first: 'Sam', last: 'Quillfeather' } as const

const safetyNow: readonly PageOfAnswers[] = [
  [
    'Is a child, or anyone else, in danger right now?',
    { 'Is a child, or anyone else, in danger right now?': 'No' },
  ],
  ['Why you are writing', { 'What are you sending?': 'A new referral' }],
]

/** What a head teacher truly knows about a pupil at ten in the morning; the rest is "not known". */
const aboutSam: readonly PageOfAnswers[] = [
  ['Has the child been born?', { 'Has the child been born?': 'Yes' }],
  ['The child’s name', { 'First name': child.first, 'Last name': child.last }],
  ['Age and sex', { 'Date of birth': '2019-03-27', Sex: 'Male' }],
  [
    'Could anyone be harmed if someone learned where this child lives?',
    { 'Could anyone be harmed if someone learned where this child lives?': 'No' },
  ],
  [
    'Where the child lives',
    {
      'Address now': {
        'Address line 1': '4 Teasel Walk',
        'Town or city': 'Loughborough',
        Postcode: 'LE11 3TU',
      },
      'Where is the child right now?': 'In class until 3:15pm',
    },
  ],
  ['School or nursery', { 'School, college, nursery or childminder': 'Larkmeadow Primary School' }],
  ['Health services', { 'GP practice': notKnown('GP practice not known') }],
  [
    'Background and language',
    {
      'Ethnic background': notKnown('Ethnic background not known'),
      'Religion or belief': notKnown('Religion or belief not known'),
      'First language': 'English',
      'Does the child or family need an interpreter?': 'No',
    },
  ],
  [
    'Disability and learning',
    {
      'Does the child have a disability that affects any of these?': notKnown('Not known'),
      'Support for learning': 'No extra support',
    },
  ],
  [
    'Help now and circumstances',
    { 'Does the child have any of these now?': notKnown('Not known') },
  ],
  [
    'What it is like for this child',
    {
      'How does this affect this child?':
        'Sam comes in cold and hungry and falls asleep by 10am. He has fallen behind in reading since September.',
      'What has this child said or shown?':
        'On Monday Sam said “Mummy sleeps in the day so I make toast for Ava”.',
    },
  ],
]

const hisMother: readonly PageOfAnswers[] = [
  [
    'About this adult',
    {
      'Adult’s full name': 'Dara Quillfeather',
      'Relationship to the child': 'Mother',
      'Adult’s date of birth': notKnown('Date of birth not known'),
      'Do they live with the child?': 'Yes',
    },
  ],
  [
    'Parental responsibility',
    { 'Do they have parental responsibility?': 'Yes', 'How do they hold it?': 'Mother' },
  ],
  [
    'Safe contact',
    {
      'Phone number': '07700 900461',
      'Which of these are safe?': ['Call them', 'Text them'],
    },
  ],
]

const restOfTheFamily: readonly PageOfAnswers[] = [
  [
    'Fathers and partners',
    { 'Have you told us about every father and every partner?': 'I do not know who they are' },
  ],
  [
    'Are there other children in the home or family?',
    { 'Are there other children in the home or family?': 'Not known' },
  ],
]

const whatHappened: readonly PageOfAnswers[] = [
  [
    'About this event',
    {
      'What happened?':
        'Sam (7) came to school without a coat or lunch. It was 4 degrees. He fell asleep at his table at 10am.',
      'Day it happened': daysAgo(2),
    },
  ],
  [
    'How you know',
    {
      'How do you know?': 'I saw or heard it myself',
      'Could anyone be at risk if the family knew where this came from?': 'No',
    },
  ],
  ['Who told you', { 'Who saw it, heard it or wrote it down?': 'Ms Ellwood, head teacher' }],
]

const patternAndInjuries: readonly PageOfAnswers[] = [
  [
    'The pattern over time',
    {
      'How long has this gone on, and how often?': 'Since early September, about two days in five.',
      'Is it getting better or worse?': 'Worse',
      'What is this about?': ['Neglect'],
    },
  ],
  [
    'Who may be causing harm',
    {
      'Who do you think may be causing harm?': notKnown('Not known'),
      'Can they reach the child now?': 'Not known',
      'Do they work or volunteer with children?': 'No',
    },
  ],
  [
    'Does any child have a mark, bruise or other injury?',
    { 'Does any child have a mark, bruise or other injury?': 'No' },
  ],
]

const impact: readonly PageOfAnswers[] = [
  [
    'What is a usual day like for the children?',
    {
      'What is a usual day like for the children?':
        'Sam gets himself up while his mother sleeps. He makes toast if there is bread.',
    },
  ],
  [
    'What worries you most?',
    {
      'What worries you most?':
        'I am most worried that Sam, at 7, is alone in the mornings and nobody may know if he is hurt.',
    },
  ],
]

const level: readonly PageOfAnswers[] = [
  [
    'Level of need',
    {
      'Which level of need fits best?': 'Level 3',
      'Why does this level fit?':
        'Sam is often hungry and tired, and breakfast club has not changed this.',
    },
  ],
]

const history: readonly PageOfAnswers[] = [
  [
    'Earlier worries',
    {
      'What worries have there been before?': 'In March he was often late for two weeks.',
      'Has there been an early help assessment or plan?': 'No',
      'Earlier referrals you know of': notKnown('I do not know of any'),
    },
  ],
  ['Has any help been tried?', { 'Has any help been tried?': 'Yes' }],
]

const breakfastClub: readonly PageOfAnswers[] = [
  [
    'About this help',
    {
      'What was the help?': 'Breakfast club',
      'When was it?': 'From 1 October, still going',
      'Who gave it?': 'School',
      'What changed?': 'When he comes he is on time and joins in.',
    },
  ],
]

const strengths: readonly PageOfAnswers[] = [
  [
    'What is going well',
    {
      'Who helps to keep the children safe and well?':
        'His grandmother collects him every Friday and gives him tea.',
      'What is working?': 'When breakfast is offered Sam comes in on time.',
    },
  ],
]

const views: readonly PageOfAnswers[] = [
  [
    'Has anyone asked the children what they want?',
    { 'Has anyone asked the children what they want?': 'Yes' },
  ],
  [
    'What do the children want to happen?',
    { 'What do the children want to happen?': 'Sam said “I want Mummy to get up like before”.' },
  ],
  [
    'What do parents and carers say about this?',
    {
      'What do parents and carers say about this?':
        'His mother told me that she has felt very low since August and wants help.',
    },
  ],
]

const ask: readonly PageOfAnswers[] = [
  [
    'What should happen next',
    {
      'What would you like to happen?':
        'A Family Help assessment, with support for his mother and a plan for the mornings.',
      'What will you keep doing?':
        'Breakfast every day, and a call home if Sam is not in by 9:15am.',
    },
  ],
  [
    'Keeping the children safe meanwhile',
    { 'What is keeping the children safe now?': 'His grandmother will stay until Sunday.' },
  ],
]

const agencies: readonly PageOfAnswers[] = [
  ['Do other services know this family?', { 'Do other services know this family?': 'Not known' }],
]

const whatTheFamilyKnows: readonly PageOfAnswers[] = [
  [
    'How the family was told',
    {
      'Who did you tell?': 'Sam’s mother, Dara',
      'Day you told them': daysAgo(1),
      'How did you tell them?': 'In person',
      'What language did you use?': 'English',
    },
  ],
  [
    'Who agreed to this request for help',
    {
      'Who agreed?': 'Dara Quillfeather',
      'How can they agree?': 'Mother',
      'What did you explain to them?': 'What I share, with whom and why, and that she can say no.',
    },
  ],
]

const aboutHer: readonly PageOfAnswers[] = [
  [
    'How to reach you',
    {
      'Your role': 'Head teacher',
      'How do you know the children?': 'Sam has been at our school since reception',
      'Phone number where we can reach you': '01632 960123',
      'Email address': 'head@example.org',
      'Does your safeguarding lead know about this?': 'I am the safeguarding lead',
    },
  ],
  ['Keeping your name from the family', { 'Should we keep your name from the family?': 'No' }],
]

const declaration: readonly PageOfAnswers[] = [
  [
    'Before you send',
    {
      'Is what you have written accurate?': [
        'It is accurate as far as I know, and I have kept facts apart from opinion',
      ],
      'Will you keep a copy in your own safeguarding record?': 'Yes',
      'Is it safe for the family to have a copy?': 'Yes',
    },
  ],
]

const added = (
  heading: string,
  button: string,
  pages: readonly PageOfAnswers[],
): Section['pages'][number] => ({ heading, button, entries: [pages] })

/** The referral, section by section, in the order of the list of sections. */
export const samsReferral: readonly Section[] = [
  { title: 'Safety now', pages: safetyNow },
  {
    title: 'Children',
    pages: [added('Children you are worried about', 'Add a child', aboutSam)],
  },
  {
    title: 'Adults and family',
    pages: [
      added('Parents, carers and other adults', 'Add an adult', hisMother),
      ...restOfTheFamily,
    ],
  },
  {
    title: 'What has happened',
    pages: [added('What happened', 'Add an event', whatHappened), ...patternAndInjuries],
  },
  { title: 'Impact', pages: impact },
  { title: 'Level of need', pages: level },
  {
    title: 'History and help',
    pages: [...history, added('Help that has been tried', 'Add a kind of help', breakfastClub)],
  },
  { title: 'Strengths', pages: strengths },
  { title: 'Views', pages: views },
  { title: 'What you are asking for', pages: ask },
  { title: 'Agencies', pages: agencies },
  { title: 'What the family knows', pages: whatTheFamilyKnows },
  { title: 'About you', pages: aboutHer },
  { title: 'Declaration', pages: declaration },
]
