import type { Story } from '../story.ts'

/** Unborn babies: {child} reads as "the baby". */
export const beforeBirth: readonly Story[] = [
  {
    id: 'unborn-substances',
    harms: ['pre_birth', 'parental_substance'],
    ages: [-1, -1],
    share: 6,
    person: 'none',
    tellings: [
      {
        level: 3,
        seenBy: ['homeVisit', 'clinic', 'hospital'],
        what: 'At the booking visit on {d0} {carer} said she uses cannabis every day and cocaine at weekends. She has cut down since she knew she was pregnant and has seen the drug service once.',
        where: 'Antenatal clinic',
        source: 'toldByAdult',
        picks: ['HLT-022'],
        reason:
          'Drug use goes on, with some steps towards treatment. There is time to plan with her.',
      },
      {
        level: 4,
        seenBy: ['homeVisit', 'hospital'],
        what: 'By {d0} {carer} had missed six of eight appointments. She uses heroin daily and says she will not go to treatment “because they’ll take it”. Her older child lives with a relative under a court order.',
        where: 'Antenatal clinic',
        source: 'saw',
        picks: ['HLT-054', 'HLT-053'],
        reason: 'Dependent drug use with no treatment, and an earlier child who could not stay.',
      },
    ],
    impact: [
      'The baby may be born early, small and withdrawing from drugs. The baby will need a calm home and carers who can wake at night.',
    ],
    voice: ['The baby is not born. {Carer} talks about the baby by name and has bought a blanket.'],
    day: [
      '{Carer} sleeps in the day and is out at night. She eats once a day. The flat is often full of other people.',
    ],
    pattern: ['Drug use for about four years. She has stopped twice, for up to five months.'],
    worry: ['We are most worried that {carer} will not come to hospital in time for the birth.'],
    parents: [
      '{Carer} knows about this referral. She wants to keep the baby with her and asked what she has to do.',
    ],
    unwilling: ['{Carer} does not agree and asked us not to write anything down.'],
    working: [
      '{Carer} came to this visit on her own and told the truth. Her mother has offered a room.',
    ],
    help: [['Specialist midwife and drug service', 'She has kept one appointment of four.']],
    ask: [
      'A pre-birth assessment that starts now, so that {carer} has time to show what she can do.',
    ],
  },
  {
    id: 'unborn-first-baby',
    harms: ['pre_birth'],
    ages: [-1, -1],
    share: 6,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['homeVisit', 'clinic', 'community'],
        what: 'At the visit on {d0} {carer}, who is 17 and left care last year, said she is excited and scared. She lives in one room and does not have a cot.',
        where: 'Antenatal clinic',
        source: 'toldByAdult',
        picks: ['HLT-011', 'WRM-003'],
        reason: 'A young parent who has come early and would like help.',
      },
      {
        level: 3,
        seenBy: ['homeVisit', 'hospital', 'clinic'],
        what: '{Carer} came to us for the first time on {d0}, at 33 weeks. She had told nobody. She said {otherName} “would not like it” and would not say more while he was in the room.',
        where: 'Antenatal clinic',
        source: 'saw',
        picks: ['HLT-021', 'SAF-010'],
        reason: 'A pregnancy hidden until very late, and signs that {carer} is not free to speak.',
      },
      {
        level: 4,
        seenBy: ['hospital', 'homeVisit'],
        what: 'On {d0} {carer} came with bruises to her stomach at 29 weeks. She said {otherName} kicked her because she was late home. He waited outside and rang her phone eleven times.',
        where: 'Maternity assessment',
        source: 'saw',
        picks: ['SAF-022', 'HLT-052'],
        reason: 'Violence by {otherName} to a pregnant woman, which endangers her and the baby.',
      },
    ],
    impact: [
      'The baby is growing well. Without somewhere safe to live, the baby’s first weeks will be unsettled.',
      'The baby is at risk before and after birth from {otherName}’s behaviour towards {carer}.',
    ],
    voice: ['The baby is not born. {Carer} wants “a proper start, not like mine”.'],
    day: [
      '{Carer} spends the day with a friend and goes back to sleep. She has read everything we gave her.',
    ],
    pattern: ['First contact this pregnancy. No earlier pregnancy is known.'],
    worry: [
      'We are most worried about where the baby will sleep.',
      'We are most worried about what happens when {carer} goes home tonight.',
    ],
    parents: [
      '{Carer} agrees and wants her support worker to come to meetings.',
      '{Carer} asked us not to ring or text, because {otherName} reads her phone.',
    ],
    working: [
      '{Carer} has kept every appointment since, has stopped smoking and has one good friend.',
    ],
    help: [['Young parents’ group', 'She has been twice and liked it.']],
    ask: [
      'A pre-birth assessment and a safety plan made with {carer} when she is alone.',
      'Early help with housing, a cot and someone to call, before the baby comes.',
    ],
  },
]
