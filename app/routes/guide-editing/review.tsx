import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReviewPage } from '#app/components/guide-editing/ReviewPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getToReview, reviewEdition } from '#app/services/guide-editing/review-edition.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getToReview(ctx, idParam(args.params, 'id')))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const verdict = field(posted, 'verdict')
  const note = field(posted, 'note')
  const revision = field(posted, 'revision')
  const contentHash = field(posted, 'contentHash')
  const done = await respond(reviewEdition(ctx, { id, revision, contentHash, verdict, note }))
  if (done.ok) return redirect(paths.guideEdition(id))
  return refused(args.context, { typed: { verdict, note }, problems: done.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  {
    title: pageTitle({
      page: view ? `Review edition ${view.number}` : 'Page not found',
      section: 'Editing the threshold guide',
      ...frameIn(matches),
    }),
  },
]

export default function ReviewRoute() {
  const view = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <ReviewPage
      view={view}
      typed={again?.typed ?? { verdict: '', note: '' }}
      problems={again?.problems ?? []}
    />
  )
}
