/** Numbers that look right, pass their own checks, and can belong to nobody. */
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * The nth NHS number of the range kept for tests (999…), each different. Source: the modulus 11 check; a
 * remainder that would need a check digit of ten is passed over.
 */
export function testNhsNumber(n: number): string {
  for (let step = n * 11; ; step += 1) {
    const nine = `999${String(step % 1_000_000).padStart(6, '0')}`
    const sum = Array.from(nine).reduce((all, sign, place) => all + Number(sign) * (10 - place), 0)
    const check = (11 - (sum % 11)) % 11
    if (check !== 10) return `${nine}${String(check)}`
  }
}

/** The nth unique pupil number of council 999, which does not exist. */
export function testUpn(n: number, yearOfEntry: number): string {
  const school = String(4000 + (n % 50))
  const year = String(yearOfEntry % 100).padStart(2, '0')
  const digits = `999${school}${year}${String(n % 1000).padStart(3, '0')}`
  const sum = Array.from(digits).reduce((all, sign, place) => all + Number(sign) * (place + 2), 0)
  return `${upnLetters.charAt(sum % 23)}${digits}`
}

/** The nth mobile number Ofcom keeps for drama, 07700 900000 to 900999. */
export function dramaMobile(n: number): string {
  return `07700 900${String(n % 1000).padStart(3, '0')}`
}

/** The nth desk number Ofcom keeps for drama: 0116 496 0xxx in Leicester, 01632 960xxx elsewhere. */
export function dramaDesk(n: number, councilCode: string): string {
  const end = String(n % 1000).padStart(3, '0')
  return councilCode === '857' ? `01632 960${end}` : `0116 496 0${end}`
}
