import type { LoaderFunctionArgs } from '@remix-run/node'
import { topicsPage } from '#app/domain/threshold/topics-page.ts'
import { paths } from '#app/paths.ts'
import { portal } from '#app/server/portal.server.ts'
import { getGuideReading } from '#app/services/threshold/get-guide-reading.ts'
import { cacheHeaders } from './cache-headers.ts'

/** Not a page: the list of pages a device keeps, and the word by which it knows that its copy is the newest. */
export function loader({ request }: LoaderFunctionArgs) {
  const reading = getGuideReading(portal().clock.now())
  const list = {
    // Each day anew: a copy says its day, and hours and numbers change more often than the guide.
    stamp: `${reading.edition.version.id}.${reading.edition.asOf}`,
    pages: [
      paths.home(),
      paths.help(),
      paths.thresholds(),
      paths.thresholdRead(),
      paths.thresholdLevels(),
      paths.guideKeep(),
      paths.thresholdTopic(),
      ...topicsPage(reading).topics.map(({ id }) => paths.thresholdTopic(id)),
    ],
  }
  return Response.json(list, { headers: cacheHeaders(request) })
}
