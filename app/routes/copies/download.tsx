import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { takeCopy } from '#app/services/copies/take-copy.ts'

/** The file itself: always saved, never shown. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const where = { id: idParam(args.params, 'id'), copyId: idParam(args.params, 'copyId') }
  const { bytes, type, fileName } = await respond(takeCopy(ctx, where))
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
}
