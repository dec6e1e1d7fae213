import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import { LevelsOfNeed } from '#app/components/threshold/LevelsOfNeed.tsx'
import { levelsPage } from '#app/domain/threshold/indicator-page.ts'
import { cacheHeaders } from './cache-headers.ts'
import { guideNow } from './guide-now.server.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return data(levelsPage(guideNow(new URL(request.url).searchParams)), {
    headers: cacheHeaders(request),
  })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  {
    title: pageTitle({
      page: 'The four levels of need',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function LevelsRoute() {
  return <LevelsOfNeed page={useLoaderData<typeof loader>()} />
}
