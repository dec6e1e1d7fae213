import '@remix-run/node'

declare module '@remix-run/node' {
  /** Without this the compiler sees action data as it was before single fetch. */
  interface Future {
    v3_singleFetch: true
  }

  /** What the host knows about a request that its headers alone cannot say. */
  interface AppLoadContext {
    readonly cspNonce: string
    readonly requestId: string
    /** The sender's network address, or '' when unknown. For limits and audit only. */
    readonly remoteAddress: string
    /** Set by handleError when a request failed, so that the host can answer in its own words. */
    failure?: 'database-away'
  }
}
