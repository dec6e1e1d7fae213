import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { ReadGuide } from '#app/components/threshold/ReadGuide.tsx'
import { readPage } from '#app/domain/threshold/topics-read.ts'
import { portal } from '#app/server/portal.server.ts'
import { getGuideReading } from '#app/services/threshold/get-guide-reading.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const page = readPage(getGuideReading(portal().clock.now(), new URL(request.url).searchParams))
  return data(page, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Threshold guide to read or print',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function ReadRoute() {
  const page = useLoaderData<typeof loader>()
  const shell = useRouteLoaderData<Shell>('root')
  return <ReadGuide page={page} phones={shell?.guide?.numbers ?? []} />
}
