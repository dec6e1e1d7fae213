import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, type Params } from '@remix-run/react'
import { PartPage } from '#app/components/guide-editing/PartPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, nameParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getPart, savePart, type PartView } from '#app/services/guide-editing/edit-part.ts'
import { frameIn } from '../service-name.ts'

const where = (params: Params) => ({ id: idParam(params, 'id'), part: nameParam(params, 'part') })

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const kept = await keptPost(args, ctx)
  const view = await respond(getPart(ctx, where(args.params)))
  return kept ? { ...view, part: typedOver(view.part, kept) } : view
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const at = where(args.params)
  const posted = await readForm(args.request)
  const seen = field(posted, 'seen')
  const typed = (name: string) => field(posted, name)
  const saved = await respond(savePart(ctx, { ...at, seen, typed }))
  if (saved.outcome === 'saved') return redirect(paths.guideEdition(at.id))
  const shared = { posted, seen }
  return saved.outcome === 'refused'
    ? refused(args.context, { ...shared, problems: saved.problems, elsewhere: null })
    : refused(args.context, { ...shared, problems: [], elsewhere: saved.elsewhere }, 409)
}

/** The part with what was typed in place of what is saved. */
function typedOver(part: PartView['part'], posted: Posted): PartView['part'] {
  return {
    ...part,
    fields: part.fields.map(each => ({ ...each, value: field(posted, each.name) })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  {
    title: pageTitle({
      page: view?.part.title ?? 'Page not found',
      section: view ? `Edition ${view.number}` : undefined,
      ...frameIn(matches),
    }),
  },
]

export default function PartRoute() {
  const view = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const fields = view.part.fields.map(each => ({
    ...each,
    value: again ? (again.posted[each.name]?.[0] ?? '') : each.value,
  }))
  // A refused form still rests on the text it was opened on; one that has seen another’s words rests on those.
  const seen = again?.elsewhere?.seen ?? again?.seen ?? view.seen
  return (
    <PartPage
      view={{ ...view, seen, part: { ...view.part, fields } }}
      problems={again?.problems ?? []}
      elsewhere={again?.elsewhere ?? null}
    />
  )
}
