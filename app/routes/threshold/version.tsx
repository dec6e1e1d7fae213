import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { VersionPage } from '#app/components/guide-editing/VersionPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { readPage } from '#app/domain/threshold/topics-read.ts'
import { nameParam } from '#app/server/parse-params.server.ts'
import { portal } from '#app/server/portal.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getVersion } from '#app/services/threshold/get-versions.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = nameParam(params, 'versionId')
  const { reading, standing } = await respond(
    Promise.resolve().then(() =>
      getVersion(portal().clock.now(), id, new URL(request.url).searchParams),
    ),
  )
  return data({ page: readPage(reading), standing }, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) => [
  {
    title: pageTitle({
      page: found ? `Version ${found.standing.id}` : 'Page not found',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function VersionRoute() {
  const found = useLoaderData<typeof loader>()
  const shell = useRouteLoaderData<Shell>('root')
  return <VersionPage {...found} phones={shell?.guide?.numbers ?? []} />
}
