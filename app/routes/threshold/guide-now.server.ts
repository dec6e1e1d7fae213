import { councilAsked, guideFor } from '#app/domain/threshold/document/guide-for-council.ts'
import type { Guide } from '#app/domain/threshold/guide.ts'
import { portal } from '#app/server/portal.server.ts'
import { rulesOn } from '#app/services/rules.ts'

/** The guide in force now, with the names and responses of the council an address asks for. No session is read. */
export function guideNow(params?: URLSearchParams): Guide {
  const { guide } = rulesOn(portal().clock.now())
  return params ? guideFor(guide, councilAsked(guide, params)) : guide
}
