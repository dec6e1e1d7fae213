import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EditionsPage } from '#app/components/guide-editing/EditionsPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getEditions } from '#app/services/guide-editing/get-editing.ts'
import { startEdition } from '#app/services/guide-editing/start-edition.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  return respond(getEditions(await requireContext(args)))
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args)
  return redirect(paths.guideEdition(await respond(startEdition(ctx))))
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Editing the threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function EditionsRoute() {
  return <EditionsPage view={useLoaderData<typeof loader>()} />
}
