import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** One file of the browser's half, held in memory in every form a browser may ask for. */
export interface Asset {
  readonly type: string
  readonly cacheControl: string
  readonly etag: string
  readonly plain: Buffer
  readonly gzip?: Buffer
  readonly brotli?: Buffer
}

/** Every file we serve, by the path people ask for. A path that is not a key does not exist: nothing to escape from. */
export type Assets = ReadonlyMap<string, Asset>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const worthCompressing: ReadonlySet<string> = new Set(['.css', '.js', '.json', '.svg', '.txt'])

/** Reads the built files from this folder and compresses them once, so that no request ever waits for it. */
export async function loadAssets(folder: string): Promise<Assets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && types[extname(entry.name)] !== undefined)
  const loaded = files.map(async entry => {
    const file = join(entry.parentPath, entry.name)
    const path = `/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`
    return [path, await loadAsset(file, path)] as const
  })
  return new Map(await Promise.all(loaded))
}

async function loadAsset(file: string, path: string): Promise<Asset> {
  const plain = await readFile(file)
  const extension = extname(file)
  const asset = {
    type: types[extension] ?? 'application/octet-stream',
    // Built files carry a hash of their content in their name, so a name never changes its meaning.
    cacheControl: path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
  }
  if (!worthCompressing.has(extension) || plain.byteLength < 1024) return asset
  const [gzipped, brotli] = await Promise.all([
    promisify(gzip)(plain, { level: 9 }),
    // One step below the best: a hundredth larger, and a fifth of the time at start.
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  ])
  return { ...asset, gzip: gzipped, brotli }
}

/** The smallest form of a file that this browser says it can read, with the name of its encoding. */
export function smallestForm(
  asset: Asset,
  acceptEncoding: string | undefined,
): { readonly bytes: Buffer; readonly encoding?: 'br' | 'gzip' } {
  const accepted = acceptedEncodings(acceptEncoding)
  if (asset.brotli !== undefined && accepted.has('br'))
    return { bytes: asset.brotli, encoding: 'br' }
  if (asset.gzip !== undefined && accepted.has('gzip'))
    return { bytes: asset.gzip, encoding: 'gzip' }
  return { bytes: asset.plain }
}

/** The encodings a browser says it can read, in small letters. One with a quality of nought is one it cannot. */
export function acceptedEncodings(header: string | undefined): ReadonlySet<string> {
  return new Set(
    (header ?? '')
      .split(',')
      .map(part => part.trim().toLowerCase())
      .filter(part => !/;\s*q=0(\.0*)?$/.test(part))
      .map(part => part.split(';')[0]?.trim() ?? ''),
  )
}
