import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { LeftAllegationList } from '#app/components/left-allegation/LeftAllegationList.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listLeft } from '#app/services/left-allegation/list-left.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(listLeft(ctx))
}

export const meta: MetaFunction = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Left unsent',
      section: 'Front door',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function LeftAllegationsRoute() {
  return <LeftAllegationList page={useLoaderData<typeof loader>()} />
}
