import { randomInt, randomUUID } from 'node:crypto'
import {
  referenceBodyLength,
  referenceFrom,
  referenceSigns,
} from '#app/domain/referral/reference.ts'

/** Where new names for things come from. Tests put their own in its place. */
export interface Ids {
  /** A name no one can guess: 122 bits of chance. */
  readonly uuid: () => string
  /** A reference a person can read aloud. Not a secret, and not certain to be new: the table it goes into must say. */
  readonly reference: () => string
}

/** Ids from the system's own source of chance. */
export const systemIds: Ids = {
  uuid: randomUUID,
  reference: () =>
    referenceFrom(
      Array.from({ length: referenceBodyLength }, () => randomInt(referenceSigns.length)),
    ),
}
