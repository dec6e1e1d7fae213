import type { Guide } from '#app/domain/threshold/guide.ts'
import { portal } from '#app/server/portal.server.ts'
import { rulesOn } from '#app/services/rules.ts'

/** The guide in force now. It is public: no session is read, so it can be opened by anyone at any time. */
export function guideNow(): Guide {
  return rulesOn(portal().clock.now()).guide
}

/**
 * The guide is the same for everyone, but the frame around it names whoever is signed in, and a search may hold
 * anything a person typed: a page with either is never kept by a cache that others share.
 */
export function cacheHeaders(request: Request): HeadersInit {
  const isPersonal = request.headers.has('Cookie') || new URL(request.url).searchParams.has('q')
  return {
    'Cache-Control': isPersonal ? 'private, no-store' : 'public, max-age=300',
    Vary: 'Cookie',
  }
}
