import { londonDay } from '#app/domain/time/london.ts'
import { portal } from './portal.server.ts'

/** The London day it is now, as 2026-11-20. */
export function today(): string {
  return londonDay(portal().clock.now())
}
