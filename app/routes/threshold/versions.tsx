import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { VersionsPage } from '#app/components/guide-editing/VersionsPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle } from '#app/components/layout/shell.ts'
import { portal } from '#app/server/portal.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { compareVersions, listVersions } from '#app/services/threshold/get-versions.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const from = asked.get('from') ?? ''
  const to = asked.get('to') ?? ''
  const comparison =
    from === '' || to === ''
      ? null
      : await respond(
          Promise.resolve().then(() => ({ from, to, differences: compareVersions(from, to) })),
        )
  const versions = listVersions(portal().clock.now())
  return data({ versions, comparison }, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: !page
        ? 'Page not found'
        : page.comparison
          ? `What changed from version ${page.comparison.from} to ${page.comparison.to}`
          : 'Versions',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function VersionsRoute() {
  return <VersionsPage {...useLoaderData<typeof loader>()} />
}
