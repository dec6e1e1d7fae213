import type { Guide } from '#app/domain/threshold/guide.ts'
import { guide as guide202611 } from './v1/guide.ts'

/** Every version ever published, oldest first, so that a referral can show the text it was made under. */
export const guideVersions: readonly [Guide, ...Guide[]] = [guide202611]
