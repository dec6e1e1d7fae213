import type { AppLoadContext } from '@remix-run/node'
import type { Problem } from '#app/domain/errors.ts'

/** What was typed and why it was not kept. */
export interface Refused {
  readonly key: string
  readonly words: string
  readonly problem: Problem
}

/**
 * Remix tells `meta` what the loader said and not what the action said, and the title must start with "Error: ". The
 * action and the loader of one request share its load context, so the loader can pass the refusal on.
 */
const refusals = new WeakMap<AppLoadContext, Refused>()

export function noteRefused(context: AppLoadContext, refused: Refused): void {
  refusals.set(context, refused)
}

export function refusedIn(context: AppLoadContext): Refused | undefined {
  return refusals.get(context)
}
