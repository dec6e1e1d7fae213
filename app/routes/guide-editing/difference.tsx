import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DifferencePage } from '#app/components/guide-editing/DifferencePage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getDifference } from '#app/services/guide-editing/get-editing.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getDifference(ctx, idParam(args.params, 'id')))
}

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  {
    title: pageTitle({
      page: view ? `What edition ${view.number} changes` : 'Page not found',
      section: 'Editing the threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function DifferenceRoute() {
  return <DifferencePage view={useLoaderData<typeof loader>()} />
}
