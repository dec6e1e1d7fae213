import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { AddMessagePage, addMessageTitle } from '#app/components/feedback/AddMessagePage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { messageKind } from '#app/domain/feedback/message.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { addMessage } from '#app/services/feedback/add-message.ts'
import { getAddMessage } from '#app/services/feedback/get-add-message.ts'
import { frameIn } from '../service-name.ts'

function where(params: Params) {
  const kind = messageKind(params.kind ?? '')
  if (!kind) throw new Response(null, { status: 404 })
  return { id: idParam(params, 'id'), kind }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const added = new URL(args.request.url).searchParams.get('added')
  const addedId = added === null ? undefined : idParam({ added }, 'added')
  const view = await respond(getAddMessage(ctx, { ...where(args.params), addedId }))
  const key = (kept && field(kept, 'key')) || view.key
  return { view: { ...view, key }, words: kept ? field(kept, 'words') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const key = field(posted, 'key')
  const added = await respond(addMessage(ctx, { ...at, key, words: field(posted, 'words') }))
  if (added.ok) return redirect(`${paths.addMessage(at.id, at.kind)}?added=${added.messageId}`)
  return refused(args.context, { key, words: added.words, problem: added.problem })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page ? addMessageTitle(page.view.kind, page.view.added !== null) : 'Add information',
      section: page?.view.reference,
      ...frameIn(matches),
    }),
  },
]

export default function AddMessageRoute() {
  const { view, words } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <AddMessagePage
      view={{ ...view, key: again?.key || view.key }}
      words={again?.words ?? words}
      problem={again?.problem ?? null}
    />
  )
}
