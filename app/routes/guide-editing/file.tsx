import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireContext } from '#app/server/context.server.ts'
import { guideFile } from '#app/server/guide-file.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { exportEdition } from '#app/services/guide-editing/export-edition.ts'

/** Not a page: an edition as one file. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const file = await respond(exportEdition(ctx, idParam(args.params, 'id')))
  return guideFile(file, { 'Cache-Control': 'no-store' })
}
