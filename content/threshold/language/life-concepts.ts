/** What people say of care, health, home, school, money and what goes well. */
export const lifeConcepts = {
  // Care
  leftAlone:
    'home alone, left alone, alone in house/flat/home/property, alone at home, on own in, on his/her own in, by themselves, by himself at home, by herself at home, by himself in, by herself in, on their own, left on their own, left on his own, left on her own, left in car, alone in car, no adult present, no adult in, no adults, no other adult, without an adult, left unattended, unattended, nobody home, nobody there, no one home, no grown ups, parents out, parents went out, went out and left, found wandering, wandering, found alone, found in street alone, locked in alone, out alone at night, alone overnight, on own since, alone since, left in cot all, left with no adult, alone with baby sister/brother, left ... alone, minding the baby, in charge of the baby, in charge of baby, babysitting baby, looking after the baby by, looks after the baby alone, left ... in charge of a baby, been left to, no one with him/her/them, nobody with him/her/them, no adult with, not with anyone, barefoot, in pyjamas, in his pyjamas, in her pyjamas, turned up at shop alone, found outside, found at shop, found in the road, on the street alone, out in the street alone, in a nappy, out on the road, wandering next to, by the side of road, parents asleep at home, no sign of parents, no sign of an adult, parents nowhere, mum nowhere, been by herself, been by himself, been on his own, been on her own',
  leftInCharge:
    'left in charge of, in charge of younger, looks after younger, looking after younger, babysits younger, caring for younger, cares for younger, minds younger, puts ... to bed, put themselves to bed, fend for themselves, fending for themselves, fend for himself, fend for herself, look after themselves, gets herself up, gets himself up, gets himself to school, gets herself to school, get themselves up, get themselves to school, gets siblings up, left to get themselves, left to their own devices, responsible for younger, picks up siblings, gives siblings, feeds siblings, feeds his brother, feeds her brother, makes dinner for siblings, left until, letting themselves in, lets himself in, lets herself in, latchkey, alone after school, home alone after school, looking after baby brother/sister, looking after his/her baby, looking after his/her little brother/sister, looking after brother/sister while, looking after siblings, caring for baby brother/sister, minding his/her brother/sister, while mum at work',
  poorSupervision:
    'supervision, playing out late, out late, out till late, out until dark, out unsupervised, unsupervised, wanders, in the street until, not watched, nobody watching, roams, roaming, left with random, left with strangers, left with anyone, left with different, left with neighbours, left with unsuitable, barely knows, unsuitable carers, left with people, hardly knows, various people, different people, unsuitable adults, plays out until, out on the estate until, near the road, crosses busy, left with whoever, left with anyone, collected by strangers, collected by different, whoever is available, whoever is around',
  hungry:
    'hungry, starving, takes food from, steals food, stealing food, steal food, asks for food, asking for food, asking for seconds, begs for food, scavenging, eats from the bin, food from bins, searching bins, without breakfast, no breakfast, without lunch, no lunch, no packed lunch, not fed, not been fed, not eaten since, hoards food, hiding food, ravenous, not enough to eat, little food, very little food, wolfs down, little food in, fed only bread, no tea, not had tea, not had breakfast, not had any, not eaten, falls on food',
  dirty:
    'dirty, smelly, smell, unwashed, unclean, stink, filthy clothes, grubby, greasy hair, matted hair, matted, unkempt, dishevelled, poor hygiene, hygiene, same clothes, wet clothes, urine soaked, smelling of urine, smell of urine, nappy not changed, soiled nappy, nappies full, not changed, scruffy, not washed, body odour, bo, clothes too small, stained clothes, shoes with holes, holes in shoes, without socks, inadequate clothing, inappropriately dressed, inappropriate clothing, no coat, without a coat, no shoes, thin clothes, unwashed hair, shoes too small, not dressed for weather, dirty clothes, ill fitting, poor presentation',
  peersAvoid:
    'won’t sit next to, not sit next to, not sit with, other children comment, children comment, avoid him/her, teased about smell, other children avoid, refuse to sit, bullied about smell, called smelly, children laugh, keep away from him, keep away from her',
  sometimes:
    'sometimes, now and then, occasionally, once or twice, from time to time, at times, some days, couple of times, on occasion, occasional, a few times, few days, every so often, before payday, odd day, once, lately, recently',
  noFood:
    'no food, no milk, no formula, no baby milk, empty fridge, fridge empty, cupboards empty, empty cupboards, nothing to eat, no money for food, no gas, no electric, no electricity, no heating, no power, no hot water, no heating or, meter run out, out of electric, cannot afford food, not eaten for, not eaten since, without food, without heating, without electric, no food in, no food at home',
  foodMissing:
    'food ... often missing, no bedding, no bed, without bedding, sleeps on the floor, sleeping on the floor, mattress on floor, bare mattress, not enough food, runs out every week, money runs out every, never any food, little food in the house, without beds, no sheets, sleeping on sofa cushions, share a mattress, no heating most, no curtains',
  basicNeedsUnmet:
    'basic needs not met, basic needs not being met, not meeting basic, unmet basic, severe neglect, serious neglect, severely neglected, emaciated, skeletal, skin and bone, soaked in urine, covered in sores, covered in faeces, open sores, lice crawling, infested, maggots, malnourished, crawling with lice, nappy rash bleeding, raw nappy, sores, nits crawling, severe nappy rash, hypothermic, hypothermia, lying in own, own faeces, severely underweight, caked in, ingrained dirt',
  neglect:
    'neglect, neglected, neglectful, uncared for, poor care, unmet needs, not looked after, poor basic care, not cared for, needs not met, not meeting needs',
  weightPoor:
    'faltering growth, failure to thrive, weight dropped, weight drop, weight fallen, weight has fallen, losing weight, lose weight, weight loss, underweight, not gaining, not gain weight, crossing centiles, dropped centiles, dropped two centiles, 2nd centile, second centile, below 2nd centile, very thin, skinny, malnutrition, malnourish, static weight, weight static, dropping centiles, painfully thin',
  slowWeight:
    'slow to gain weight, slow weight gain, feeding difficulty, feeding difficulties, weight gain slow, slow gain, fussy eater, feeding problems, trouble feeding, struggling with feeding, slow to gain, worried about feeding, weaning, latch, reflux, slightly behind, delayed milestones',
  planNotFollowed:
    'not following, not follow, not followed, not followed advice, ignoring advice, ignores advice, despite advice, advice not taken, not taken advice, not acted on advice, not attended, stopped coming, stopped attending, not engaging with dietitian, not engaged, not take up, not acting on, not following plan, not complied, refuses advice, dismissive of advice, not prioritising, not giving, not given, not taking him, not taking her, not using, not on time',
  obese:
    'obese, severe obesity, morbidly obese, very overweight, bmi, sleep apnoea, severely overweight, overweight',
  dietPoor:
    'diet is poor, poor diet, overweight, junk food, eats only, takeaways, eating crisps, sugary drinks, fizzy drinks, little fruit, unhealthy diet, putting on weight, weight is going up, picky eater, limited diet',
  untreated:
    'rotten teeth, rotten, tooth decay, decayed teeth, decay, toothache, tooth abscess, dental decay, dental caries, extractions, extraction, teeth black, black teeth, head lice, nits, lice, scabies, eczema infected, infected eczema, infected sores, infected, impetigo, skin infection, ringworm, needs glasses, glasses not, broken glasses, hearing aid, hearing aids, hearing problem, untreated',
  despiteAdvice:
    'despite, told repeatedly, repeatedly told, repeatedly advised, advised, several times, again, for months, untreated, not brought, not taken, not treated, not sought, still, four appointments, missed, many times, persistent, recurrent, constant, always, not replaced, won’t take, multiple',
  missedAppts:
    'missed ... appointment, appointments missed, missed appointment, missed appointments, not brought, was not brought, wnb, dna, did not attend, not attend appointment, appointments not, not attended appointment, missing dentist, missing dentist and, missed clinic, misses clinic, forgets clinic, forget clinic, misses appointments, cancels appointments, missed immunisations, immunisations missed, immunisations not, jabs not up to date, not up to date with, behind with jabs, behind with immunisations, not registered with gp, missed reviews, missed eye, missed dental, missed speech, missed hospital, missed health, no show, missed a couple, missed two, missed three, missed his/her, missed several, missed some, missed check ups, missed therapy, overdue, not had boosters, not had her boosters, not had his boosters, not seen a dentist, not seen dentist, checks missed, forgot appointment',
  many: '3 of last, four of last, 4 of last, 5 of last, 6 of last, many appointments, most appointments, pattern, repeatedly, multiple, several, all appointments, 4/5/6/7/8 appointments, four/five/six/seven/eight appointments, often forgets, consistently, frequently, last 4, last 5, last 6, last 7, continues to miss, keeps missing, again, every appointment, of last 7',
  seriousCondition:
    'diabetic, diabetes, insulin, epilepsy, epileptic, seizures, seizure, asthma, asthma attack, cystic fibrosis, heart condition, sickle cell, kidney, transplant, hba1c, admissions, admission, hospital admissions, admitted, chemo, chemotherapy, leukaemia, cancer treatment, anaphylaxis, epipen, tracheostomy, gastrostomy, peg feed, physio, physiotherapy, splints, inhaler, dialysis, attacks, type 1, injections, chronic condition, eczema infected, hospital',
  medicineStopped:
    'stopped medicine, stopped his medicine, stopped giving, stopped her medicine, not given medicine, not giving medicine, medicine not given, not give insulin, not giving insulin, insulin not given, withheld medicine, without insulin, without medicine, refuses medicine, refuse medicine, untreated epilepsy, untreated diabetes, ignores calls from hospital, ignored hospital, ran out of inhaler, not collected prescription, prescriptions not collected, refusing insulin',
  treatmentRefused:
    'refuse ... transfusion, refuse ... surgery, refuse ... operation, refuse ... treatment, refused treatment, refuses treatment, refused ambulance, refuse ambulance, refuse to take ... hospital, refuses to take ... hospital, refused to take ... hospital, refused to go to hospital, refusing hospital, not take ... to hospital, would not take ... hospital, took him/her out of hospital, discharge against medical advice, left hospital against advice, discharged against advice, declined life saving, declined treatment, refuse chemo, refuse antibiotics, refuse admission, refuses admission, not call ambulance, refuses consent, refusing consent, refuse consent for',
  lifeThreat:
    'life saving, will die, could die, may die, die without, urgent, emergency, sepsis, meningitis, life threatening, critically ill, serious harm, seriously ill, immediately, a&e, dangerously ill',
  developmentDelay:
    'not walking, not talking, developmental delay, development delay, delayed development, behind milestones, not meeting milestones, significantly delayed, marked delay, global delay, cannot walk, speech delayed, not yet talking',
  speechDelay:
    'speech, not using many words, few words, behind with speech, not talking much, language delay, speech delay, stammer, communication, speech and language, salt referral, not using words, language behind, 10 words, ten words, five words, speech therapy, hard to understand',
  // Parent
  parentDrinks:
    'mum drinks, dad drinks, mum drinking, dad drinking, parent drinks, parents drink, mum drunk, dad drunk, mum drink, dad drink, parent drunk, parent drink, parents drunk, drinks too much, drink too much, drinks heavily, drinks to cope, drinks a bottle, drink ... bottle of wine, drinks most nights, drinks every night, drinking every night, drinks daily, alcoholic, alcohol misuse, alcohol dependent, alcohol dependency, alcohol problem, drink problem, problem with drink, problem with alcohol, alcohol use, smell of alcohol, smelled of alcohol, smelt of alcohol, smelling of alcohol, smells of drink, smelling of drink, smell of drink, binge drink, vodka, cans of lager, cider, drunk, both drunk, intoxicated, under the influence, hungover, boozing, boozed, drinking heavily, bottle of wine, uses alcohol, wine a night, relapsed, relapse, in drink, on the drink, partner drinks, stepdad drinks, back on drink, drinks at weekends, alcohol, wine, her wine, his beers, drinking again',
  parentDrugs:
    'heroin, crack, cocaine, coke, methadone, scripted, cannabis, skunk, spliff, drug use, drugs, drug misuse, drug user, using drugs, uses drugs, substance misuse, substance use, substances, amphetamine, speed, ketamine, spice, crystal meth, mephedrone, subutex, buprenorphine, drug dependent, addict, junkie, injecting, valium, pregabalin, diazepam, stoned, high on, smokes weed, using again, smackhead, smoke cannabis, spice',
  intoxNow:
    'drunk, slurring, slurred, unconscious, passed out, unconscious through drink, collapsed drunk, off her/his face, out of it, incapable, incapacitated, staggering, unsteady, unsteady on feet, unrousable, asleep and could not be woken, could not be woken, could not wake, cannot wake, high on, under the influence, intoxicated, comatose, smelt strongly of alcohol, heavily intoxicated, paralytic, slumped, nodding off, gouching, wasted, smelled strongly of alcohol, barely stand, could not stand, hammered, legless, vomiting drunk, appeared drunk, found drunk, too drunk, inebriated, worse for wear, drugged up, barely conscious, had to be carried, asleep after wine, smelt heavily, could hardly stand, hardly stand, dead drunk, asleep drunk, crashed out',
  soleCharge:
    'alone with, alone after, looking after, sole charge, sole care, in charge, no other adult, only adult, caring for, came to collect, collect from school, pick up, picking up, pick up from, driving, drove, in care of, children present, with baby, with the baby, with toddler, with children, with child, on the floor beside, on the sofa with, single parent, baby in cot, beside her/him, pushing pram, pushing the pram, pushing buggy, carrying baby, collecting, school run, collected, children in the, with the kids, at home with, children were in, kids in the car, children unsupervised, in the car, baby on, the children awake, drop off',
  soberAdult:
    'sober, cared for by, when gran has, gran has the kids, gran has the children, with gran, never in charge, never when in charge, not when children, when the children are away, when children are in bed, other parent, grandparents have, not while caring, only when, children are with, engaging with drug, engaging with alcohol, another adult, children well cared, dad cares, mum cares',
  drugExposure:
    'needles, needle, syringe, syringes, shooting up, injecting in front, dealers, dealers at, drug dealers coming, dealing from, deals from, deal from, dealing from home, drug paraphernalia, paraphernalia, crack pipe, crack pipes, crack house, people in and out, people coming and going, strangers coming and going, coming and going at all hours, drugs left, drugs on the table, drugs within reach, found drugs in child, drugs in reach, hair strand test, used as drug den, drug den, people using in the home, cuckooed by, ingested drugs, pills on the floor',
  disrupts:
    'late, often late, money runs out, no routine, no routines, put themselves to bed, do not get to school, kept off, miss school, missing school, not getting to school, chaotic, no money, disrupt, disrupted, sleep, worried about, worries about, frightened, hid, hungry, unsupervised, supervision, upset, embarrassed, daily, every night, most nights, every day, each night, all weekend, heavily, dependent, a bottle, scripted, to cope',
  unwellMind:
    'mum depressed, depress, low mood, mental health, mental illness, mental ill health, anxious, anxiety, bipolar, schizophrenia, ptsd, personality disorder, eupd, postnatal, post natal, pnd, panic attacks, ocd, psychosis, psychotic, breakdown, nervous breakdown, not coping, cannot cope, struggling to cope, overwhelmed, burnt out, stressed, feels low, feeling low, tearful, unwell mentally, agoraphobic, crying all the time, mum struggling, mum self harms, antidepressants, feels flat, feeling flat, medicated for, low',
  parentLow:
    '@parent ... @unwellMind, @unwellMind ... @parent, parental mental health, maternal mental health, postnatal, post natal, pnd, mum depress',
  parentLowImpact:
    'stays in bed, in bed all day, in bed most, does not get up, cannot get up, most days, not able to, regularly, gets in the way, cannot get children, not meeting, late for school, children kept off, kept off, not getting to school, not leave the house, not leaving the house, cannot care, struggles to care, unable to care, struggling to care, severe, missing school, no meals, no routines, children caring, withdrawn from the children, unable to get, not cooking, children not, admitted to hospital, sectioned, in hospital, not coping, worn out, worried about mum, kids look after, child looks after, misses school',
  parentAcute:
    'hearing voices, hears voices, voices telling, voices tell, voices have told, told by god, god has told, god told, delusional, delusions, delusion, psychotic, psychosis, paranoid, paranoia, sectioned, manic, acutely unwell, acutely mentally, acutely ill, stopped taking medicine, off her medicine, off his medicine, believes the child is, believes her child, believes baby is, believes her baby, believes his child, believes the baby, convinced her baby, convinced the baby, thinks baby is, thinks child is, not her baby, not her child, not real child, swapped, is evil, is the devil, is a devil, devil, puerperal, seeing things, mum suicidal, dad suicidal, parent suicidal, mum ... overdose, dad ... overdose, mum ... kill herself, dad ... kill himself, mum threatened to kill herself, threatening to kill herself and, take her own life and, take the children with her, mum took an overdose, dad took an overdose, mum ... suicide, dad ... suicide, parent ... suicide, mum tried to hang, end her life and, kill herself and, kill himself and, responding to voices, mental health crisis, mum attempted suicide, barricade, barricaded, replaced by, impostor, coming to kill, people are coming, poisoned by neighbours, tv is talking, sharpening knives, rambling, in crisis and, spying, cameras in the walls, in psychosis',
  parentMild:
    'mild, moderate, on medicine, sees gp, seeing gp, managed, well managed, accepting help, accepts help, accepted help, accepted listening, has support, supported by, sister helps, gran helps, some days, getting help, in counselling, talking therapies, engaging with, well controlled, under gp, working with, taking medicine',
  bonding:
    'bonding, bond, not bond, feels low, postnatal, post natal, pnd, low since birth, baby blues, tearful since birth, attachment',
  detached:
    'not respond when, not respond to, barely looks at, flat affect, detached, no warmth, little warmth, sees little warmth, does not pick up, not pick him up, not pick her up, leaves him to cry, leaves her to cry, left to cry, no eye contact, emotionally unavailable, not interact, no interaction, little interaction, ignores the baby, ignores baby, expressionless, cold towards, no affection, never cuddles, never comforts, prop feeds, left in his cot, left in her cot, left in cot, cannot bring herself, cannot bring himself, hardly talks to, hardly holds, rarely holds, rarely talks to, rarely smiles at, prop bottle, props bottle, does not smile, not smile, not talk to baby, not hold, not cuddle, not comfort, no bond, no interest in baby, no emotional, left in pram, left in bouncer',
  coldParent:
    'hard to show warmth, irritable, snaps at, not praise, little praise, rarely praises, little affection, finds it hard to praise, short tempered with, impatient with, short with the children, grumpy with, finds it hard to play',
  parentLd:
    'learning disability, learning disabilities, learning difficulties, learning difficulty, learning need, low cognitive, cognitive assessment, cannot read, not read or write, iq',
  stillCannot:
    'still cannot, still not, even with support, despite support, not manage, not able to, cannot manage, not meeting, not been able, lots of support, unable to retain, not retain, struggles to remember, doubt about, concern about ability, need intensive, struggles to keep, struggles to meet, in spite of, struggles to manage, not keeping, forgets to feed',
  avoidsWorkers:
    'cancels visits, cancel visits, cancelled visits, cancel every visit, cancelled every visit, cancelled all, not let us in, not let in, not let social, not let ... in, not let ... see, not open the door, not answer door, not answer the door, refuses access, refused access, refuse access, no reply, avoids, avoid visits, avoiding, avoid professionals, not engaging, not engage, disengaged, disguised compliance, agrees but, agree but, agree to plan but, agrees everything but, says all the right things, promises but, never happens, hostile to, hostile towards professionals, keeps at a distance, refuses help, refused help, refused all help, turned down, declined early help, declined support, declines support, withdrew consent for, closed the door, obstruct, obstructs, obstructive, hides child, hidden from, hides the child, child not seen, children not seen, not seen by anyone, not seen by professional, not seen by any professional, evasive, will not engage, lies about, missed visits, repeatedly cancels, gone to ground, hiding the children',
  movedAway:
    'moved address, moved twice, moved without telling, moved away, moved overnight, disappeared, gone missing with, left the area, leave the area, flee, fled area, whereabouts unknown, no forwarding address, moved area, keeps moving to avoid, moves area, left without, unknown address, cannot trace, cannot be traced',
  seriousWorry:
    'injuries, injury, serious concerns, serious, safeguarding concerns, significant harm, cp, child protection, plan, since concerns were raised, since injuries, since social services, since we referred, after referral, welfare concerns, bruise, abuse, social services, social care, children services, assessment began, pregnant',
  thirdContact:
    'referred three times, referred four times, referred five times, third referral, fourth referral, fifth referral, third contact, fourth contact, fifth contact, third ppn, fourth ppn, fifth ppn, multiple referrals, several referrals, previous referrals, referred before, referred several times, three referrals, four referrals, five referrals, three previous, four previous, several previous, each time closed, closed each time, closed with no further, nfa each time, history of referrals, repeat referrals, previous contacts, three contacts, four contacts, numerous referrals, re referred, re referral, known to services for',
  manyAgencies:
    'several agencies, several professionals, many professionals, many agencies, no one coordinating, nobody coordinating, not coordinated, no lead professional, no one pulling together, turned down early help, declined early help, refused early help, early help refused, early help declined, refusing early help, not joined up',
  toughTrio: 'toxic trio, trio of vulnerabilities, trio',
  // Children taken before; in the womb
  prevRemoved:
    'previous children removed, previous child removed, children removed, child removed, first child removed, removed and adopted, all removed, were removed, was removed, previous removal, previous removals, previously removed, removed from her care, removed from their care, taken into care, children in care, older children in care, adopted, care of others, previous care proceedings, subject of care order, taken this one as well, take this one as well, take this one too, older child in foster care, children in foster care, lost her other children, lost custody, previous child died, baby died, previous baby died, previous child was injured, previous baby injured, removed at birth, removed from parents, live with foster, placed for adoption, previous sibling removed',
  changedBetter:
    'since left the abusive, has left the abusive, drug free, clean for, abstinent, sober for, working well with, engaging well, engaged well, circumstances changed, circumstances have changed, new stable partner, now stable, completed course, completed rehab, turned her life around, attending all, changed for the better, doing well now, stable now, since left, now left',
  concealed:
    'concealed pregnancy, concealed, hid pregnancy, hidden pregnancy, hiding pregnancy, hide pregnant, hid pregnant, denied pregnant, denying pregnant, booked at 30, booked at 32, booked at 34, booked at 36, late booked, booked late at, no antenatal care, no antenatal, unbooked, booked at 28, booked at 29, not booked, presented at 30/32/34/36, first seen at 30/32/34, not told anyone, frightened to tell anyone, scared to tell anyone, not known she was pregnant, only just told, no scans, not had any scans, hid it from, told nobody, no one knew, nobody knew',
  lateBooking:
    'late booking, booked late, booked at 18, booked at 16, booked at 20, missed midwife, missed antenatal, missed scan, missed a scan, missed scans, missed appointments, midwife appointments',
  smokePregnant:
    'smoke, smoking, cigarettes, vapes in pregnancy, a glass of wine, occasional drink, occasional alcohol, antidepressants, prescribed medicine, stop smoking, nicotine',
  drugDependent:
    'heroin, crack, daily, dependent, dependency, alcoholic, heavy drinking, heavily, injecting, every day, cocaine',
  noEngage:
    'not engaging, not engage, no engagement, no antenatal, not attending, not attended, disengaged, avoiding midwife, refuses treatment, refuses support, missed all, not in treatment, not working with, declined referral to, refusing to, not see midwife, avoids',
  engage:
    'engaging, started to see, begun to see, seeing drug, drug and alcohol midwife, in treatment, methadone programme, on a script, scripted, working with, trying to cut down, cutting down, stopping, some engagement, attends',
  escapePlan:
    'have the baby alone, give birth alone, freebirth, free birth, have baby alone, have baby at home alone, deliver alone, baby alone, birth alone, leave the area, leave the country, go to ireland, move to ireland, flee, run away before birth, disappear before, avoid social services, cannot take this one, so social services, so social care, hide from social, not find her, go on the run, leave before birth',
  youngParent:
    'expectant mum aged 15/16/17, 15/16/17 year old mum, 17 yo, 17 year old, 16 year old expectant, 15 yo, 16 yo, care leaver, teenage mum, young mum, under 18, pregnant 17, pregnant 16, 17 years old, 16 years old, aged 17, aged 16',
  youngInexperienced:
    'young parents, new parents, first time parents, first time mum, little experience, no family nearby, both 18, both 19, new mum, young mum, young couple, inexperienced, 18 year old mum, 19 year old mum, no experience of babies, first baby',
  unbornHarm:
    'likely significant harm, significant risk to unborn, risk to unborn, harm to unborn, self harming during pregnant, sleeping rough, refuses insulin',
  // Home and money
  homeDirty:
    'house is filthy, house filthy, home filthy, filthy house, filthy home, dirty house, house dirty, home dirty, home is dirty, flat is dirty, flat dirty, unhygienic, squalor, squalid, hoarding, hoard, hoarder, dog faeces, dog mess, dog poo, cat faeces, animal faeces, animal mess, rubbish piled, piles of rubbish, rubbish everywhere, bin bags, infestation, cockroach, cockroaches, rats, mice, fleas, bed bugs, flies, mould everywhere, home conditions poor, poor home conditions, home conditions, state of the house, house is a mess, messy home, mouldy food, clutter, cluttered, dirty nappies, sticky floors, urine on, stinks of urine, carpet soaked, toilet blocked, toilet not working, no working toilet, hazardous, hazards, broken glass, no clear floor, filthy, smelled of urine, dog dirt, unsanitary, no working loo, overflowing bins, cat mess, mouldy bottles, piles of, dog hair and, urine smell, smell in the house, grim, nappies on floor, soiled carpets',
  homeDanger:
    'exposed wiring, bare wires, exposed wires, live wires, fire risk, fire hazard, needles, drug paraphernalia, human faeces, human waste, faeces across, faeces smeared, faeces on the walls, faeces on walls, faeces all over, weapons within reach, gas leak, no floor, holes in floor, unfit for human habitation, uninhabitable, unsafe for children to, condemned, collapsed ceiling, petrol in, dangerous dog, animal and human, drugs within reach, ammunition, open fire unguarded, knives within reach, weapons in reach, dead animals',
  dampCrowded:
    'damp, mould, mouldy, overcrowded, overcrowding, disrepair, cramped, share a bed, share a room, sharing a bed, sharing one room, sharing a room, broken boiler, no space, too small, share with parents, leaking, cold flat, cold house, in one room, one room, black mould, small bedroom',
  arrears:
    'rent arrears, behind with rent, behind with the rent, mortgage arrears, eviction notice, section 21, notice to quit, losing their home, lose home, arrears, bailiffs, facing eviction if',
  homeless:
    'homeless, evicted, temporary accommodation, hotel room, one hotel room, bed and breakfast, hostel, emergency accommodation, refuge place, eviction, no fixed abode, nfa address, nowhere to live, nowhere to stay, nowhere to go, about to be evicted, b&b, sofa to sofa, staying with friends, sofas, being evicted, evict',
  sofaSurf:
    'sofa surf, sofa surfing, couch surfing, sleeping on sofas, friends sofas, sofa, staying with friends, between friends, homeless, kicked out, thrown out, chucked out, asked to leave, told to leave, nowhere to go, nowhere to live, sleeping at friends, not allowed home, not allowed back',
  roughSleep:
    'sleeping rough, sleep rough, rough sleeping, sleeping in car, sleeping in the car, sleeping in a car, sleep in car, living in a car, living in their car, living in car, in a tent, living in a tent, living in a van, sleeping in a van, slept in the car, sleeping in park, sleeping in a bus shelter, on the streets, in their car, sleeping outdoors, in doorway',
  poor: 'food bank, foodbank, debt, debts, in debt, money is tight, low income, runs out of food, run out of food, cannot afford, prepay, prepayment, fuel voucher, benefits stopped, sanctioned, universal credit, short of money, financial difficulties, money worries, money problems, loan, loan shark, struggling financially, cannot pay, behind with bills, struggling with bills, cost of living, gas and electric, uniform grant, skint, no money until, payday, electricity on prepay, heating bills, clothes bank',
  jobLoss:
    'lost job, lost his job, lost her job, lose job, redundant, redundancy, unemployed, out of work, changed shifts, night shifts, works nights, zero hours, irregular shifts, works two jobs, started new job, hours cut, working long hours, no childcare, gaps in childcare, childcare gap, laid off, nights, working nights, made redundant, budgeting',
  fsm: 'free school meals not claimed, not claimed, not claiming, not applied for, benefits advice, help claiming, entitled to, help with forms, help to apply, unclaimed',
  destitute:
    'destitute, extreme hardship, extreme poverty, severe hardship, severe poverty, chronic hardship, no income at all, no income, relying on church for food, relying on a friend for food, relying on charity, begging, chronic financial, relying on food parcels, cannot meet basic needs',
  nrpf: 'no recourse, nrpf, recourse to public funds',
  worklessness:
    'long term worklessness, never worked and, long term unemployed and, workless for years',
  isolated:
    'isolated, new to area, new to the area, new to the country, little english, no english, speak little english, not speak english, speaks little english, no family nearby, no friends nearby, knows nobody, not know anyone, does not know anyone, lonely, few friends or family, no support network, no family support, army family, service family, forces family, deployment, no local support, unsure how to register, language barrier, no car, rural, transport, cannot get to, no interpreter, few relatives, no family around, no friends yet, moved here',
  neighbourTrouble:
    'neighbour dispute, dispute with neighbours, neighbours complain, targeted by neighbours, harassed by neighbours, rows with neighbours',
  communityHate:
    'windows smashed, driven out, hate crime against family, harassed in the street, racially abused by neighbours, targeted on the estate, afraid to leave house because, family harassed, attacks on the home, bricks through',
  refugee:
    'refugee, asylum, asylum seeking, asylum seeker, migrant family, uncertain status, war, fled war',
  uasc: 'unaccompanied, uasc, seeking asylum ... no family, alone ... lorry, lorry, came alone, arrived alone, small boat, back of a lorry, no family in uk, no relatives in, age disputed, arrived in the uk alone, travelled alone, says he is 15/16/17, not related to adult, relationship cannot be confirmed, cannot confirm relationship',
  // Who cares for the child
  privateFoster:
    'private fostering, privately fostered, private arrangement, living with friend, lives with friend, living with a friend, lives with a friend, living with mate, lives with mate, living with mates parents, living with friends parents, living with friends family, living with friend family, friend parents, mate parents, mates mum, friend mum, lives with his boss, boyfriends family, boyfriend parents, girlfriends family, girlfriend parents, staying with family friend, staying with a family friend, lives with family friend, living with family friend, lives with a family friend, living with aunts friend, aunt friend, living with a neighbour, lives with a neighbour, living with neighbour, host family, not related, not a relative, not close relative, distant cousin, living with distant, great aunt friend, friend of mum, friend of the family, church family, godmother, someone not related, mum friend, living with teacher',
  longStay:
    'weeks, months, six weeks, two months, over a month, 28 days, since, years, a year, for ages, a month',
  kinship:
    'informally, living with gran, lives with gran, living with aunt, lives with aunt, grandparents looking after, gran looking after, aunt looking after, grandparents caring, cared for by gran, cared for by grandparents, cared for by aunt, staying with gran, raised by gran, kinship',
  sgo: 'special guardianship, sgo, special guardian, kinship placement, kinship carer, kinship carers, kinship, gran has special',
  breaking:
    'cannot carry on, cannot cope any, at risk of breaking, breaking down, break down, breakdown of placement, placement under strain, wants him/her/them placed, wants them placed, want them placed, placed elsewhere, take him/her/them into care, put him/her/them into care, put in care, go into care, go in care, wants her/him out, wants him/her out, want him/her out, does not want him/her home, about to throw, threatening to throw, threatens to throw, at breaking point, breaking point, relationship broken down, relationship breaking down, at end of tether, no longer manage, cannot live together, wants out, cannot keep him/her, handing in notice, not carry on, cannot go on, give him up, give her up, cannot live with him/her, not live with him/her, want him/her put in care, want ... put in care, want ... in care, not want him/her anymore, cannot take any more, had enough of him/her, wash their hands, washed her hands, want him/her to go, want him/her removed',
  rejectedOut:
    'kicked out, kicked him/her out, thrown out, threw him/her out, chucked out, told to leave, asked to leave, told him/her to leave, told not to come back, locked out, changed the locks, refused to have him/her back, refuse to have back, refuses to have him/her back, will not have him/her back, not let him/her back, bags packed, bags on doorstep, put out, refuses to collect, refused to collect, refusing to collect, not collect from, refusing to have him/her home, refuse to take him/her home',
  nobodyToCare:
    'nobody to care, nowhere to go, no one to look after, nobody to look after, nobody else, no family, no relatives, no other family, slept in park, slept outside, on the street, police station, in custody, tonight',
  abandoned:
    'abandoned, abandon, left at hospital and, not come back, never came back, not come back for, mum has gone, parents gone, parents have gone, mum disappeared, mum left and not, left and not returned, not returned for, no adult with parental responsibility, nobody with parental responsibility, no one with parental responsibility, dumped, dumped at, cannot be contacted, uncontactable, mum cannot be found, parents cannot be found, both parents arrested, left with stranger and, did not return, have not come back',
  moves:
    'moved ... times, frequent moves, house moves, several new partners, several partners, string of partners, many moves, keeps moving, no settled, third move, fourth move, fifth move, different carers, different addresses, many schools, several schools, three schools, four schools',
  newChange:
    'new partner, new baby, moved house, recently moved, move house, house move, new stepdad, change of carer, unsettled since, unsettled by, moved in with, new sibling',
  // Health and feelings of the child
  selfHarm:
    'self harm, selfharm, self injur, cutting herself, cutting himself, cutting themselves, cuts herself, cuts himself, cuts themselves, cutting her/his arm/arms/leg/legs/thigh/thighs/wrist/wrists, cut her/his arm/arms/leg/legs/thigh/wrist/wrists, cutting arms, cutting thighs, cuts on her/his arms, cuts on arms, cuts on wrists, cuts to arms, cuts to her/his arms, cuts to wrist, cuts to forearm, cuts on forearm, cutting, superficial cuts, superficial cut, scratched her/his arms, scratching her/his arms, scratches on her arms, scratched her/his arm, scratched arms, scratched wrists, scratching wrists, scratches her/his wrists, scratching her/his wrists, burning herself, burning himself, burns herself, burns himself, hurting herself, hurting himself, hurts herself, hurts himself, hitting himself, head banging, banging head, banging his/her head, punches walls, scratching herself, scratching himself, blades in phone, razor blade, razor blades, sharpener blade, getting deeper, self inflicted',
  suicideThoughts:
    'suicidal thoughts, thoughts of suicide, suicidal ideation, suicidal, suicide ideation, not wanting to be here, not want to be here, wants to die, want to die, wanted to die, wishes he/she was dead, wish i was dead, wish he/she were dead, better off dead, better off without, end it all, thinks about dying, thoughts of ending, thoughts of dying, not want to live, not want to be alive, does not want to live, no point in living, no point living, life not worth, kill himself, kill herself, kill themselves, kill myself, wanting to die, thinks about death, want to disappear, talk of suicide, talks about suicide, talking about suicide, thinking about suicide, thinking of suicide',
  suicidePlan:
    'suicide attempt, attempted suicide, attempt to hang, attempted to hang, tried to hang, tried to kill, tried to end, tried to take, tried to jump, tried to drown, attempt to end, attempt on her/his life, attempted to end, attempted to take, tied a ligature, ligature, hang herself, hang himself, noose, rope, goodbye letters, goodbye letter, goodbye note, goodbye notes, goodbye messages, goodbye message, suicide note, hidden tablets, hidden ... tablets, stockpiled, stockpiling, saving up tablets, saving tablets, collecting tablets, saved up tablets, with a plan, plan to kill, plans to kill, plan to end, plans to end, plan and means, intent to die, intent to end, intends to, going to kill herself, going to kill himself, going to end, tonight is the night, do it tonight, do it again, will do it again, still wants to be dead, still wants to die, on a bridge, on bridge, motorway bridge, railway line, train track, train tracks, jump off, jumped from, multi storey, wants to jump, knows how he/she would, researched methods, researching methods, date planned, set a date, took an overdose, overdose, overdose of, taken an overdose, swallowed tablets, swallow ... tablets, took tablets, took ... tablets, took ... paracetamol, taken ... tablets, taken ... paracetamol, swallowed ... paracetamol, swallowed bleach, drank bleach, has a plan to, with plan to, plan to take, worked out how, worked out how she/he would, knows how to do it, how he will do it, how she will do it',
  overdose:
    'overdose, collapsed after taking, collapsed after drinking, unconscious after drinking, unconscious after taking, alcohol poisoning, found unconscious, injecting heroin, heroin, dependent on, dependent drinker, taken to hospital drunk, stomach pumped, unresponsive after taking, ketamine bladder, withdrawal fits, addicted to heroin, addicted to crack, collapsed drunk, passed out drunk, hospital after taking, hospital after smoking spice, hospital after drinking, spice ... collapsed',
  childSubstanceTry:
    'vape, vapes, vaping, tried cannabis, trying cannabis, tried alcohol, tried drinking, cannabis once, drunk once, caught vaping, caught smoking, caught drinking, smoking, experimenting, experimented, tried weed, snus, smoked cannabis with friends, drinking with friends, drank alcohol at, came to school smelling of alcohol, smelt of cannabis, smell of cannabis, smells of cannabis, alcohol at a party, drunk at a party',
  childSubstanceRegular:
    '@child ... cannabis every, @child ... cannabis daily, @child ... cannabis most, @child ... cannabis regularly, smoking cannabis every day, smoking cannabis daily, smokes cannabis daily, smokes cannabis every, using cannabis daily, using cannabis every, using ketamine, uses ketamine, taking ketamine, using cocaine, taking cocaine, taking mdma, taking pills every, nitrous oxide, taking xanax, using spice, binge drinking every, binge drinks, drunk most weekends, drinking most, drinks most weekends, drinking every weekend, stoned in lessons, stoned at school, regular cannabis, regular drug use, regular alcohol use, daily cannabis, regularly smoking cannabis, regularly uses cannabis, heavy cannabis, using drugs regularly, using drugs most, drug use is affecting, high at school, cannabis before school, cannabis dependence, drinking vodka at, selling vapes',
  lowMood:
    'low mood, low in mood, worried, worries, worrying, worry at night, anxious, anxiety, tearful, tummy aches, stomach aches, tummy ache, stomach ache, headaches, not sleeping, poor sleep, sleep poor, sleeping badly, trouble sleeping, exam stress, stressed about, panic attack, panic attacks, nervous, panicky, upset at school, crying at school, sad, low at times, feeling low, feels low, unhappy, struggles to sleep, nightmares, cries, cries easily, cried',
  childMentalIll:
    'eating disorder, anorexia, anorexic, bulimia, bulimic, purging, making herself sick, making himself sick, not eating, restricting food, restricting, ptsd, post traumatic, ocd, hearing voices, trauma symptoms, flashbacks, diagnosed with depress, diagnosed depress, severe anxiety, severely anxious, agoraphobic, panic attacks daily, not left the house, not left her/his room, not left bedroom, refuses to leave bedroom, refuses to leave her/his room, selective mutism, psychosis, mental disorder, starves herself, trauma, makes herself sick, makes himself sick, faints, not leave her room, not leave his room, refuses to eat, throwing up after',
  childMentalSevere:
    'bmi dropped, collapsed twice, heart at risk, cannot get her/him to eat, parents cannot keep her/him safe, cannot keep him/her safe at home, not keep her/him safe, psychotic, psychosis, refusing all food, refusing food and fluids, not eaten for, severe eating disorder, tier 4 bed, sectioned, inpatient bed, tier 4, severely malnourished through, admitted with anorexia, bmi 12, bmi 13, bmi of 13, bmi of 12, hearing voices telling, hallucinating, needs constant supervision to keep',
  sadLong:
    'sad and withdrawn, withdrawn, fearful, fearfulness, aggressive, persistently sad, very withdrawn, sad, tearful, angry, distressed, nervous wreck, hypervigilant, aggression, fearful of adults, quiet, very quiet, not speak, stopped speaking, not eat',
  severalSettings:
    'at school and home, at school and at home, at school guides and home, several settings, both home and school, at home and school, across settings, all staff, noticed by school and, at nursery and home, all her teachers, all his teachers, for months, every day, persistent, over several months, in all settings, different staff',
  childUpset:
    'clingy, withdrawn, angry, tearful, upset, easily upset, quiet, quieter, emotional, anxious, moody, struggling, acting out, unsettled, outbursts, not himself, not herself, change in behaviour, change in mood, lashing out, wobbly, sensitive',
  worthless:
    'worthless, hates herself, hates himself, hates themselves, rubbish at everything, his fault, her fault, my fault, own fault, blames herself, blames himself, blame myself, says ... stupid, feels useless, no good, ugly and, negative self image, hate myself, feels to blame',
  passiveBaby:
    'unusually passive, passive, watchful, frozen, indiscriminate, indiscriminately, goes to anyone, goes to any adult, goes up to strangers, cuddles strangers, climbs on strangers, sits on strangers, hard to soothe, never cries, not cry, does not cry, silent baby, rocking, rocks himself, rocks herself, blank, unresponsive to, over friendly with strangers',
  bereaved:
    'bereaved, bereavement, died, die, passed away, grief, grieving, lost her mum, lost his mum, lost her dad, lost his dad, dad went to prison, mum went to prison, dad gone to prison, mum gone to prison, dad in prison, mum in prison, parent in prison, separation, since parents split, parents split up, parents separated, since parents separated, dad left, since dad left, since the split, funeral, miscarriage',
  wantsHelp:
    'would like support, would like help, would like some, would like counselling, wants help, want help, wants some help, wants support, keen to have help, keen for help, asks for help, asking for help, asked for help, welcome help, welcome support, would welcome, benefit from, asking for support, asked for support, wants someone for, accepted, accepts, accepting, looking for support, open to support, happy to accept help, wants advice, want advice, wants a parenting, agrees to early help, agrees to support, consenting to, keen to engage, engaging, cooperative, grateful, do with some help, like to know about, want strategies, strategies, do with help, like help, would appreciate, happy to work with, seeking advice, asking for advice, asks for advice, asks about, ask how to, keen to, asked if, asked about, has asked, is asking, wanting help, needs help with, supportive',
  autism:
    'autism, autistic, asd, adhd, neurodivergent, neurodiverse, sensory, aspergers, pda, send, sen, additional needs, special needs, waiting for assessment',
  overwhelmed:
    'meltdown, meltdowns, overwhelmed, struggling, tired, dysregulated, outbursts, distressed, not coping, anxious, adjustments',
  waitingList:
    'waiting list, waiting for, on waiting, waiting to be assessed, awaiting assessment, wait for, long wait, awaiting',
  disability:
    'disable, disability, wheelchair, cerebral palsy, non verbal, complex needs, complex health, severe learning, profound, pmld, severe autism, tube fed, ventilator, life limited, life limiting, downs, down syndrome, additional need',
  severeDisability:
    'severe, severely, profound, complex health, life limiting, life limited, complex needs, pmld, tube fed, ventilator, palliative, tracheostomy, quadriplegic, continuing care',
  carersExhausted:
    'parents exhausted, exhausted, on their knees, on her knees, worn out, cannot keep him/her safe, without respite, respite, short breaks, short break, burnt out, at the end of their, up all night, no break, breaking point, desperate, cannot cope, unsafe without, no sleep',
  disabledHarmed:
    'strapped in, tied to chair, tied in, strapped to, restrained in, over medicated, sedated, left in pain, locked in buggy, without wheelchair, essential equipment, in wet pads, sores from, pressure sores, restrained, no equipment, left in soiled',
  notMobile:
    'cannot move independently, cannot move by herself, cannot move by himself, cannot walk, non ambulant, immobile, not mobile, non weight bearing, wheelchair user, cannot move, quadriplegic, bed bound, hoisted, cerebral palsy',
  wetting:
    'wetting, wets the bed, wets bed, wet the bed, bed wetting, bedwetting, soiling, soils, wets himself, wets herself, still in nappies, toilet training, toileting, toilet accidents',
  // School
  attendanceLow:
    'attendance dropped, attendance slipping, attendance slipped, attendance below, attendance has dropped, attendance has fallen, attendance down, attendance falling, attendance of 85/86/87/88/89/90/91/92, attendance 85/86/87/88/89/90/91/92, attendance 80/81/82/83/84, attendance is 80/81/82/83/84/85/86/87/88/89/90/91, attendance poor, poor attendance, low attendance, often late, late twice a week, late most, lateness, frequently late, late for school, persistent absence, persistently absent, missing days, odd days off, mondays off, punctuality, arrives late, late several, late two or three, late every, attendance concerns, attendance issues, attendance a concern, drop in attendance, attendance is a worry',
  attendanceSevere:
    'severely absent, severe absence, attendance 10/15/20/22/25/28/30/32/34/35/36/38/40/41/42/45/47/48/49/50/52/55/58, attendance is 10/15/20/22/25/28/30/32/34/35/36/38/40/41/42/45/47/48/49/50/52/55/58, attendance of 10/15/20/25/28/30/32/35/38/40/42/45/48/50/52/55, attendance under 50, attendance below 50, attendance has dropped to 20/25/30/35/40/42/45/48/50, attendance dropped to 20/25/30/35/40/45/50, attendance down to 20/25/30/35/40/45/50, attendance at 20/25/30/32/35/38/40/45/50, not been in school for, not been in school since, not attended since, not attended for, not attended school for, not attended school since, hardly ever in school, hardly in school, barely attends, barely attending, rarely attends, rarely in school, stopped attending, stopped going to school, fined, fines, fined them, prosecution for attendance, prosecuted, no school since, missed most of, missed half of, not been to school since, not been to school for, not in school for months, out of school since, out of school for, excluded four/five/six/seven times, excluded several times, excluded three times, suspended four/five/six/seven times, suspended several times, suspended three times, repeatedly suspended, repeated suspensions, multiple suspensions, repeatedly excluded, several suspensions, third suspension, fourth suspension, fifth suspension',
  permEx:
    'permanently excluded, permanent exclusion, expelled, pru, alternative provision, reduced timetable, part time timetable, one hour a day, two hours a day, missing from education, cme, not on a school roll, no school place, managed move failed, child missing education, not on roll, missing education, off rolled',
  sanction:
    'suspended, suspension, excluded for one, excluded for two, excluded for a day, fixed term exclusion, fixed term, detention, detentions, internal exclusion, isolation room, disrupting lessons, disruptive, disrupting, swearing at teacher, kicking chair, swore at, report card, behaviour points, sanctions, two detentions, put in isolation',
  schoolAvoid:
    'school refuser, school refusal, refusing school, refuses school, anxious on monday, anxious about school, ebsa, ebsna, school avoidance, avoiding school, not want to go to school, anxious about going, reluctant to go to school, refusing to come in, too anxious, struggles to come in, refuses to go in, not wanting to attend, anxious coming in, school anxiety, scared of school',
  fearSchool:
    'afraid to walk to school, scared to walk to school, fear on way to school, afraid of being attacked, not attending because, too scared to come to school, too scared to go to school, frightened to come in, unsafe on the way, refusing to attend because ... threatened',
  underachieve:
    'not making progress, not making expected progress, behind, behind with, falling behind, below expected, extra help in school, grades dropping, struggling with reading, not keeping up, intervention, limited progress, underachieving, under achieving, working below, grades have dropped, slipping grades, below peers, well below, extra sessions, struggling with maths, behind peers',
  homeEd:
    'home educated, home education, ehe, elective home, home schooled, home schooling, electively home, deregistered, deregister, withdrawn from school, taken out of school, taken off roll, removed from school, took him/her out of school, pulled out of school, taken off school roll',
  homeEdPoor:
    'unsuitable, not suitable, avoid visits, avoids visits, avoid professional, no evidence of, no work, refuses visits, refuse visits, not seen, no contact, no education taking, to avoid, not learning anything, gaming all day, not see',
  seriousWelfare:
    'not seen by any, not seen by anyone, nobody has seen, not been seen by, no one has seen, no professional has seen, serious concerns, previous abuse, previous injuries, serious welfare, cp history, bruises before, on cp plan before',
  disappearRoll:
    'disappeared from school, vanished from school, gone from roll, family have gone abroad suddenly, not returned after holiday, not come back after summer, taken abroad and not, not returned from',
  neet: 'neet, not in education, dropped out of college, dropped out, left college, no plan for september, no college place, no next step, risk of leaving, no job or course, no plan for after, leaving school with no',
  ehcp: 'ehcp, education health and care plan, ehc plan, special school placement, placement at risk, school cannot meet need, specialist placement',
  bullied:
    'bullied, bully, picked on, called names, name calling, teased, cyberbullied, left out, excluded by friends, mean messages, friendship problems, friendship issues, spreading rumours, pushed around, ganging up, friend trouble, friendship trouble',
  discriminated:
    'because of his skin, because of her skin, skin colour, racist, racism, racial, racially, homophobic, transphobic, because he is gay, because of her religion, because of his religion, headscarf, hijab, because he is trans, because of disability, accent, islamophobic, antisemitic, prejudice, discriminated, faith',
  hateRepeated:
    'repeated hate, hate incidents, repeated racist, repeated homophobic, hate crime, hate crimes, every week racist, repeatedly racially, racist abuse every, racially abused again, several racist',
  noFriends:
    'no friends, few friends, plays alone, alone at breaktimes, alone at lunch, always alone, on his own at break, on her own at break, lonely, struggles to make friends, finds friendships hard, no one to play with, sits alone, hard to keep friends, hard to make friends, nobody to play with, friendless',
  youngCarer:
    'young carer, caring role, helps look after, helps care, help look after, looks after mum, looks after dad, looks after her/his mum/dad/brother/sister/gran, cares for mum, cares for dad, cares for her/his mum/dad/brother/sister/gran, caring for mum, caring for dad, caring for his/her mum/dad/brother/sister/gran, looking after mum, looking after dad, looking after his/her mum/dad, main carer for, interprets for parents, translates for parents, helps his/her mum/dad, helps with his/her brother/sister, does the shopping and',
  carerHeavy:
    'every day, personal care, washes her, washes mum, washing mum, toileting, bathes, exhausted, worn out, missing school, misses school, no friends, no time, does everything, gives medicine, medicine, falling asleep, gets up in the night, night, main carer, sole carer, lifts, lifting, hoist, late most, stopped seeing friends, dropped clubs, for years',
  childRunsHome:
    'gets siblings up, makes the tea, makes tea, makes dinner, cooks for, cooks the tea, cooks dinner, cooks all, does all the shopping, manages money, pays the bills, runs the house, running the house, gets brothers up, gets sisters up, gets his/her brother/sister up, takes them to school, takes siblings to school, takes his/her brother/sister to school, does all the housework, feeds and dresses, dresses siblings, parentified, changes nappies, takes care of siblings, putting siblings to bed, makes all meals, made her own tea, made his own tea, makes her own tea, makes his own tea, makes own, gets own food, get their own food, does all cooking, does all the cooking, gets brothers to school, gets her/his brother/sister to school, doing all the cooking, looks after the little ones',
  badBehaviour:
    'behaviour, throws things, tantrum, tantrums, out of control at home, won’t listen, not listen, defiant, does not go to bed, not go to bed, won’t go to bed, temper, aggressive at times, hits out, challenging, cheeky, naughty, kicks off, meltdowns, routines, boundaries inconsistent, inconsistent boundaries, rude, oppositional, struggling to manage, hard to manage, not settle at night, bedtime, bedtimes, parents struggling to set, argues with mum, argues with dad, curfew, pushing boundaries, answering back, sleep and routines, routines for, scuffle, in trouble for, getting in trouble, keeps getting in trouble, plays one off',
  outOfControl:
    'beyond parental control, no boundaries, no effective boundaries, cannot control, not control him/her, no control, does what he/she likes, does as he/she likes, comes and goes as, runs wild, parents have given up, cannot manage any, not manage any more, smash the house up, smashes up, smashing up, trashed the house, does not follow any rules, climbs on roofs, running into the road, putting himself at risk, putting herself at risk',
  dangerous:
    'serious danger, danger to others, fire setting, sets fires, set fire, setting fires, arson, jumps in front, runs into traffic, strangled another, tried to strangle, attacks strangers, killed an animal, will kill someone, throwing bricks at cars, cannot keep anyone safe, petrol bomb, stolen car, stole a car, crashed, high speed',
  lowOffend:
    'shoplifting, shoplift, theft of, community resolution, asb, anti social, antisocial, graffiti, minor damage, criminal damage, throwing stones, egging, trespass, abusive to shopkeeper, nuisance, first offence, stole sweets, vandalised, fireworks, climbing on roof, e-scooter, stones at',
  offending:
    'youth justice, yot, yjs, yos, youth offending, robbery, burglary, assault charge, charged with assault, arrested for, arrested again, arrested twice, arrested three times, arrested, offending, on bail, on tag, knifepoint, several offences, gbh, abh, affray, vehicle theft, violence escalating, court next',
  hardlyStim:
    'no toys, no stimulation, almost no stimulation, strapped in buggy, in buggy all day, in front of tv all day, left in front of tv, never taken out, never goes out, not allowed to play, not allowed out, kept indoors, in high chair all day, screen all day, not allowed friends, on tablet all day, not allowed activities, tv on all day',
  someStim:
    'little stimulation, little play, few toys, not much play, long periods in buggy, in front of the tv, lots of screen time, tablet a lot, not much talking to, limited play',
  confined:
    'never been to school, not seen outside, not left house for years, confined, kept locked, locked away, hidden away, denied contact with, never seen by, isolated from outside, kept hidden, not allowed outside at all',
  lowInterest:
    'not interested in school, little interest, no interest in school, parents not attend parents evening, never comes to parents evening, not read with, never answer calls, parents hard to reach, never attends meetings, not respond to school',
  gaming:
    'gaming all night, all night gaming, spends all night, spend ... gaming, up all night on, on phone all night, up gaming, addicted to gaming, gaming till, gaming until, xbox, fortnite, on his phone until, on her phone until, screen time, games until, playstation, phone until, on tiktok until, up late on, phone all night, on ipad until',
  onlineSeen:
    'seen porn, watched porn, watching porn, saw porn, pornography, upsetting video, upsetting content, violent video, squid game, shared his address, shared her address, gave his address, gave her address, shared details, shared personal details, social media under age, tiktok account, adult games, call of duty, grand theft auto, gta, 18 rated, few limits on devices, no limits on, unsuitable games, 18 certificate, older games, unsuitable content, inappropriate content, scary videos, age inappropriate, underage social media, accessed adult, rude videos',
  onlineHarmGroup:
    'pro ana, pro anorexia, self harm group, suicide forum, com network, hate group, online groups that, gore, gore videos, self harm forum, suicide chat, group chat about suicide, group chat encouraging, self harm online, shares her self harm, posting self harm, encouraged to self harm, friends all self harm, group self harming, pact, groups that promote',
  parentsPrison:
    'in prison, in custody, jail, on probation, remand, remanded, went to prison, sent down, prison',
  crimeHome:
    'in and out of prison, police raided, raided, raid, drug supply, drug warrant, police often at, police regularly at, frequent police, police constantly, police always at, house known to police, handling stolen, stolen goods, organised crime, criminal family, known criminal, warrant executed, cannabis plants, cannabis grow',
  parentCrime:
    'parent involves, gets him to shoplift, gets her to shoplift, makes him/her/them steal, make ... steal, sends him/her to steal, sends ... to shoplift, uses him/her to deliver drugs, uses child to, sends him/her out to deliver, sends him/her to deliver, sends him/her to collect drugs, dad has him dealing, mum has him dealing, teach ... steal, steal for, dealing with his dad, dealing for his dad, dealing for dad, dealing for mum, hides drugs in child, hid drugs in ... nappy',
  coSleep:
    'co sleeping, co sleep, cosleeping, sleeping with baby, asleep on sofa with, asleep on the sofa with, fell asleep on sofa, sofa with baby, bed sharing, bedsharing, shares bed with baby, asleep with baby, asleep holding',
  impaired:
    'drunk, drinking, drugs, cannabis, intoxicated, stoned, high, methadone, alcohol, sedated, under the influence, been drinking, after drinking, vodka, heroin, smoking weed',
  impairedDriving:
    'drink driving, drove drunk, drives drunk, driving drunk, drunk behind the wheel, drove ... drunk, drove ... over the limit, driving under the influence, drug driving, drove off ... drunk, over the limit, crashed ... drinking, crashed drunk, drunk and drove, drunk and driving, drive ... smelling of alcohol, drove off smelling, drunk ... drove, drove them home ... alcohol',
  minorAccidents:
    'minor accidents, small bumps, bumps, minor burn, minor accidents at home, stair gate, home safety, safety gate, accidents at home, minor scald, trapped finger, fell down the stairs, three a&e attendances, a&e attendances, several a&e, minor injuries, minor injury',
  babyDeath:
    'sibling died, previous child died, baby died in unexplained, unexplained death, previous baby died, death of a sibling, died in suspicious, cot death ... concerns, serious injury to sibling, sibling was seriously injured, sibling had a fracture, sibling had unexplained, brother was killed, sister was killed',
  intergenerational:
    'abused by same, grandad abused, grandfather abused, also abused mum, abused her mum as, same uncle abused, generations, abused other children in the family, generations of sexual',
  relativeCarer:
    'grandad drinks, grandmother drinks, gran drinks, gran has dementia, uncle uses drugs, aunt uses, gran is frail, gran is ill, gran forgetful, past allegation against uncle, relatives who look after, uncle who drinks, uncle drinks, gran who has dementia, who has dementia, dementia, with gran who drinks, grandad who drinks, gran who drinks, uncle who uses',
  relativeAlleged:
    'uncle ... abuse, uncle ... hurt, uncle ... hit, uncle ... touch, grandad ... touch, grandad ... abuse, cousin ... touch, cousin ... abuse, cousin ... hurt, family friend ... touch, family friend ... abuse, family friend ... hurt, family friend ... hit, aunt ... hit, aunt ... hurt, gran ... hit, grandad ... hit, babysitter ... touch, babysitter ... hit, babysitter ... hurt, older brother ... touch, older brother ... abuse, brother ... touching her',
  familyThreat:
    'threats to family, house shot at, family threatened, threats against the family, petrol bombed, threatened family, threat to burn, told the family they will be, hit out on, threatened to burn the house',
  familyCrisis:
    'sudden death, no adult able to cope, family crisis, mum terminal, terminally ill, dad terminal, terminal, only carer died, terminal cancer, only parent died, only carer in hospital, no one to care, life support',
  parentIll:
    'mum has ms, dad has ms, multiple sclerosis, cancer, stroke, chronic illness, mum disabled, dad disabled, parent disabled, mum unwell, dad unwell, mum is ill, dad is ill, mum has cancer, dad has cancer, operation, physically ill, physical illness, sibling in hospital, chronic pain, fibromyalgia, mum in hospital, disabled mum, disabled dad, recovering from surgery',
  lostHelper:
    'gran used to, gran moved away, gran died, nan died, lost support of gran, grandmother who helped',
  relativesWithdraw:
    'family withdrawn help, relatives withdrawn, family have stopped helping, fallen out with family, family undermine, undermines parents, undermining mum, gran undermines, no longer helps',
  separatedKin:
    'separated from sibling, separated from siblings, misses her brother, misses his brother, dad deployed, dad is deployed, mum abroad, dad abroad, parents abroad, siblings in another country, left behind in, misses dad, misses his dad, misses her dad, misses mum, not seen dad since',
  teenAbuse:
    'boyfriend reads her messages, boyfriend ... messages, boyfriend controls, boyfriend ... controlling, girlfriend ... controlling, boyfriend ... wear, tells her what to wear, boyfriend ... hit, boyfriend ... slap, boyfriend ... punch, girlfriend ... hit, girlfriend ... slap, girlfriend ... punch, boyfriend ... tracks, boyfriend ... jealous, boyfriend ... her phone, boyfriend ... strangle, boyfriend ... threaten, girlfriend ... threaten, ex boyfriend ... threaten, relationship with ... controlling, controlling relationship, toxic relationship, boyfriend pressures',
  riskyBehaviourSex:
    'repeat sti, repeated sti, risky sexual, multiple partners, several partners, unprotected sex, morning after pill, emergency contraception, repeat emergency, sexualised dress, second sti',
  sameAge:
    'same age, similar age, who is 14, who is 15, boyfriend who is, girlfriend who is, year group, in her year, in his year, boyfriend is 14, boyfriend is 15, boyfriend 14, boyfriend 15, consensual, no coercion',
  lateForUnborn: 'no cot, nothing ready for baby',
  supportTried:
    'not worked, has not worked, tried, tried everything, mentoring, did not help, not helped, made no difference, no impact, limited impact, not engaging with support, despite support, has had limited effect, support so far, intervention has not',
  mildCare:
    'mostly adequate, inconsistent, bit all over the place, routines a bit, forgets things, patchy, hit and miss, disorganised, muddled',
  routineHelp:
    'parenting course, parenting support, parenting programme, family support, early help, family nurse, counselling, listening visits, support worker, someone to talk to, school nurse support, home start, homestart, mentoring, stop smoking advisor, bereavement support, befriending, family support worker',
  suspectDrugs:
    'smells of cannabis, smell of cannabis, strong smell of cannabis, cannabis smell, smelling of weed, smell of weed',
  // How things stand
  worry:
    'concern, concerned, worried about, worry, worries, worrying, struggling, struggle, difficulty, difficulties, at risk, unsettled, not coping, problem, problems, issues, incident, support needed, needs support, needs help, vulnerable, safeguarding, disclosed, upset, refused, refuses, finding it hard, finding things hard, finds it hard, find it hard, suspects, suspicious',
  wellManaged:
    'well controlled, well managed, under control, stable, on top of it, attends all reviews, keeps all appointments',
  attendsClinic:
    'attending all antenatal, attends clinic, attends all, attending antenatal, attending all appointments, booked early, booked at 8 weeks, booked at 9 weeks, booked at 10 weeks, birth plan, cot ready, antenatal classes',
  milestones:
    'meeting all milestones, meeting milestones, on track, development on track, reaching milestones, expected milestones, achieving milestones, reaching expected, developing well, developmentally appropriate, hitting milestones, meeting her milestones, meeting his milestones, thriving',
  jabs: 'immunisations up to date, immunised, up to date with jabs, vaccines, vaccinations up to date, jabs up to date, dental checks up to date, registered with dentist, up to date',
  goodAttendance:
    'good attendance, excellent attendance, attendance excellent, attendance good, attendance 95/96/97/98/99/100, attendance is 95/96/97/98/99/100, attends regularly, always on time, punctual, collected on time, attendance above, 100 attendance',
  goodProgress:
    'doing well, making progress, good progress, expected progress, learning well, achieving, proud, winning, meets expectations, bright, predicted good, enjoys school, loves school, happy in school, happy at school',
  goodFriends:
    'nice friends, lots of friends, wide circle of friends, good friends, friends, plays well, popular, gets on with, good friendships, friendly, sociable',
  warm: 'warm bond, warm, warm relationship, affectionate, loving, praise, caring and calm, caring, close relationship, good relationship, secure attachment, good bond, bond with, cuddles, comforted by, well cared for, nurturing',
  clean:
    'clean and, always clean, well dressed, nicely dressed, clean and tidy, well presented, smart, good hygiene, well kempt, clean uniform, house clean, tidy, home clean, home safe, home is clean, warm and clean, house tidy, home was tidy',
  fed: 'well fed, food in fridge, healthy lunch, healthy lunchbox, varied diet, eats well, good appetite, healthy weight, good weight gain, gaining weight well, eating well',
  clubs:
    'football, swimming, guides, scouts, brownies, cubs, clubs, netball, drama club, choir, mosque, church youth, dance, gymnastics, plays for, badge, band, part time job, paper round, job in a cafe, saturday job, apprentice, day release, cadets, martial arts, boxing club, swimming badge',
  familyHelp:
    'gran helps, grandparents help, supportive family, family supportive, supportive partner, partner supportive, sister helps, good support, supportive gran, family nearby, extended family, good support network, supportive parents, parents supportive, supportive mum',
  services:
    'family hub, stay and play, toddler group, library, children centre, playgroup, baby group, free childcare, childcare hours, holiday club, holiday clubs, toy library, sure start',
  parentsKnow:
    'parents know where, know where he/she is, keep in touch by phone, always lets parents know, parents check, parental controls, checks in with, tells mum where',
  reassured:
    'no concerns, no concern, no worries, no worry, nil concerns, no issues, no safeguarding, all good, no difficulties, no problems, no ongoing, no outstanding, nfa, no further action, nothing to suggest, no evidence, routine, universal, no risk, no trace, all fine, fine, well and happy, safe and well, nothing else of note, thriving, amicably, amicable, no needs, enjoys, excited, enquiry, wants details, asks how, asked about, asked how, asks about, wants to know, no signs, no marks, ask when, goals met, story fits, appropriate, attentive, nil safeguarding, no offences, comforting, joins in, managing well, no extra needs, nil, seen and well, brought him straight, sought help promptly, straight away, no role, information only, advice only, good care',
  settled:
    'settled, happy and relaxed, happy, chatty, confident, relaxed, smiling, alert, playful, content, cheerful, polite',
} as const
