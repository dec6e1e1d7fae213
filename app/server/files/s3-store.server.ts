import { AwsClient } from 'aws4fetch'
import { FileRefused } from '#app/domain/files/file-rules.ts'
import type { FileStore } from '#app/services/files/file-store.ts'
import { inPieces } from './in-pieces.ts'

/** In bytes. An object is sent with its length, which is only known at its end: so a file is kept in objects of this size. */
const pieceBytes = 4 * 1024 * 1024

export interface S3Options {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Files in a bucket of any store that speaks as Amazon's S3 does: `<file id>/<number from 0>`. */
export function s3Store(options: S3Options): FileStore {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = options
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const send = async (method: string, fileId: string, position: number, body?: Uint8Array) => {
    const address = `${endpoint}/${bucket}/${fileId}/${String(position)}`
    const request = {
      method,
      signal: AbortSignal.timeout(60_000),
      ...(body
        ? { body: Buffer.from(body), headers: { 'x-amz-server-side-encryption': 'AES256' } }
        : {}),
    }
    const response = await client.fetch(address, request)
    if (!response.ok && response.status !== 404) {
      await response.body?.cancel()
      throw Object.assign(new Error('the store refused'), { code: `S3_${String(response.status)}` })
    }
    return response
  }
  return {
    write: async (fileId, content) => {
      let position = 0
      for await (const piece of inPieces(content, pieceBytes)) {
        const answer = await send('PUT', fileId, position, piece).catch(() => undefined)
        await answer?.body?.cancel()
        // The referral goes on without it, and the person is told in words.
        if (!answer?.ok) throw new FileRefused('noRoom')
        position += 1
      }
    },
    read: async function* (fileId) {
      for (let position = 0; ; position += 1) {
        const answer = await send('GET', fileId, position)
        if (answer.status === 404) return
        yield new Uint8Array(await answer.arrayBuffer())
      }
    },
    remove: async fileId => {
      for (let position = 0; ; position += 1) {
        const there = await send('HEAD', fileId, position)
        if (there.status === 404) return
        await (await send('DELETE', fileId, position)).body?.cancel()
      }
    },
  }
}
