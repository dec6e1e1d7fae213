import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { PractiseSetChange } from '#app/components/threshold/practice/PractiseSetChange.tsx'
import { systemActor } from '#app/domain/access/actor.ts'
import { setFields } from '#app/domain/threshold/practice/practice-set.ts'
import { paths } from '#app/paths.ts'
import { contextFor, requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import {
  changePracticeSet,
  getSetToChange,
} from '#app/services/threshold/practice/change-practice-set.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const portal = contextFor(systemActor, args.context.requestId)
  const set = await respond(getSetToChange(ctx, portal, idParam(args.params, 'setId')))
  const typed = kept && setFields(kept)
  return { set, fields: typed && set.isOnlyDay ? { ...set.fields, dueOn: typed.dueOn } : typed }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const setId = idParam(args.params, 'setId')
  const posted = await readForm(args.request)
  const portal = contextFor(systemActor, args.context.requestId)
  const changed = await respond(changePracticeSet(ctx, portal, { setId, posted }))
  return changed.ok ? redirect(paths.practiseSets()) : refused(args.context, changed)
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Change a set of practice',
      section: 'Practise',
      ...frameIn(matches),
    }),
  },
]

export default function PractiseSetChangeRoute() {
  const { set, fields } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <PractiseSetChange
      set={set}
      fields={again?.fields ?? fields ?? null}
      problems={again?.problems ?? []}
    />
  )
}
