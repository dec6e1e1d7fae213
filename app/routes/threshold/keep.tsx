import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { KeepGuide } from '#app/components/threshold/KeepGuide.tsx'
import { portal } from '#app/server/portal.server.ts'
import { getGuideReading } from '#app/services/threshold/get-guide-reading.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const { edition } = getGuideReading(portal().clock.now())
  return data({ edition }, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'Keep the guide on this device',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function KeepRoute() {
  return <KeepGuide edition={useLoaderData<typeof loader>().edition} />
}
