import type { Guide } from './guide.ts'
import { guideVersion } from './guide-page.ts'
import type { GuideVersion } from './guide-page.ts'

export interface GuideChange {
  readonly id: string
  /** ISO day. */
  readonly effectiveOn: string
  readonly changes: string
}

/** What a printed or kept page needs to be trusted later: version, the day it was read, and what changed. */
export interface GuideEdition {
  readonly version: GuideVersion
  /** ISO day on which the page was made. */
  readonly asOf: string
  /** Newest first, up to the version in force. */
  readonly changes: readonly GuideChange[]
}

/** The edition of a guide as read on an ISO day. */
export function guideEdition(
  versions: readonly [Guide, ...Guide[]],
  guide: Guide,
  asOf: string,
): GuideEdition {
  const changes = versions
    .filter(({ effectiveOn }) => effectiveOn <= guide.effectiveOn)
    .map(({ id, effectiveOn, changes: what }) => ({ id, effectiveOn, changes: what }))
    .toSorted((a, b) => b.effectiveOn.localeCompare(a.effectiveOn))
  return { version: guideVersion(guide), asOf, changes }
}
