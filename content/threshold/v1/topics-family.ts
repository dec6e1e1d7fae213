import type { Topic } from '#app/domain/threshold/topics.ts'

/** What a child or a family lives with, which may or may not lead to harm. */
export const topicsFamily: readonly Topic[] = [
  {
    id: 'mental-health',
    title: 'Mental health, self-harm and loss',
    summary: 'How the child feels, and how a parent’s mental health affects them.',
    introduction: [
      'Most children have hard times, and most parents with mental ill-health look after their children well. Ask how often it gets in the way of everyday life, and who steps in when it does.',
      'Asking about self-harm or suicide does not put the idea in a child’s head. Ask plainly and calmly. If there is a plan or a means, do not leave them alone.',
    ],
    shows: {
      harms: [
        'child_mental_health',
        'self_harm_suicide',
        'parental_mental_health',
        'bereavement_loss',
      ],
      ids: ['EMO-002', 'EMO-003', 'EMO-005', 'EMO-010'],
    },
    duties: [],
    ask: [
      'What has changed, since when, and what makes it better or worse?',
      'Are there thoughts of dying? Is there a plan, a time or something to do it with?',
      'If it is the parent: what happens to the children on a bad day, and who helps?',
      'Does the parent have any fears or beliefs about the child that are not real?',
      'What help is in place, and how long is the wait?',
    ],
    contacts: [
      {
        who: 'NHS 111, mental health option',
        why: 'For a mental health crisis, at any hour and any age.',
        phone: '111',
      },
      {
        who: 'Ambulance',
        why: 'If someone has taken an overdose or life is in danger.',
        phone: '999',
      },
      {
        who: 'GP, school mental health support team or CAMHS',
        why: 'For help that is not a crisis.',
      },
    ],
    related: ['emotional-abuse', 'young-carers', 'online', 'substance-misuse', 'pre-birth'],
  },
  {
    id: 'substance-misuse',
    title: 'Drugs and alcohol',
    summary: 'A parent’s use, or a child’s own.',
    introduction: [
      'What matters is what it means for the child: who is sober, who wakes them, what money is left and who comes to the house. Someone who is getting help is taking a step that protects their children.',
      'When a child uses drugs, ask who supplies them and whether they owe money. It can be a sign of exploitation.',
    ],
    shows: {
      harms: ['child_substance', 'parental_substance'],
      ids: ['CAR-001', 'EXT-001', 'WID-005'],
    },
    duties: [],
    ask: [
      'What is used, how often, and where are the children then?',
      'Who is the sober adult, day and night?',
      'Where are drugs, alcohol and needles kept? Does a baby share a bed with anyone who has been drinking or using?',
      'What is the child doing that an adult should do?',
      'If the child uses: who gives it to them, and what do they have to do for it?',
    ],
    contacts: [
      {
        who: 'Your local drug and alcohol service',
        why: 'For adults, and for young people. Most take a call from the person themselves.',
      },
      { who: 'Ambulance', why: 'For an overdose or collapse.', phone: '999' },
    ],
    related: ['pre-birth', 'neglect', 'mental-health', 'exploitation', 'young-carers'],
  },
  {
    id: 'pre-birth',
    title: 'Before birth',
    summary: 'Worries about an unborn baby, and help for expectant parents.',
    introduction: [
      'Help that starts early in pregnancy gives a baby the best start and parents the most time. Look at both parents and any partner, not only the person who is pregnant.',
      'Refer as soon as you know of a serious worry. Do not wait for the birth, or for a certain week.',
    ],
    shows: { harms: ['pre_birth'], ids: ['CAR-005'] },
    duties: [],
    ask: [
      'When is the baby due, and have appointments been kept?',
      'Who will live with the baby, and what is known about each of them?',
      'Have there been earlier children, and where do they live now?',
      'Is there domestic abuse? Ask when alone. Abuse often starts or gets worse in pregnancy.',
      'What are the parents looking forward to, and what help would they like?',
    ],
    contacts: [
      {
        who: 'Community midwife or safeguarding midwife',
        why: 'For antenatal care and what is planned for the birth.',
      },
      {
        who: 'Health visitor or family hub',
        why: 'For help before the baby comes.',
      },
    ],
    related: ['domestic-abuse', 'substance-misuse', 'mental-health', 'bruising-non-mobile'],
  },
  {
    id: 'disability',
    title: 'Disabled children, and parents with a learning disability',
    summary: 'Needs that come with disability, and harm that can hide behind it.',
    introduction: [
      'A disabled child has a right to help, and most families who ask for it are coping with a great deal. Disabled children are also harmed more often than others, and signs of harm can be put down to the disability.',
      'Ask: would I accept this for a child who was not disabled? Find the way this child tells people things, and use it.',
    ],
    shows: {
      harms: ['disability_sen', 'parental_learning_disability'],
      ids: ['EDU-003', 'EXT-023', 'FAM-004'],
    },
    duties: ['bruising-protocol'],
    ask: [
      'How does the child communicate, and who knows them well enough to understand?',
      'What does the child say or show about how they are?',
      'How many people give personal care, and does the child feel safe with each?',
      'How is the family sleeping, and when did they last have a break?',
      'What has been asked for, and what is still waiting?',
    ],
    contacts: [
      {
        who: 'The disabled children’s team',
        why: 'For an assessment and short breaks. Ask through the front door.',
      },
      {
        who: 'Your local SEND advice service (SENDIASS)',
        why: 'For free advice to parents about school and support.',
      },
    ],
    related: [
      'neglect',
      'bruising-non-mobile',
      'fabricated-illness',
      'young-carers',
      'mental-health',
    ],
  },
  {
    id: 'young-carers',
    title: 'Young carers',
    summary: 'Children who look after someone in their family.',
    introduction: [
      'Many children help at home and are proud of it. It becomes a worry when caring is heavy, personal or takes the place of school, sleep and friends. Young carers often keep quiet because they fear the family will be split up.',
      'Any young carer can have an assessment of what they need, whatever the level. Talk about help for the whole family, so that the child can do less.',
    ],
    shows: {
      harms: ['young_carer'],
      ids: [
        'SLF-001',
        'REL-002',
        'SLF-002',
        'FAM-004',
        'CAR-003',
        'SLF-004',
        'FAM-007',
        'SLF-006',
        'CAR-018',
      ],
    },
    duties: [],
    ask: [
      'Who does the child care for, what do they do, and for how many hours?',
      'What happens at night, and when the adult is very unwell?',
      'What do they miss because of it?',
      'Does the adult get all the help they could, for themselves?',
      'What would the child change first?',
    ],
    contacts: [
      {
        who: 'Your local young carers service',
        why: 'For someone to talk to, breaks and other young carers.',
      },
      {
        who: 'Adult social care',
        why: 'To look at what the adult needs, so that the child can do less.',
      },
    ],
    related: ['mental-health', 'substance-misuse', 'neglect', 'disability'],
  },
  {
    id: 'housing',
    title: 'Housing, homelessness and money',
    summary: 'Unsafe homes, losing a home, and going without.',
    introduction: [
      'A cold, crowded or unsafe home, or no home at all, harms children’s health and learning. Most often it is something the family faces, not something they did. Help with money, repairs and benefits comes first.',
      'A 16 or 17 year old with nowhere to live is still a child.',
    ],
    shows: {
      harms: ['homelessness', 'poverty', 'uasc_immigration', 'private_fostering', 'kinship'],
      domains: ['family.housing'],
      ids: ['INC-001', 'EMP-001', 'STB-001'],
    },
    duties: ['homeless-16-17', 'private-fostering'],
    ask: [
      'Where is the child sleeping tonight, and who with?',
      'Is there food, heating and power at home now?',
      'Is there a date they have to leave, and has the housing team been told?',
      'Which benefits or grants has nobody claimed yet?',
      'Does immigration status stop the family getting help? Children can still be helped.',
    ],
    contacts: [
      {
        who: 'The council’s housing options team',
        why: 'It has a duty to help people who are homeless or may be within 56 days.',
      },
      {
        who: 'Citizens Advice or a welfare rights team',
        why: 'For benefits, debt and grants.',
      },
    ],
    related: ['neglect', 'missing', 'domestic-abuse', 'exploitation'],
  },
]
