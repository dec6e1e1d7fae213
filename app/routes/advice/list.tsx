import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AdviceListPage } from '#app/components/advice/AdviceListPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { listAdvice } from '#app/services/advice/list-advice.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle = { width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  return respond(listAdvice(await requireContext(args)))
}

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Advice', serviceName: serviceNameIn(matches) }) },
]

export default function AdviceListRoute() {
  return <AdviceListPage list={useLoaderData<typeof loader>()} />
}
