import type { TakenFile } from '#app/services/files/take-file.ts'

/** A file to be saved, as it comes from its store. The host adds the sandbox, and lets no browser guess at its kind. */
export function fileResponse(file: TakenFile): Response {
  const pieces = file.content[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        const next = await pieces.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      cancel: async () => {
        await pieces.return?.()
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.byteCount),
      'Content-Disposition': disposition(file.name),
      'Cache-Control': 'no-store',
    },
  })
}

/** The name twice: in plain letters for old programs, and in full (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w. ()-]/g, '_')
  const full = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}
