import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { WithdrawalPage } from '#app/components/after-sending/WithdrawalPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { acknowledgeWithdrawal, getWithdrawal } from '#app/services/after-sending/acknowledge.ts'
import { frameIn } from '../service-name.ts'

function where(params: Params) {
  return { contactId: idParam(params, 'contactId') }
}

function givenIn(posted: Posted | undefined) {
  const read = (name: string) => (posted ? field(posted, name) : '')
  return { acts: read('acts'), note: read('note') }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const view = await respond(getWithdrawal(ctx, where(args.params)))
  return { view, given: givenIn(kept) }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const given = givenIn(posted)
  const done = await respond(acknowledgeWithdrawal(ctx, { ...at, ...given }))
  if (done.ok) return redirect(paths.contact(at.contactId))
  return refused(args.context, { given, problems: done.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Withdrawn by the sender',
      section: page?.view.header.reference,
      ...frameIn(matches),
    }),
  },
]

export default function WithdrawalRoute() {
  const { view, given } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <WithdrawalPage view={view} given={again?.given ?? given} problems={again?.problems ?? []} />
  )
}
