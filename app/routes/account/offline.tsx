import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useRouteLoaderData } from '@remix-run/react'
import { OfflinePage } from '#app/components/layout/OfflinePage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { cacheHeaders } from '../threshold/cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return Response.json(null, { headers: cacheHeaders(request) })
}

export const headers = ({ loaderHeaders }: { readonly loaderHeaders: Headers }) => loaderHeaders

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'No connection', serviceName: serviceNameIn(matches) }) },
]

export default function OfflineRoute() {
  return <OfflinePage numbers={useRouteLoaderData<Shell>('root')?.guide?.numbers ?? []} />
}
