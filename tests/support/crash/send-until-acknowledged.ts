import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, HttpClient } from './http-client.ts'
import type { ReadyDraft } from './referral-world.ts'

/** The two fields a check page carries, which make sending the same thing twice the same as sending it once. */
export interface SendKeys {
  readonly submissionKey: string
  readonly documentHash: string
}

/** What one client wrote down: sent, this reference, and how often it had to try. */
export interface Acknowledged {
  readonly draft: ReadyDraft
  readonly keys: SendKeys
  readonly reference: string
  readonly tries: number
}

/**
 * Sends one draft as a person with a bad connection would: open the check page, press Send, press it again with the
 * same page after every broken connection until told that it is sent, then write down the reference.
 */
export async function sendUntilAcknowledged(
  http: HttpClient,
  draft: ReadyDraft,
): Promise<Acknowledged> {
  const check = await insist(() => http.get(`/referral/${draft.id}/check`, draft.cookie))
  const keys = sendKeysOf(check.answer.body)
  const sent = await insist(() =>
    http.post(`/referral/${draft.id}/check`, draft.cookie, { ...keys }),
  )
  if (sent.answer.status !== 302 || !sent.answer.location.endsWith('/sent')) {
    throw new Error(`sending was answered ${sent.answer.status} ${sent.answer.location}`)
  }
  const reference = await readReference(http, draft)
  return { draft, keys, reference, tries: sent.tries }
}

/** The reference on the page that says it has been sent. */
export async function readReference(http: HttpClient, draft: ReadyDraft): Promise<string> {
  const { answer } = await insist(() => http.get(`/referral/${draft.id}/sent`, draft.cookie))
  const reference = /<strong>([\dA-Z-]+)<\/strong>/.exec(answer.body)?.[1]
  if (reference === undefined) {
    throw new Error(`the confirmation (${answer.status}) shows no reference`)
  }
  return reference
}

export function sendKeysOf(page: string): SendKeys {
  const field = (name: string) => {
    const value = new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1]
    if (value === undefined) throw new Error(`the check page has no ${name}`)
    return value
  }
  return { submissionKey: field('submissionKey'), documentHash: field('documentHash') }
}

/** Again and again while the connection breaks, or while the service says that its database is away. */
async function insist(ask: () => Promise<Answer>) {
  const giveUpAt = Date.now() + 60_000
  for (let tries = 1; ; tries += 1) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined && answer.status !== 503) return { answer, tries }
    if (Date.now() > giveUpAt) throw new Error('no answer in a minute')
    // Never in step with the others, and rarely enough to leave the machine to the server that is starting.
    await pause(40 + Math.random() * 60)
  }
}
