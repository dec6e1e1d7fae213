import type { ActionFunctionArgs } from '@remix-run/node'
import type { Params } from '@remix-run/react'
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts'
import { contextFor, whoIsSignedIn } from '#app/server/context.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { keepTyping } from '#app/services/referral/keep-typing.ts'
import type { TypedAt } from '#app/services/referral/typed-page-at.ts'

/** Only ever posted to, by the script that keeps what is typed: its answers are words that the script shows. */
export function loader(): never {
  throw new Response(null, { status: 404 })
}

export async function action(args: ActionFunctionArgs) {
  const { params } = args
  const id = idParam(params, 'id')
  const at = typedAt(params)
  const who = await whoIsSignedIn(args)
  if (who.state !== 'in') {
    const words = 'You are signed out. Sign in again in a new tab, then carry on here. '
    return say(401, `${words}What you typed stays on this page.`)
  }
  const posted = await readForm(args.request)
  const ctx = contextFor(who.actor, args.context.requestId)
  try {
    const kept = await keepTyping(ctx, { id, ...at, posted, seen: field(posted, 'seen') })
    if (!kept.ok) return say(409, 'Too many tabs have this page open. Save this page to keep it.')
    const more = kept.elsewhere && ` This page was also changed by ${kept.elsewhere}. Open it again`
    return say(200, `Saved at ${kept.at}.${more ? `${more} to see both and choose.` : ''}`)
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden || error instanceof Conflict) {
      return say(
        error instanceof Forbidden ? 403 : 404,
        'What you type here cannot be saved: the draft was sent, deleted or changed. Copy your words before you leave.',
      )
    }
    throw error
  }
}

/** A page of the form, a part of one of its entries, or a page beside the form, which begins with @. */
function typedAt(params: Params): TypedAt {
  const { pageId = '' } = params
  if (pageId.startsWith('@'))
    return { place: pageId, about: params.itemId === undefined ? '' : nameParam(params, 'itemId') }
  return {
    pageId: nameParam(params, 'pageId'),
    ...(params.itemId === undefined
      ? {}
      : { itemId: idParam(params, 'itemId'), partId: nameParam(params, 'partId') }),
  }
}

function say(status: number, words: string) {
  return Response.json({ words }, { status, headers: { 'Cache-Control': 'no-store' } })
}
