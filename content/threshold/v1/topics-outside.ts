import type { Topic } from '#app/domain/threshold/topics.ts'

/** Harm outside the home, online, between children, and in the name of belief or honour. */
export const topicsOutside: readonly Topic[] = [
  {
    id: 'exploitation',
    title: 'Exploitation: sexual, criminal and trafficking',
    summary: 'Being used by others for sex, crime, work or money, including county lines.',
    introduction: [
      'Exploitation is when someone uses a child for sex, to carry or sell drugs, to steal, to work or to make money. The child may get gifts, status or what feels like love, and may not see it as harm. They are a child being exploited, never someone choosing it.',
      'No screening score makes a child under 13, or a child with a learning disability, low risk where there are signs.',
    ],
    shows: {
      harms: ['cse', 'cce', 'trafficking', 'gangs_serious_violence', 'private_fostering'],
      ids: ['EXT-001', 'EXT-002', 'EMO-007', 'EMO-013', 'EMO-020', 'FAM-005'],
    },
    duties: ['nrm', 'private-fostering'],
    ask: [
      'Who is the child with, where, how do they travel, and who pays?',
      'What is new: phones, clothes, money, vapes, older friends, injuries, debts?',
      'Are they missing lessons, or missing from home?',
      'Do they owe anyone, or is anyone threatening them or their family?',
      'What names, places, cars and numbers do you know? Write them down even if they seem small.',
    ],
    contacts: [
      { who: 'Police', why: 'To share what you know about people and places.', phone: '101' },
      {
        who: 'The exploitation or vulnerability hub',
        why: 'The front door can bring the child’s name to its next meeting.',
      },
    ],
    related: ['missing', 'online', 'sexual-abuse', 'child-on-child', 'substance-misuse'],
  },
  {
    id: 'missing',
    title: 'Missing children',
    summary: 'Not where they should be, and nobody knows where they are.',
    introduction: [
      'A child is missing when nobody knows where they are. Something may be pushing them away from home, or someone may be pulling them out. Each time is a chance to find out which.',
      'If a child is missing now, ring the police. You do not have to wait any length of time.',
    ],
    shows: {
      harms: ['missing'],
      ids: ['EXT-001', 'EDU-012', 'EDU-017', 'REL-013', 'REL-014', 'STB-007'],
    },
    duties: ['nrm'],
    ask: [
      'When were they last seen, by whom, and what were they wearing?',
      'How many times has it happened in the last 90 days, and for how long?',
      'Where were they, who with, and what happened while they were away?',
      'What is going on at home or in school that they may be getting away from?',
      'Were they offered a return home interview within 72 hours, and what did they say?',
    ],
    contacts: [
      { who: 'Police', why: 'If a child is missing now and may be in danger.', phone: '999' },
      { who: 'Police', why: 'To report a missing child in any other case.', phone: '101' },
    ],
    related: ['exploitation', 'forced-marriage', 'online', 'emotional-abuse', 'housing'],
  },
  {
    id: 'online',
    title: 'Harm online',
    summary: 'Grooming, blackmail, images, bullying and harmful content.',
    introduction: [
      'Harm online is real harm. A child may be groomed, blackmailed, pressed to send images, bullied, or drawn into groups that push self-harm, violence or hate. Many feel they will be blamed, so they keep quiet.',
      'Do not look at, copy or send on a nude image of a child. Write down what you were told is in it, keep the device safe, and phone.',
    ],
    shows: { harms: ['online_harm'], ids: ['HLT-008'] },
    duties: ['both-children'],
    ask: [
      'Which apps, games or sites, and who is the child talking to?',
      'Does anyone ask for images, money, secrets or to meet?',
      'Is anyone threatening to share something?',
      'Does the person know where the child lives or goes to school?',
      'What do the adults at home know, and what have they tried?',
    ],
    contacts: [
      {
        who: 'Police',
        why: 'If someone is threatening the child or plans to meet them now.',
        phone: '999',
      },
      {
        who: 'CEOP, part of the National Crime Agency',
        why: 'To report grooming or sexual abuse online, on its website.',
      },
      {
        who: 'Report Remove, from Childline and the Internet Watch Foundation',
        why: 'Helps a young person to have their own image taken down.',
      },
    ],
    related: ['exploitation', 'sexual-abuse', 'child-on-child', 'mental-health', 'radicalisation'],
  },
  {
    id: 'child-on-child',
    title: 'Harm between children',
    summary: 'Bullying, violence, control or sexual harm by another child.',
    introduction: [
      'Children can be hurt by other children: bullying, violence, control in a relationship, sharing images, or sexual harm. It is never “just banter”, “boys being boys” or part of growing up.',
      'Some sexual behaviour is an ordinary part of growing up. Look at the ages, whether both children wanted it, any pressure or secrecy, and whether it stops when adults ask.',
    ],
    shows: {
      harms: ['child_on_child', 'hsb', 'bullying', 'teen_relationship_abuse'],
      ids: ['REL-002', 'IDN-001', 'EMO-002', 'EMO-014', 'EXT-011', 'EXT-025'],
    },
    duties: ['both-children'],
    ask: [
      'What happened, how often, and who else saw it or joined in?',
      'How old is each child, and does one have more power: age, size, a disability, a group?',
      'Did it stop when adults stepped in?',
      'How will each child be kept safe in school and on the way home today?',
      'What may have happened to the child who did it?',
    ],
    contacts: [
      {
        who: 'The safeguarding lead in each child’s school',
        why: 'To agree a safety plan for all the children.',
      },
      {
        who: 'Police',
        why: 'If a crime may have happened and nobody is in danger now.',
        phone: '101',
      },
    ],
    related: ['sexual-abuse', 'online', 'exploitation', 'physical-abuse'],
  },
  {
    id: 'radicalisation',
    title: 'Radicalisation',
    summary: 'Being drawn towards extremist ideas or violence.',
    introduction: [
      'Radicalisation is being drawn step by step towards ideas that excuse violence. It can come from any side, or from a mix of hatred and interest in violence itself. Loneliness, loss, bullying or a wish to belong often come first.',
      'Being angry, religious or interested in politics is not a sign. A change in what a child says they want to happen to others is.',
    ],
    shows: { harms: ['radicalisation'], ids: ['EXT-002', 'IDN-001', 'IDN-004', 'EXT-015'] },
    duties: ['prevent'],
    ask: [
      'What has the child said, watched, shared or drawn, and what has changed?',
      'Who do they listen to, online and in person?',
      'Do they talk about hurting someone, travelling or getting a weapon? If so, phone now.',
      'What else is going on: bullying, loss, trouble at home, being left out?',
      'Who can talk with them about it and be heard?',
    ],
    contacts: [
      {
        who: 'Police',
        why: 'If there is a threat to life, a weapon, or plans to travel.',
        phone: '999',
      },
      {
        who: 'Your Prevent lead or education officer',
        why: 'For advice before you send the form.',
      },
    ],
    related: ['online', 'exploitation', 'mental-health', 'child-on-child'],
  },
  {
    id: 'fgm',
    title: 'Female genital mutilation (FGM)',
    summary: 'Cutting or injuring a girl’s genitals. It is against the law.',
    introduction: [
      'FGM is cutting or injuring a girl’s genitals for no medical reason. It is child abuse and a crime, in this country or abroad. It may be done to a baby, a young girl or a teenager, often in the school holidays.',
      'Families may love their daughter and be under strong pressure. Keeping her safe comes first.',
    ],
    shows: { harms: ['fgm'], ids: ['HLT-007', 'IDN-002'] },
    emptyLevels: {
      2: 'There is no level 2 for FGM. Any sign that a girl may be at risk needs a talk with your safeguarding lead and the front door today.',
    },
    duties: ['fgm-report', 'one-chance'],
    ask: [
      'Has the girl said anything, or has something been seen? Write down her words.',
      'Have women in her family had FGM, and what do the adults say about it?',
      'Is there a trip, a celebration or a long holiday planned? On what date?',
      'Does she have sisters or cousins who may be at risk?',
      'Is it safe to talk with the family yet? Ask the front door first.',
    ],
    contacts: [
      { who: 'Police', why: 'If a girl may be taken or cut soon.', phone: '999' },
      {
        who: 'Named nurse or FGM specialist midwife',
        why: 'For medical care and advice.',
      },
    ],
    related: ['forced-marriage', 'physical-abuse', 'sexual-abuse'],
  },
  {
    id: 'forced-marriage',
    title: 'Forced marriage and so-called honour-based abuse',
    summary: 'Being made to marry, or punished for “shaming” the family.',
    introduction: [
      'A forced marriage is one where someone does not, or cannot, agree. It is against the law to arrange any marriage for a child under 18, whether or not they say yes, and here or abroad. So-called honour-based abuse is control, threats or violence to protect a family’s name.',
      'A young person may tell just once. What you do in the next hour can decide how safe they are.',
    ],
    shows: {
      harms: ['forced_marriage_hba'],
      ids: ['HLT-007', 'IDN-002', 'EDU-018', 'REL-013', 'SAF-031'],
    },
    emptyLevels: {
      2: 'There is no level 2 for forced marriage or honour-based abuse. Phone for advice before you talk with anyone in the family.',
    },
    duties: ['one-chance'],
    ask: [
      'See them alone first. What do they say they are afraid of, and when?',
      'Is travel booked? Who holds the passport?',
      'How can you reach them safely, and at what times? Agree a code word.',
      'Has an older brother, sister or cousin been married early or gone abroad and not come back?',
      'Is anyone watching their phone?',
    ],
    contacts: [
      { who: 'Police', why: 'Ask for an officer trained in honour-based abuse.', phone: '999' },
      {
        who: 'The government’s Forced Marriage Unit',
        why: 'For expert advice, here and abroad. Its number is on GOV.UK.',
      },
    ],
    related: ['fgm', 'missing', 'domestic-abuse', 'emotional-abuse'],
  },
]
