import type { Story } from '../story.ts'

/** Harm by an adult at home or in the family. */
export const harmAtHome: readonly Story[] = [
  {
    id: 'hit-at-home',
    harms: ['physical_abuse'],
    ages: [3, 15],
    share: 9,
    person: 'other',
    tellings: [
      {
        level: 3,
        seenBy: ['school', 'community', 'earlyYears', 'mentalHealth', 'clinic'],
        what: 'On {d0} {child} told {staff} that {other} smacks {him} “when he’s had enough”. No marks were seen. {Carer} said he grabs {child} by the arm and she has asked him to stop.',
        words: 'It’s only a tap but he does the face first.',
        where: 'Quiet room',
        source: 'toldByChild',
        picks: ['SAF-013', 'GUI-005'],
        reason:
          'Rough handling that has become usual, with an adult who says he is losing his temper. No injury seen.',
      },
      {
        level: 4,
        seenBy: ['school', 'community', 'clinic', 'earlyYears'],
        what: 'On {d0} at {time} {child} lifted {his} shirt to show {staff} four straight red marks about 10cm long across {his} back. {He} said {otherName} used a belt on {d1} because {he} spilt a drink.',
        words: 'He said if I cry it’s one more, so I didn’t.',
        where: 'Changing room',
        source: 'toldByChild',
        picks: ['SAF-028', 'SAF-029', 'HLT-039'],
        reason:
          '{child} has told us {he} was hit with an implement and there are marks that fit what {he} said.',
        injury:
          'Four straight red marks, each about 10cm long, across the lower back. Skin not broken.',
      },
      {
        level: 4,
        seenBy: ['hospital', 'clinic'],
        what: '{child} was brought in on {d0} with a broken forearm. {Carer} said {he} fell from a trampoline. {Other} said {he} fell down stairs. {child} looked at the floor and would not speak while {other} was in the room.',
        words: 'I’m not allowed to say the stairs.',
        where: 'Emergency department',
        source: 'saw',
        picks: ['HLT-036', 'HLT-039'],
        reason: 'An injury with two different explanations, neither of which fits the break.',
        injury: 'Fracture of the left forearm, seen on x-ray. Old yellow bruise on the upper arm.',
      },
    ],
    impact: [
      '{child} flinches when a chair scrapes. {He} asked three times today whether {otherName} would be told. {He} is a child who used to sing in the corridor.',
      '{child} has begun to hit smaller children and says that is “what you do when they don’t listen”. {He} is sleeping badly and has stopped eating lunch.',
    ],
    voice: [
      '{child} said {he} wants it to stop and does not want {his} mother to be cross. {He} asked if {he} could stay with {his} nan.',
      '{child} said: “I want him to use words.”',
    ],
    day: [
      '{child} says the house is quiet until {otherName} comes in, and then {he} goes to {his} room. {He} listens for the van.',
    ],
    pattern: [
      '{child} says it has happened “lots, since he moved in”, which was in {since}.',
      'This is the first time {child} has told anyone. Staff noticed a bruise on the arm in {month}, which was explained as football.',
    ],
    worry: [
      'We are most worried about what happens tonight when {otherName} gets home.',
      'We are worried that each time is a little worse than the one before.',
    ],
    parents: [
      '{Carer} cried and said she had not known about the marks. She agrees that {child} should be seen.',
    ],
    working: [
      '{child} trusts {staff} and asked for help. {His} grandmother is a safe adult {he} names.',
    ],
    help: [['A parenting course offered in {since}', '{Carer} finished it. {Other} did not come.']],
    ask: [
      'A strategy discussion today and a medical for {child}. We ask that {child} is seen alone before {otherName} knows.',
      'A social worker to talk with {child} and both adults about safe ways to manage behaviour.',
    ],
  },
  {
    id: 'baby-bruise',
    harms: ['physical_abuse', 'non_mobile_injury'],
    ages: [0, 0],
    share: 5,
    person: 'carer',
    tellings: [
      {
        level: 4,
        seenBy: ['homeVisit', 'hospital', 'clinic'],
        what: 'At {time} on {d0} I weighed {child} with clothes off and saw a round blue bruise about 1cm wide on the left cheek and a smaller one on the jaw. {child} is not yet rolling. {Carer} said {he} “must have lain on a dummy”.',
        where: 'Weighing clinic',
        source: 'saw',
        picks: ['HLT-037'],
        reason:
          'Any bruise on a baby who cannot yet move needs to be looked into the same day, whatever the explanation.',
        injury: 'Round blue bruise about 1cm on the left cheek. A second, about 0.5cm, on the jaw.',
      },
      {
        level: 4,
        seenBy: ['hospital'],
        what: '{child} was brought in at {time} on {d0}, pale and hard to wake. The scan shows bleeding around the brain. {Carer} says {he} was fine at the 6am feed and nobody has dropped {him}.',
        where: 'Emergency department',
        source: 'saw',
        picks: ['HLT-040', 'HLT-036'],
        reason: 'A collapse with no explanation in a baby, and a scan that suggests shaking.',
        injury: 'Bleeding around the brain seen on a CT scan. No bruises on the skin.',
      },
    ],
    impact: [
      '{child} is weeks old and cannot tell anyone or move away. An injury like this can be the first of several.',
    ],
    voice: [
      '{child} is a baby. {He} cried when laid on the left side and settled when held upright.',
    ],
    day: [
      '{child} is cared for by {carer} in the day and by both adults at night. Feeds are every three hours. Both adults look very tired.',
    ],
    pattern: ['No injury was seen at the visits in {month}. Crying has been a strain since birth.'],
    worry: [
      'We are worried because the explanation does not fit, and because {child} went home with the same adults last time.',
    ],
    parents: [
      '{Carer} was upset and came at once to the hospital as we asked. She knows that we have to refer.',
    ],
    unwilling: [
      '{Carer} does not agree that a referral is needed. She was told why we must make one.',
    ],
    working: ['{Carer} has kept every appointment and is affectionate with {child}.'],
    help: [['Extra visits for crying and sleep', 'Two visits made. {Carer} said they helped.']],
    ask: [
      'A strategy discussion today, a full medical, and a safe plan for where {child} sleeps tonight.',
    ],
  },
  {
    id: 'living-with-abuse',
    harms: ['domestic_abuse', 'emotional_abuse'],
    ages: [1, 16],
    share: 10,
    person: 'other',
    tellings: [
      {
        level: 2,
        seenBy: ['community', 'school', 'homeVisit'],
        what: 'On {d0} {carer} told {staff} that {otherName} used to shout at her and check her phone. They separated in {since} and he lives in another town. She wants {child} to have someone to talk to.',
        where: 'Support session',
        source: 'toldByAdult',
        picks: ['SAF-006', 'EMO-004'],
        reason:
          'The abuse is past, {otherName} does not know the address, and {child} needs help to recover.',
      },
      {
        level: 3,
        seenBy: ['school', 'community', 'homeVisit', 'clinic', 'earlyYears'],
        what: 'On {d0} {child} told {staff} that {otherName} shouted at {his} mother “for hours” on {d1} and threw her phone at the wall. {child} took {his} little cousin under the bed. {Carer} says he decides who she may see and keeps her bank card.',
        words: 'I put my hands on her ears and sang so she couldn’t hear.',
        where: 'Quiet room',
        source: 'toldByChild',
        picks: ['SAF-011', 'SAF-008', 'HLT-035'],
        reason:
          '{otherName} controls money, friends and phone, and {child} sees and hears it. {child} is a victim too.',
      },
      {
        level: 4,
        seenBy: ['community', 'hospital', 'school', 'homeVisit'],
        what: 'On {d1} {otherName} put both hands round {carer}’s neck and said he would kill her if she left. {child} was on the stairs. {Carer} has marks on her neck. The risk checklist on {d0} found a high risk.',
        words: 'Mum couldn’t talk. I said stop and he said you’re next.',
        where: 'Told to us by {carer} and {child}',
        source: 'toldByAdult',
        picks: ['SAF-020', 'SAF-019', 'SAF-018'],
        reason:
          'Strangulation, a threat to kill, and a threat to {child}. Separation is planned, which is the most dangerous time.',
      },
    ],
    impact: [
      '{child} stays near {his} mother and will not go on trips. {He} has nightmares and has started to stammer. Living with {otherName}’s behaviour is harming {him} every day.',
      '{child} has become angry with younger children and says sorry over and over. {He} listens to every door. {He} has told us {he} is “on guard”.',
      '{child} cannot concentrate and leaves lessons to ring home. {His} attendance is {now%}, and was {was%}.',
    ],
    voice: [
      '{child} wants {otherName} to go and live somewhere else “and be nice there”. {He} said: “I want Mum to laugh like she did.”',
      '{child} is afraid that talking will make it worse. {He} asked who else would know.',
    ],
    day: [
      'When {otherName} is out the house is ordinary: tea, homework, games. {child} says everyone goes quiet when the key turns.',
    ],
    pattern: [
      '{Carer} says it began when she was pregnant. The police have been called twice, in {since} and {month}. It is getting worse.',
      'It happens most weekends and now on some weekdays.',
    ],
    worry: [
      'We are most worried about what {otherName} will do when he learns that {carer} is planning to leave.',
      'We worry that {child} will try to step in.',
    ],
    parents: [
      '{Carer} agrees to help for {child} and herself. She asked that {otherName} is not told or written to. Her mobile must not be texted after 5pm.',
    ],
    working: [
      '{Carer} has done a great deal to keep {child} safe: a packed bag, a code word, and a neighbour who will call the police.',
      '{child} has a close friend and a teacher {he} trusts.',
    ],
    help: [
      [
        'Support from a domestic abuse worker since {since}',
        '{Carer} has a safety plan and has started to tell her sister.',
      ],
    ],
    ask: [
      'A strategy discussion with the police today, and a place of safety if {carer} decides to leave.',
      'An assessment that looks at {otherName}’s behaviour and its effect on {child}, with a safety plan that does not rest on {carer} alone.',
    ],
  },
  {
    id: 'put-down-and-left-out',
    harms: ['emotional_abuse'],
    ages: [4, 16],
    share: 6,
    person: 'carer',
    tellings: [
      {
        level: 3,
        seenBy: ['school', 'community', 'mentalHealth', 'clinic'],
        what: 'On {d0} {child} said {he} eats in the hall while the others eat at the table. {Carer} told {staff}, in front of {child}, that {he} is “the one who ruins everything”. {child} agreed with her.',
        words: 'It’s fair because I’m the bad one.',
        where: 'School office',
        source: 'saw',
        picks: ['WRM-004', 'IDN-005', 'EMO-010'],
        reason:
          'Blame and different treatment that go on over time, and {child} has come to believe it.',
      },
      {
        level: 4,
        seenBy: ['school', 'mentalHealth', 'community'],
        what: 'On {d0} {child} refused to leave school. {He} said that since {w1} {he} has been locked in {his} room from tea-time until morning with a bucket, and that {his} things have been given away.',
        words: 'She said they don’t have to have me.',
        where: 'Head of year’s office',
        source: 'toldByChild',
        picks: ['WRM-006', 'REL-013', 'STM-005'],
        reason:
          'Rejection, confinement and humiliation that are damaging {child} now. {He} is too frightened to go home.',
      },
    ],
    impact: [
      '{child} says sorry before {he} speaks. {He} rips up good work and says it is rubbish. {He} has no friends {he} will name.',
      '{child} has lost weight and has pulled out patches of hair. The school counsellor thinks {he} is depressed.',
    ],
    voice: [
      '{child} said: “I’d like to sit at the table.”',
      '{child} wants to live with {his} aunt “where I’m normal”.',
    ],
    day: [
      '{child} gets {himself} up, does jobs before school and goes to {his} room after. The other children go out at weekends and {he} does not.',
    ],
    pattern: ['Noticed by three different staff since {since}. It is getting worse.'],
    worry: ['We are most worried that {child} thinks {he} deserves it.'],
    parents: ['{Carer} was told and is worried too. She agrees to help.'],
    unwilling: ['{Carer} was told and did not agree. She said we are taking {his} side.'],
    working: ['{His} aunt has {him} one weekend a month and {he} comes back lighter.'],
    help: [
      [
        'Family sessions with the pastoral team',
        'Two held. {Carer} spoke about {child} and not to {him}.',
      ],
    ],
    ask: [
      'An assessment of {child}’s place in the family, with someone who will spend time with {him} alone.',
      'Parenting support that starts with the new baby and makes time for {child}.',
    ],
  },
  {
    id: 'told-about-touching',
    harms: ['sexual_abuse'],
    ages: [5, 16],
    share: 4,
    person: 'other',
    tellings: [
      {
        level: 4,
        seenBy: ['school', 'community', 'mentalHealth'],
        what: 'At {time} on {d0} {child} told {staff} that {otherName} comes into {his} room at night and touches {him} “where it’s private”. {staff} listened, asked only “tell me” and “who”, and wrote it down at once.',
        words: 'He says it’s our game and Mum would be sad.',
        where: 'Quiet room',
        source: 'toldByChild',
        picks: ['HLT-041', 'SAF-024'],
        reason: '{child} has told us about sexual abuse by someone who lives in {his} home.',
      },
    ],
    impact: [
      '{child} has wet the bed since {month} and will not get changed for PE. {He} begged not to be sent home on Friday.',
      '{child} is bright and chatty and has no idea there is anything to worry about. That is why adults must check.',
    ],
    voice: [
      '{child} wants it to stop and does not want {otherName} “to go to prison because of me”. We told {him} it is never a child’s fault.',
      '{child} was not asked, so as not to lead {him}.',
    ],
    day: [
      '{child} stays up late and sleeps in {his} clothes. {He} says {he} likes school nights best, because {otherName} works.',
    ],
    pattern: ['{child} said “since the summer”. Changes were noticed in {month}.'],
    worry: ['We are most worried about what we do not yet know.'],
    parents: ['{Carer} was told and wants advice. She says he is never alone with {child}.'],
    working: ['{child} chose to tell and told clearly. {His} grandmother is a safe adult.'],
    help: [['Lessons on safe and unsafe touch', 'The class took part well.']],
    ask: [
      'A strategy discussion today, before {child} leaves school. We have not questioned {him} further.',
      'An assessment of the risk and of what {carer} knows.',
    ],
  },
  {
    id: 'past-conviction',
    harms: ['persons_posing_risk'],
    ages: [3, 15],
    share: 2,
    person: 'other',
    tellings: [
      {
        level: 3,
        seenBy: ['school', 'police', 'community'],
        what: 'On {d0} we learnt that {otherName}, who has a past conviction, has been staying at the home three nights a week since {month}. {Carer} knew of it “but not what for”.',
        where: 'Information meeting',
        source: 'record',
        picks: ['SAF-014'],
        reason:
          'A person with a past offence has contact, and nobody has looked at how {child} is kept safe.',
      },
    ],
    impact: [
      '{child} is bright and chatty and has no idea there is anything to worry about. That is why adults must check.',
    ],
    voice: [
      '{child} was not asked, so as not to lead {him}. {He} talks about {otherName} without worry.',
    ],
    day: ['{otherName} does the school run on some days and stays at weekends.'],
    pattern: ['Since {month}. It was once a week and is now three nights.'],
    worry: ['We are most worried about what we do not yet know.'],
    parents: ['{Carer} was told and wants advice. She says he is never alone with {child}.'],
    working: ['{Carer} was open with us as soon as she was asked.'],
    help: [],
    ask: ['An assessment of the risk and of what {carer} knows.'],
  },
  {
    id: 'parents-at-war',
    harms: ['parental_conflict', 'emotional_abuse'],
    ages: [3, 14],
    share: 5,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['school', 'clinic', 'community', 'earlyYears'],
        what: 'On {d0} both parents came to collect {child} and argued at the gate about whose weekend it was. {child} sat on the floor and put {his} hood up. Neither was violent.',
        words: 'I don’t mind. You choose.',
        where: 'School gate',
        source: 'saw',
        picks: ['REL-004', 'FAM-002'],
        reason: 'Unresolved conflict that {child} sees, with two parents who both care.',
      },
      {
        level: 3,
        seenBy: ['school', 'clinic', 'community', 'mentalHealth'],
        what: 'Since {month} each parent has made four complaints about the other. On {d0} {child} said {he} is asked to record calls and to say “who is the liar”. {He} was sick before hand-over.',
        words: 'I’ve got a Mum one and a Dad one of everything I say.',
        where: 'School',
        source: 'toldByChild',
        picks: ['REL-009', 'EMO-010'],
        reason:
          'Long-running conflict in which {child} is being used, and {his} health is affected.',
      },
    ],
    impact: [
      '{child} has headaches on Fridays and has stopped talking about either home. {He} is losing both parents by trying to keep both.',
    ],
    voice: ['{child} said: “I want them to be boring.”'],
    day: [
      'Half of each week is in one home and half in the other. {child} carries messages and a bag with two sets of clothes.',
    ],
    pattern: ['Since the separation in {since}. It gets worse before each court date.'],
    worry: ['We are most worried that {child} has nowhere {he} can just be a child.'],
    parents: [
      'Each parent agrees there should be help, and each thinks it should be for the other.',
    ],
    working: [
      'Both parents come to everything at school. Neither has frightened {child} on purpose.',
    ],
    help: [
      [
        'A meeting with each parent about hand-overs',
        'Hand-over now happens through after-school club, which helps.',
      ],
    ],
    ask: [
      'Help for both parents to agree how to talk about {child}, and someone for {child} to talk to.',
    ],
  },
  {
    id: 'honour-and-control',
    harms: ['forced_marriage_hba', 'emotional_abuse'],
    ages: [13, 17],
    share: 2,
    person: 'carer',
    tellings: [
      {
        level: 3,
        seenBy: ['school', 'community'],
        what: 'On {d0} {child} said {he} may no longer stay for clubs, has had {his} phone taken and is walked to and from school. {He} has been told {his} behaviour “shames the family”.',
        words: 'They’re talking about the summer and they stop when I come in.',
        where: 'Quiet room',
        source: 'toldByChild',
        picks: ['IDN-006'],
        reason: 'Strict control tied to family honour, and signs that a plan is being made.',
      },
      {
        level: 4,
        seenBy: ['school', 'community'],
        what: 'On {d0} {child} said that flights are booked for Saturday and that {he} is to be married. {He} found the tickets. {He} has not told anyone at home that {he} knows.',
        words: 'Please don’t ring them. If you ring them I’m gone.',
        where: 'Quiet room',
        source: 'toldByChild',
        picks: ['IDN-009'],
        reason: 'A planned forced marriage within days. The family must not be approached.',
      },
    ],
    impact: [
      '{child} was predicted high grades and has stopped handing in work. {He} is frightened all the time and has thought about running away.',
    ],
    voice: [
      '{child} wants to stay, finish school and not lose {his} family. {He} asked to speak to someone from outside {his} community.',
    ],
    day: [
      '{child} is never alone outside school. At home {he} helps in the kitchen and goes to bed at 8pm.',
    ],
    pattern: ['It has become stricter each month since {since}.'],
    worry: ['We are most worried that {child} will not be in school on Monday.'],
    parents: ['{Carer} was told and is worried too. She agrees to help.'],
    working: [
      '{child} knows {his} own mind, has kept a copy of the ticket and has a code word with {staff}.',
    ],
    help: [['A safe time to talk in school each day', '{child} has come every day.']],
    ask: [
      'A strategy discussion with the police today and advice on a protection order. Nobody should contact the family.',
    ],
  },
]
