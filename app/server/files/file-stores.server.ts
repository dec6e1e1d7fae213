import type { FileStore, FileStores } from '#app/services/files/file-store.ts'
import type { FileStoreKind } from '#app/domain/files/file-rules.ts'
import type { Env } from '../env.server.ts'
import { portal } from '../portal.server.ts'
import { databaseStore } from './database-store.server.ts'
import { diskStore } from './disk-store.server.ts'
import { s3Store } from './s3-store.server.ts'

type FileSettings = Pick<
  Env,
  | 'FILES_STORE'
  | 'FILES_DIR'
  | 'S3_ENDPOINT'
  | 'S3_BUCKET'
  | 'S3_REGION'
  | 'S3_ACCESS_KEY_ID'
  | 'S3_SECRET_ACCESS_KEY'
>

let opened: FileStores | undefined

/** Where files are kept: the one door to their bytes, opened on first use. */
export function fileStores(): FileStores {
  opened ??= fileStoresFor(portal().env)
  return opened
}

/** The stores that are configured. A file stays where it was put when another store is chosen for new ones. */
export function fileStoresFor(env: FileSettings): FileStores {
  const stores: Readonly<Record<FileStoreKind, FileStore | undefined>> = {
    database: databaseStore,
    disk: env.FILES_DIR === undefined ? undefined : diskStore(env.FILES_DIR),
    s3: openS3(env),
  }
  return {
    kind: env.FILES_STORE,
    of: kind => {
      const store = stores[kind]
      if (!store) throw new Error(`a file is kept in a store that is not configured: ${kind}`)
      return store
    },
  }
}

function openS3(env: FileSettings): FileStore | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = env
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return undefined
  return s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey })
}
