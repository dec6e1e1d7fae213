import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { StrengthsPage } from '#app/components/threshold/StrengthsPage.tsx'
import { strengthsPage } from '#app/domain/threshold/strengths-page.ts'
import { cacheHeaders } from './cache-headers.ts'
import { guideNow } from './guide-now.server.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const page = strengthsPage(guideNow(), new URL(request.url).searchParams)
  return data(page, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'What is going well for this child?',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function StrengthsRoute() {
  return <StrengthsPage page={useLoaderData<typeof loader>()} />
}
