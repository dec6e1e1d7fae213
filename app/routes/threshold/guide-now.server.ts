import type { Guide } from '#app/domain/threshold/guide.ts'
import { portal } from '#app/server/portal.server.ts'
import { rulesOn } from '#app/services/rules.ts'

/** The guide in force now. It is public: no session is read. */
export function guideNow(): Guide {
  return rulesOn(portal().clock.now()).guide
}
