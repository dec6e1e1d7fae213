import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ImportPage } from '#app/components/guide-editing/ImportPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { permit } from '#app/domain/access/actor.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { readUpload } from '#app/server/read-upload.server.ts'
import { refused } from '#app/server/refused.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { importEdition } from '#app/services/guide-editing/import-edition.ts'
import { frameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  await respond(Promise.resolve().then(() => permit(ctx.actor, 'guide.edit')))
  return null
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  await respond(Promise.resolve().then(() => permit(ctx.actor, 'guide.edit')))
  const file = await readUpload(args.request, 'file')
  if (!file)
    return refused(args.context, {
      fileName: '',
      problems: [{ line: 1, message: 'Choose a file to import' }],
    })
  const imported = await respond(importEdition(ctx, file.bytes))
  if (imported.ok) return redirect(paths.guideEdition(imported.id))
  return refused(args.context, { fileName: file.name, problems: imported.problems })
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: pageTitle({ page: 'Import a draft of the guide', ...frameIn(matches) }) },
]

export default function ImportRoute() {
  const again = useActionData<typeof action>()
  return <ImportPage problems={again?.problems ?? []} fileName={again?.fileName ?? ''} />
}
