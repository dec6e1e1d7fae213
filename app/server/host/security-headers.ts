import { createHash } from 'node:crypto'

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
    'Content-Security-Policy': policy(
      `'nonce-${nonce}' 'strict-dynamic'`,
      `'self' 'nonce-${nonce}'`,
    ),
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

function policy(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** The few lines of script and style that stand inside our own pages, letter for letter. */
export interface KnownInline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/**
 * The policy of a page that many people are sent the same copy of. A one-time word cannot be in it, so the lines
 * inside the page are named by their hashes, and every other script and style is a file of ours.
 */
export function sharedPolicy({ scripts, styles }: KnownInline): string {
  const hashes = (texts: readonly string[]) =>
    texts.map(text => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')
  return policy(`'self'${hashes(scripts)}`, `'self'${hashes(styles)}`)
}

/** The policy of a file to be saved: opened by mistake, it runs nothing, loads nothing and belongs to no origin. */
export const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'"

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
