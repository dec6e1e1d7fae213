import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '#app/paths.ts'
import { requireContext } from '#app/server/context.server.ts'
import { idParam } from '#app/server/parse-params.server.ts'
import { respond } from '#app/server/respond.server.ts'
import { takeCopy } from '#app/services/copies/take-copy.ts'

/** The file itself: always saved, never shown. Where there is none any more, the page to make it again. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args)
  const where = { id: idParam(args.params, 'id'), copyId: idParam(args.params, 'copyId') }
  const file = await respond(takeCopy(ctx, where))
  if (file.bytes === null) throw redirect(paths.copies(where.id, { gone: where.copyId }))
  const { bytes, type, fileName } = file
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
}
