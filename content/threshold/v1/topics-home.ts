import type { Topic } from '#app/domain/threshold/topics.ts'

/** Harm by the people who look after a child. */
export const topicsHome: readonly Topic[] = [
  {
    id: 'domestic-abuse',
    title: 'Domestic abuse',
    summary: 'Violence, threats and control between people who are or were close.',
    introduction: [
      'A child who sees, hears or lives with the effects of domestic abuse is a victim in their own right, even if nobody has touched them. Abuse can be control, threats, money or being followed, as well as violence. It often gets worse in pregnancy and when someone leaves.',
      'The person doing the harm is responsible for it. Look at what the adult victim already does to keep the children safe, and build on it.',
    ],
    shows: {
      harms: ['domestic_abuse', 'parental_conflict', 'teen_relationship_abuse'],
      ids: ['FAM-001', 'REL-001'],
    },
    duties: ['police-notify', 'both-children'],
    ask: [
      'Where are the children when it happens, and what do they do?',
      'What is the adult most afraid will happen next? Has it become worse or more frequent?',
      'Has anyone ever put hands around a neck, used a weapon, made threats to kill or followed them?',
      'Is someone pregnant, leaving, or just separated?',
      'What does each child say life at home is like?',
    ],
    contacts: [
      {
        who: 'Your local domestic abuse service',
        why: 'For a risk checklist, safety planning and a specialist worker (IDVA).',
      },
      {
        who: 'Police',
        why: 'To report abuse that is not happening now.',
        phone: '101',
      },
    ],
    related: ['pre-birth', 'emotional-abuse', 'physical-abuse', 'child-on-child', 'housing'],
  },
  {
    id: 'neglect',
    title: 'Neglect',
    summary: 'Needs for food, warmth, care, health and safety not being met.',
    introduction: [
      'Neglect is when a child’s needs go unmet often enough to harm them. It builds up slowly, so one visit or one school day rarely shows it. Dates, weights, missed appointments and what a usual day looks like do.',
      'Being poor is not neglect. Ask what help with money or housing would change, and whether it has been tried.',
    ],
    shows: {
      harms: ['neglect', 'medical_neglect'],
      ids: [
        'CAR-001',
        'STM-001',
        'HLT-003',
        'HLT-004',
        'PRE-001',
        'SAF-001',
        'CAR-013',
        'CAR-014',
        'CAR-020',
        'FAM-006',
        'FAM-012',
      ],
    },
    duties: [],
    ask: [
      'What is an ordinary day like for this child, from waking to bedtime?',
      'How long has it been like this, and has it been better or worse before?',
      'What help was offered, what changed, and for how long?',
      'What do the other people who know the child see: school, nursery, health visitor, dentist?',
      'Is there money for food, heating and bedding?',
    ],
    contacts: [
      {
        who: 'Health visitor or school nurse',
        why: 'For growth, health checks and what they already know.',
      },
      {
        who: 'Your early help team',
        why: 'For a neglect toolkit, such as a graded care profile, and a team around the family.',
      },
    ],
    related: ['housing', 'substance-misuse', 'mental-health', 'young-carers', 'disability'],
  },
  {
    id: 'physical-abuse',
    title: 'Physical abuse',
    summary: 'Hitting, shaking, burning or hurting a child in any other way.',
    introduction: [
      'Physical abuse is hurting a child on purpose, or by handling them roughly. Injuries that do not fit the story, or a story that changes, matter as much as the mark itself.',
      'Listen to what the child says, write it down in their own words, and do not ask questions that suggest an answer. Do not take photos of injuries unless that is part of your job.',
    ],
    shows: {
      harms: [
        'physical_abuse',
        'non_mobile_injury',
        'faith_belief_abuse',
        'professional_allegation',
      ],
      ids: ['GUI-001', 'SAF-001', 'SAF-002', 'SAF-005', 'GUI-002', 'GUI-003', 'GUI-005', 'REL-013'],
    },
    duties: ['bruising-protocol', 'lado', 'both-children'],
    ask: [
      'What did the child say, and what were the exact words?',
      'Where on the body is the mark, what is its size and shape, and when was it first seen?',
      'Who was caring for the child then, and who says how it happened? Do the accounts match?',
      'Can the child crawl, walk or move by themselves?',
      'Who is at home tonight, and does the child feel safe to go there?',
    ],
    contacts: [
      {
        who: 'A children’s doctor, through the front door or the hospital',
        why: 'A social worker, the police and a doctor agree together when the child is examined.',
      },
      {
        who: 'NHS 111',
        why: 'If the child needs medical advice and it is not an emergency.',
        phone: '111',
      },
    ],
    related: ['bruising-non-mobile', 'domestic-abuse', 'emotional-abuse', 'fabricated-illness'],
  },
  {
    id: 'bruising-non-mobile',
    title: 'Bruises and marks on babies and children who cannot move about',
    summary: 'Any mark on a baby who does not crawl yet, or a child who cannot move by themselves.',
    introduction: [
      'A baby who cannot roll, crawl or pull up rarely gets a bruise by accident. Nor does an older child who cannot move by themselves. A small mark can be the only sign before a serious injury.',
      'The explanation may well be innocent. A doctor and a social worker find that out together, the same day. You do not need to find out more before you phone.',
    ],
    shows: {
      harms: ['non_mobile_injury'],
      ids: ['SAF-002', 'HLT-036', 'HLT-039', 'HLT-040', 'SAF-023', 'SAF-027'],
    },
    emptyLevels: {
      2: 'There is no level 2 for a mark on a child who cannot move about. Phone now.',
      3: 'There is no level 3 for a mark on a child who cannot move about. Phone now.',
    },
    duties: ['bruising-protocol'],
    ask: [
      'Phone first. While you wait: what can the child do by themselves: roll, crawl, pull up, walk?',
      'Where is the mark, what does it look like, and who saw it first?',
      'What did the parent or carer say happened? Write down their words and do not question them.',
      'Was the mark noted at birth or at an earlier check?',
      'Are there other children at home?',
    ],
    contacts: [
      {
        who: 'Children’s doctor on call',
        why: 'For an urgent opinion today. The front door can arrange it with you.',
      },
      {
        who: 'Ambulance',
        why: 'If the baby is floppy, drowsy, fitting or not breathing well.',
        phone: '999',
      },
    ],
    related: ['physical-abuse', 'fabricated-illness', 'disability', 'domestic-abuse'],
  },
  {
    id: 'sexual-abuse',
    title: 'Sexual abuse',
    summary: 'Making or tricking a child into sexual activity, in person or online.',
    introduction: [
      'Sexual abuse is any sexual activity that a child is made, pressed or tricked into, with or without touching, in person or online. Children often tell a little at first, to see how an adult takes it. Many never say it in words.',
      'Stay calm, listen, believe that they need help, and do not promise to keep it secret. Do not ask for detail: specially trained people will.',
    ],
    shows: {
      harms: ['sexual_abuse', 'hsb', 'persons_posing_risk', 'professional_allegation'],
      ids: ['HLT-007', 'SAF-001', 'HLT-019', 'HLT-033', 'EXT-011', 'EXT-017', 'EXT-018'],
    },
    duties: ['lado', 'both-children'],
    ask: [
      'What did the child say or show, in which words, and to whom?',
      'Is the person they are afraid of at home, or able to reach them today?',
      'Which other children does that person see?',
      'Has it happened in the last few days? If so, do not wash the child or their clothes, and phone the police.',
      'Who does the child trust, and who can stay near?',
    ],
    contacts: [
      {
        who: 'Police',
        why: 'If it has just happened, or the person may do it again.',
        phone: '999',
      },
      {
        who: 'Sexual assault referral centre (SARC)',
        why: 'For medical care and support. The police or front door can arrange it for a child.',
      },
    ],
    related: ['child-on-child', 'exploitation', 'online', 'emotional-abuse'],
  },
  {
    id: 'emotional-abuse',
    title: 'Emotional abuse',
    summary: 'Being frightened, blamed, humiliated, rejected or cut off.',
    introduction: [
      'Emotional abuse is treating a child, again and again, as worthless, unwanted, to blame or only there to meet someone else’s needs. It is part of all other abuse, and it can happen alone. It leaves no mark to see, so the pattern and the effect on the child are what to record.',
      'All parents lose patience sometimes. The question is how often, how hard, whether anyone makes it right afterwards, and what it does to the child.',
    ],
    shows: {
      harms: ['emotional_abuse', 'faith_belief_abuse'],
      ids: ['WRM-001', 'EMO-001', 'EMO-002', 'IDN-002', 'FAM-001', 'REL-004', 'SAF-030'],
    },
    duties: ['lado'],
    ask: [
      'What is said or done to the child, how often, and in front of whom?',
      'Is one child treated differently from their brothers and sisters?',
      'How does the child behave with this adult, and how without them?',
      'What has changed in the child’s sleep, mood, friendships or learning?',
      'What does the parent say about the child, and what was their own childhood like?',
    ],
    contacts: [
      {
        who: 'Health visitor, school nurse or family hub',
        why: 'For help with bonding, parenting and the child’s feelings.',
      },
    ],
    related: ['domestic-abuse', 'neglect', 'mental-health', 'physical-abuse'],
  },
  {
    id: 'fabricated-illness',
    title: 'Fabricated or induced illness, and illness that does not add up',
    summary: 'Symptoms that do not match what is seen, or a carer causing illness.',
    introduction: [
      'Sometimes what a carer reports does not match what professionals see. Often the carer is very worried, or holds a mistaken belief. Sometimes a carer makes up symptoms, changes results or makes a child ill.',
      'The child may have had tests, treatment and time off school that they did not need. Ask what daily life is like for the child, and what it would be without the illness.',
    ],
    shows: { harms: ['fii'], ids: ['HLT-005', 'CAR-021'] },
    emptyLevels: {
      2: 'Talk with the child’s lead doctor early. A worry that stays after one clear medical plan belongs at level 3.',
    },
    duties: ['do-not-tell-carer'],
    ask: [
      'Who has seen the symptom themselves, and who has only been told about it?',
      'Which doctors are involved, and does one of them hold the whole picture?',
      'What has the child missed: school, food, play, friends?',
      'What does the child say about being ill, when it is safe to ask alone?',
      'Is there any sign that treatment, samples or equipment have been interfered with? If so, phone now.',
    ],
    contacts: [
      {
        who: 'Named doctor or nurse for safeguarding',
        why: 'For the medical picture across all services, before the family is told anything.',
      },
    ],
    related: ['physical-abuse', 'bruising-non-mobile', 'disability', 'emotional-abuse'],
  },
]
