import type { Synonym } from '#app/domain/threshold/guide.ts'

/**
 * Words people use at the school gate, in a surgery or on a doorstep, and the guide's words for the same
 * thing; commas between phrases. Some are words a family or a child might say: listing one here is not a
 * reason to write it.
 */
export const synonyms: readonly Synonym[] = [
  // Hurt on purpose
  {
    say: 'hitting, hit him, hit her, hits, punch, slap, beaten, beats, battered, whacked, thumped, belt, walloped, kicking, slapped, slaps, thumps, thumping, leathered, clouted, good hiding, gets a hiding, knocks him about, knocks her about, knocked about, roughed up, lamped, skelped',
    search: 'hit kicked hurt deliberately smacks punishment implement injury',
  },
  {
    say: 'smack, smacked, spanked, rough handling, grabbed, dragged',
    search: 'smacks handles roughly harsh discipline',
  },
  {
    say: 'hurt him, hurt her, hurts them, hurting, physical abuse, non accidental, NAI, abused',
    search: 'deliberately hurt inflicted physical abuse injury explanation',
  },
  {
    say: 'bruise, bruises, bruising, black eye, marks on, mark on, scratches, cuts and bruises, welts, black and blue, shiner, fat lip, split lip, love bites',
    search: 'bruise mark injury explanation',
  },
  {
    say: 'bruise on baby, bruised baby, baby bruise, baby has a bruise, mark on baby, baby mark, baby injury, baby burn, baby has a mark, newborn bruise, non mobile, pre mobile, not crawling',
    search: 'bruise burn mark baby yet crawling walking',
  },
  {
    say: 'broken arm, broken leg, broken bone, fracture, cigarette burn, scald, scalded, bite mark, head injury',
    search: 'fracture head injury burn bite inflicted',
  },
  {
    say: 'shaken, shaken baby, shook the baby, floppy, not breathing, collapsed',
    search: 'shaking collapse breathing baby',
  },
  {
    say: 'flinches, flinching, scared of dad, scared of mum, long sleeves, hides marks, covers up',
    search: 'flinches guards injuries hide marks',
  },
  {
    say: 'scared to go home, wont go home, won’t go home, doesn’t want to go home, afraid to go home, frightened of home, scared of going home',
    search: 'frightened go home',
  },
  {
    say: 'strangled, strangling, choked, choking, throttled, hands round neck, non fatal strangulation',
    search: 'strangulation choked threats kill',
  },
  {
    say: 'cruel punishment, locked in room, locked in bedroom, locked in cupboard, made to stand, no dinner as punishment, food withheld, gaffer tape, duct tape, tied up, chained up, chained to, chained, in a cage, caged, cable ties, handcuffed, locked in shed, locked in cellar, locked in loft, locked in, bolt on the door, padlock, eats in the porch, cold baths, breast ironing, breast flattening',
    search: 'cruel punishment food deprivation confinement locked',
  },
  {
    say: 'knife, carries a knife, blade, machete, weapon, gun, stabbed, stabbing, shot, acid',
    search: 'weapon stabbing shooting violence',
  },
  // Sexual harm
  {
    say: 'touched, touching, interfered with, molested, raped, rape, sex abuse, sexual abuse, incest, private parts, touched down there, bad touch, touched up, touches her up, fiddled with, fiddling with, special cuddles, tickles her under, tickles him under, under the covers, gets in her bed, gets into her bed, bleeding down below',
    search: 'sexual abuse sexual assault tells',
  },
  {
    say: 'nudes, nude, sexting, dick pic, sends pictures, naked pictures, naked photos, topless photo, sends nudes, sent nudes, nude pics, nude pictures, revenge porn, deepfake, deepfakes, undressed on camera',
    search: 'nude images send pressured sexual indecent made shared',
  },
  {
    say: 'sextortion, blackmailed, blackmail, threatened to share, groomed, grooming, met online, talking to a man online, older man online, predator, paedophile online',
    search: 'groomed blackmailed coerced online sexual images',
  },
  {
    say: 'porn, pornography, rude videos, adult content',
    search: 'sexual content online indecent images',
  },
  {
    say: 'older boyfriend, older girlfriend, adult boyfriend, older man, older men, sugar daddy, picked up in a car, lifts from men, sex for, CSE, sexual exploitation, being exploited, seeing a man, older fella, grown man, hotel with, in a hotel, men coming in and out, passed round, passed around, seeing a 20 year old, seeing a 24 year old, boyfriend is 20, boyfriend is 25',
    search: 'sexual exploitation older peer exchange sexual activity',
  },
  {
    say: 'underage sex, having sex, sleeping with, sexually active, STI, STD, chlamydia, pill, contraception',
    search: 'sexual activity contraception sexually transmitted infection',
  },
  {
    say: 'pregnant at 14, pregnant at 15, teenage pregnancy, teen pregnancy, pregnant teenager, pregnant schoolgirl, young mum, teen mum, teenage parent, teenage mother',
    search: 'expectant parent under 18 pregnancy under 16 young parents',
  },
  {
    say: 'sexualised behaviour, sexualised language, sexual behaviour, touching other children, touched another child, HSB, humping, exposed himself, exposing',
    search: 'sexual behaviour inappropriate problematic another child',
  },
  {
    say: 'sex offender, registered offender, RSO, paedophile, paedo, schedule one, convicted of, sexual harm prevention, risk to children, indecent images, child porn, nonce, paedos, kiddy fiddler, kiddie fiddler, SHPO, on the register, sarahs law',
    search: 'person pose risk sexual offences indecent images',
  },
  {
    say: 'upskirting, sexual harassment, peer on peer, child on child',
    search: 'sexual harm by peers child-on-child pressure',
  },
  {
    say: 'FGM, cutting girls, female circumcision, cut down there, sunna, taken abroad for cutting, cutting season, the cutting, circumcised, circumcision',
    search: 'female genital mutilation FGM',
  },
  {
    say: 'taken to somalia, taken to sudan, taken to gambia, taken to guinea, taken to sierra leone, taken to nigeria, taken to egypt, aunties abroad',
    search: 'female genital mutilation removal country',
  },
  // Domestic abuse
  {
    say: 'domestic violence, DV, domestic, domestics, DA, hits mum, hits my mum, hits dad, dad hits, partner hits, beats mum, fighting at home, parents fighting, violence at home, abusive partner, abusive relationship, battered by, knocks her around, her fella, his missus, put mum in hospital, puts her in hospital, gives mum a hiding, beats her up, DVPO, DVPN, op encompass, operation encompass, encompass',
    search: 'domestic abuse violence presence child',
  },
  {
    say: 'shouts at mum, shouts at her, shouts at him, shouting at home, shouting, screaming, yelling, rowing, rows, boyfriend shouts, arguing, arguments',
    search: 'verbal argument domestic abuse conflict parents criticised harsh',
  },
  {
    say: 'controlling, coercive, coercive control, controls the money, checks her phone, gaslighting, wont let her out, stalking, stalks, harassing, ex partner, ex keeps turning up, breaching order, non molestation',
    search: 'coercive control post-separation abuse controlling',
  },
  {
    say: 'contact handover, contact centre, access visits, sees dad at weekends, contact arrangements',
    search: 'child contact arrangements continue abuse family time',
  },
  {
    say: 'refuge, fled, MARAC, IDVA, high risk DA, DASH',
    search: 'domestic abuse high risk MARAC',
  },
  {
    say: 'custody battle, family court, divorce, separated, split up, separation, parents split',
    search: 'parents separate private law dispute parental conflict',
  },
  {
    say: 'hits parents, hits his mum, hits her mum, child to parent violence, violent to mum, attacks mum, attacks siblings, hits brother, hits sister, sibling violence',
    search: 'child uses violence towards parent sibling brothers sisters',
  },
  {
    say: 'toxic relationship, abusive boyfriend, abusive girlfriend, controlling boyfriend, controlling girlfriend, teen relationship',
    search: 'controlling coercive violent relationship between young people',
  },
  // Drugs and alcohol
  {
    say: 'weed, cannabis, spliff, joint, bong, stoned, skunk, hash, THC, edibles, smells of weed, smoking weed, ganja, bud, thc vape, spice vape',
    search: 'cannabis drug use vapes alcohol',
  },
  {
    say: 'vape, vaping, vapes, e cigarette, smoking, cigarettes, snus',
    search: 'vapes alcohol cannabis trying',
  },
  {
    say: 'drugs, coke, cocaine, crack, heroin, ketamine, ket, spice, pills, MDMA, nitrous, balloons, nos, lean, xanax, using again, speed, mandy, magic mushrooms, laughing gas, canisters, nitrous oxide, hippy crack, sniffing glue, sniffing, aerosols',
    search: 'drug use substance regular',
  },
  {
    say: 'dad drinks, mum drinks, mums drinking, dads drinking, parent drinks, drinks too much, alcoholic, alcoholic parent, drunk at pick up, smelt of alcohol, smells of alcohol, smells of drink, drunk, hungover, boozing, on the drink, on the lash, on the sauce, on the ale, on the bevvy, bevvied, pissed, always drunk, drinks every night, drinks all day, drinks mouthwash, hammered, plastered, legless',
    search: 'parental drinking alcohol intoxicated substance',
  },
  {
    say: 'mum on drugs, dad on drugs, parent uses drugs, parents use drugs, mum uses, dad uses, addict, addiction, needles, drug dealer at home, methadone, under the influence, off her face, off his face, parent high, on smack, smackhead, crackhead, on the gear, off their face, gouching, spark out, passed out',
    search: 'parental drug substance use dealers needles intoxicated',
  },
  {
    say: 'can’t wake mum, cannot wake mum, can’t wake her, can’t wake him, cannot wake her, won’t wake up, wont wake up, not woken up, hasn’t woken up',
    search: 'parent intoxicated incapacitated sole charge dependent',
  },
  {
    say: 'drinking in pregnancy, drugs in pregnancy, using while pregnant, drinking while pregnant, pregnant and drinking, pregnant and using, smoking in pregnancy, smoking while pregnant',
    search: 'pregnancy drug heavy drinking smoking alcohol',
  },
  {
    say: 'drunk child, child drunk, drunk at school, drinking alcohol, binge drinking, overdosed, took tablets, taken tablets, OD, paracetamol',
    search: 'overdose alcohol use collapse suicide attempt',
  },
  // Exploitation, missing, violence outside the home
  {
    say: 'county lines, county line, running drugs, drug running, runner, going cunch, trap house, trapping, cuckooing, plugging, debt bondage, owes money, drug debt, going country, gone country, going OT, bando, trap line, burner phones',
    search: 'county lines debt bondage drugs several phones cash',
  },
  {
    say: 'dealing, selling drugs, drug dealing, shotting, carrying drugs, holding drugs, stash, CCE, criminal exploitation, working for, forced to sell',
    search: 'carrying dealing storing drugs weapons criminal exploitation',
  },
  {
    say: 'new phone, new trainers, two phones, burner, burner phone, unexplained money, expensive clothes, designer clothes, gifts, new clothes',
    search: 'unexplained money phones clothes gifts',
  },
  {
    say: 'gang, gangs, postcode, crew, drill, road man, roadman, beef, affiliated, carrying a blade, road life, on road, opps',
    search: 'gangs street violence retaliation weapon',
  },
  {
    say: 'missing, ran away, run away, runs away, running away, absconded, absconding, stays out, out all night, not come home, didn’t come home, hasn’t come home, misper, out late, stops out, stopping out, stays out till, stays out all night, mispers, not been home, gone missing, didn’t come back',
    search: 'missing goes stays out late',
  },
  {
    say: 'modern slavery, slavery, trafficked, trafficking, NRM, forced labour, nail bar, car wash, servant, domestic servant',
    search: 'trafficking modern slavery forced labour servitude',
  },
  {
    say: 'radicalised, extremist, extremism, terrorism, terrorist, far right, isis, incel, prevent, channel, nazi, shoot up the school, shooting up the school, school shooting, mass shooting, bomb making, manifesto, white power, jihad, andrew tate',
    search: 'extremist radicalisation',
  },
  {
    say: 'shoplifting, stealing, nicking, theft, vandalism, graffiti, arrested, police keep coming, ASB, anti social, criminal damage, YOT, youth justice, fire setting, setting fires',
    search: 'offending anti-social behaviour police damage',
  },
  {
    say: 'hanging around with older, older friends, older kids, wrong crowd, bad crowd, new friends, dodgy people, secretive',
    search: 'older unknown peers secretive exploitation risky',
  },
  // Online
  {
    say: 'gaming, xbox, playstation, fortnite, roblox, screen time, on his phone, on her phone, ipad, tablet all day, phone all night, up all night',
    search: 'gaming screen devices games sleep',
  },
  {
    say: 'snapchat, tiktok, instagram, discord, whatsapp, social media, omegle, telegram, online friends, strangers online, chat room',
    search: 'social media online strangers',
  },
  {
    say: 'pro ana, suicide forum, self harm group, self harm videos, hate group, violent videos, com network',
    search: 'online groups promote self-harm eating disorders violence hatred',
  },
  // Feelings and mental health
  {
    say: 'self harm, self harming, selfharm, cutting, cuts himself, cuts herself, cuts themselves, cuts on arms, cuts on wrists, burning herself, burning himself, scratching arms, head banging, selfharming, cuts her arms, cuts his arms, cuts her legs, cutting himself, cutting herself, burning her arms',
    search: 'self-harm superficial repeated',
  },
  {
    say: 'suicide, suicidal, wants to die, want to die, kill himself, kill herself, kill themselves, end it all, better off dead, not be here, ending their life, hang himself, suicide note, jump off, ligature, noose, top himself, top herself, goodbye note, goodbye letter, railway line, on a bridge, plans to die',
    search: 'suicide attempt plan means end life thoughts',
  },
  {
    say: 'depressed, depression, sad, low, crying, tearful, unhappy, not himself, not herself, anxious, anxiety, panic attacks, worried all the time, stressed, CAMHS',
    search: 'low mood worry sadness mental everyday life',
  },
  {
    say: 'anorexia, anorexic, bulimia, not eating, wont eat, won’t eat, refuses food, starving herself, starving himself, making herself sick, purging, binge eating, eating problems',
    search: 'eating disorder mental',
  },
  {
    say: 'psychosis, hearing voices, voices, psychotic, manic, sectioned, seeing things, paranoid',
    search: 'severe mental illness acutely delusional',
  },
  {
    say: 'trauma, PTSD, flashbacks, nightmares, bad dreams',
    search: 'trauma symptoms distress past abuse',
  },
  {
    say: 'angry, anger, kicks off, kicking off, meltdown, meltdowns, tantrums, aggressive, lashing out, out of control, challenging behaviour, behaviour problems, naughty, throws chairs, violent outbursts, threw a chair, threw things, throws things, throws furniture, hits teachers, attacks teachers, attacks staff, swears at teachers, bites staff',
    search: 'aggression angry behaviour manage boundaries overwhelmed',
  },
  {
    say: 'withdrawn, quiet, shut down, won’t speak, wont speak, silent, clingy, jumpy, on edge, watchful, selective mute, gone quiet, doesn’t smile, rocks himself',
    search: 'withdrawn clingy watchful fearfulness',
  },
  {
    say: 'crying all night, cries all night, baby crying, screaming all night, skriking, always crying, won’t settle',
    search: 'hard to soothe distress crying cope handling',
  },
  {
    say: 'bereaved, bereavement, mum died, dad died, nan died, grandad died, grief, grieving, lost her mum, lost his dad, death in family, suicide in family',
    search: 'bereavement loss sudden death',
  },
  {
    say: 'feels worthless, hates himself, hates herself, hates themselves, low self esteem, no confidence, says they are stupid',
    search: 'negative self-image worthless confidence',
  },
  {
    say: 'autism, autistic, ASD, ADHD, neurodiverse, neurodivergent, Aspergers, PDA, sensory',
    search: 'autistic neurodivergent overwhelmed adjustments disability',
  },
  // School
  {
    say: 'won’t go to school, wont go to school, refusing school, school refusal, school refuser, refuses school, refuses to go to school, EBSA, EBSNA, too anxious for school, scared of school, school phobia, not going to school',
    search: 'avoidance school attendance absent',
  },
  {
    say: 'attendance, truant, truanting, bunking, bunking off, skipping school, skiving, off school, not in school, never in school, absent, absence, late for school, always late, lateness, not attending, poor attendance, twagging, twag, wagging, wagging it, mitching, bobbing off, nicking off, knocking off school, on the hop',
    search: 'attendance absence absent lateness',
  },
  {
    say: 'excluded, expelled, suspended, suspension, kicked out of school, PRU, part time timetable, reduced timetable, managed move, isolation room, detentions',
    search: 'excluded suspended reduced timetable',
  },
  {
    say: 'home schooled, home educated, home schooling, home education, EHE, elective home, taken out of school, deregistered, off rolled, off roll, home ed, homeschool, homeschooled, home educated by mum, off rolling, off-rolled',
    search: 'home education withdrawn from school',
  },
  {
    say: 'CME, missing education, disappeared from school, no school place, left the country, gone abroad',
    search: 'missing from education school roll removal abroad abduction',
  },
  {
    say: 'falling behind, behind at school, grades dropping, not learning, SEND, SEN, EHCP, special needs, dyslexia, needs extra help at school',
    search: 'expected progress special educational need plan',
  },
  {
    say: 'NEET, dropped out, no college place, left college',
    search: 'leave education training next step',
  },
  {
    say: 'bullied, bullying, bully, picked on, cyberbullying, cyber bullying, beaten up at school, fights at school',
    search: 'bullied bullying others school',
  },
  {
    say: 'no friends, lonely, left out, always alone, isolated, nobody to play with',
    search: 'few friends alone isolated',
  },
  {
    say: 'racism, racist, racial abuse, hate crime, homophobic, transphobic, islamophobia, antisemitism, discriminated, trans, gay, LGBT',
    search: 'discrimination prejudice hate incidents identity race sexuality gender',
  },
  // Health
  {
    say: 'not brought, was not brought, wasn’t brought, not brought to appointments, WNB, DNA, did not attend, missed appointments, missed appointment, missing appointments, no show, doesn’t take him to, doesn’t take her to, don’t attend appointments, misses appointments, won’t see the doctor, won’t go to the doctor, never sees a doctor',
    search: 'appointments brought missed treatment followed',
  },
  {
    say: 'missed jabs, jabs, no jabs, missed injections, injections, vaccinations, immunisations missed, unvaccinated, behind on jabs, missed checks',
    search: 'routine health dental therapy appointments brought',
  },
  {
    say: 'teeth, rotten teeth, bad teeth, tooth, toothache, dentist, dental, nits, head lice, lice, scabies, nappy rash, sores, infected',
    search: 'tooth decay head lice skin infection dental untreated',
  },
  {
    say: 'no medicine, not given medicine, medication not given, insulin, inhaler, asthma, diabetes, diabetic, epilepsy, wont give medication, not taken to hospital, refuses treatment, wouldn’t take to hospital, refused ambulance',
    search: 'treatment failure refusal urgent health medication',
  },
  {
    say: 'thin, skinny, underweight, losing weight, lost weight, not gaining weight, not growing, failure to thrive, malnourished, bones showing, skin and bone, skin and bones, ribs showing, not feeding, off his feeds, off her feeds, won’t feed, won’t take a bottle',
    search: 'weight faltering growth malnutrition diet',
  },
  {
    say: 'overweight, fat, obese, obesity, very big, heavy for age',
    search: 'obesity weight healthy',
  },
  {
    say: 'not talking, not talking yet, speech delay, speech, can’t talk, stammer, not walking, development delay, delayed, milestones, behind for age, not developing',
    search: 'speech language delayed milestones developmental delay',
  },
  {
    say: 'wetting, wets the bed, bed wetting, bedwetting, wees himself, wees herself, soiling, poos, poo, nappies at school, still in nappies, accidents at school, toilet training, not toilet trained',
    search: 'wetting soiling self-care',
  },
  {
    say: 'fabricated, made up illness, making up symptoms, munchausen, FII, exaggerating symptoms, always at the doctors, too many appointments, unnecessary tests',
    search: 'fabricating causing illness perplexing reported symptoms',
  },
  {
    say: 'disabled, disability, wheelchair, respite, short breaks, carers exhausted, complex needs, learning disability',
    search: 'disability disabled short breaks complex health need',
  },
  // Before birth
  {
    say: 'unborn, pregnant, expecting, baby due, bump, pre birth, prebirth, antenatal',
    search: 'pregnancy unborn antenatal expectant',
  },
  {
    say: 'hiding pregnancy, concealed pregnancy, hidden pregnancy, didn’t know she was pregnant, denying pregnancy, booked late, late booker, no antenatal care, unbooked, free birth, freebirth',
    search: 'concealed denied late-booked pregnancy give birth alone',
  },
  {
    say: 'previous children removed, children in care before, lost her other children, other children taken, older children adopted, kids taken away, previous removal, children taken into care',
    search: 'previous child removed cared others plan',
  },
  // Neglect and presentation
  {
    say: 'dirty, smelly, smells, unwashed, unclean, stinks, filthy, grubby, greasy hair, dirty clothes, same clothes, unkempt, scruffy, poor hygiene, not washed, BO, minging, mingin, manky, mucky, in muck, clarty, clarted, honking, reeks, stinking, smells of wee, smells of urine, smells of pee, nits and dirty',
    search: 'dirty smelly unkempt hygiene inappropriately dressed',
  },
  {
    say: 'no coat, no shoes, wrong clothes, clothes too small, cold, shoes too small, no socks, not dressed for weather',
    search: 'suitable clothes clothing inappropriately dressed warmth',
  },
  {
    say: 'hungry, starving, stealing food, steals food, no lunch, no breakfast, not fed, asks for food, always hungry, food bank, foodbank, no scran, begging for food, scavenging, eats from bins, eats out of bins, eats out the bins, out the bins, out of the bins',
    search: 'hungry food essentials basic needs',
  },
  {
    say: 'no food, no food in the house, empty fridge, empty cupboards, nothing to eat, no milk, no formula, no baby milk, no electric, no electricity, no gas, meter run out, no heating, no money for food, no leccy, no lecky, got no leccy, nowt in, nowt to eat, nowt in the cupboards, nothing in the cupboards, nothing in the fridge, bare cupboards, nothing in',
    search: 'no food heating power baby child means essentials',
  },
  {
    say: 'tired, falls asleep, asleep in class, exhausted, no bedtime, never sleeps',
    search: 'tired sleep routines',
  },
  {
    say: 'neglected, neglect, neglectful, not looked after, not cared for, left to fend, feral, uncared for',
    search: 'neglect basic care needs',
  },
  {
    say: 'home alone, left alone, left on their own, left on his own, left on her own, by themselves, on their own at home, unsupervised, no supervision, wandering, found wandering, found in street, babysitting, looking after baby, left in car, left on his tod, left on her tod, left by himself, left by herself, left overnight, nobody home, left with no one',
    search: 'found alone left adult supervision look after themselves',
  },
  {
    say: 'playing out late, out in the street, nobody watching, not watched, near the road, out till all hours, out at all hours, on the street till, out on his own',
    search: 'supervision not enough for age',
  },
  {
    say: 'dirty house, filthy house, messy house, state of the house, house is a mess, hoarding, hoarder, dog mess, dog poo, animal mess, rubbish everywhere, no bed, sleeps on the floor, sleeping on floor, mattress on floor, cockroaches, rats, mice, flies, unsafe home, bare wires, shit tip, tip of a house, house is a tip, house is minging, dog muck, cat mess, fleas, bed bugs',
    search: 'home conditions unhygienic hazardous dangerous waste bedding',
  },
  {
    say: 'co sleeping, cosleeping, bed sharing, sleeping with baby, asleep on sofa with baby, unsafe sleep, sofa with baby',
    search: 'dangerous sleeping baby safer sleep',
  },
  {
    say: 'drink driving, drove drunk, drunk driving, no car seat, drove to school drunk',
    search: 'driving impaired adult intoxicated charge',
  },
  {
    say: 'accident, accidents, fell, falls, A&E, keeps getting hurt, always injured, rolled off, fell off bed, fell off the bed, fell off sofa, fell downstairs, fell down the stairs, dog bite, dog bit, bitten by dog, trampoline',
    search: 'accidents injury home safety',
  },
  // Parents
  {
    say: 'mum depressed, mum is depressed, dad depressed, dad is depressed, parent depressed, mum’s mental health, dad’s mental health, parent mental health, mum not coping, dad not coping, not coping, can’t cope, struggling to cope, breakdown, mum stays in bed, mum in bed all day',
    search: 'parent mental ill-health daily care meeting needs',
  },
  {
    say: 'postnatal depression, post natal, PND, baby blues, not bonding, bonding, doesn’t pick baby up, ignores baby, mum cries, mum crying, cries since the birth, since the birth, since having the baby, mum is low, new mum crying',
    search: 'parent feels low bond baby emotional response',
  },
  {
    say: 'mum suicidal, dad suicidal, parent suicidal, mum threatened to kill, threatens to kill, threatened to kill, harm the baby, thinks child is evil, mum sectioned',
    search: 'parent acutely mentally ill delusional threatens harm child',
  },
  {
    say: 'learning difficulties, parent with learning, mum can’t read, slow learner, parent learning disability',
    search: 'parent learning need disability practical support',
  },
  {
    say: 'called names, calls him names, calls her names, swears at, swearing, put down, puts him down, puts her down, criticises, humiliates, humiliated, belittles, blames, scapegoat, favourite, treated differently, left out at home, emotional abuse, told unwanted, not wanted, spiteful, spiteful to, nasty to, calls him thick, calls her fat, singled out, picks on him, picks on her, runs him down, runs her down, made to feel worthless',
    search: 'criticised blamed ignored humiliation rejection unwanted',
  },
  {
    say: 'cold mum, no affection, no cuddles, doesn’t love, no warmth, never praised, no hugs',
    search: 'warmth praise emotional response affection',
  },
  {
    say: 'strict, too strict, harsh, shouted at, no rules, no boundaries, does what he likes, does what she likes, parents can’t control, beyond parental control',
    search: 'boundaries discipline harsh manage behaviour',
  },
  {
    say: 'kicked out, thrown out, chucked out, told to leave, not allowed home, locked out, disowned, booted out, slung out, mum won’t have him back, mum won’t have her back, won’t have him home',
    search: 'told to leave nobody to look after rejected homeless',
  },
  {
    say: 'dad in prison, mum in prison, parent in prison, in jail, prison, on probation, on tag, on remand',
    search: 'parent prison custody probation imprisonment',
  },
  {
    say: 'young carer, looks after his, looks after her, looks after their, looks after mum, looks after dad, looks after brother, looks after sister, cares for mum, cares for dad, cooks for family, does the shopping, parentified, translates for parents',
    search: 'caring role helping look after relative cooks young carer',
  },
  {
    say: 'won’t let us in, wont let us in, won’t open the door, no reply, avoids, avoiding, not engaging, refuses help, cancels, cancelled visits, won’t engage, hostile, says all the right things, won’t let me see the child, disguised compliance, moved away, keeps moving',
    search: 'agree plans repeatedly cancel visits refuses access avoid services',
  },
  {
    say: 'mum’s boyfriend, mums boyfriend, new boyfriend, mum’s partner, dad’s girlfriend, new partner, stepdad, step dad, stepmum, step mum, unknown man, strange man, men in the house, lodger, dad’s new bird, new fella, new bloke, mums fella, mums new boyfriend',
    search: 'change of carer new partner household unsettled adult history contact',
  },
  {
    say: 'bail conditions, on bail, released from prison, on licence, breached bail, breach of bail, breached his order',
    search: 'adult history offences contact protective arrangements risk',
  },
  {
    say: 'third time, referred before, keeps happening, again and again, same worries, nothing changes, going on for years, previous referrals, rereferral, history of, early help not working, tried everything',
    search: 'third later contact similar worries pattern not improved help',
  },
  {
    say: 'child protection plan, CPP, CP plan, child in need plan, CIN plan, CIN, PLO, care proceedings, section 47, s47',
    search: 'child in need plan tried risk significant harm',
  },
  {
    say: 'toxic trio, trio of vulnerabilities, drink drugs and violence',
    search: 'domestic abuse substance mental ill-health together',
  },
  // Care arrangements, home and money
  {
    say: 'living with nan, lives with nan, living with grandparents, lives with grandma, living with aunt, kinship, SGO, special guardianship, family carer, living with relatives, lives with auntie, lives with aunt, stays at nans, stays with nan, nan has him, nan has her',
    search: 'kinship relatives informal arrangement special guardianship',
  },
  {
    say: 'gran, nanna, grandparents, auntie, lives with his gran',
    search: 'relatives grandparents kinship informal arrangement',
  },
  {
    say: 'private fostering, living with a friend, living with friends, living with boyfriend’s family, living with girlfriend’s family, staying with a friend, not living with parents, host family, language student, boyfriend’s mum, girlfriend’s mum, living at boyfriends, living at girlfriends, private foster, living at his mates, living at her mates',
    search: 'private fostering living with someone not close relative',
  },
  {
    say: 'sofa surfing, sofa surfer, sleeping on sofas, couch surfing, nowhere to live, nowhere to stay, homeless, no fixed address, homelessness, sleeping on the sofa, sleeping on a sofa, on the settee, dossing, kipping',
    search: 'homeless sofa-surfing temporary',
  },
  {
    say: 'eviction, evicted, losing their home, rent arrears, bailiffs, B&B, hostel, temporary accommodation, bed and breakfast, behind with rent, section 21',
    search: 'evicted arrears temporary accommodation losing home',
  },
  {
    say: 'living in a car, sleeping in car, sleeping rough, on the streets, tent, rough sleeping, living in a van',
    search: 'sleeping rough vehicle',
  },
  {
    say: 'overcrowded, too many people, mould, mouldy, damp, no hot water, broken heating, share a bed, sharing a room',
    search: 'overcrowding damp disrepair',
  },
  {
    say: 'poor, poverty, skint, no money, broke, debt, debts, loan shark, universal credit, benefits stopped, sanctioned, cost of living, can’t afford, can’t pay bills, free school meals',
    search: 'debt low income hardship poverty benefits',
  },
  {
    say: 'lost job, redundancy, redundant, unemployed, out of work, night shifts, works nights, zero hours, no childcare, lost his job, lost her job, laid off, sacked',
    search: 'job loss unemployment shifts childcare',
  },
  {
    say: 'NRPF, no recourse, asylum, asylum seeker, asylum seeking, refugee, immigration, UASC, unaccompanied, visa, illegal, undocumented, small boat, came alone',
    search: 'asylum refugee migrant recourse public funds unaccompanied',
  },
  {
    say: 'doesn’t speak English, no English, language barrier, interpreter, new to the country, new to the area, army family, forces family, traveller, gypsy',
    search: 'language interpreter isolated new area service family',
  },
  {
    say: 'abandoned, dumped, left and not come back, not collected, not picked up, nobody picked up, no one to collect',
    search: 'abandoned no adult parental responsibility found',
  },
  // Belief, honour, abroad, staff
  {
    say: 'forced marriage, arranged marriage, made to marry, marry, honour, honour based, izzat, HBA, HBV, shame on family, sent abroad to marry, taken abroad to marry, marry cousin, marry her cousin, marry his cousin, taken to pakistan, taken to bangladesh, taken to india, nikah, rishta, betrothed',
    search: 'forced marriage honour-based honour control',
  },
  {
    say: 'witchcraft, witch, kindoki, possessed, evil spirit, spirits, jinn, exorcism, demon, black magic, deliverance',
    search: 'witchcraft possession spirits belief ritual',
  },
  {
    say: 'abducted, abduction, kidnap, kidnapped, snatched, taken out of the country, taking him abroad, taking her abroad, passport, flight risk, taken abroad, taking them abroad, won’t bring them back, not brought back, taken to her country, taken to his country',
    search: 'abduction removal country court order',
  },
  {
    say: 'LADO, teacher hit, staff member, member of staff, coach, foster carer hurt, allegation against staff, position of trust, teaching assistant, childminder hurt, tutor, childminder, childminder shouting, au pair, nursery worker, swim coach, football coach, sports coach, dance teacher, minibus driver, escort, youth leader, imam, priest, vicar',
    search: 'allegation adult works volunteers with children LADO',
  },
  {
    say: 'told me, disclosed, disclosure, said that dad, said that mum, a child said',
    search: 'discloses tells disclosure',
  },
  {
    say: 'told to keep quiet, told not to tell, take it back, retracted, retract, changed her story, changed his story, silenced',
    search: 'relatives pressure withdraw disclosure keep quiet',
  },
  {
    say: 'granddad abused, uncle, grandad, cousin, babysitter, family friend, relative hurt',
    search: 'relative family friend alleged harmed',
  },
  // Strengths
  {
    say: 'doing well, happy child, going well, good parents, loving, cared for, settled, protective factors, strengths, positives, grandmother helps, nan helps, supportive family',
    search: 'strength secure warm affection reliably grandparents help',
  },
]
