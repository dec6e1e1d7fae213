import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle, Shell } from '#app/components/layout/shell.ts'
import { IndicatorDetail } from '#app/components/threshold/IndicatorDetail.tsx'
import { nameParam } from '#app/server/parse-params.server.ts'
import { portal } from '#app/server/portal.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { findIndicatorPage } from '#app/services/threshold/find-indicator-page.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = nameParam(params, 'indicatorId')
  const { searchParams } = new URL(request.url)
  const { page, isRetired } = await respond(
    Promise.resolve().then(() => findIndicatorPage(portal().clock.now(), id, searchParams)),
  )
  return data({ ...page, isRetired }, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: page?.indicator.text ?? 'Page not found',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function IndicatorRoute() {
  const page = useLoaderData<typeof loader>()
  const shell = useRouteLoaderData<Shell>('root')
  return <IndicatorDetail page={page} phones={shell?.phones ?? []} />
}
