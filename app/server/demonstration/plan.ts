/** Who sends what, and when: eighteen months of history, a few families on purpose, and today’s queues. */
import type { OutcomeId } from '#app/domain/consent/tree.ts'
import type { ContactOutcomeCode } from '#app/domain/partnership/codes.ts'
import { addDays, isWorkingDay, type Calendar } from '#app/domain/time/calendar.ts'
import { decisionDueAt } from '#app/domain/time/deadlines.ts'
import { londonDay, londonInstant } from '#app/domain/time/london.ts'
import { organisations, type DemoOrganisation } from '#content/demonstration/organisations.ts'
import type { Chance } from './chance.ts'
import { momentOn, rhythmOf, workingDayBefore, worksOn } from './moments.ts'

export type WantedState = 'decided' | 'waiting' | 'opened'

/** One referral to be made. Whatever is not wanted is left to chance. */
export interface Plan {
  readonly at: Date
  readonly organisation: DemoOrganisation
  readonly state: WantedState
  readonly councilCode?: string
  readonly story?: string
  readonly level?: 2 | 3 | 4
  readonly grade?: 'S' | 'M' | 'H'
  readonly outcome?: OutcomeId
  /** Plans with the same family are about the same family. */
  readonly family?: string
  readonly siblings?: number
  readonly age?: number
  readonly decision?: ContactOutcomeCode
  readonly isBorder?: boolean
  readonly addressUnknown?: boolean
  readonly isNotification?: boolean
  readonly urgentForm?: boolean
}

const DAYS_OF_HISTORY = 548

const sends: readonly DemoOrganisation[] = organisations.filter(({ volume }) => volume > 0)

function organisation(key: string): DemoOrganisation {
  const found = organisations.find(each => each.key === key)
  if (!found) throw new Error(`no organisation is called ${key}`)
  return found
}

/** Every referral of the demonstration in the order it was sent. */
export function planWorld(
  now: Date,
  calendar: Calendar,
  chance: Chance,
  size = 1,
): readonly Plan[] {
  return [
    ...history(now, calendar, chance.fork('history'), size),
    ...comingBack(now, calendar, chance.fork('coming back')),
    ...queues(now, calendar, chance.fork('queues')),
  ].sort((one, two) => one.at.getTime() - two.at.getTime())
}

/** Each agency’s own number of referrals, spread over the days it works; a little busier towards today. */
function history(now: Date, calendar: Calendar, chance: Chance, size: number): readonly Plan[] {
  const today = londonDay(now)
  const lastDay = addDays(today, -3)
  const firstDay = addDays(today, -DAYS_OF_HISTORY)
  return sends.flatMap(organisation => {
    const rhythm = rhythmOf(organisation.kind)
    const days: { readonly day: string; readonly weight: number }[] = []
    for (let nth = 0, day = firstDay; day <= lastDay; nth += 1, day = addDays(day, 1)) {
      if (worksOn(day, rhythm, calendar)) days.push({ day, weight: 1 + nth / DAYS_OF_HISTORY })
    }
    return Array.from({ length: Math.ceil(organisation.volume * size) }, (): Plan => {
      const { day } = chance.weighted(days, ({ weight }) => weight)
      return { at: momentOn(day, rhythm, chance), organisation, state: 'decided' }
    })
  })
}

/** Families who come back, so that history and its flags have something true to show. */
function comingBack(now: Date, calendar: Calendar, chance: Chance): readonly Plan[] {
  const today = londonDay(now)
  const before = (
    days: number,
    key: string,
    rest: Omit<Plan, 'at' | 'organisation' | 'state'>,
  ): Plan => {
    const from = organisation(key)
    const rhythm = rhythmOf(from.kind)
    const day = workingDayBefore(addDays(today, -days), rhythm, calendar)
    return { at: momentOn(day, rhythm, chance), organisation: from, state: 'decided', ...rest }
  }
  return [
    // Three times no further action on one worry; the fourth waits in today’s queue.
    before(290, 'sallowfield-primary', {
      family: 'three closed',
      story: 'hungry-and-tired',
      level: 2,
      age: 7,
      siblings: 2,
      decision: 'C01',
      outcome: 'OUT_I',
    }),
    before(171, 'charnbrook-nursing-county', {
      family: 'three closed',
      story: 'hungry-and-tired',
      level: 3,
      decision: 'C01',
      outcome: 'OUT_L',
    }),
    before(64, 'sallowfield-primary', {
      family: 'three closed',
      story: 'hungry-and-tired',
      level: 3,
      decision: 'C01',
      outcome: 'OUT_L',
    }),
    // Abuse that escalates: standard, medium, then a school, then high in today’s queue.
    before(233, 'fosse-vale-police', {
      family: 'escalating',
      grade: 'S',
      isNotification: true,
      age: 9,
      siblings: 2,
      councilCode: '855',
    }),
    before(118, 'fosse-vale-police', {
      family: 'escalating',
      grade: 'M',
      isNotification: true,
      councilCode: '855',
      decision: 'C04',
    }),
    before(31, 'larkmeadow-primary', {
      family: 'escalating',
      story: 'living-with-abuse',
      level: 3,
      decision: 'C06',
      outcome: 'OUT_I',
    }),
    // An assessment ended, and the same worry came back within the year.
    before(260, 'lantern-street-primary', {
      family: 'city again',
      story: 'parent-unwell',
      level: 3,
      age: 6,
      siblings: 1,
      decision: 'C06',
      outcome: 'OUT_I',
    }),
    before(74, 'charnbrook-visiting-city', {
      family: 'city again',
      story: 'parent-unwell',
      level: 3,
      decision: 'C04',
      outcome: 'OUT_I',
    }),
    before(201, 'barleycote-primary', {
      family: 'rutland again',
      story: 'drinking-or-drugs',
      level: 2,
      age: 8,
      siblings: 1,
      decision: 'C02',
      outcome: 'OUT_I',
    }),
    before(90, 'ferrycote-surgery', {
      family: 'rutland again',
      story: 'parent-unwell',
      level: 2,
      decision: 'C01',
      outcome: 'OUT_L',
    }),
    // Young person known through missing and exploitation.
    before(150, 'brindlewood-academy', {
      family: 'pulled away',
      story: 'not-in-school',
      level: 2,
      age: 14,
      siblings: 1,
      decision: 'C04',
      outcome: 'OUT_I',
    }),
    before(47, 'brindlewood-academy', {
      family: 'pulled away',
      story: 'county-lines',
      level: 3,
      decision: 'C06',
      outcome: 'OUT_E1',
    }),
  ]
}

