import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FamilyPreviewPage } from '#app/components/copies/FamilyPreviewPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { confirmFamilyCopy, getFamilyPreview } from '#app/services/copies/family-preview.ts'
import { frameIn } from '../service-name.ts'

function choiceIn(request: Request) {
  const query = new URL(request.url).searchParams
  return { childId: query.get('child') ?? '', readerId: query.get('for') ?? '' }
}

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const kept = await keptPost(args, ctx)
  const chosen = choiceIn(args.request)
  const choice = kept ? { childId: field(kept, 'child'), readerId: field(kept, 'for') } : chosen
  // Pressed without a choice: back to where it is made, which says so.
  if (choice.childId === '' || choice.readerId === '')
    throw redirect(
      paths.copies(id, { unchosen: 'yes', child: choice.childId, for: choice.readerId }),
    )
  const view = await respond(getFamilyPreview(ctx, { id, ...choice }))
  const key = (kept && field(kept, 'key')) || view.key
  return { view: { ...view, key }, reason: kept ? field(kept, 'reason') : '' }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const reason = field(posted, 'reason')
  const key = field(posted, 'key')
  const answer = await respond(
    confirmFamilyCopy(ctx, {
      id,
      childId: field(posted, 'child'),
      readerId: field(posted, 'for'),
      key,
      hash: field(posted, 'hash'),
      confirmed: field(posted, 'confirmed') === 'yes',
      reason,
    }),
  )
  if (answer.ok) return redirect(paths.copies(id))
  return refused(args.context, { key, reason, problems: answer.problems })
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Copy for the family',
      section: page?.view.reference,
      ...frameIn(matches),
    }),
  },
]

export default function FamilyRoute() {
  const { view, reason } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <FamilyPreviewPage
      view={{ ...view, key: again?.key || view.key }}
      reason={again?.reason ?? reason}
      problems={again?.problems ?? []}
    />
  )
}
