import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { MisreadReportPage } from '#app/components/threshold/practice/MisreadReportPage.tsx'
import { systemActor } from '#app/domain/access/actor.ts'
import { reportPeriod } from '#app/domain/threshold/practice/report-period.ts'
import { contextFor, requireContext } from '#app/server/context.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getMisreadReport } from '#app/services/threshold/practice/get-misread-report.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full', density: 'dense' }

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const period = reportPeriod(new URL(args.request.url).searchParams.get('period'))
  const portal = contextFor(systemActor, args.context.requestId)
  return { report: await respond(getMisreadReport(ctx, portal, period)) }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Where thresholds are misread',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function PractiseReportRoute() {
  return <MisreadReportPage {...useLoaderData<typeof loader>()} />
}
