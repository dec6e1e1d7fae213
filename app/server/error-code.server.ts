/** A short word for what failed, safe to log: the deepest code in the chain of causes, or the kind of error. */
export function errorCode(error: unknown): string {
  const chain = causes(error)
  const codes = chain.map(codeOf).filter(code => code !== undefined)
  return codes.at(-1) ?? nameOf(chain.at(-1))
}

/** Whether a failure means that the database cannot be reached just now, so that trying again later may work. */
export function isDatabaseAway(error: unknown): boolean {
  return causes(error).some(cause => {
    const code = codeOf(cause)
    return code !== undefined && awayCodes.has(code)
  })
}

/** Where in our built files an error was thrown, such as `serve-CnmQ6qwK.js:120:33`, for whoever looks for the fault. */
export function errorPlace(error: unknown): string {
  const deepest = causes(error).at(-1)
  if (!(deepest instanceof Error) || deepest.stack === undefined) return 'unknown'
  // The message comes first and may hold what a person wrote, so only what follows it is read.
  const start = deepest.stack.indexOf(deepest.message) + deepest.message.length
  const frame = /\n\s+at .*?([\w.-]+:\d+:\d+)\)?(?:\n|$)/.exec(deepest.stack.slice(start))
  return frame?.[1] ?? 'unknown'
}

/** From postgres.js, from the network, and from PostgreSQL itself (classes 08, 53 and 57 of its error codes). */
const awayCodes: ReadonlySet<string> = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

function causes(error: unknown): readonly unknown[] {
  const chain: unknown[] = []
  let next = error
  while (next !== undefined && next !== null && chain.length < 8) {
    chain.push(next)
    next = typeof next === 'object' && 'cause' in next ? next.cause : undefined
  }
  return chain
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  // A code is a short word or number. Anything longer may be a message, and a message may hold a person's words.
  return typeof error.code === 'string' && /^[\w-]{1,40}$/.test(error.code) ? error.code : undefined
}

function nameOf(error: unknown): string {
  return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown'
}
