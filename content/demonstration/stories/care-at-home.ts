import type { Story } from '../story.ts'

/** Care at home: food, warmth, health, money and the health of parents. */
export const careAtHome: readonly Story[] = [
  {
    id: 'hungry-and-tired',
    harms: ['neglect', 'cumulative'],
    ages: [4, 11],
    share: 10,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['school', 'earlyYears', 'community'],
        what: 'On {d4} and {d0} {child} came in without breakfast or a coat. {staff} gave {him} toast and a spare jumper. {He} was tired but joined in once {he} had eaten.',
        words: 'I didn’t want to wake Mummy so I just came.',
        where: 'Breakfast club',
        source: 'saw',
        picks: ['PRE-002', 'CAR-002'],
        reason:
          'Care is mostly good enough but has become uneven since {month}. The family takes up advice.',
      },
      {
        level: 3,
        seenBy: ['school', 'community'],
        what: 'On {w1}, {d4} and {d0} {child} arrived after 9:30am in yesterday’s clothes, which smelt of damp. On {d0} {he} fell asleep on the reading mat at 10:15am and {staff} could not easily wake {him}. {He} ate two lunches.',
        words: 'There’s only the crackers and they’re for Sunday.',
        where: 'Classroom',
        source: 'saw',
        picks: ['CAR-007', 'PRE-003', 'CAR-008'],
        reason:
          'Food, sleep and clothing have been a worry for months. Each time it gets better for about a fortnight and then slips back, so one service alone has not been enough.',
      },
      {
        level: 4,
        seenBy: ['school', 'homeVisit', 'police'],
        what: 'On {d0} we called at the home at {time} because {child} had not been seen for three days. {He} opened the door alone and said nobody had been in since the night before. There was no food in the kitchen and the electricity was off.',
        words: 'I’ve been having water and I put my coat on in bed.',
        where: 'Family home',
        source: 'saw',
        picks: ['CAR-015', 'SLF-006', 'INC-006'],
        reason:
          'A young child was alone overnight without food, heat or light. This is harm now, not a risk of it.',
      },
    ],
    impact: [
      '{child} is hungry by mid-morning and cannot keep {his} mind on the work. {He} was working at the expected level in {since} and is now about a year behind in reading. If this goes on {he} will fall further behind, and other children have begun to move away from {him}.',
      '{child} hides food in {his} sleeves and cries if a snack is late. {He} has lost the confidence {he} had in the spring. Without steady meals and sleep {his} health and learning will suffer more.',
      '{child} used to run in to see friends. {He} now sits by the radiator until the bell. {He} has had three chest infections since {since}.',
    ],
    voice: [
      '{child} told {staff}: “I like it when it’s my day for toast.” {He} says {he} wants it to be warm at home and for someone to be up in the morning.',
      '{child} drew the house with everyone asleep and {himself} at the window. {He} said: “That’s me waiting for it to be school.”',
    ],
    day: [
      '{child} wakes {himself}, looks for something to eat and walks in alone. After school {he} stays at the gate as long as {he} can. {He} says bedtime is “when the telly stops”.',
      'On weekdays {he} eats at school only. At weekends {his} aunt brings a meal on Sunday. {He} shares a mattress in the front room because the bedroom is damp.',
    ],
    pattern: [
      'First noticed in {since}. It was once or twice a month and is now most weeks. It gets better for about two weeks after we talk with {carer}, then slips.',
      'Four times this half-term that we have written down. Mondays are worst.',
    ],
    worry: [
      'What worries us most is that each improvement is shorter than the last and that {child} has stopped telling us when {he} is hungry.',
      'We are most worried about the mornings, when nobody seems to be awake to look after {child}.',
    ],
    parents: [
      '{Carer} agrees that mornings are hard. She says she cannot sleep and that money runs out before the end of the month. She wants help and was tearful when we talked.',
    ],
    unwilling: [
      '{Carer} thinks school is making too much of it, but said she would “take help if it’s real help”.',
    ],
    working: [
      '{child} is loved and says so. {Carer} comes when we ask. {child}’s aunt visits every Sunday and has offered to do more.',
      'The home was clean and warm in the summer when {carer} had support from her sister. We know she can do this with help.',
    ],
    help: [
      [
        'Free breakfast club and a uniform grant',
        'It helped on the days {child} came. {He} came on 11 of 30 days.',
      ],
      [
        'Early help assessment with the family support worker',
        '{Carer} came to the first two meetings and then could not be reached.',
      ],
    ],
    ask: [
      'A Family Help assessment that looks at food, sleep, money and {carer}’s health together, with one worker the family can keep.',
      'Someone to visit in the mornings, help with the fuel meter, and a plan that does not end after six weeks.',
    ],
  },
  {
    id: 'untreated-health',
    harms: ['medical_neglect', 'neglect'],
    ages: [1, 14],
    share: 6,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['clinic', 'homeVisit', 'school'],
        what: '{child} was not brought to the eye clinic on {w1}, the second time since {since}. The school has moved {him} to the front because {he} cannot see the board.',
        where: 'Clinic records',
        source: 'record',
        picks: ['HLT-013', 'COM-002'],
        reason:
          'Two missed appointments with a reason given each time. The family has no car and the clinic is two buses away.',
      },
      {
        level: 3,
        seenBy: ['clinic', 'school', 'hospital', 'homeVisit'],
        what: 'On {d0} {child} had four decayed teeth and a swollen face. {He} was not brought on the two dates we offered in {month}, and had two courses of antibiotics from the walk-in centre instead of treatment.',
        words: 'I chew on this side so it doesn’t make me cry.',
        where: 'Examination room',
        source: 'saw',
        picks: ['HLT-025', 'HLT-026'],
        reason:
          'A pattern of treatment not followed up, and {child} is now in pain. Reminders, calls and a lift have not worked.',
      },
      {
        level: 4,
        seenBy: ['hospital', 'clinic'],
        what: '{child} has type 1 diabetes and was brought in on {d0} with a dangerously high blood sugar, the third time in ten weeks. The meter shows no readings for nine days. {Carer} said {he} “does it {himself} now”.',
        words: 'I’m meant to do it but the needles ran out ages ago.',
        where: 'Hospital',
        source: 'saw',
        picks: ['HLT-047', 'HLT-025'],
        reason:
          'Serious harm to health from treatment not given, three times in ten weeks. The next time could be fatal.',
      },
    ],
    impact: [
      '{child} cannot follow lessons and has begun to say {he} is “stupid”. The problem can be put right, and each month makes it harder.',
      '{child} has pain most days and has missed nine school days this term because of it. {He} eats soft food only and has lost 2kg. If it is not treated {he} may need surgery.',
    ],
    voice: [
      '{child} said {he} would come “if someone came with me and held the hand bit”. {He} is frightened of needles and nobody had asked {him} about it before.',
      '{child} says {he} does not want to be different from {his} friends and would like {his} mother to remind {him} at night.',
    ],
    day: [
      '{child} wakes with pain, skips breakfast and often goes to the school office by 11am. In the evening {he} looks after {his} own medicine, with nobody checking.',
    ],
    pattern: [
      'Since {since}: seven appointments offered, two kept. No reason was given for the last three.',
    ],
    worry: [
      'We are most worried that the adults think {child} is old enough to manage this alone. {He} is not.',
    ],
    parents: [
      '{Carer} was sorry about the missed appointments. She works nights and said letters go to an old address. She agreed to a referral.',
    ],
    unwilling: ['{Carer} said it will sort itself out and did not think a referral was needed.'],
    working: [
      '{Carer} answers the phone and came in on the same day when we rang. {child}’s grandfather can drive.',
    ],
    help: [
      [
        'Text reminders and a taxi for one appointment',
        'The appointment was kept. The next one, without a taxi, was not.',
      ],
    ],
    ask: [
      'An assessment of whether {child}’s health needs can be met at home, with a nurse in the meeting.',
      'A worker who can sort out travel and letters with the family and see that treatment starts, with health in the plan.',
    ],
  },
  {
    id: 'parent-unwell',
    harms: ['parental_mental_health', 'neglect'],
    ages: [0, 13],
    share: 9,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['homeVisit', 'clinic', 'school', 'earlyYears', 'community'],
        what: 'On {d0} {carer} told {staff} that she has felt very low since {month} and some days cannot get dressed. {child} was clean and calm and went to her for a cuddle twice.',
        where: 'Meeting with {carer}',
        source: 'toldByAdult',
        picks: ['CAR-003', 'WID-002'],
        reason:
          'Low mood that affects some days, with a parent who has asked for help and a child who is cared for.',
      },
      {
        level: 3,
        seenBy: ['homeVisit', 'school', 'mentalHealth', 'community', 'clinic'],
        what: 'On {d0} {carer} had not slept for two nights and believed the neighbours were listening through the wall. The curtains were taped shut. {child} has been kept home since {d4} because “outside isn’t safe”.',
        words: 'We have to be quiet so they don’t know we’re in.',
        where: 'Family home',
        source: 'saw',
        picks: ['CAR-009', 'EMO-010'],
        reason:
          'Illness is getting in the way of school, food and sleep most days, and {child} has begun to share the fear.',
      },
      {
        level: 4,
        seenBy: ['ambulance', 'hospital', 'police', 'mentalHealth'],
        what: 'At {time} on {d0} {carer} rang 999 and said she had been told to “send {child} back”. When the crew arrived she was holding {child} at an open upstairs window. She was brought to hospital. {child} was not hurt.',
        where: 'Family home',
        source: 'saw',
        picks: ['CAR-017'],
        reason:
          'A parent who is acutely unwell holds beliefs about {child} that put {his} life in danger.',
      },
    ],
    impact: [
      '{child} watches {his} mother’s face before {he} speaks. {He} has begun to wet the bed and will not be left with anyone else. Without help for both of them {he} will carry this alone.',
      '{child} is quiet and very helpful for {his} age. {He} has stopped asking friends home. {He} is at risk of missing the start of the next school year.',
      '{child} is behind with talking and does not look for comfort when {he} falls. A baby’s brain needs an adult who can respond, and at present that is not there every day.',
    ],
    voice: [
      '{child} said: “When Mum’s head is bad I do the quiet game.” {He} wants “a doctor who listens to her properly”.',
      '{child} is too young to say. {He} was watchful with {carer} and relaxed when {his} grandmother came in.',
    ],
    day: [
      'On a good day they go to the park and cook together. On a bad day the curtains stay shut and {child} eats cereal from the packet. {He} says there are “more bad ones now”.',
    ],
    pattern: [
      'There have been low times before. This one began in {month} and is longer than the others.',
      'It has got worse in the last three weeks, since her medicine was changed.',
    ],
    worry: [
      'What worries us most is that {child} has nobody else in the house on the days when {carer} cannot get up.',
    ],
    parents: [
      '{Carer} wants help and is frightened of what people will think. She agreed to this referral and asked us to say that she loves {child}.',
    ],
    unwilling: ['{Carer} does not think she is unwell. {Other} is worried and would welcome help.'],
    working: [
      '{child} and {carer} are close. Her sister lives in the same street and has a key. {Carer} knows when she is becoming unwell if she is asked early.',
    ],
    help: [
      ['Talking therapy through the GP', 'She is on the waiting list and has been since {since}.'],
      ['Home visits every two weeks', 'They help. {Carer} has been in for all but one.'],
    ],
    ask: [
      'A joint plan with adult mental health, so that {child} is looked after on the bad days and {carer} is not ashamed to say when they come.',
      'Early help for the whole family, starting with mornings and company for {carer}.',
    ],
  },
  {
    id: 'drinking-or-drugs',
    harms: ['parental_substance', 'neglect'],
    ages: [0, 15],
    share: 8,
    person: 'carer',
    tellings: [
      {
        level: 2,
        seenBy: ['school', 'homeVisit', 'community', 'clinic'],
        what: 'On {d0} {other} came to collect {child} and smelt of drink. He was steady and {child} was pleased to see him. {Carer} was rung and came to walk home with them.',
        where: 'School gate',
        source: 'saw',
        picks: ['CAR-006'],
        reason: 'Drinking is a worry, and a sober adult cared for {child} throughout.',
      },
      {
        level: 3,
        seenBy: ['school', 'homeVisit', 'community', 'police'],
        what: 'On {w1} and again on {d0} nobody came for {child}. When {staff} rang, {carer} was slurring and thought it was the morning. {child} let {himself} in with a key and made tea for {himself}.',
        words: 'She’s having a lie-down. She has a lot of lie-downs.',
        where: 'School and telephone',
        source: 'saw',
        picks: ['CAR-010', 'SAF-012'],
        reason: 'Drinking now affects collection, meals and supervision every week.',
      },
      {
        level: 4,
        seenBy: ['police', 'ambulance', 'homeVisit'],
        what: 'At {time} on {d0} {carer} was found unconscious on the sofa with a pipe and foil within reach of {child}, who was the only other person in the home. {child} had tried to wake her with water.',
        words: 'She wouldn’t wake up and I don’t know the number.',
        where: 'Family home',
        source: 'saw',
        picks: ['CAR-018', 'HOU-007'],
        reason: 'The only adult was incapable while in charge of a child, with drugs in reach.',
      },
    ],
    impact: [
      '{child} cannot relax at the end of the day because {he} does not know who will come. {He} has stopped bringing {his} bag in, so that {he} can “get home quick and check”.',
      '{child} is tired and jumpy. {He} has taken on cooking and shopping that is too much for {his} age, and is missing clubs {he} loved.',
    ],
    voice: [
      '{child} said: “I count the cans when I get in, then I know what sort of night it is.” {He} wants {his} mother to “go to the place that made her better last time”.',
      '{child} did not want to talk and asked that nobody gets into trouble. {He} nodded when asked if {he} is ever frightened.',
    ],
    day: [
      '{child} gets up alone, checks the sofa, and goes to school. After school {he} makes tea. {He} goes to bed when the shouting on the phone stops.',
    ],
    pattern: ['It was weekends only until {month}. Staff now notice it three or four days a week.'],
    worry: [
      'We are most worried about the evenings, when there is no sober adult and nobody would know if something went wrong.',
    ],
    parents: [
      '{Carer} says she has it under control and drinks less than she did. She agreed that {child} should not have been left.',
      '{Carer} asked for help to stop. She has been before and was well for eight months.',
    ],
    working: [
      'When she is well, {carer} is warm, funny and never misses a parents’ evening. {child}’s grandparents are sober and live nearby.',
    ],
    help: [
      [
        'Referral to the adult alcohol service',
        '{Carer} went to two sessions and says the times clash with work.',
      ],
    ],
    ask: [
      'A Family Help assessment with the adult alcohol service, and a plan for who looks after {child} in the evenings.',
      'An agreed list of sober adults who may collect {child}, and support for {carer} to go back to treatment.',
    ],
  },
  {
    id: 'home-conditions',
    harms: ['homelessness', 'poverty', 'neglect'],
    ages: [0, 16],
    share: 6,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['homeVisit', 'school', 'community', 'clinic'],
        what: 'At the visit on {d0} there was black mould on two bedroom walls and {child} was coughing. The family sleeps in one room. The landlord has been told three times.',
        where: 'Family home',
        source: 'saw',
        picks: ['HOU-002', 'INC-002'],
        reason: 'The home is making {child} unwell and the family is doing what it can.',
      },
      {
        level: 3,
        seenBy: ['homeVisit', 'community', 'school', 'police'],
        what: 'The family was evicted on {w1} and has since slept in two friends’ front rooms. On {d0} {carer} said they have to leave again on Friday. {child}’s bed is a coat on the floor.',
        words: 'We’re at Auntie’s but she’s not my real auntie and we have to be good.',
        where: 'Drop-in session',
        source: 'toldByAdult',
        picks: ['HOU-005', 'STB-004'],
        reason: 'No settled home, a move every few days, and school now ninety minutes away.',
      },
      {
        level: 4,
        seenBy: ['police', 'homeVisit'],
        what: 'At {time} on {d0} the family was found asleep in a car with {child} in the footwell. The temperature was below freezing. There was no food, and {child}’s hands were blue with cold.',
        where: 'Car park',
        source: 'saw',
        picks: ['HOU-008', 'INC-006'],
        reason: 'A child without shelter, food or warmth tonight.',
      },
    ],
    impact: [
      '{child} has had a cough since {since} and an inhaler since {month}. {He} cannot do homework and is ashamed to say where {he} lives.',
      '{child} is always packing. {He} carries {his} favourite toy in {his} bag in case {he} cannot go back for it.',
    ],
    voice: [
      '{child} said: “I’d like a door that’s ours.” {He} misses {his} bed and {his} cat.',
      '{child} is proud of {his} mother for “sorting it” and worries about her crying at night.',
    ],
    day: [
      'They leave before the friend’s children get up, sit in the library until school opens and go back after 8pm. {child} eats on the bus.',
    ],
    pattern: [
      'Rent arrears began in {since}, after a change in working hours. It has got worse each month.',
    ],
    worry: ['We are most worried about Friday, when they have nowhere to go.'],
    parents: [
      '{Carer} has done everything the council asked and is worn out. She agrees to any help, and asks that the school place is kept.',
    ],
    working: [
      '{Carer} has kept {child} in school every day through three moves. {child} is well behaved and has friends.',
    ],
    help: [
      [
        'Food bank vouchers and a letter to the housing office',
        'Food helped for a week. Housing has not answered.',
      ],
    ],
    ask: [
      'A joint look by housing and Family Help before Friday, and help with travel to school.',
      'Support with the landlord and a health visit about {child}’s chest.',
    ],
  },
  {
    id: 'learning-needs-parent',
    harms: ['parental_learning_disability', 'neglect'],
    ages: [0, 6],
    share: 3,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['homeVisit', 'earlyYears', 'clinic'],
        what: 'On {d0} {carer} showed {staff} how she makes feeds. She had not been able to read the tin and was putting in twice the water. She learnt the right way in one visit, from pictures.',
        where: 'Family home',
        source: 'saw',
        picks: ['CAR-004', 'CAR-005'],
        reason: '{Carer} learns well when shown, and needs someone to show her.',
      },
      {
        level: 3,
        seenBy: ['homeVisit', 'earlyYears'],
        what: 'On {d0} {child} was in a wet nappy and had a sore that had not been treated, though we had shown {carer} how on {w1} and {d4}. {child} has gained 60g in a month.',
        where: 'Family home',
        source: 'saw',
        picks: ['CAR-011', 'HLT-027'],
        reason: 'Even with visits twice a week {child}’s needs are not being met every day.',
      },
    ],
    impact: [
      '{child} is slow to gain weight and is not yet babbling. {He} needs feeding, changing and play at the same times each day.',
    ],
    voice: ['{child} is too young to say. {He} smiles at {carer} and settles when she sings.'],
    day: [
      'They spend the day in one room with the television on. {Carer} watches {child} closely and is kind. Feeds are when {child} cries.',
    ],
    pattern: ['Since birth. It is better in weeks when someone visits every day.'],
    worry: ['We are most worried about feeding at night, when nobody is there to remind {carer}.'],
    parents: [
      '{Carer} says: “Tell me with pictures and I’ll do it.” She agreed and wants her friend to come to meetings.',
    ],
    working: ['{Carer} is gentle and keen to learn. She has come to every baby group.'],
    help: [['Picture guides and two visits a week', 'It works while visits go on.']],
    ask: [
      'A parenting assessment suited to learning disability, with an advocate and daily visits meanwhile.',
    ],
  },
  {
    id: 'disabled-child-tired-family',
    harms: ['disability_sen'],
    ages: [3, 17],
    share: 5,
    person: 'none',
    tellings: [
      {
        level: 2,
        seenBy: ['school', 'clinic', 'community', 'homeVisit'],
        what: '{child} is autistic and has slept four hours a night since {month}. On {d0} {carer} told {staff} the family “can’t keep going like this”. {child} bit {his} own arm in the waiting room when the lights flickered.',
        where: 'Meeting with {carer}',
        source: 'toldByAdult',
        picks: ['EMO-009', 'COM-003'],
        reason: 'A loving family that needs more help than school can give alone.',
      },
      {
        level: 3,
        seenBy: ['school', 'homeVisit', 'mentalHealth', 'hospital'],
        what: 'On {d0} {carer} asked for {child} to be taken into care. She has a broken wrist from holding {him} back from the road on {d4}. Short breaks stopped in {month} when the worker left.',
        where: 'School',
        source: 'toldByAdult',
        picks: ['CAR-012', 'EDU-015', 'HLT-029'],
        reason: 'Care is becoming unsafe through exhaustion, and the school place may end.',
      },
    ],
    impact: [
      '{child} is frightened by change and has lost the one outing {he} loved. {He} hurts {himself} when {he} is overwhelmed, up to ten times a day.',
      '{child} cannot say what hurts. Tired adults miss the signs that {he} usually gives.',
    ],
    voice: [
      '{child} uses pictures. {He} chose “home”, “Mum” and “swing”, and pushed away “noise”.',
      '{child} said {he} wants {his} old worker back, “the one who knew about trains”.',
    ],
    day: [
      '{child} is up at 3am. {Carer} sits with {him} until school transport comes at 8am. After school {he} needs two adults, and there is one.',
    ],
    pattern: ['Worse since {month}, when the short breaks stopped.'],
    worry: ['We are most worried that {child} will run into the road again.'],
    parents: [
      '{Carer} asked for this referral. She feels she has failed, and we have told her she has not.',
    ],
    working: [
      '{Carer} knows {child} better than anyone. {child} is settled in school and adored by {his} class.',
    ],
    help: [['Sleep clinic and a weighted blanket', 'It gave an extra hour a night.']],
    ask: [
      'A child in need assessment for short breaks, and advice on keeping {child} safe near roads.',
    ],
  },
]
