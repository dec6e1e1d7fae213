import { findCouncil, type CouncilCode, type Partnership } from '../partnership/partnership.ts'
import type { Calendar } from '../time/calendar.ts'
import { isOpen } from '../time/office-hours.ts'
import { normalisePostcode, outwardCode, postcodeSector } from './identifiers.ts'

/** Which team reads a referral first. */
export type Lane = 'front_door' | 'early_help' | 'out_of_hours' | 'lado'

/** Who answers for a place: a council of the partnership, or one outside it, by name. */
export type PlaceOwner = { readonly council: CouncilCode } | { readonly outside: string }

/** One postcode district and the council most of it lies in. */
export interface District {
  /** The first half of the postcode: 'LE15'. */
  readonly outward: string
  readonly owner: PlaceOwner
  /** Part of the district lies in another council, so a person checks the address. */
  readonly shared: boolean
  readonly note?: string
  /** Sectors that differ from the rest, by postcode sector: 'PE9 3'. */
  readonly sectors?: Readonly<Record<string, PlaceOwner>>
}

/** What routing needs to know about a referral. */
export interface RoutingFacts {
  readonly postcode?: string
  readonly noFixedAddress?: boolean
  /** The council the sender works in: where a referral goes when the address cannot say. */
  readonly senderCouncilCode?: CouncilCode
  readonly at: Date
  readonly urgent: boolean
  readonly wantsEarlyHelp: boolean
  /** The form's own team: a restricted form always goes there; any other form leaves it when it is urgent. */
  readonly formLane?: Lane
}

/** Where a referral goes, with the reasons a person at the front door can check. */
export interface Routing {
  readonly councilCode: CouncilCode
  readonly lane: Lane
  readonly addressUnknown: boolean
  readonly outsideArea: boolean
  readonly nearBorder: boolean
  readonly because: readonly string[]
}

/**
 * Chooses the council and the team. Always gives an answer: an address we cannot place goes to the
 * sender's own council, marked for a person to check, because a referral must never be turned away.
 */
export function route(
  facts: RoutingFacts,
  partnership: Partnership,
  districts: readonly District[],
  calendar: Calendar,
): Routing {
  const place = placeOf(facts, partnership, districts)
  const { lane, reason } = laneOf(facts, place.councilCode, partnership, calendar)
  return { ...place, lane, because: [...place.because, reason] }
}

function placeOf(
  facts: RoutingFacts,
  partnership: Partnership,
  districts: readonly District[],
): Omit<Routing, 'lane'> {
  const sender = findCouncil(partnership, facts.senderCouncilCode ?? '') ?? partnership.councils[0]
  const bySender = { councilCode: sender.code, nearBorder: false, outsideArea: false }
  const postcode = facts.postcode?.trim() ?? ''
  const outward = outwardCode(postcode)

  if (outward === undefined) {
    const why =
      facts.noFixedAddress === true
        ? 'The family has no fixed address'
        : postcode === ''
          ? 'The postcode is not known'
          : 'The postcode could not be read'
    return {
      ...bySender,
      addressUnknown: true,
      because: [`${why}, so this goes to ${sender.name}, the sender’s own council`],
    }
  }

  const district = districts.find(entry => entry.outward === outward)
  const sector = postcodeSector(postcode) ?? ''
  const override = district?.sectors?.[sector]
  const owner = override ?? district?.owner
  const council =
    owner !== undefined && 'council' in owner ? findCouncil(partnership, owner.council) : undefined
  const shown = normalisePostcode(postcode) ?? outward
  const shared = district?.shared ?? false
  const border = shared ? [`${outward} is near a border: check the address${noteOf(district)}`] : []
  const moving =
    facts.noFixedAddress === true
      ? ['The family has no fixed address: check where they are now']
      : []

  if (council === undefined) {
    const where =
      owner !== undefined && 'outside' in owner ? `in ${owner.outside}` : 'outside our area'
    return {
      ...bySender,
      nearBorder: shared,
      outsideArea: true,
      addressUnknown: false,
      because: [
        `${shown} looks to be ${where}, so this goes to ${sender.name}, the sender’s own council, to pass on`,
        ...border,
        ...moving,
      ],
    }
  }
  return {
    councilCode: council.code,
    nearBorder: shared,
    outsideArea: false,
    addressUnknown: false,
    because: [
      `${override === undefined ? outward : sector} is usually in ${council.name}`,
      ...border,
      ...moving,
    ],
  }
}

function noteOf(district: District | undefined): string {
  return district?.note === undefined ? '' : `. ${district.note}`
}

function laneOf(
  facts: RoutingFacts,
  councilCode: CouncilCode,
  partnership: Partnership,
  calendar: Calendar,
): { readonly lane: Lane; readonly reason: string } {
  const council = findCouncil(partnership, councilCode) ?? partnership.councils[0]
  // Whatever else it is, only the designated officer may read it: the form tells the sender to phone as well.
  if (facts.formLane === 'lado') {
    return {
      lane: 'lado',
      reason: 'Only the designated officer for allegations and their deputies read it',
    }
  }
  const open = isOpen(facts.at, council.hours, calendar)
  // Urgency is looked at before anything else: a request for early help never takes an urgent referral off the front door.
  if (facts.urgent && !open) {
    return {
      lane: 'out_of_hours',
      reason: `This is urgent and ${council.frontDoorName} is closed, so ${council.outOfHoursName} reads it now`,
    }
  }
  if (facts.urgent) {
    return {
      lane: 'front_door',
      reason: `This is urgent, so ${council.frontDoorName} reads it now`,
    }
  }
  if (facts.wantsEarlyHelp || facts.formLane === 'early_help') {
    return { lane: 'early_help', reason: 'It asks for early help' }
  }
  return {
    lane: 'front_door',
    reason: open
      ? `${council.frontDoorName} reads it`
      : `${council.frontDoorName} is closed and reads it when it opens`,
  }
}
