import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AskPage, askTitle } from '#app/components/advice/AskPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { askAdvice } from '#app/services/advice/ask-advice.ts'
import { getAskForm } from '#app/services/advice/get-ask-form.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await keptPost(args, ctx)
  const query = new URL(args.request.url).searchParams
  const asked = {
    way: query.get('way') ?? '',
    council: query.get('council') ?? '',
    picks: query.getAll('pick'),
    age: { ageGroup: query.getAll('ageGroup'), weeks: query.getAll('weeks') },
  }
  return respond(getAskForm(ctx, { ...asked, posted }))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const posted = await readForm(args.request)
  const asked = await respond(askAdvice(ctx, posted))
  if (asked.ok) return redirect(paths.consultation(asked.id))
  // With the times that are free now: the one that was chosen may be the one that has gone.
  const page = await respond(getAskForm(ctx, { way: '', council: '', picks: [], posted }))
  return refused(args.context, { page, problems: asked.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: pageTitle({ page: askTitle(page?.way ?? null), ...frameIn(matches) }) },
]

export default function AskAdviceRoute() {
  const page = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <AskPage page={again?.page ?? page} problems={again?.problems ?? []} />
}
