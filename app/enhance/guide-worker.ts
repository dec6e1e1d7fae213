import { keptFile, pageWithout, refreshCopy, type Browser } from './guide-copies.ts'

// The service worker: it keeps the public guide for when there is no connection. Online it changes nothing that a
// person sees: every page comes from the service. Posts are left to the browser, so that what was typed stays with it.

/** The few members of a service worker that are used; the browser's own types of one clash with those of a page. */
interface Worker {
  readonly registration: { readonly navigationPreload?: { readonly disable: () => Promise<void> } }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (
    type: 'install' | 'activate' | 'fetch',
    heard: (event: WorkerEvent) => void,
  ) => void
}

interface WorkerEvent {
  readonly request: Request
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly respondWith: (answer: Promise<Response>) => void
}

// `self` is typed as a window, and in this file it is never one.
const worker = self as unknown as Worker
const browser: Browser = { caches, fetch: (address, options) => fetch(address, options) }

/** How long a guide page may stay away, in milliseconds, before the copy is shown: a weak signal is no connection. */
const patienceMs = 10_000

let refreshing: Promise<void> | undefined

function refresh(): Promise<void> {
  refreshing ??= refreshCopy(browser).finally(() => (refreshing = undefined))
  return refreshing
}

worker.addEventListener('install', event => {
  event.waitUntil(Promise.all([worker.skipWaiting(), refresh()]))
})

worker.addEventListener('activate', event => {
  event.waitUntil(
    // What is asked for ahead may come from the browser's own cache, and then nobody can tell that it is old.
    Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.disable()]),
  )
})

worker.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate') {
    const isGuide = url.pathname.startsWith('/thresholds')
    event.respondWith(open(event, url, isGuide))
    // A failure means that the older copy stays, which is what it is for.
    if (isGuide) event.waitUntil(refresh().catch(() => undefined))
  } else if (/^\/(assets\/|icon)/.test(url.pathname)) {
    event.respondWith(keptFile(browser, url).then(file => file ?? fetch(request)))
  }
})

async function open(event: WorkerEvent, url: URL, isGuide: boolean): Promise<Response> {
  // The browser may keep a guide page for a minute. With no connection that page would say nothing of its day, so the
  // service is asked each time whether it still holds; what cannot be asked about is shown as the copy, which says so.
  const online = fetch(event.request, isGuide ? { cache: 'no-cache' } : undefined)
  try {
    return await (isGuide ? withPatience(online, url) : online)
  } catch (error) {
    const page = await pageWithout(browser, url)
    if (page) return page
    throw error
  }
}

async function withPatience(online: Promise<Response>, url: URL): Promise<Response> {
  const late = new Promise<undefined>(resolve => setTimeout(resolve, patienceMs, undefined))
  return (await Promise.race([online, late])) ?? (await pageWithout(browser, url)) ?? online
}
