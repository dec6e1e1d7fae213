/** Small files made in the test, byte by byte: nothing that a scanner would flag lies in the repository. */
import { crc32 } from 'node:zlib'

const bytes = (text: string) => Buffer.from(text, 'latin1')

/** The standard harmless string that every scanner reports, in halves so that none reports this file. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD',
  '-ANTIVIRUS-TEST-FILE!$H+H*',
].join('')

export const pdf = bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << >>\n%%EOF\n')

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const frame = (width: number, height: number) => {
  const data = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  data.writeUInt16BE(height, 1)
  data.writeUInt16BE(width, 3)
  return segment(0xc0, data)
}

/** Where a photograph was taken, as a camera writes it; `secret` stands for what must not stay. */
export const secret = 'GPS 52.6705N 0.7294W'

/** A JPEG of these hidden segments and this picture data. */
export function jpeg(
  hidden: readonly (readonly [marker: number, text: string])[] = [],
  { scan = 'picture', width = 8, height = 8, after = '' } = {},
): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, bytes('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...hidden.map(([marker, text]) => segment(marker, bytes(text))),
    segment(0xdb, Buffer.alloc(65, 1)),
    frame(width, height),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    bytes(scan),
    Buffer.from([0xff, 0xd9]),
    bytes(after),
  ])
}

export function pngChunk(type: string, data: Buffer | string): Buffer {
  const body = Buffer.concat([bytes(type), typeof data === 'string' ? bytes(data) : data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(body.length - 4)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** A PNG of these hidden parts. */
export function png(
  hidden: readonly (readonly [type: string, text: string])[] = [],
  { side = 8, after = '' } = {},
): Buffer {
  const size = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  size.writeUInt32BE(side)
  size.writeUInt32BE(side, 4)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', size),
    ...hidden.map(([type, text]) => pngChunk(type, text)),
    pngChunk('IDAT', 'picture'),
    pngChunk('IEND', ''),
    bytes(after),
  ])
}

export interface Part {
  readonly name: string
  readonly text?: string
  /** What the archive says it unpacks to, when that is not so. */
  readonly says?: number
  readonly flags?: number
}

/** An archive of these parts, stored as they are. */
export function zip(parts: readonly Part[], before = ''): Buffer {
  const locals: Buffer[] = [bytes(before)]
  const list: Buffer[] = []
  let at = before.length
  for (const { name, text = '', says, flags = 0 } of parts) {
    const data = bytes(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20)
    common.writeUInt16LE(flags, 2)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(says ?? data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([bytes('PK\x03\x04'), common, bytes(name), data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    list.push(Buffer.concat([bytes('PK\x01\x02\x14\0'), common, rest, bytes(name)]))
    locals.push(local)
    at += local.length
  }
  const central = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, central, end])
}

export const docxParts = [
  { name: '[Content_Types].xml', text: '<Types/>' },
  { name: 'word/document.xml', text: '<w:document/>' },
] as const

export interface PostedPart {
  readonly name: string
  readonly bytes: Uint8Array
}

const boundary = 'made-in-a-test'
export const multipartType = `multipart/form-data; boundary=${boundary}`

/** The body of a form with these files, as a browser sends it. */
export function multipart(files: readonly PostedPart[]): Buffer {
  return Buffer.concat([
    ...files.flatMap(({ name, bytes: content }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
}
