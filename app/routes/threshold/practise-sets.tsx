import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { PractiseSets } from '#app/components/threshold/practice/PractiseSets.tsx'
import { systemActor } from '#app/domain/access/actor.ts'
import { setFields } from '#app/domain/threshold/practice/practice-set.ts'
import { paths } from '#app/paths.ts'
import { contextFor, requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import {
  assignSet,
  listAgencySets,
  takeBackSet,
} from '#app/services/threshold/practice/agency-sets.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const portal = contextFor(systemActor, args.context.requestId)
  const page = await respond(listAgencySets(ctx, portal))
  return { page, fields: kept ? setFields(kept) : null }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  if (field(posted, 'do') === 'withdraw') {
    await respond(takeBackSet(ctx, idParam({ set: field(posted, 'set') }, 'set')))
    return redirect(paths.practiseSets())
  }
  const assigned = await respond(assignSet(ctx, posted))
  return assigned.ok ? redirect(paths.practiseSets()) : refused(args.context, assigned)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Practice for your colleagues',
      section: 'Practise',
      ...frameIn(matches),
    }),
  },
]

export default function PractiseSetsRoute() {
  const { page, fields } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <PractiseSets
      page={{ ...page, key: again?.key || page.key }}
      fields={again?.fields ?? fields}
      problems={again?.problems ?? []}
    />
  )
}
