/** What the list of pages to keep says: a word that changes with the guide and with the day, and their addresses. */
export interface CopyList {
  readonly stamp: string
  readonly pages: readonly string[]
}

/** What the worker needs of a browser; a test brings its own. */
export interface Browser {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>
}

/** Every cache of ours starts so, and no other. */
export const copyPrefix = 'guide-'

export const listAddress = '/thresholds/copy.json'
export const offlineAddress = '/offline'

/** The page as it is kept: drawn without anybody's name, with every number by day and by night. */
const kept = (path: string) => `${path}?copy=1`

/**
 * Only what anybody may see is ever stored: an answer that a route calls public, asked for without a cookie, from the
 * address itself. Everything of a person who is signed in is "no-store" and is refused here a second time.
 */
function isStorable(response: Response): boolean {
  const control = response.headers.get('Cache-Control') ?? ''
  return response.ok && !response.redirected && control.startsWith('public')
}

async function fetchPublic({ fetch }: Browser, address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'omit', cache: 'no-cache' })
  if (!isStorable(response)) throw new Error('not for everybody')
  return response
}

function filesOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="(\/(?:assets\/|icon)[^"]+)"/g)].map(
    ([, file = '']) => file,
  )
}

/**
 * Makes the copy on this device the one now published: every page and file first, then stored, then the older copy let
 * go. A copy is whole when its list is in it, because the list is written last. Throws when anything cannot be had, and
 * then the older copy stays.
 */
export async function refreshCopy(browser: Browser): Promise<void> {
  const { caches } = browser
  const answer = await fetchPublic(browser, listAddress)
  const { stamp, pages } = (await answer.clone().json()) as CopyList
  const name = copyPrefix + stamp
  const cache = await caches.open(name)
  if (!(await cache.match(listAddress))) {
    const files = new Set<string>()
    for (const page of [...pages, offlineAddress]) {
      const response = await fetchPublic(browser, kept(page))
      for (const file of filesOf(await response.clone().text())) files.add(file)
      await cache.put(kept(page), response)
    }
    for (const file of files) await cache.put(file, await fetchPublic(browser, file))
    await cache.put(listAddress, answer)
  }
  for (const other of await caches.keys()) {
    if (other.startsWith(copyPrefix) && other !== name) await caches.delete(other)
  }
}

async function inCopy({ caches }: Browser, address: string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter(one => one.startsWith(copyPrefix))) {
    const cache = await caches.open(name)
    const found = (await cache.match(listAddress)) && (await cache.match(address))
    if (found) return found
  }
  return undefined
}

/** A file of the copy. */
export function keptFile(browser: Browser, { pathname }: URL): Promise<Response | undefined> {
  return inCopy(browser, pathname)
}

/**
 * What is shown in place of a page that cannot be reached: its copy, the whole guide to read in place of a search or an
 * indicator, and for everything else the page that says so and whom to ring. Never a page of somebody signed in: none
 * is kept.
 */
export async function pageWithout(browser: Browser, url: URL): Promise<Response | undefined> {
  const { pathname, search } = url
  const own = search === '' || !pathname.startsWith('/thresholds')
  if (own) {
    const copy = await inCopy(browser, kept(pathname))
    if (copy) return copy
  }
  if (pathname === '/thresholds') return inCopy(browser, kept('/thresholds/read'))
  const indicator = /^\/thresholds\/([A-Z]+-\d+)$/.exec(pathname)?.[1]
  if (indicator && (await inCopy(browser, kept('/thresholds/read')))) {
    return Response.redirect(new URL(`/thresholds/read#${indicator}`, url))
  }
  const topic = await inCopy(browser, kept(pathname))
  return topic ?? inCopy(browser, kept(offlineAddress))
}
