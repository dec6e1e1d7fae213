/** One domestic abuse incident, told by what the person who abused did. {victim} {abuser} {place} {d0} {time}. */
export interface PoliceIncident {
  readonly grade: 'S' | 'M' | 'H'
  readonly account: string
  readonly children: readonly ('saw' | 'heard' | 'elsewhere' | 'notThere' | 'injured' | 'held')[]
  readonly voice: string
  readonly yes: readonly string[]
  readonly actions: string
  readonly reason: string
}

export const policeIncidents: readonly PoliceIncident[] = [
  {
    grade: 'S',
    account:
      'A neighbour rang to report shouting. {abuser} had shouted at {victim} about a text message and slammed a door. Nobody was hurt and nothing was broken. Both were spoken to apart.',
    children: ['elsewhere', 'heard'],
    voice: 'Asleep when seen. {child} was not woken.',
    yes: ['contact'],
    actions:
      '{abuser} left to stay with a relative for the night. {victim} was given the number of the support service.',
    reason: 'One loud argument. No threat, no violence and no earlier call in 12 months.',
  },
  {
    grade: 'S',
    account:
      '{victim} rang because {abuser} would not leave after an argument about money. He went when officers arrived. She said he has never been violent.',
    children: ['notThere', 'elsewhere'],
    voice: '{child} was at a relative’s home.',
    yes: ['money'],
    actions: 'Words of advice. Safety advice given to {victim} alone.',
    reason: 'No threat or violence. {victim} is not frightened.',
  },
  {
    grade: 'S',
    account:
      '{abuser} and {victim}, who live apart, argued at a hand-over. {abuser} shouted through the car window and drove off. {child} was in the car.',
    children: ['saw', 'heard'],
    voice: '{child} said: “They always do this bit.”',
    yes: ['contact', 'separation'],
    actions: 'Both spoken to. A neutral place for hand-over was suggested.',
    reason: 'Verbal only. Third call about hand-overs this year.',
  },
  {
    grade: 'S',
    account:
      'A third party rang. {abuser} had sent {victim} more than forty messages in one evening. He stopped when officers spoke to him.',
    children: ['elsewhere', 'notThere'],
    voice: '{child} was playing and did not seem to know why we were there.',
    yes: ['stalking'],
    actions: 'A warning was given and recorded. {victim} was shown how to block calls.',
    reason: 'Unwanted contact that stopped. No earlier reports.',
  },
  {
    grade: 'S',
    account:
      '{abuser} had been drinking and shouted at {victim} in the street. Passers-by rang. He did not touch her.',
    children: ['notThere'],
    voice: '{child} was at home with a grandparent and was seen safe and well.',
    yes: ['substances_or_health'],
    actions: '{abuser} was taken to his mother’s address.',
    reason: 'Verbal only, and {child} was not present.',
  },
  {
    grade: 'M',
    account:
      '{abuser} pushed {victim} against the kitchen door and took her phone so that she could not ring. {child} ran to a neighbour, who rang us. {victim} had a red mark on her arm.',
    children: ['saw', 'heard', 'elsewhere'],
    voice: '{child} said: “He held the phone up high and she couldn’t reach.”',
    yes: ['injured', 'afraid', 'control', 'isolated', 'fears', 'record', 'worse'],
    actions:
      '{abuser} was arrested for common assault and interviewed. Bail with conditions not to go to the address.',
    reason: 'Second incident in six months, with control of the phone. {victim} accepts support.',
  },
  {
    grade: 'M',
    account:
      '{abuser} threw a plate, which broke on the wall beside {victim}. He has done this before. {child} was on the landing.',
    children: ['heard', 'elsewhere'],
    voice: '{child} said: “I do my music loud.”',
    yes: ['more_often', 'worse', 'control', 'record', 'afraid', 'substances_or_health', 'fears'],
    actions:
      '{abuser} was arrested for criminal damage. Safety advice given, and a support worker will ring {victim} on a safe number.',
    reason: 'Third call in twelve months and each more serious than the last.',
  },
  {
    grade: 'M',
    account:
      '{abuser} came to the home, although he had been told not to, and banged on the door for twenty minutes. He shouted that he would take {child}.',
    children: ['heard', 'elsewhere', 'heard'],
    voice: '{child} hid behind the sofa and would not come out until he had gone.',
    yes: ['separation', 'stalking', 'contact', 'afraid', 'fears', 'breached'],
    actions:
      'A search was made and he was found nearby and arrested. Locks to be changed by the housing provider.',
    reason: 'Harassment after separation, with a threat about {child}.',
  },
  {
    grade: 'M',
    account:
      '{victim} is five months pregnant. {abuser} pulled her back by her coat as she tried to leave. She was not hurt and was checked by the ambulance crew.',
    children: ['elsewhere', 'saw'],
    voice: '{child} said: “I told him she’s got a baby in.”',
    yes: ['pregnant', 'control', 'worse', 'fears'],
    actions: '{abuser} arrested. The midwife has been told.',
    reason: 'Force used against a pregnant woman, with {child} present.',
  },
  {
    grade: 'H',
    account:
      '{abuser} put his hands round {victim}’s neck until she could not breathe. She thought she would die. {child} pulled at his arm and was pushed to the floor.',
    children: ['injured', 'saw', 'heard'],
    voice: '{child} said: “I counted and she still couldn’t talk.”',
    yes: [
      'strangled',
      'injured',
      'afraid',
      'fears',
      'hurt_children',
      'control',
      'worse',
      'more_often',
      'isolated',
      'record',
    ],
    actions:
      '{abuser} arrested for strangulation and assault on a child, and held. {victim} and the children were taken to a safe address.',
    reason:
      'Strangulation, and a child hurt while trying to stop him. {victim} is very frightened.',
  },
  {
    grade: 'H',
    account:
      '{abuser} held a knife to {victim} and said he would kill her and himself. {child} was in the room. Armed officers attended.',
    children: ['saw', 'heard', 'elsewhere'],
    voice: '{child} did not speak to officers and held on to {victim}.',
    yes: [
      'weapon',
      'threat_to_kill',
      'suicide_threat',
      'afraid',
      'fears',
      'pregnant',
      'control',
      'hurt_children',
      'worse',
      'isolated',
      'substances_or_health',
    ],
    actions:
      '{abuser} arrested and held. The knife was taken. Referred to the high-risk conference.',
    reason: 'A weapon, a threat to kill, and a child in the room.',
  },
  {
    grade: 'H',
    account:
      '{victim} told {abuser} she was leaving. He punched her several times, locked the door and broke her phone. {child} climbed out of a window to get help.',
    children: ['saw', 'saw', 'elsewhere'],
    voice: '{child} said: “I had to be the brave one.”',
    yes: [
      'injured',
      'separation',
      'control',
      'more_often',
      'worse',
      'afraid',
      'fears',
      'isolated',
      'money',
      'record',
      'stalking',
      'breached',
    ],
    actions: '{abuser} arrested and charged. A non-molestation order is being applied for.',
    reason: 'Serious violence at the point of separation. Escalating: fourth call in five months.',
  },
]
