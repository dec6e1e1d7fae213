import type { Role } from '#app/domain/access/actor.ts'

/** A person who can sign in to the demonstration. Every name is invented. */
export interface DemoPerson {
  readonly name: string
  readonly jobTitle: string
  readonly organisation: string
  readonly roles: readonly Role[]
  /** What this person shows, for those offered on the sign-in page. */
  readonly persona?: string
}

const lead: readonly Role[] = ['safeguarding_lead', 'referrer']
const referrer: readonly Role[] = ['referrer']
const manager: readonly Role[] = ['front_door_manager']
const officer: readonly Role[] = ['front_door_officer']

/** The people offered on the sign-in page first, in the order of the life of a referral. */
const personas: readonly DemoPerson[] = [
  {
    name: 'Rukhsana Ellwood',
    jobTitle: 'Head teacher and designated safeguarding lead',
    organisation: 'larkmeadow-primary',
    roles: lead,
    persona: 'Sends strong referrals. Has four not sent yet, one of them ready to send.',
  },
  {
    name: 'Callum Treddick',
    jobTitle: 'Class teacher',
    organisation: 'larkmeadow-primary',
    roles: referrer,
    persona: 'Sees only the referrals he wrote himself, not the rest of the school’s.',
  },
  {
    name: 'Femi Adebanjo-Hurst',
    jobTitle: 'Designated safeguarding lead',
    organisation: 'brindlewood-academy',
    roles: lead,
    persona:
      'Has two referrals to countersign. A school whose referrals became stronger over 18 months.',
  },
  {
    name: 'Siobhan Marlpit',
    jobTitle: 'Community midwife',
    organisation: 'queen-adela-maternity',
    roles: referrer,
    persona: 'Refers unborn babies, with a due date and no date of birth.',
  },
  {
    name: 'Harpreet Sandhollow',
    jobTitle: 'Health visitor',
    organisation: 'charnbrook-visiting-county',
    roles: referrer,
    persona: 'Works on a phone between visits. Writes about babies and toddlers.',
  },
  {
    name: 'Dr Oliver Penhaligan',
    jobTitle: 'GP and practice safeguarding lead',
    organisation: 'orchard-weir-surgery',
    roles: lead,
    persona: 'A busy practice whose referrals are often too short. See the advice it is given.',
  },
  {
    name: 'Sergeant Naomi Cawthrow',
    jobTitle: 'Police sergeant, public protection',
    organisation: 'fosse-vale-police',
    roles: lead,
    persona: 'Sees all the notifications of the force and how they were decided.',
  },
  {
    name: 'PC Danyal Westerhope',
    jobTitle: 'Police constable, response team',
    organisation: 'fosse-vale-police',
    roles: referrer,
    persona: 'Sends domestic abuse notifications at night, often about several children.',
  },
  {
    name: 'Grace Okonjo-Pell',
    jobTitle: 'Senior nurse, emergency department',
    organisation: 'queen-adela-emergency',
    roles: lead,
    persona: 'Phones first, then sends the short urgent form.',
  },
  {
    name: 'Tom Hazelrigge',
    jobTitle: 'Family support worker',
    organisation: 'bramble-and-thyme',
    roles: lead,
    persona: 'A charity worker. The lawful ground for sharing differs from a school’s.',
  },
  {
    name: 'Yasmin Threlkeld',
    jobTitle: 'Front door manager',
    organisation: 'leicestershire-front-door',
    roles: manager,
    persona: 'Leicestershire’s queue today: act now, urgent, routine and late. Decides and scores.',
  },
  {
    name: 'Devon Casterton',
    jobTitle: 'Front door manager',
    organisation: 'leicester-front-door',
    roles: manager,
    persona: 'Leicester’s queue today. Sees nothing that was sent to another council.',
  },
  {
    name: 'Philippa Wragby',
    jobTitle: 'Front door manager',
    organisation: 'rutland-front-door',
    roles: manager,
    persona: 'A small council: few contacts, so small numbers are shown with care.',
  },
  {
    name: 'Marek Dobrowolny',
    jobTitle: 'Contact officer',
    organisation: 'leicestershire-front-door',
    roles: officer,
    persona: 'Reads and prepares contacts. A manager makes the decision.',
  },
  {
    name: 'Joy Fairbrass',
    jobTitle: 'Out-of-hours social worker',
    organisation: 'leicestershire-front-door',
    roles: ['out_of_hours'],
    persona: 'Answers nights and weekends, and hands over in the morning.',
  },
  {
    name: 'Bilal Somerleyton',
    jobTitle: 'Early help coordinator',
    organisation: 'leicestershire-front-door',
    roles: ['early_help'],
    persona: 'Reads contacts that may be early help rather than social care.',
  },
  {
    name: 'Ingrid Vasse',
    jobTitle: 'Partnership analyst',
    organisation: 'partnership-office',
    roles: ['partnership_analyst'],
    persona: 'May not open any child’s record.',
  },
  {
    name: 'Kwame Lutterell',
    jobTitle: 'Service administrator',
    organisation: 'partnership-office',
    roles: ['administrator'],
    persona: 'Looks after accounts and settings. May not open any child’s record.',
  },
]

