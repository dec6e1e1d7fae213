/** The demonstration's practice: answers that are nobody's, two sets, and teams to count by. */
import { levels } from '#app/domain/threshold/guide.ts'
import type { PracticeCase } from '#app/domain/threshold/practice/practice-case.ts'
import { addDays } from '#app/domain/time/calendar.ts'
import { londonDay } from '#app/domain/time/london.ts'
import { practiceId } from '#app/services/threshold/practice/practice-id.ts'
import {
  demoPractice,
  misreadHabits,
  practisingKinds,
  type DemoPractice,
} from '#content/demonstration/practice.ts'
import { organisations } from '#content/demonstration/organisations.ts'
import { practiceEditions } from '#content/threshold/practice/practice-editions.ts'
import type { World } from '#db/seed.ts'
import type { Cast } from './cast.ts'
import type { Chance } from './chance.ts'

type Accounts = World['accounts'][number][]

export interface PracticeRows {
  readonly accounts: Accounts
  readonly practiceResults: World['practiceResults'][number][]
  readonly practiceSets: World['practiceSets'][number][]
  readonly practiceDone: World['practiceDone'][number][]
}

const DAY = 24 * 60 * 60_000
/** How many answers there have been in a year. */
const ANSWERS = 900

const [edition] = practiceEditions

/** Rows for everybody's practice; the cast's own accounts come back with their teams. */
export function makePractice(cast: Cast, now: Date, chance: Chance): PracticeRows {
  const agencies = demoPractice.map((demo, index) =>
    agencyRows(demo, cast, now, chance.fork(`agency ${String(index)}`)),
  )
  const teamOf = new Map(
    demoPractice.flatMap(({ teams }) =>
      teams.flatMap(({ team, members }) => members.map(name => [name, team] as const)),
    ),
  )
  return {
    accounts: [
      ...cast.accountRows.map(row => ({ ...row, team: teamOf.get(row.name) ?? null })),
      ...agencies.flatMap(({ colleagues }) => colleagues),
    ],
    practiceResults: results(now, chance.fork('answers')),
    practiceSets: agencies.map(({ set }) => set),
    practiceDone: agencies.flatMap(({ done }) => done),
  }
}

function agencyRows(
  { organisation, teams, set, done }: DemoPractice,
  cast: Cast,
  now: Date,
  chance: Chance,
) {
  const agency = organisations.find(({ key }) => key === organisation)
  if (!agency) throw new Error(`no organisation is called ${organisation}`)
  const organisationId = cast.idOf(agency)
  const createdAt = new Date(now.getTime() - set.setDaysAgo * DAY)
  const colleagues = teams.flatMap(({ team, colleagues: names }) =>
    names.map(({ name, jobTitle }): Accounts[number] => ({
      id: chance.uuid(),
      organisationId,
      name,
      email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`,
      jobTitle,
      phone: '01632 960199',
      roles: ['referrer'],
      team,
      active: true,
      persona: null,
      createdAt,
    })),
  )
  const people = [
    ...teams.flatMap(({ team, members }) =>
      members.map(name => ({ id: cast.named(name).id, name, team })),
    ),
    ...colleagues.map(({ id, name, team }) => ({ id, name, team: team ?? null })),
  ]
  const setId = chance.uuid()
  const asked = people.filter(({ team }) => set.team === null || set.team === team)
  return {
    colleagues,
    set: {
      id: setId,
      organisationId,
      name: set.name,
      caseIds: [...set.caseIds],
      team: set.team,
      dueOn: addDays(londonDay(now), set.dueInDays),
      createdBy: cast.named(set.by).id,
      createdAt,
      withdrawnAt: null,
    },
    done: asked.flatMap(({ id: accountId, name }) => {
      const count = done[name] ?? (chance.happens(0.6) ? set.caseIds.length : chance.whole(0, 2))
      return set.caseIds.slice(0, count).map(caseId => ({
        id: practiceId(['done', setId, accountId, caseId]),
        setId,
        accountId,
        caseId,
      }))
    }),
  }
}

/** A year of answers, more of late, with the habits that make the report worth reading. */
function results(now: Date, chance: Chance): World['practiceResults'][number][] {
  const today = londonDay(now)
  const kinds = Object.entries(practisingKinds)
  const favourites = new Set(chance.shuffled(edition.cases).slice(0, 18))
  return Array.from({ length: ANSWERS }, () => {
    const one = chance.weighted(edition.cases, each => (favourites.has(each) ? 6 : 1))
    const [agencyKind] = chance.weighted(kinds, ([, weight]) => weight)
    return {
      id: chance.uuid(),
      caseId: one.id,
      guideId: edition.guideId,
      agencyKind,
      level: answered(one, agencyKind, chance),
      answeredOn: addDays(today, -Math.floor(chance.next() * chance.next() * 360)),
    }
  })
}

function answered(one: PracticeCase, agencyKind: string, chance: Chance): number {
  const habit = misreadHabits.find(
    ({ agency, topic }) => agency === agencyKind && topic === one.topic,
  ) ?? { tooLow: 0.17, tooHigh: 0.11 }
  const at = chance.next()
  const lower = levels.filter(level => level < one.level)
  const higher = levels.filter(level => level > one.level)
  const wrong = at < habit.tooLow ? lower : at < habit.tooLow + habit.tooHigh ? higher : []
  if (wrong.length === 0) return one.level
  return wrong.includes(one.mistake.level) && chance.happens(0.75)
    ? one.mistake.level
    : chance.pick(wrong)
}
