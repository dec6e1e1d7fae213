import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CopiesPage } from '#app/components/copies/CopiesPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { askCopy } from '#app/services/copies/ask-copy.ts'
import { listCopies } from '#app/services/copies/list-copies.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const view = await respond(listCopies(ctx, idParam(args.params, 'id')))
  const query = new URL(args.request.url).searchParams
  const gone = view.copies.find(({ id, state }) => id === query.get('gone') && state !== 'ready')
  const chosen = { childId: query.get('child') ?? '', readerId: query.get('for') ?? '' }
  const isUnchosen = query.has('unchosen') && (chosen.childId === '' || chosen.readerId === '')
  return { ...view, chosen, isUnchosen, gone: gone?.state ?? null }
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await readForm(args.request)
  const kind = field(posted, 'kind') === 'json' ? 'json' : 'pdf'
  await respond(askCopy(ctx, { id, kind, key: field(posted, 'key') }))
  return redirect(paths.copies(id))
}

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  {
    title: pageTitle({
      page: `${view?.isUnchosen ? 'Error: ' : ''}Copies of your referral`,
      section: view?.reference,
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function CopiesRoute() {
  const view = useLoaderData<typeof loader>()
  return (
    <CopiesPage view={view} chosen={view.chosen} isUnchosen={view.isUnchosen} gone={view.gone} />
  )
}
