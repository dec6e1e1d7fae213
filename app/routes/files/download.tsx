import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireContext } from '#app/server/context.server.ts'
import { fileResponse } from '#app/server/files/file-response.server.ts'
import { fileStores } from '#app/server/files/file-stores.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { takeFile } from '#app/services/files/take-file.ts'

/** The file itself: always saved, never shown. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const where = { referralId: idParam(args.params, 'id'), fileId: idParam(args.params, 'fileId') }
  return fileResponse(await respond(takeFile(ctx, fileStores(), where)))
}
