/** What the headers of one response depend on. */
export interface HeaderFacts {
  /** The one-time word of this response. */
  readonly nonce: string
  /** Whether people reach us over https, so that browsers can be told never to use anything else. */
  readonly https: boolean
}

/**
 * The headers on every answer we give, whatever it is: page, redirect, file or error. They are set before anything
 * else looks at the request, and the page that is drawn cannot change them.
 */
export function securityHeaders({ nonce, https }: HeaderFacts): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Nothing ever leaves for another site. Not `no-referrer`: it makes browsers post our own forms with
    // `Origin: null`, and one that sends no Sec-Fetch-Site (Safari before 16.4) could then send us nothing at all.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

/** What a browser may keep, unless the page says otherwise: nothing. */
export const keepNothing = 'no-store'

const fixed: ReadonlySet<string> = new Set([
  ...Object.keys(securityHeaders({ nonce: '', https: true })).map(name => name.toLowerCase()),
  'x-request-id',
])

/** Whether only the host may set this header. */
export function isHostHeader(name: string): boolean {
  return fixed.has(name.toLowerCase())
}