const person = (
  name: string,
  jobTitle: string,
  organisation: string,
  roles: readonly Role[] = lead,
): DemoPerson => ({ name, jobTitle, organisation, roles })

/** Everyone else: at least one safeguarding lead for each agency, and more people where many referrals come from. */
const colleagues: readonly DemoPerson[] = [
  person('Bronagh Tilsley', 'Deputy head teacher', 'larkmeadow-primary'),
  person('Anil Merrowdown', 'Learning mentor', 'larkmeadow-primary', referrer),
  person('Teresa Wolsingham', 'Head teacher and safeguarding lead', 'sallowfield-primary'),
  person('Luca Brandreth', 'Pastoral lead', 'sallowfield-primary', referrer),
  person('Hilary Foxcroft-Dean', 'Designated safeguarding lead', 'thornwick-primary'),
  {
    ...person('Chidi Rossendale', 'Head of year 9', 'brindlewood-academy', referrer),
    persona: 'Has asked his lead to countersign a referral, and was handed one by a colleague.',
  },
  person('Megan Ashdowne', 'Pastoral manager', 'brindlewood-academy', referrer),
  person('Parveen Stokesay', 'Designated safeguarding lead', 'hartsbridge-school'),
  person('Owen Garrowby', 'Head of year 8', 'hartsbridge-school', referrer),
  person('Caroline Estuary-Holt', 'Deputy head and safeguarding lead', 'willowmere-school'),
  person('Jasper Whitlock-Rae', 'Deputy head, pastoral', 'penhallow-house'),
  person('Nadia Kingscourt', 'Student welfare lead', 'three-bridges-college'),
  person('Elsie Marchbanks', 'Nursery manager', 'pebblebrook-nursery'),
  person('Donna Sheepwash', 'Pre-school leader', 'little-fennels'),
  person('Zainab Hollinsworth', 'Designated safeguarding lead', 'lantern-street-primary'),
  person('Priya Cotterstock', 'Assistant head teacher', 'lantern-street-primary', referrer),
  person('Gareth Lowdham', 'Head teacher and safeguarding lead', 'copperlane-primary'),
  person('Simone Achterberg', 'Designated safeguarding lead', 'fennimore-academy'),
  person('Hassan Loxley-Reed', 'Head of year 10', 'fennimore-academy', referrer),
  person('Judith Pomfret-Ames', 'Designated safeguarding lead', 'kestrel-row-school'),
  person('Winston Ablett', 'Head of care and safeguarding lead', 'quillbrook-school'),
  person('Orla Featherstone', 'Student support manager', 'harcastle-sixth-form'),
  person('Beatriz Coldwater', 'Nursery manager', 'marigold-yard-nursery'),
  person('Fiona Tixover', 'Head teacher and safeguarding lead', 'barleycote-primary'),
  person('Martin Lyddington', 'Head teacher and safeguarding lead', 'wren-hollow-primary'),
  person('Adaeze Burrowash', 'Designated safeguarding lead', 'fallowdene-school'),
  person('Kelly-Ann Preston-Rowe', 'Nursery manager', 'hedgerow-corner-nursery'),
  person('Susan Okehampton', 'Health visiting team lead', 'charnbrook-visiting-county'),
  person('Rebecca Danvers-Shah', 'Health visitor', 'charnbrook-visiting-county', referrer),
  person('Mbali Thornbury', 'Health visitor', 'charnbrook-visiting-city'),
  person('Clare Whissendyne', 'Health visitor', 'charnbrook-visiting-rutland'),
  person('Ruth Abernethy-Cole', 'School nurse', 'charnbrook-nursing-county'),
  person('Samira Dunchurch', 'School nurse', 'charnbrook-nursing-city'),
  person('Angela Ruddington', 'Named midwife for safeguarding', 'queen-adela-maternity'),
  person('Dr Vikram Estwick', 'Emergency medicine doctor', 'queen-adela-emergency', referrer),
  person('Leanne Corby-Wright', 'Ward sister', 'queen-adela-ward'),
  person('Dr Mirela Szekelyhidi', 'Consultant psychiatrist', 'charnbrook-camhs'),
  person('Jermaine Holbeach', 'Mental health practitioner', 'charnbrook-camhs', referrer),
  person('Pete Summerskill', 'Paramedic', 'middle-shires-ambulance'),
  person('Dr Fatou Jallow-Bright', 'GP and practice safeguarding lead', 'kingsmarrow-medical'),
  person('Dr Alan Weatherall', 'GP', 'highmarsh-health'),
  person('Dr Sunita Ravenscar', 'GP and practice safeguarding lead', 'sparrowgate-surgery'),
  person('Dr Ewan Colquhatch', 'GP', 'dunnock-lane-practice'),
  person('Dr Imogen Hambledyne', 'GP and practice safeguarding lead', 'ferrycote-surgery'),
  person('Nisha Barlestone', 'Dentist', 'linden-arch-dental'),
  person('PC Lauren Skeffing', 'Police constable, response team', 'fosse-vale-police', referrer),
  person('PC Amrit Tugby', 'Police constable, neighbourhood team', 'fosse-vale-police', referrer),
  person('PC Joe Lanterncroft', 'Police constable, response team', 'fosse-vale-police', referrer),
  person('DC Hannah Wyverstone', 'Detective constable, child abuse', 'fosse-vale-police', referrer),
  person('Wayne Bottesley', 'Tenancy sustainment officer', 'harrowmere-homes'),
  person('Gloria Adeyemi-Stone', 'Neighbourhood housing officer', 'copperlane-homes'),
  person('Kirsty Allardyce', 'Probation officer', 'fosse-vale-probation'),
  person('Rosalind Thringley', 'Social worker, adults', 'county-adult-care'),
  person('Bernard Eggleton', 'Social worker, adults', 'rutland-adult-care'),
  person('Lorraine Kibworthy', 'Attendance officer', 'county-inclusion'),
  person('Tariq Belgravett', 'Youth justice officer', 'city-youth-justice'),
  person('Aoife Quorndale', 'Family support worker', 'bramble-and-thyme', referrer),
  person('Shanice Overstrand', 'Children’s advocate', 'ninth-gate'),
  person('Milo Ferndown', 'Youth worker', 'kite-yard'),
  person('Selam Haile-Mortimer', 'Caseworker', 'lanternhill-welcome'),
  person('Bethan Rolleston', 'Young carers’ worker', 'ladderstone-carers'),
  person('Sean Dallowby', 'Head coach and welfare officer', 'tinderfold-boxing'),
  person('Helen Asfordley', 'Front door manager', 'leicestershire-front-door', manager),
  person('Ciaran Nevill-Holt', 'Senior practitioner', 'leicestershire-front-door', manager),
  person('Temi Saddington', 'Contact officer', 'leicestershire-front-door', officer),
  person('Nazia Burleigh', 'Front door manager', 'leicester-front-door', manager),
  person('Rob Enderley', 'Contact officer', 'leicester-front-door', officer),
  person('Esther Ketteringham', 'Out-of-hours social worker', 'leicester-front-door', [
    'out_of_hours',
  ]),
  person('Ffion Casewick', 'Early help coordinator', 'leicester-front-door', ['early_help']),
  person('Alistair Manton-Hale', 'Contact officer', 'rutland-front-door', officer),
  person('Joanna Pilton', 'Out-of-hours social worker', 'rutland-front-door', ['out_of_hours']),
]

