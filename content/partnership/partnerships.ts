import type { Partnership } from '#app/domain/partnership/partnership.ts'
import { llr2026 } from './llr-2026.ts'

/**
 * Every dated version of the partnership. Councils are expected to be reorganised: add a version with
 * its own start day, and referrals sent before that day keep the councils they were sent to.
 */
export const partnerships: readonly [Partnership, ...Partnership[]] = [llr2026]
