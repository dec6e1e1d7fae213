/** The organisations and people of the demonstration as rows, and ways to choose among them. */
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { organisations, type DemoOrganisation } from '#content/demonstration/organisations.ts'
import { people, type DemoPerson } from '#content/demonstration/people.ts'
import type { World } from '#db/seed.ts'
import type { Chance } from './chance.ts'
import { dramaDesk } from './made-up-numbers.ts'

export interface Member {
  readonly id: string
  readonly organisationId: string
  readonly person: DemoPerson
  readonly email: string
  readonly phone: string
}

export interface Cast {
  readonly organisationRows: World['organisations']
  readonly accountRows: World['accounts']
  readonly idOf: (organisation: DemoOrganisation) => string
  /** Somebody of this agency who may write. */
  readonly author: (organisation: DemoOrganisation, chance: Chance) => Member
  /** Somebody of the council’s front door in this role. */
  readonly worker: (
    councilCode: string,
    role: 'front_door_manager' | 'front_door_officer' | 'out_of_hours',
    chance: Chance,
  ) => Member
  readonly named: (name: string) => Member
  readonly withId: (id: string) => Member
}

/** Everybody, with ids, addresses at example.org and telephone numbers kept for drama. */
export function makeCast(createdAt: Date, chance: Chance): Cast {
  const ids = new Map(organisations.map(({ key }) => [key, chance.uuid()]))
  const idOfKey = (key: string): string => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`no organisation is called ${key}`)
    return id
  }
  const councilOf = new Map(organisations.map(({ key, councilCode }) => [key, councilCode]))
  const members = people.map((person, index): Member => {
    const desk = 130 + index
    return {
      id: chance.uuid(),
      organisationId: idOfKey(person.organisation),
      person,
      email: `${slug(person.name)}@example.org`,
      phone: dramaDesk(desk, councilOf.get(person.organisation) ?? ''),
    }
  })
  const memberIn = (organisationId: string, roles: readonly string[]): readonly Member[] =>
    members.filter(
      member =>
        member.organisationId === organisationId &&
        member.person.roles.some(role => roles.includes(role)),
    )
  const frontDoors = organisations.filter(({ kind }) => kind === 'front_door')
  return {
    organisationRows: organisations.map(organisation => ({
      id: idOfKey(organisation.key),
      key: organisation.key,
      name: organisation.name,
      kind: organisation.kind,
      service: organisation.service,
      town: organisation.town,
      councilCode: organisation.councilCode,
      sourceCode: agencyKinds.find(({ code }) => code === organisation.kind)?.defaultSource ?? '5B',
      active: true,
      countersigns: organisation.countersigns ?? false,
      createdAt,
    })),
    accountRows: members.map((member, index) => ({
      id: member.id,
      organisationId: member.organisationId,
      name: member.person.name,
      email: member.email,
      jobTitle: member.person.jobTitle,
      phone: member.phone,
      roles: [...member.person.roles],
      active: true,
      persona: member.person.persona ?? null,
      // The sign-in page lists people in the order they were made: the order of a referral's life.
      createdAt: new Date(createdAt.getTime() + index),
    })),
    idOf: organisation => idOfKey(organisation.key),
    author: (organisation, from) =>
      from.weighted(
        memberIn(idOfKey(organisation.key), ['referrer', 'safeguarding_lead']),
        ({ person }) => (person.roles.includes('safeguarding_lead') ? 3 : 2),
      ),
    worker: (councilCode, role, from) => {
      const door = frontDoors.find(each => each.councilCode === councilCode)
      return from.pick(memberIn(idOfKey(door?.key ?? ''), [role]))
    },
    named: name => {
      const found = members.find(({ person }) => person.name === name)
      if (!found) throw new Error(`nobody is called ${name}`)
      return found
    },
    withId: id => {
      const found = members.find(member => member.id === id)
      if (!found) throw new Error('nobody has this id')
      return found
    },
  }
}

function slug(name: string): string {
  return name
    .replace(/^(Dr|PC|DC|Sergeant) /, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
}
