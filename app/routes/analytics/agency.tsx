import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgencyTrendPage } from '#app/components/analytics/AgencyTrendPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getAgencyTrend } from '#app/services/analytics/get-agency-trend.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { density: 'dense', width: 'full' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  return respond(getAgencyTrend(ctx))
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: pageTitle({ page: 'Your agency’s referrals', serviceName: serviceNameIn(matches) }) },
]

export default function AgencyRoute() {
  return <AgencyTrendPage trend={useLoaderData<typeof loader>()} />
}
