import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { FileRefused } from '#app/domain/files/file-rules.ts'
import type { FileStore } from '#app/services/files/file-store.ts'

/** Left free on the disk, in bytes: files never take the last of what the rest of the service needs. */
const leftFree = 1_000_000_000

/** Files in a folder, each under its own random id. A file has its name only once all of it is safely on the disk. */
export function diskStore(folder: string): FileStore {
  // Ids are made here, and are checked all the same before one becomes a path.
  const pathOf = (fileId: string) => {
    if (!/^[0-9a-f-]{36}$/.test(fileId)) throw new Error('not an id')
    return join(folder, fileId.slice(0, 2), fileId)
  }
  return {
    write: async (fileId, content) => {
      const path = pathOf(fileId)
      const partial = `${path}.part`
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
      const { bavail, bsize } = await statfs(folder)
      if (bavail * bsize < leftFree) throw new FileRefused('noRoom')
      const file = await open(partial, 'wx', 0o600)
      try {
        for await (const piece of content) await file.write(piece)
        await file.sync()
        await file.close()
        await rename(partial, path)
      } catch (error) {
        await file.close().catch(() => undefined)
        await rm(partial, { force: true })
        if (isFull(error)) throw new FileRefused('noRoom')
        throw error
      }
    },
    read: async function* (fileId) {
      for await (const piece of createReadStream(pathOf(fileId))) yield piece as Uint8Array
    },
    remove: async fileId => {
      await rm(pathOf(fileId), { force: true })
      await rm(`${pathOf(fileId)}.part`, { force: true })
    },
  }
}

function isFull(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code))
  )
}
