import type { ShellPhone } from '../layout/shell.ts'

/** Who to ring at each council, as the phone-first notice takes them. */
export type Phones = ReturnType<typeof phonesOf>

/** The frame's numbers, the person's own council first. */
export function phonesOf(phones: readonly ShellPhone[]) {
  return phones.map(({ council, frontDoor, phone, phoneHref }) => ({
    council,
    answersNow: frontDoor,
    phone,
    phoneHref,
  }))
}