/** Who drafts the next version of the threshold guide and who approves it: two of them outside the council. */
const guidePeople: readonly DemoPerson[] = [
  {
    name: 'Marguerite Oldacre',
    jobTitle: 'Practice and standards lead',
    organisation: 'leicestershire-front-door',
    roles: ['threshold_editor'],
    persona: 'Drafts and publishes the threshold guide. Opens no child’s record.',
  },
  {
    name: 'Desmond Achterley',
    jobTitle: 'Principal social worker',
    organisation: 'leicester-front-door',
    roles: ['threshold_reviewer'],
    persona: 'Reviews drafts of the threshold guide for the councils.',
  },
  {
    name: 'Nuala Hathersage',
    jobTitle: 'Designated nurse for safeguarding',
    organisation: 'queen-adela-maternity',
    roles: ['threshold_reviewer'],
    persona: 'Reviews drafts of the threshold guide from outside the council.',
  },
]

/** One at each council: the only people who read allegations about those who work with children. */
const designatedOfficers: readonly DemoPerson[] = [
  {
    name: 'Marguerite Stathern',
    jobTitle: 'Designated officer for allegations (LADO)',
    organisation: 'leicestershire-front-door',
    roles: ['designated_officer'],
    persona: 'Reads allegations about people who work with children. Nobody else sees them.',
  },
  person('Obadiah Knossington', 'Designated officer for allegations', 'leicester-front-door', [
    'designated_officer',
  ]),
  person('Sunniva Glooston', 'Designated officer for allegations', 'rutland-front-door', [
    'designated_officer',
  ]),
]

/** Everyone who can sign in, those with a persona first among those who refer and decide. */
export const people: readonly DemoPerson[] = [
  ...personas,
  ...colleagues,
  ...guidePeople,
  ...designatedOfficers,
]
