/**
 * Examples of a good answer by kind of agency, for questions whose published version has none. They change nothing that
 * is asked or stored, so they may be put right without a new version. Every child and adult here is invented.
 */
type Examples = Readonly<Record<string, string>>

const urgentAccounts: Examples = {
  early_years_setting:
    'At 9:10am today Ava (2) had a hand-shaped red mark on her left cheek. Her mother said she fell. She is with us until 12:30pm, when her mother’s partner comes for her.',
  gp: 'At 11am today Ava (5 months) was brought with a bruise on her ear. She cannot yet roll. Her mother could not say how it happened. They are in our waiting room.',
  health_visitor:
    'At 10:20am today I found Sam (3) and Ava (1) alone in the flat. The door was open and the cooker was on. Nobody came in 25 minutes. I am with them now.',
  emergency_department:
    'Ava (7 months) came at 2:10pm with her father. X-ray: fracture of the upper arm. He said she rolled off the sofa, and she cannot yet roll. He wants to take her home.',
  police:
    'At 11:40pm officers found Sam (6) hiding behind a door after a 999 call. He said “Daddy had the knife”. His father has been arrested. Nobody else is there to care for him.',
  ambulance:
    'At 3:15am the mother of Sam (4) was unconscious with tablets beside her. She is on her way to hospital. Sam is with a neighbour we do not know.',
  housing_provider:
    'At 10am today two children of about 3 and 5 were alone in the flat with no heating and no food we could see. The older one said “Mum is back tomorrow”.',
  voluntary_sector:
    'At 7:45pm Jay (14) came to youth club with a cut on his arm. He said “They’re outside, I owe them”. A grey car has been outside for an hour.',
}

const exploitationAccounts: Examples = {
  school_or_college:
    'In three weeks Jay (14) has come in with new trainers and two phones. He said “my mate sorts me out”. He has missed five afternoons, and a grey car waits at the gate.',
  police:
    'At 1am on 9 November Jay (14) was stopped 60 miles from home with £240 and a man of 27. He would not say how he came there. It is the third time since September.',
  emergency_department:
    'Jay (15) was brought in at 11pm with a cut to his thigh. He said he fell. An older man answered for him and left when we asked his name.',
  housing_provider:
    'Since October neighbours have seen young people come and go all night at the flat of a tenant with a learning disability. One of them is about 14.',
  youth_justice_internal:
    'At our meeting on 9 November Jay (15) said he “has to work it off” after the police took what he carried. He is afraid for his brother.',
  voluntary_sector:
    'At youth club on 9 November Jay (14) had two phones and would not say whose they were. He left at 8:15pm in a grey car that waited for him, for the third week.',
}

const unbornAccounts: Examples = {
  midwifery:
    'At 24 weeks, on 9 November, Ms D came alone for the first time. She said her partner “decides when I go out” and asked that we do not ring her. She has missed two scans.',
  gp: 'On 9 November Ms D (18 weeks) asked for more diazepam than is prescribed. She said she buys the rest. Her first child lives with his grandmother.',
  health_visitor:
    'On 9 November, at a visit about her older child, Ms D (30 weeks) said there is no cot and that her partner has sold the pram.',
  camhs_or_adult_mental_health:
    'On 9 November Ms D (26 weeks) told me she has stopped her medicine and hears a voice that says the baby is not hers.',
  police:
    'At 10:30pm on 9 November officers went to a 999 call. Ms D is 20 weeks pregnant. Her partner had pushed her against the door. She did not want to make a statement.',
  housing_provider:
    'Ms D is about 7 months pregnant and sleeps at different friends’ each night. She has not answered since 2 November.',
}

const needs: Examples = {
  school_or_college:
    'Sam (8) has been late on 14 mornings this term. His mother starts work at 6am and he gets himself up. He is tired, and proud that he can make his own tea.',
  early_years_setting:
    'Ava (3) has few words and bites when others come near. Her father says bedtime takes three hours and that he is “at the end of it”.',
  health_visitor:
    'Ava (18 months) and her mother share one room with damp. Her mother cries at most visits and sees nobody else in the week.',
  gp: 'Mr D looks after Sam (9) alone and has come four times about not sleeping. He asked for someone to talk to about Sam’s anger.',
  housing_provider:
    'Rent has not been paid since August. There are three children in two rooms. Ms D said she would like help to plan her money.',
  voluntary_sector:
    'Jay (12) comes to our club to look after his younger brother, so that his mother can rest. He said “I don’t really do my own stuff”.',
  police:
    'We have been called three times about arguments between Ms D and her son (15). Nobody was hurt. Both said they would like help before it goes further.',
}

