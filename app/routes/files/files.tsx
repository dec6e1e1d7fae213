import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FilesPage } from '#app/components/files/FilesPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { paths } from '#app/paths.ts'
import { endedContext, requireContext } from '#app/server/context.server.ts'
import { fileStores } from '#app/server/files/file-stores.server.ts'
import { holdPosted, keepHeldPosted } from '#app/server/files/hold-posted.server.ts'
import { keepPosted } from '#app/server/files/keep-posted.server.ts'
import { keptPost } from '#app/server/kept-post.server.ts'
import { idParam, isId } from '#app/server/parse-params.server.ts'
import { field, readForm } from '#app/server/read-form.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { mayKeepFiles } from '#app/services/files/keep-file.ts'
import { listFiles } from '#app/services/files/list-files.ts'
import { removeFile } from '#app/services/files/remove-file.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const id = idParam(args.params, 'id')
  const posted = await keptPost(args, ctx)
  const held = posted ? await respond(keepHeldPosted(ctx, id, posted)) : null
  const view = await respond(listFiles(ctx, id))
  const added = Number(new URL(args.request.url).searchParams.get('added') ?? 0)
  return {
    view,
    held,
    added: Number.isInteger(added) && added > 0 && added <= view.mostFiles ? added : 0,
  }
}

export async function action(args: ActionFunctionArgs) {
  const id = idParam(args.params, 'id')
  const isFiles = (args.request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')
  const ended = isFiles ? await endedContext(args) : undefined
  if (ended) throw await respond(holdPosted(ended, fileStores(), id, args.request))
  const ctx = await requireContext(args, { keepsPost: false })
  await respond(mayKeepFiles(ctx, id))
  if (!isFiles) {
    const fileId = field(await readForm(args.request), 'remove')
    if (isId(fileId)) await respond(removeFile(ctx, { referralId: id, fileId }))
    return redirect(paths.files(id))
  }
  const { kept, problems } = await respond(keepPosted(ctx, fileStores(), id, args.request))
  if (problems.length > 0) return refused(args.context, { kept, problems })
  return redirect(paths.files(id, { added: String(kept) }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: 'Files',
      section: page?.view.reference ?? page?.view.header?.formTitle,
      ...frameIn(matches),
      ...((page?.held?.problems.length ?? 0) > 0 ? { hasErrors: true } : {}),
    }),
  },
]

export default function FilesRoute() {
  const { view, added, held } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? held
  return <FilesPage view={view} problems={again?.problems ?? []} added={again?.kept ?? added} />
}
