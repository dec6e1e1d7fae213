import { normaliseNhsNumber, normalisePostcode, normaliseUpn } from '../referral/identifiers.ts'
import { daysBetween } from '../time/calendar.ts'
import { compareDays, isKnownDay, type DayAgreement } from './birth-dates.ts'
import type { ChildIdentity } from './child-identity.ts'
import { nameSounds, nameWords, soundAlike } from './name-sounds.ts'

/** How strongly two records look like one child. A person decides: nothing is ever merged by itself. */
export type MatchStrength = 'same' | 'likely' | 'possible' | 'none'

/** A strength with its reasons, for the front door only. */
export interface Comparison {
  readonly strength: MatchStrength
  readonly because: readonly string[]
}

type NameAgreement = 'same' | 'alike' | 'differs' | 'unknown'

interface Evidence {
  readonly forename: NameAgreement
  readonly surname: NameAgreement
  readonly day: DayAgreement
  readonly postcode: 'same' | 'differs' | 'unknown'
}

const DAYS_A_DUE_DATE_MOVES = 28
const DAYS_BORN_EARLY = 119
const strengthOrder: readonly MatchStrength[] = ['none', 'possible', 'likely', 'same']

/**
 * Compares two children. An NHS or pupil number decides unless the names contradict it; otherwise
 * names by sound, day of birth with its common slips, and postcode. Twins share a surname, a birthday
 * and a home, so a different forename is never called the same child.
 */
export function compareChildren(a: ChildIdentity, b: ChildIdentity): Comparison {
  const evidence: Evidence = {
    forename: compareNames(namesOf(a).forenames, namesOf(b).forenames),
    surname: compareNames(namesOf(a).surnames, namesOf(b).surnames),
    day: compareDays(a.bornOn, b.bornOn),
    postcode: comparePostcodes(a.postcode, b.postcode),
  }
  const byNumber = compareNumbers(a, b, evidence)
  const byDetails = compareDetails(evidence)
  const byMother = compareByMother(a, b, evidence)
  const best = strongest([byNumber.found, byDetails, byMother])
  return capped(best, byNumber.contradiction)
}

/** A name taken apart, its sounds only when they are asked for. */
interface Name {
  readonly words: readonly string[]
  readonly sounds: () => readonly string[]
}

interface Names {
  readonly forenames: Name
  readonly surnames: Name
}

/** One child is compared with many, so each record's names are taken apart once. */
const takenApart = new WeakMap<ChildIdentity, Names>()

function namesOf(child: ChildIdentity): Names {
  const known = takenApart.get(child)
  if (known) return known
  const names = {
    forenames: takeApart(child.forename, child.knownAs),
    surnames: takeApart(child.surname, child.formerNames),
  }
  takenApart.set(child, names)
  return names
}

function takeApart(...names: readonly (string | undefined)[]): Name {
  let sounds: readonly string[] | undefined
  return { words: nameWords(...names), sounds: () => (sounds ??= nameSounds(...names)) }
}

function compareNames(a: Name, b: Name): NameAgreement {
  if (a.words.length === 0 || b.words.length === 0) return 'unknown'
  if (a.words.some(word => b.words.includes(word))) return 'same'
  return soundAlike(a.sounds(), b.sounds()) ? 'alike' : 'differs'
}

function comparePostcodes(a: string | undefined, b: string | undefined): Evidence['postcode'] {
  const [one, other] = [normalisePostcode(a ?? ''), normalisePostcode(b ?? '')]
  if (one === undefined || other === undefined) return 'unknown'
  return one === other ? 'same' : 'differs'
}

const none: Comparison = { strength: 'none', because: [] }

function compareNumbers(
  a: ChildIdentity,
  b: ChildIdentity,
  { forename }: Evidence,
): { readonly found: Comparison; readonly contradiction?: Comparison } {
  const nhs = [
    normaliseNhsNumber(a.nhsNumber ?? ''),
    normaliseNhsNumber(b.nhsNumber ?? ''),
  ] as const
  const upn = [normaliseUpn(a.upn ?? ''), normaliseUpn(b.upn ?? '')] as const
  const equal = [
    ...(nhs[0] !== undefined && nhs[0] === nhs[1] ? ['Same NHS number'] : []),
    ...(upn[0] !== undefined && upn[0] === upn[1] ? ['Same unique pupil number'] : []),
  ]
  if (equal.length > 0) {
    // A number pasted onto a brother's or sister's record is a real slip, and merging them would do harm.
    return forename === 'differs'
      ? { found: { strength: 'likely', because: [...equal, 'First names differ: check'] } }
      : { found: { strength: 'same', because: equal } }
  }
  if (nhs[0] !== undefined && nhs[1] !== undefined) {
    return {
      found: none,
      contradiction: { strength: 'possible', because: ['NHS numbers differ: check both'] },
    }
  }
  // A pupil may have had an earlier number, so differing pupil numbers count against less.
  if (upn[0] !== undefined && upn[1] !== undefined) {
    return {
      found: none,
      contradiction: { strength: 'likely', because: ['Unique pupil numbers differ'] },
    }
  }
  return { found: none }
}

