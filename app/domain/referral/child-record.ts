import { wordsOf, type DataEntry } from '../forms/data-items.ts'
import { normalisePostcode } from './identifiers.ts'
import type { ChildRecord } from './referral.ts'

/** One child's standard data from the form's data items; what is not known is empty. */
export function childRecordOf(child: DataEntry, index: number): ChildRecord {
  const { values } = child
  const words = (item: string): string => wordsOf(values, item).trim()
  const forename = words('child.forename')
  const surname = words('child.surname')
  const knownAs = words('child.knownAs')
  const name = [forename, surname].filter(part => part !== '').join(' ')
  return {
    name: name || knownAs || `Child ${index + 1}, name not known`,
    forename,
    surname,
    knownAs,
    bornOn: words('child.bornOn') || null,
    dueOn: words('child.dueOn') || null,
    sex: words('child.sex'),
    nhsNumber: words('child.nhsNumber'),
    upn: words('child.upn'),
    postcode: postcodeOf(child).postcode,
    school: words('child.school'),
  }
}

/** The postcode of a child's address as given, tidied when it can be. */
export function postcodeOf({ values }: DataEntry): { readonly postcode: string } {
  const address = values['child.address']
  if (typeof address !== 'object' || address === null || !('postcode' in address)) {
    return { postcode: '' }
  }
  const given = String(address.postcode)
  return { postcode: normalisePostcode(given) ?? given }
}
