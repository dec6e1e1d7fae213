import type { OfficeHours } from '../time/office-hours.ts'

/** A council's three-digit number in Department for Education returns, such as '855'. */
export type CouncilCode = string

/** A telephone number, and whether a person has checked it with the council it belongs to. */
export interface PhoneNumber {
  /** As people write it: '0116 305 0005'. */
  readonly number: string
  /** As a phone dials it, for a `tel:` link: '+441163050005'. */
  readonly dial: string
  readonly verified: boolean
  /** Shown beside the number in a demonstration, when there is something to know about it. */
  readonly note?: string
}

/** Levels of need run from 1 (every child) to 4 (a child who may be suffering significant harm). */
export type LevelNumber = 1 | 2 | 3 | 4

/** What one level of need means here. Where section 17 sits differs between partnerships. */
export interface Level {
  readonly level: LevelNumber
  readonly name: string
  readonly who: string
  readonly response: string
  readonly agreement: string
  readonly time: string
  /** Whether a child in need (Children Act 1989 section 17) is placed at this level. */
  readonly section17: boolean
}

/** The level table a council uses from a day on, when it differs from the partnership's. */
export interface LevelOverride {
  readonly validFrom: string
  readonly levels: readonly Level[]
}

/** One council and the front door that answers for it. */
export interface Council {
  readonly code: CouncilCode
  /** The place: 'Rutland'. */
  readonly name: string
  /** The council in a sentence: 'Rutland County Council'. */
  readonly adjective: string
  readonly frontDoorName: string
  readonly phone: PhoneNumber
  readonly outOfHoursName: string
  readonly outOfHoursPhone: PhoneNumber
  readonly hours: OfficeHours
  readonly website?: string
  readonly validFrom: string
  readonly levelOverrides: readonly LevelOverride[]
}

/** The look of the service: our own mark and colours as '#rrggbb', never the government's. */
export interface Brand {
  readonly serviceName: string
  readonly wordmark: string
  readonly strapline: string
  readonly colours: {
    /** Header and emergency strip; white text is read on it. */
    readonly primary: string
    readonly primaryDark: string
    /** A thin line under the header: decoration only. */
    readonly accent: string
    /** Panels; body text is read on it. */
    readonly tint: string
  }
}

/** The councils that share one portal, as they stand from `validFrom` until the next version. */
export interface Partnership {
  readonly id: string
  readonly name: string
  readonly validFrom: string
  readonly brand: Brand
  /** First in the list answers when nothing says which council: never empty. */
  readonly councils: readonly [Council, ...Council[]]
  readonly levels: readonly Level[]
}

/** The version of the partnership in force on a day; the earliest, for a day before any began. */
export function partnershipOn(
  versions: readonly [Partnership, ...Partnership[]],
  day: string,
): Partnership {
  const [first, ...others] = [...versions].sort((a, b) => a.validFrom.localeCompare(b.validFrom))
  return others.reduce(
    (current, version) => (version.validFrom <= day ? version : current),
    first ?? versions[0],
  )
}

/** The council with this code, if it belongs to the partnership. */
export function findCouncil(partnership: Partnership, code: CouncilCode): Council | undefined {
  return partnership.councils.find(council => council.code === code)
}

/** The level table one council uses on a day: its own latest, or else the partnership's. */
export function levelsFor(
  partnership: Partnership,
  code: CouncilCode,
  day: string,
): readonly Level[] {
  const overrides = findCouncil(partnership, code)?.levelOverrides ?? []
  const inForce = overrides
    .filter(({ validFrom }) => validFrom <= day)
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom))
  return inForce[0]?.levels ?? partnership.levels
}
