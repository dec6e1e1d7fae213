import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { Looks } from '#app/components/triage/Looks.tsx'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listLooks } from '#app/services/triage/list-looks.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(listLooks(ctx, { contactId: idParam(args.params, 'contactId') }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: `Who has looked at ${page?.header.reference ?? 'a referral'}`,
      section: 'Front door',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function LooksRoute() {
  return <Looks page={useLoaderData<typeof loader>()} />
}
