import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { Queue } from '#app/components/triage/Queue.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listQueue } from '#app/services/triage/list-queue.ts'
import { searchContacts } from '#app/services/triage/search-contacts.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const query = new URL(args.request.url).searchParams
  return respond(listQueue(ctx, { query }))
}

/** A search: a post, because a name must never stand in an address. It changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const found = await respond(searchContacts(ctx, { words: field(posted, 'words') }))
  return found.problem ? refused(args.context, found) : data(found)
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page && page.page > 1 ? `Queue, page ${String(page.page)}` : 'Queue',
      section: 'Front door',
      ...frameIn(matches),
    }),
  },
]

export default function QueueRoute() {
  const page = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  return <Queue page={page} {...(found ? { found } : {})} />
}
