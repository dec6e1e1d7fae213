import { Busboy } from '@fastify/busboy'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** One file of a posted form, as it streams past. */
export interface PostedFile {
  /** As it was given, folders and all. */
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

/** How reading a posted form ended. */
export type FilesRead = 'all' | 'brokenOff' | 'notAForm' | 'tooMany'

/**
 * The only reader of a form with files that may be large. It holds no more than what is between two reads: each file is
 * given to `keep` as it comes, one after the other, and what `keep` does not read is thrown away.
 */
export async function readFiles(
  request: Request,
  limits: { readonly files: number; readonly bytes: number },
  keep: (file: PostedFile) => Promise<void>,
): Promise<FilesRead> {
  const parser = open(request.headers.get('Content-Type') ?? '', limits)
  if (!parser || !request.body) return 'notAForm'
  let work: Promise<unknown> = Promise.resolve()
  let current: Readable | undefined
  const read: { outcome: FilesRead } = { outcome: 'all' }
  let fault: unknown
  parser.on('file', (_field, stream, name) => {
    // An unread error would end the process: what broke off is found again by whoever reads the stream.
    stream.on('error', () => undefined)
    // `name` is missing where a part has none, whatever its type says.
    const given = (name as string | undefined) ?? ''
    current = stream
    work = work.then(async () => {
      // The stream outlives whoever stops reading it: the rest is thrown away, and the next file can come.
      const content = stream.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>
      try {
        // A file field that was left empty posts a part without a name.
        if (fault === undefined && given !== '')
          await keep({ name: given, content: { [Symbol.asyncIterator]: () => content } })
      } catch (error) {
        fault ??= error
      } finally {
        await content.return?.()
        stream.resume()
      }
    })
  })
  const tooMany = () => {
    read.outcome = 'tooMany'
  }
  parser.on('filesLimit', tooMany).on('partsLimit', tooMany).on('fieldsLimit', tooMany)
  const finished = new Promise<void>(resolve => {
    parser.on('error', () => {
      read.outcome = 'brokenOff'
      resolve()
    })
    parser.on('finish', resolve)
  })
  try {
    for await (const chunk of chunksOf(request.body)) {
      if (read.outcome === 'brokenOff') continue
      if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), finished])
    }
    parser.end()
  } catch (error) {
    read.outcome = 'brokenOff'
    current?.destroy(error instanceof Error ? error : new Error('broken off'))
    parser.destroy()
    await work
    if (fault !== undefined) throw asError(fault)
    return read.outcome
  }
  await finished
  if (read.outcome === 'brokenOff') current?.destroy(new Error('broken off'))
  await work
  if (fault !== undefined) throw asError(fault)
  return read.outcome
}

function open(type: string, limits: { readonly files: number; readonly bytes: number }) {
  if (!type.startsWith('multipart/form-data')) return undefined
  try {
    return new Busboy({
      headers: { 'content-type': type },
      preservePath: true,
      limits: {
        files: limits.files,
        // One more, so that whoever reads sees that there was more.
        fileSize: limits.bytes + 1,
        fields: 10,
        fieldSize: 10_000,
        parts: limits.files + 10,
        headerPairs: 20,
        headerSize: 8_000,
      },
      isPartAFile: (_field, contentType, name) =>
        name !== undefined || contentType === 'application/octet-stream',
    })
  } catch {
    return undefined
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error('a file could not be kept')
}
