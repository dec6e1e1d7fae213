/**
 * A referral's reference, made to be read aloud over the telephone: K7TM-4Q2X-9.
 *
 * Twenty-three signs: no vowels, so that no word appears by chance, and none of the pairs that are mistaken for each
 * other on paper or by ear (0 O, 1 I L, 5 S, 2 Z, 8 B, U V, Y). Twenty-three is prime, and every place has its own
 * weight, so the last sign catches every single wrong sign and every two signs that changed places.
 */
export const referenceSigns = '2346789CDFGHJKMNPQRTVWX'

/** How many signs are drawn at random; the check sign follows them. */
export const referenceBodyLength = 8

/** The reference whose random part has these places in `referenceSigns`. Throws RangeError on any other input. */
export function referenceFrom(places: readonly number[]): string {
  if (places.length !== referenceBodyLength) throw new RangeError('a reference has eight places')
  const signs = [...places, checkPlace(places)].map(signAt)
  return grouped(signs.join(''))
}

/** The reference as we write it, from the way a person typed it; undefined when it cannot be one of ours. */
export function findReference(text: string): string | undefined {
  // Longer than anyone types one, even with a space between all signs; not worth reading further.
  if (text.length > 64) return undefined
  const signs = text.toUpperCase().replace(/[\s\p{Pd}.]/gu, '')
  if (signs.length !== referenceBodyLength + 1) return undefined
  const places = Array.from(signs, sign => referenceSigns.indexOf(sign))
  if (places.includes(-1)) return undefined
  return checkPlace(places.slice(0, -1)) === places.at(-1) ? grouped(signs) : undefined
}

/** Whether this text is one of our references, however it is spaced. */
export function isReference(text: string): boolean {
  return findReference(text) !== undefined
}

function checkPlace(places: readonly number[]): number {
  return places.reduce((sum, place, index) => sum + place * (index + 1), 0) % referenceSigns.length
}

function signAt(place: number): string {
  const sign = Number.isInteger(place) ? referenceSigns.charAt(place) : ''
  if (sign === '') throw new RangeError('no sign has this place')
  return sign
}

function grouped(signs: string): string {
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
}
