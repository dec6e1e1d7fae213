/** What time it is. Tests and demonstrations put their own in its place. */
export interface Clock {
  readonly now: () => Date
}

/**
 * The system's clock. With `startsAt` (an instant in ISO form, from PORTAL_CLOCK) time runs from there at its usual
 * pace, so that deadlines can be shown and tested on a chosen day. Throws RangeError when that is no instant.
 */
export function systemClock(startsAt?: string): Clock {
  const offsetMs = startsAt === undefined ? 0 : new Date(startsAt).getTime() - Date.now()
  if (Number.isNaN(offsetMs)) throw new RangeError('PORTAL_CLOCK is not an instant')
  return { now: () => new Date(Date.now() + offsetMs) }
}
