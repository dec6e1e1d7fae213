import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useRouteLoaderData } from '@remix-run/react'
import { StartPage } from '#app/components/layout/StartPage.tsx'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { cacheHeaders } from '../threshold/cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return Response.json(null, { headers: cacheHeaders(request) })
}

export const headers = ({ loaderHeaders }: { readonly loaderHeaders: Headers }) => loaderHeaders

export const meta: MetaFunction = ({ matches }) => [
  { title: pageTitle({ page: 'Worried about a child?', serviceName: serviceNameIn(matches) }) },
]

export default function StartRoute() {
  return <StartPage phones={useRouteLoaderData<Shell>('root')?.phones ?? []} />
}
