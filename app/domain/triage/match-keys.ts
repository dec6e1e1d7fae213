import { normaliseNhsNumber, normalisePostcode, normaliseUpn } from '../referral/identifiers.ts'
import { isKnownDay, swapDayAndMonth } from './birth-dates.ts'
import type { ChildIdentity } from './child-identity.ts'
import { nameSounds, nameWords } from './name-sounds.ts'

/**
 * Keys under which a child may be found again: two children who could be the same share at least one.
 * A shared key only brings them together to be compared; it says nothing by itself. Keys hold personal
 * details, so they are stored with the same care as the child's name and seen by the front door only.
 */
export function matchKeys(child: ChildIdentity): string[] {
  const nhsNumber = normaliseNhsNumber(child.nhsNumber ?? '')
  const upn = normaliseUpn(child.upn ?? '')
  const postcode = normalisePostcode(child.postcode ?? '')?.replace(' ', '')
  const surnames = nameSounds(child.surname, child.formerNames)
  const forenames = nameSounds(child.forename, child.knownAs)
  const born = isKnownDay(child.bornOn) ? child.bornOn : undefined
  const swapped = born === undefined ? undefined : swapDayAndMonth(born)
  const days = [born, swapped].filter(day => day !== undefined)

  return [
    ...new Set([
      ...(nhsNumber === undefined ? [] : [`nhs:${nhsNumber}`]),
      ...(upn === undefined ? [] : [`upn:${upn}`]),
      ...days.flatMap(day => surnames.map(sound => `surname+born:${sound}+${day}`)),
      ...days.flatMap(day => forenames.map(sound => `forename+born:${sound}+${day}`)),
      ...surnames.flatMap(sound => forenames.map(fore => `names:${sound}+${fore}`)),
      ...(postcode === undefined
        ? []
        : [
            ...surnames.map(sound => `surname+postcode:${sound}+${postcode}`),
            ...days.map(day => `born+postcode:${day}+${postcode}`),
          ]),
      ...motherKeys(child),
    ]),
  ]
}

/**
 * A mother's first and last names, without the due date: a due date moves as a pregnancy is dated, so
 * it is compared later and not made part of the key. Born children carry it too, to meet their own unborn record.
 */
function motherKeys({ motherName }: ChildIdentity): readonly string[] {
  const words = nameWords(motherName)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 2) return []
  return nameSounds(last).flatMap(surname =>
    nameSounds(first).map(forename => `mother:${surname}+${forename}`),
  )
}
