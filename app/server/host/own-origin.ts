/** What a browser says about where a request comes from. */
export interface Provenance {
  readonly secFetchSite: string | undefined
  readonly origin: string | undefined
}

/**
 * Whether a request that may change something was made by one of our own pages, or by the person themself.
 * Browsers say so in Sec-Fetch-Site, which no page can forge; older ones in Origin. Saying neither is a no.
 */
export function isFromOwnPage({ secFetchSite, origin }: Provenance, ownOrigin: string): boolean {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin' || secFetchSite === 'none'
  return origin !== undefined && origin === ownOrigin
}

/** Whether a request with this method may change something. */
export function isUnsafe(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method)
}
