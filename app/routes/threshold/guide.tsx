import { data, redirect } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { Shell } from '#app/components/layout/shell.ts'
import { ThresholdGuide } from '#app/components/threshold/ThresholdGuide.tsx'
import { guidePage } from '#app/domain/threshold/guide-page.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { portal } from '#app/server/portal.server.ts'
import { getPictureGuidance } from '#app/services/threshold/get-picture-guidance.ts'
import { cacheHeaders } from './cache-headers.ts'
import { guideNow } from './guide-now.server.ts'
import { serviceNameIn } from '../service-name.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  // What stood in the search box when another button was pressed: it may be personal, so it leaves the address.
  if (searchParams.has('words')) {
    searchParams.delete('words')
    throw redirect(`${paths.thresholds()}?${searchParams.toString()}`)
  }
  const page = guidePage(guideNow(searchParams), searchParams)
  const guidance = getPictureGuidance(portal().clock.now(), searchParams)
  return data({ ...page, guidance }, { headers: cacheHeaders(request) })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => {
  const title = 'Threshold guide'
  const isFound = page && page.results.kind !== 'start'
  const serviceName = serviceNameIn(matches)
  return [
    {
      title: isFound
        ? pageTitle({
            page: `${counted(page.results.total, 'indicator')} found`,
            section: title,
            serviceName,
          })
        : pageTitle({ page: title, serviceName }),
    },
  ]
}

export default function GuideRoute() {
  const page = useLoaderData<typeof loader>()
  const shell = useRouteLoaderData<Shell>('root')
  const { guidance, ...guide } = page
  return <ThresholdGuide page={guide} phones={shell?.phones ?? []} guidance={guidance} />
}