const fostering: Examples = {
  school_or_college:
    'Ines (10) lives with the mother of a friend. She said “Mum is working in Porto until summer”. The friend’s mother signs her forms.',
  gp: 'Ms D registered Ines (10) on 2 November. She said she is a friend of the family and has no papers for her.',
  health_visitor:
    'At a visit on 9 November a third child, about 4, was there. Ms D said he has been with her since September while his father looks for work.',
  housing_provider:
    'A child of about 10 whom we do not know of has lived at the flat since October. The tenant said she is “a friend’s girl”.',
  voluntary_sector:
    'Ines (13) told our worker that she came for a football course in August and has stayed with her coach’s family since.',
}

const allegations: Examples = {
  school_or_college:
    'At 12:20pm on 9 November two pupils said that the supervisor pulled Sam (7) by the arm. There was a red mark that had gone by 2pm. We asked nothing more.',
  early_years_setting:
    'On 9 November a colleague saw the worker push Ava (2) down on a chair and heard her say “stay there”. Ava cried for some minutes.',
  hospital_ward:
    'At 3am on 9 November a mother saw a healthcare assistant shake Sam’s (5) bed and shout. It is in the ward’s log.',
  police:
    'On 9 November, in an inquiry about something else, an officer found messages between a football coach and a player of 14.',
  voluntary_sector:
    'On 9 November a parent told us that the coach has driven Jay (13) home alone three times and has asked him not to say so.',
}

const questions: Examples = {
  school_or_college:
    'A girl of 15 has a boyfriend of 19. She says she is happy. What would you look for, and is this something to refer?',
  early_years_setting:
    'A boy of 3 comes in the same clothes on most days and is often hungry. We have talked with his mother twice. What else can we try?',
  gp: 'A mother with low mood has two children under 5 and no help. She has not agreed to a referral. What may we share?',
  health_visitor:
    'A family has moved three times in a year and I no longer have an address. The children are 1 and 3. What should I do?',
  police:
    'A boy of 12 was with older boys who were arrested. He was not. Is there something that we should send?',
  voluntary_sector:
    'A young carer of 13 has asked us not to tell anybody about her father’s drinking. When do we have to?',
}

const news: Examples = {
  school_or_college:
    'On 9 November Sam came in with a new bruise on his arm and said “it happened again”. Earlier we told you of two.',
  health_visitor:
    'On 9 November Ava weighed 13.1 kg, down from 14.0 kg in June. When we wrote to you in October she had not been weighed.',
  gp: 'On 9 November the father told us that he has moved back in. In October we wrote that he had left.',
  police:
    'Officers were called again on 9 November. It is the fourth time in six weeks, and the first with a weapon.',
  housing_provider:
    'On 9 November the family left the flat without notice. Neighbours say they went to an aunt in Corby.',
  voluntary_sector:
    'On 9 November Jay told our worker that the man we wrote about has found his new number.',
}

const missing: Examples = {
  police:
    'She is 14 and it is the third time. Each time she comes back later, with somebody new, and says less.',
  school_or_college:
    'He leaves after registration and comes back when school ends, so nobody at home knows that he was away.',
  other_local_authority:
    'She has been placed with us for two weeks, knows nobody here and is picked up by car.',
  voluntary_sector:
    'He told us that he sleeps at a flat where “there’s always food and it’s warm”. We do not know whose it is.',
  early_help_team:
    'Each time it is after a visit to his father. He will not say what happens there.',
}

/** By form, then by question. */
export const agencyExamples: Readonly<Record<string, Readonly<Record<string, Examples>>>> = {
  'urgent-referral': { account: urgentAccounts },
  'pre-birth-referral': { account: unbornAccounts },
  'early-help-request': { worry: needs },
  'exploitation-screening': { account: exploitationAccounts },
  'missing-episode': { worry: missing },
  'private-fostering': { account: fostering },
  'staff-allegation': { account: allegations },
  'advice-request': { question: questions },
  'more-information': { account: news },
}