function compareDetails({ forename, surname, day, postcode }: Evidence): Comparison {
  const agrees = (name: NameAgreement): boolean => name === 'same' || name === 'alike'
  const because = [
    ...nameReason('First name', forename),
    ...nameReason('Surname', surname),
    ...dayReason(day),
    ...(postcode === 'same' ? ['Same postcode'] : []),
  ]
  const found = (strength: MatchStrength): Comparison =>
    strength === 'none' ? none : { strength, because }

  if (agrees(forename) && agrees(surname)) {
    if (day === 'same') {
      const certain = forename === 'same' && surname === 'same' && postcode === 'same'
      return found(certain ? 'same' : 'likely')
    }
    if (day === 'swapped' || day === 'one_digit') {
      return found(postcode === 'same' ? 'likely' : 'possible')
    }
    return found(day === 'unknown' || postcode === 'same' ? 'possible' : 'none')
  }
  if (day !== 'same' && day !== 'swapped') return none
  if (forename === 'differs') {
    return agrees(surname) && day === 'same'
      ? {
          strength: 'possible',
          because: [
            ...because,
            'First names differ: may be a twin, or another name for the same child',
          ],
        }
      : none
  }
  if (agrees(forename)) {
    return found(postcode === 'same' && day === 'same' ? 'likely' : 'possible')
  }
  if (agrees(surname)) return found('possible')
  return found(postcode === 'same' ? 'possible' : 'none')
}

function compareByMother(a: ChildIdentity, b: ChildIdentity, { forename }: Evidence): Comparison {
  if (!sameMother(a, b)) return none
  const expecting = [a, b].filter(({ dueOn, bornOn }) => isKnownDay(dueOn) && !isKnownDay(bornOn))
  const [unborn] = expecting
  if (unborn === undefined || !isKnownDay(unborn.dueOn)) return none
  const other = unborn === a ? b : a
  const otherDay = isKnownDay(other.bornOn) ? other.bornOn : other.dueOn
  if (!isKnownDay(otherDay)) return none
  const apart = daysBetween(unborn.dueOn, otherDay)
  const earliest = isKnownDay(other.bornOn) ? -DAYS_BORN_EARLY : -DAYS_A_DUE_DATE_MOVES
  if (apart < earliest || apart > DAYS_A_DUE_DATE_MOVES) return none
  // Unborn twins share a mother and a due date: two given names that differ are two babies.
  const strength = forename === 'differs' ? 'possible' : 'likely'
  return {
    strength,
    because: [
      'Mother’s name sounds the same',
      isKnownDay(other.bornOn) ? 'Born close to the due date' : 'Due dates are close',
    ],
  }
}

function sameMother(a: ChildIdentity, b: ChildIdentity): boolean {
  const [one, other] = [nameWords(a.motherName), nameWords(b.motherName)]
  if (one.length < 2 || other.length < 2) return false
  const born = compareDays(a.motherBornOn, b.motherBornOn)
  return (
    born !== 'differs' &&
    soundAlike(nameSounds(one[0]), nameSounds(other[0])) &&
    soundAlike(nameSounds(one.at(-1)), nameSounds(other.at(-1)))
  )
}

function nameReason(label: string, agreement: NameAgreement): readonly string[] {
  if (agreement === 'same') return [`${label} the same`]
  return agreement === 'alike' ? [`${label} sounds the same`] : []
}

function dayReason(day: DayAgreement): readonly string[] {
  switch (day) {
    case 'same':
      return ['Same date of birth']
    case 'swapped':
      return ['Dates of birth match with day and month swapped']
    case 'one_digit':
      return ['Dates of birth differ by one digit']
    case 'differs':
      return ['Dates of birth differ']
    case 'unknown':
      return []
  }
}

function strongest(found: readonly Comparison[]): Comparison {
  return found.reduce((best, next) =>
    strengthOrder.indexOf(next.strength) > strengthOrder.indexOf(best.strength) ? next : best,
  )
}

function capped(found: Comparison, limit: Comparison | undefined): Comparison {
  if (limit === undefined || found.strength === 'none') return found
  const over = strengthOrder.indexOf(found.strength) > strengthOrder.indexOf(limit.strength)
  return {
    strength: over ? limit.strength : found.strength,
    because: [...found.because, ...limit.because],
  }
}