type Timing = 'late' | 'dueNow' | 'fresh' | 'overnight'

/** What waits in each council today: on purpose where something must be there, by chance for the rest. */
function queues(now: Date, calendar: Calendar, chance: Chance): readonly Plan[] {
  const wait = (
    timing: Timing,
    key: string,
    rest: Omit<Plan, 'at' | 'organisation' | 'state'>,
  ): Plan => {
    const from = organisation(key)
    const isOpened = rest.level !== 4 && chance.happens(0.25)
    return {
      at: arrival(now, timing, from, calendar, chance),
      organisation: from,
      state: isOpened ? 'opened' : 'waiting',
      ...rest,
    }
  }
  const county = '855'
  const city = '856'
  const rutland = '857'
  return [
    wait('fresh', 'charnbrook-visiting-county', {
      councilCode: county,
      story: 'baby-bruise',
      level: 4,
      outcome: 'OUT_E1',
      siblings: 1,
      age: 0,
    }),
    wait('overnight', 'fosse-vale-police', {
      councilCode: county,
      family: 'escalating',
      grade: 'H',
      isNotification: true,
    }),
    wait('fresh', 'larkmeadow-primary', {
      councilCode: county,
      story: 'hit-at-home',
      level: 4,
      outcome: 'OUT_D',
    }),
    wait('fresh', 'queen-adela-emergency', {
      councilCode: county,
      story: 'self-harm',
      level: 4,
      outcome: 'OUT_E1',
      addressUnknown: true,
      urgentForm: true,
    }),
    wait('dueNow', 'sallowfield-primary', {
      councilCode: county,
      family: 'three closed',
      story: 'hungry-and-tired',
      level: 3,
      outcome: 'OUT_I',
      siblings: 2,
    }),
    wait('dueNow', 'thornwick-primary', {
      councilCode: county,
      story: 'home-conditions',
      level: 3,
      outcome: 'OUT_I',
      siblings: 3,
      age: 8,
    }),
    wait('fresh', 'queen-adela-maternity', {
      councilCode: county,
      story: 'unborn-first-baby',
      level: 4,
      outcome: 'OUT_E1',
    }),
    wait('fresh', 'brindlewood-academy', {
      councilCode: county,
      family: 'pulled away',
      story: 'county-lines',
      level: 4,
      outcome: 'OUT_E1',
    }),
    wait('dueNow', 'bramble-and-thyme', {
      councilCode: county,
      story: 'parent-unwell',
      level: 3,
      outcome: 'OUT_J',
      siblings: 1,
    }),
    wait('fresh', 'highmarsh-health', {
      councilCode: county,
      story: 'untreated-health',
      level: 3,
      outcome: 'OUT_I',
      isBorder: true,
    }),
    wait('late', 'orchard-weir-surgery', {
      councilCode: county,
      story: 'parent-unwell',
      level: 3,
      outcome: 'OUT_I',
    }),
    wait('late', 'hartsbridge-school', {
      councilCode: county,
      story: 'put-down-and-left-out',
      level: 3,
      outcome: 'OUT_I',
      siblings: 1,
    }),
    wait('late', 'fosse-vale-police', {
      councilCode: county,
      grade: 'S',
      isNotification: true,
      siblings: 1,
    }),
    wait('overnight', 'fosse-vale-police', {
      councilCode: county,
      grade: 'M',
      isNotification: true,
      siblings: 1,
    }),
    wait('overnight', 'fosse-vale-police', {
      councilCode: county,
      grade: 'S',
      isNotification: true,
    }),
    wait('dueNow', 'fosse-vale-police', {
      councilCode: county,
      grade: 'S',
      isNotification: true,
      siblings: 2,
    }),
    wait('fresh', 'larkmeadow-primary', {
      councilCode: county,
      story: 'young-carer',
      level: 2,
      outcome: 'OUT_I',
    }),
    wait('fresh', 'charnbrook-visiting-county', {
      councilCode: county,
      story: 'home-conditions',
      level: 2,
      outcome: 'OUT_I',
      siblings: 1,
    }),
    wait('dueNow', 'county-inclusion', {
      councilCode: county,
      story: 'not-in-school',
      level: 3,
      outcome: 'OUT_L',
    }),
    wait('fresh', 'willowmere-school', {
      councilCode: county,
      story: 'disabled-child-tired-family',
      level: 3,
      outcome: 'OUT_I',
    }),
    wait('dueNow', 'kingsmarrow-medical', {
      councilCode: county,
      story: 'drinking-or-drugs',
      level: 2,
      outcome: 'OUT_I',
      siblings: 1,
    }),

    wait('fresh', 'fennimore-academy', {
      councilCode: city,
      story: 'honour-and-control',
      level: 4,
      outcome: 'OUT_D',
      age: 16,
    }),
    wait('overnight', 'queen-adela-emergency', {
      councilCode: city,
      story: 'violence-among-young-people',
      level: 4,
      outcome: 'OUT_E1',
      urgentForm: true,
    }),
    wait('overnight', 'fosse-vale-police', {
      councilCode: city,
      grade: 'H',
      isNotification: true,
      siblings: 2,
    }),
    wait('late', 'copperlane-primary', {
      councilCode: city,
      story: 'hungry-and-tired',
      level: 3,
      outcome: 'OUT_I',
    }),
    wait('late', 'dunnock-lane-practice', {
      councilCode: city,
      story: 'parents-at-war',
      level: 2,
      outcome: 'OUT_I',
    }),
    wait('dueNow', 'lantern-street-primary', {
      councilCode: city,
      family: 'city again',
      story: 'parent-unwell',
      level: 3,
      outcome: 'OUT_I',
      siblings: 1,
    }),
    wait('dueNow', 'lanternhill-welcome', {
      councilCode: city,
      story: 'new-to-the-country',
      level: 3,
      outcome: 'OUT_I',
      siblings: 2,
    }),
    wait('fresh', 'ninth-gate', {
      councilCode: city,
      story: 'living-with-abuse',
      level: 3,
      outcome: 'OUT_J',
      siblings: 1,
    }),
    wait('fresh', 'charnbrook-camhs', {
      councilCode: city,
      story: 'self-harm',
      level: 3,
      outcome: 'OUT_I',
    }),

    wait('fresh', 'fallowdene-school', {
      councilCode: rutland,
      story: 'older-friend-online',
      level: 4,
      outcome: 'OUT_E1',
      age: 13,
    }),
    wait('late', 'wren-hollow-primary', {
      councilCode: rutland,
      story: 'parents-at-war',
      level: 2,
      outcome: 'OUT_I',
    }),
    wait('dueNow', 'barleycote-primary', {
      councilCode: rutland,
      family: 'rutland again',
      story: 'drinking-or-drugs',
      level: 3,
      outcome: 'OUT_I',
      siblings: 1,
    }),
    wait('overnight', 'fosse-vale-police', {
      councilCode: rutland,
      grade: 'M',
      isNotification: true,
      siblings: 1,
    }),
  ]
}

