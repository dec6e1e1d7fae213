/** Teams and practice of the demonstration. Every name is invented. */

interface DemoTeam {
  readonly team: string
  /** People who are in the demonstration already, by name. */
  readonly members: readonly string[]
  /** Colleagues who only appear here: nobody signs in as them, so that teams have the size of real ones. */
  readonly colleagues: readonly { readonly name: string; readonly jobTitle: string }[]
}

export interface DemoPractice {
  readonly organisation: string
  readonly teams: readonly DemoTeam[]
  readonly set: {
    readonly name: string
    readonly caseIds: readonly string[]
    readonly team: string | null
    readonly by: string
    readonly setDaysAgo: number
    readonly dueInDays: number
  }
  /** How many cases some people have done; chance decides for the others. */
  readonly done: Readonly<Record<string, number>>
}

const as = (jobTitle: string, ...names: readonly string[]) =>
  names.map(name => ({ name, jobTitle }))

export const demoPractice: readonly DemoPractice[] = [
  {
    organisation: 'larkmeadow-primary',
    teams: [
      {
        team: 'Teachers',
        members: ['Callum Treddick'],
        colleagues: as(
          'Class teacher',
          'Priya Hallaton',
          'Gwen Saddington',
          'Marcus Illston',
          'Tolu Frisby-Wright',
          'Isla Keythorpe',
          'Ben Noseley',
        ),
      },
      {
        team: 'Support staff',
        members: ['Anil Merrowdown'],
        colleagues: as(
          'Teaching assistant',
          'Dorota Glooston',
          'Sheila Cranoe',
          'Faisal Slawston',
          'Jess Medbourne',
        ),
      },
      { team: 'Leadership', members: ['Rukhsana Ellwood', 'Bronagh Tilsley'], colleagues: [] },
      {
        team: 'Office and site',
        members: [],
        colleagues: as('Office and site', 'Carol Horninghold', 'Wes Blaston', 'Nina Stockerston'),
      },
    ],
    set: {
      name: 'Small worries that add up',
      caseIds: [
        'three-late-mornings',
        'holes-in-his-shoes',
        'second-hand-shoes',
        'the-capable-one',
        'the-belt-on-the-hook',
      ],
      team: null,
      by: 'Rukhsana Ellwood',
      setDaysAgo: 16,
      dueInDays: 14,
    },
    done: { 'Callum Treddick': 2, 'Rukhsana Ellwood': 5 },
  },
  {
    organisation: 'fosse-vale-police',
    teams: [
      {
        team: 'Response',
        members: ['PC Danyal Westerhope', 'PC Lauren Skeffing', 'PC Joe Lanterncroft'],
        colleagues: as(
          'Police constable, response team',
          'PC Ella Rolleston',
          'PC Sunil Goadby',
          'PC Rhona Billesdon',
          'PC Max Tilton-Lowe',
        ),
      },
      {
        team: 'Public protection',
        members: ['Sergeant Naomi Cawthrow', 'DC Hannah Wyverstone'],
        colleagues: as(
          'Detective constable, public protection',
          'DC Idris Owston',
          'DC Kim Withcote',
          'DC Paula Launde',
        ),
      },
      { team: 'Neighbourhood', members: ['PC Amrit Tugby'], colleagues: [] },
    ],
    set: {
      name: 'Domestic abuse: read the months, not the night',
      caseIds: ['a-call-about-shouting', 'the-third-call', 'asleep-upstairs', 'platform-two'],
      team: 'Response',
      by: 'Sergeant Naomi Cawthrow',
      setDaysAgo: 9,
      dueInDays: 10,
    },
    done: { 'PC Danyal Westerhope': 1 },
  },
]

/** How kinds of agency tend to misread a topic in the made-up answers: a likelihood of each side. */
export const misreadHabits: readonly {
  readonly agency: string
  readonly topic: string
  readonly tooLow: number
  readonly tooHigh: number
}[] = [
  { agency: 'school_or_college', topic: 'neglect', tooLow: 0.48, tooHigh: 0.06 },
  { agency: 'school_or_college', topic: 'young-carers', tooLow: 0.42, tooHigh: 0.05 },
  { agency: 'police', topic: 'domestic-abuse', tooLow: 0.05, tooHigh: 0.4 },
  { agency: 'police', topic: 'exploitation', tooLow: 0.38, tooHigh: 0.05 },
  { agency: 'gp', topic: 'pre-birth', tooLow: 0.4, tooHigh: 0.06 },
  { agency: 'health_visitor', topic: 'bruising-non-mobile', tooLow: 0.3, tooHigh: 0 },
  { agency: 'voluntary_sector', topic: 'housing', tooLow: 0.44, tooHigh: 0.05 },
]

/** Kinds that answered, by how often. */
export const practisingKinds: Readonly<Record<string, number>> = {
  school_or_college: 34,
  early_years_setting: 9,
  health_visitor: 11,
  school_nurse: 5,
  midwifery: 6,
  gp: 7,
  police: 12,
  voluntary_sector: 8,
  housing_provider: 3,
  not_said: 5,
}
