import { redirect, type AppLoadContext } from '@remix-run/node'
import type { Actor } from '#app/domain/access/actor.ts'
import { paths } from '#app/paths.ts'
import type { Context } from '#app/services/context.ts'
import { portal } from './portal.server.ts'
import { parkPost, signedIn, type SignedIn } from './session.server.ts'

interface Args {
  readonly request: Request
  readonly context: AppLoadContext
}

/**
 * One look-up of the session per request, however many loaders run: Remix hands every loader of a request the
 * same load context object.
 */
const lookups = new WeakMap<AppLoadContext, Promise<SignedIn>>()

export function whoIsSignedIn({ request, context }: Args): Promise<SignedIn> {
  const known = lookups.get(context)
  if (known) return known
  const lookup = signedIn(request)
  lookups.set(context, lookup)
  return lookup
}

export function contextFor(actor: Actor, requestId: string): Context {
  const { clock, ids, database } = portal()
  return {
    actor,
    requestId,
    clock,
    ids,
    transaction: work => database.transaction(actor, work),
  }
}

/** The context of somebody whose session has ended, only to hold what they posted until they sign in again. */
export async function endedContext(args: Args): Promise<Context | undefined> {
  const who = await whoIsSignedIn(args)
  return who.state === 'ended' && who.was ? contextFor(who.was, args.context.requestId) : undefined
}

/**
 * The context of a signed-in person. Anyone else is sent to sign in and brought back; what they had posted is
 * kept for them when it is known who they were (trust promise T06).
 */
export async function requireContext(
  args: Args,
  /** What was posted is too much to keep, such as files. */
  { keepsPost } = { keepsPost: true },
): Promise<Context> {
  const who = await whoIsSignedIn(args)
  if (who.state === 'in') return contextFor(who.actor, args.context.requestId)
  const url = new URL(args.request.url)
  const path = url.pathname.replace(/\.data$/, '')
  const isPost = args.request.method !== 'GET' && args.request.method !== 'HEAD'
  if (isPost && keepsPost && who.state === 'ended') {
    const parked = await parkPost(who.accountId, path, await args.request.clone().text())
    throw redirect(paths.signIn(`${path}?kept=${parked}`))
  }
  throw redirect(paths.signIn(isPost ? path : `${path}${url.search}`))
}
