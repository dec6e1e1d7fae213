/**
 * The guide is the same for everyone, but the frame around it names whoever is signed in, and a search may hold
 * anything a person typed: a page with either is never kept by a cache that others share. A minute and no longer,
 * because the frame also says who answers the telephone now; after it, a browser asks whether its copy still holds.
 */
export function cacheHeaders(request: Request): Record<string, string> {
  const isPersonal = request.headers.has('Cookie') || new URL(request.url).searchParams.has('q')
  return {
    'Cache-Control': isPersonal ? 'private, no-store' : 'public, max-age=60',
    Vary: 'Cookie',
  }
}
