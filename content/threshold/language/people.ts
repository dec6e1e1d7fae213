/** Words for the same person or thing; each line is read as its last word. */
export const sameWords: readonly string[] = [
  'mother mummy mam mom mommy mums mo mum',
  'father daddy dads fa dad',
  'grandmother grandma granny nan nanny nana nanna mgm pgm gran',
  'grandfather grandpa granddad mgf pgf grandad',
  'kid kids kiddie child',
  'youngster youngsters child',
  'lads lad',
  'gf girlfriend',
  'bf boyfriend',
  'hubby husband',
  'stepfather stepdad',
  'stepmother stepmum',
  'foetus fetus unborn',
  'police officer officers cops copper pcs pc police',
  'wks week',
  'yrs yr year',
  'tues tuesday',
  'hosp hospital',
  'appts appt appointment',
  'meds medicine',
  'medication medicine',
  'sw social',
  'pics pic photo',
  'picture photo',
  'images image photo',
  'marijuana weed cannabis',
  'hv health',
  'tx treatment',
  'ed edge',
  'youth teenager',
  'teen teenager',
  'teenage teenager',
  'mobile phone',
  'suicde sucide suiside sucidal suicidle suicide',
  'stabed stab',
  'strangeled strangle',
  'breating breathing',
]

/** Everyday words near in spelling to a telling one. */
export const ordinaryWords =
  'splash splashing prepare prepared experience experienced delighted stopped passenger insured wondered wonder wonders wondering severed several fitted fitter swapped handed landed graded shaded wooden worded warden pleased praised pleasant mother brother bother another other further father gather weather whether rather together friend friends ' +
  'school teacher teaching learning playing playful walking working wanting waiting writing meeting morning ' +
  'evening tonight afternoon yesterday tomorrow weekend family families parents parenting support supported ' +
  'supporting concern concerns contact contacts contacted social worker workers health visitor visitors visit ' +
  'routine reported reports report reporting attending attended attends house houses household home homes cousin ' +
  'during nothing something anything everything someone everyone always never little different difficult ' +
  'children sister sisters people person thought through though enough around another before after again ' +
  'against because should could would might maybe looking looked making taking talking asking saying staying ' +
  'getting going coming having being doing seeing feeling living leaving giving driving dinner summer winter ' +
  'autumn spring holiday holidays birthday christmas party garden kitchen bedroom bathroom street corner ' +
  'neighbour neighbours number numbers minute minutes months weeks years hours today current currently recent ' +
  'recently regular regularly happy lovely friendly kindly clothes clothing dressed letter letters number ' +
  'manager community council services service housing benefit benefits mortgage landlord tenancy football ' +
  'netball swimming reading lesson lessons classes class classroom playground breaktime lunch lunchtime ' +
  'breakfast dinner supper nursery reception primary secondary college apprentice student students pupil pupils ' +
  'reviews review checked checks seemed stated states described observed spoken speaking telling warmth ' +
  'quickly slowly calmly safely settled nicely openly proudly appears appeared presents presented shopping ' +
  'cooking cleaning washing sleeping eating drinking boiling beating bearing wearing hearing healing ' +
  'steady ready fortnight heading holding helping hoping landing lending letting listen lister counter country county ' +
  'batter better butter bitter later latter litter matter platter shirt skirt chair charity church search ' +
  'fighter lighter tighter eighteen nineteen thirty forty fifty sixty seventy eighty ninety hundred'

/** Who is spoken of. Order matters: a phrase may name only concepts above it. */
export const peopleConcepts = {
  baby: 'baby, newborn, new born, infant, non mobile, pre mobile, not crawling, not rolling, not yet crawling, not yet rolling, not yet mobile, moses basket, weeks old, week old, days old, months old baby',
  under2: 'toddler',
  under5: 'toddler, pre schooler, preschooler, nursery child',
  under8:
    'toddler, infant class, reception child, key stage one, little boy, little girl, small child, small children, young child, tiny, little one, little ones, little lad',
  under12:
    'toddler, primary school, primary child, primary aged, little boy, little girl, small child, young child, young children, little ones, little lad',
  under13: 'toddler, primary school, little boy, little girl, young child, little ones',
  under16: 'toddler, primary school, schoolgirl, schoolboy',
  over10:
    'teenager, young person, yp, young man, young woman, young lady, secondary school, sixth form',
  teenager:
    'teenager, young person, yp, young man, young woman, young lady, secondary school, sixth form, adolescent',
  over16: 'sixth form, college student, apprentice',
  unborn:
    'unborn, pregnant, her bump, baby bump, pre birth, prebirth, antenatal, expectant, expecting baby, expecting first/second/third/fourth, baby due, due in, gestation, booking appointment, trimester, edd, mum to be, dad to be, parents to be, weeks gone, booked at, booked late, midwife',
  child:
    'child, baby, infant, toddler, boy, girl, son, daughter, pupil, student, lad, lass, teenager, young person, yp, sibling, sister, brother, twin, little one, young man, young woman, young lady, bairn, step son, stepson, stepdaughter, grandson, granddaughter, niece, nephew, yo, old',
  me: 'me, him, her, them, us, each other',
  woman:
    'mum, stepmum, step mum, gran, aunt, auntie, aunty, woman, wife, girlfriend, female, foster mum, victim, lady, ex wife, partner',
  man: 'dad, stepdad, step dad, uncle, grandad, man, male, husband, boyfriend, partner, ex, lodger, perpetrator, foster dad, suspect, offender, guy, bloke',
  mum: 'mum, woman, wife, girlfriend, female, victim, parent',
  parent:
    'mum, dad, parent, carer, stepmum, stepdad, step mum, step dad, partner, boyfriend, girlfriend, gran, grandad, husband, wife, guardian, foster carer, caregiver',
  adult:
    '@parent, @man, @woman, adult, aunt, auntie, babysitter, childminder, teacher, coach, neighbour, older brother, big brother, cousin, relative, stranger, staff, tutor, somebody, someone',
  he: 'he, she, they, i',
} as const

export const people: readonly string[] = [
  'baby',
  'under2',
  'under5',
  'under8',
  'under12',
  'under13',
  'under16',
  'over10',
  'teenager',
  'over16',
  'child',
  'me',
  'woman',
  'man',
  'mum',
  'parent',
  'adult',
  'he',
]