const MINUTE = 60_000

/** When something that is still waiting came in, always before now. */
function arrival(
  now: Date,
  timing: Timing,
  from: DemoOrganisation,
  calendar: Calendar,
  chance: Chance,
): Date {
  const today = londonDay(now)
  const rhythm = rhythmOf(from.kind)
  if (timing === 'overnight') {
    const lastNight = londonInstant(
      addDays(today, -1),
      `${String(chance.whole(19, 23))}:${String(chance.whole(10, 59))}`,
    )
    return lastNight.getTime() < now.getTime() ? lastNight : new Date(now.getTime() - 30 * MINUTE)
  }
  if (timing === 'fresh') return new Date(now.getTime() - chance.whole(4, 190) * MINUTE)
  // The last working day whose decision is still due (or, for late ones, already past).
  for (
    let back = timing === 'late' ? 1 : 3;
    back < 14 && back >= 0;
    back += timing === 'late' ? 1 : -1
  ) {
    const day = addDays(today, -back)
    if (!isWorkingDay(day, calendar)) continue
    const at = momentOn(day, rhythm === 'night' || rhythm === 'anyHour' ? rhythm : 'office', chance)
    const isPast = decisionDueAt(at, calendar).getTime() < now.getTime()
    if (at.getTime() < now.getTime() && isPast === (timing === 'late')) return at
  }
  return new Date(now.getTime() - chance.whole(30, 240) * MINUTE)
}
