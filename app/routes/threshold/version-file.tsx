import type { LoaderFunctionArgs } from '@remix-run/node'
import { guideFile } from '#app/server/guide-file.server.ts'
import { nameParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { exportPublished } from '#app/services/guide-editing/export-edition.ts'
import { cacheHeaders } from './cache-headers.ts'

/** Not a page: a published version as one file, for everybody. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = nameParam(params, 'versionId')
  const file = await respond(Promise.resolve().then(() => exportPublished({ id })))
  return guideFile(file, cacheHeaders(request))
}
