import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { LeftAllegationPage } from '#app/components/left-allegation/LeftAllegationPage.tsx'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { decideLeft } from '#app/services/left-allegation/decide-left.ts'
import { getLeft } from '#app/services/left-allegation/get-left.ts'
import { frameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

function givenIn(posted: Posted | undefined) {
  const read = (name: string) => (posted ? field(posted, name) : '')
  return { decision: read('decision'), caseManager: read('caseManager'), why: read('why') }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const page = await respond(getLeft(ctx, idParam(args.params, 'id')))
  return { page, given: givenIn(kept) }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const given = givenIn(await readForm(args.request))
  const done = await respond(decideLeft(ctx, { id, ...given }))
  if (!done.ok) return refused(args.context, { given, problems: done.problems })
  return redirect(done.contactId ? paths.contact(done.contactId) : paths.leftAllegation(id))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  {
    title: pageTitle({
      page: 'Not sent by its writer',
      section: data?.page.reference,
      ...frameIn(matches),
    }),
  },
]

export default function LeftAllegationRoute() {
  const { page, given } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <LeftAllegationPage
      page={page}
      given={again?.given ?? given}
      problems={again?.problems ?? []}
    />
  )
}
