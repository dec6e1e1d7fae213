import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/components/layout/page-title.ts'
import type { PageHandle, Shell } from '#app/components/layout/shell.ts'
import { TopicDetail } from '#app/components/threshold/TopicDetail.tsx'
import { TopicList } from '#app/components/threshold/TopicList.tsx'
import { topicPage, topicsPage } from '#app/domain/threshold/topics-page.ts'
import { nameParam } from '#app/server/parse-params.server.ts'
import { portal } from '#app/server/portal.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { getGuideReading } from '#app/services/threshold/get-guide-reading.ts'
import { cacheHeaders } from './cache-headers.ts'
import { serviceNameIn } from '../service-name.ts'

export const handle: PageHandle = { width: 'full' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const reading = getGuideReading(portal().clock.now(), searchParams)
  const headers = cacheHeaders(request)
  if (params['topicId'] === undefined) return data(topicsPage(reading), { headers })
  const id = nameParam(params, 'topicId')
  const page = await respond(Promise.resolve().then(() => topicPage(reading, id, searchParams)))
  return data(page, { headers })
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  {
    title: pageTitle({
      page: !page ? 'Page not found' : page.kind === 'topic' ? page.topic.title : 'Topics',
      section: 'Threshold guide',
      serviceName: serviceNameIn(matches),
    }),
  },
]

export default function TopicRoute() {
  const page = useLoaderData<typeof loader>()
  const shell = useRouteLoaderData<Shell>('root')
  return page.kind === 'topic' ? (
    <TopicDetail page={page} phones={shell?.phones ?? []} />
  ) : (
    <TopicList page={page} />
  )
}
