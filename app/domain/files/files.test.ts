import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jpeg, png, secret } from '#tests/support/made-files.ts'
import { fileRules } from '#content/files/rules.ts'
import { byteSource } from './byte-source.ts'
import { givenName, longestName, safeFileName } from './file-name.ts'
import { FileRefused } from './file-rules.ts'
import { onlyTurn, turnOf } from './picture-turn.ts'
import { readFile } from './read-file.ts'

/** Reads bytes that arrive in pieces of these sizes. */
async function readIn(bytes: Uint8Array, sizes: readonly number[] = [4_096]) {
  async function* arriving() {
    let at = 0
    for (let turn = 0; at < bytes.length; turn += 1) {
      await Promise.resolve()
      const size = sizes[turn % sizes.length] ?? 1
      yield bytes.subarray(at, at + size)
      at += size
    }
  }
  const pieces: Uint8Array[] = []
  const reading = readFile(byteSource(arriving()), fileRules)
  for (;;) {
    const next = await reading.next()
    if (next.done) return { kind: next.value.kind, bytes: Buffer.concat(pieces) }
    pieces.push(next.value)
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 })

describe('a picture', () => {
  it('is the same however it arrives, keeps its pixels and nothing hidden, and once is enough', async () => {
    const words = fc
      .string({ maxLength: 40 })
      .map(text => `${text.replaceAll(/[^ -~]/g, '')}${secret}`)
    const jpegs = fc
      .array(fc.tuple(fc.constantFrom(0xe1, 0xe2, 0xe3, 0xed, 0xef, 0xfe), words))
      .map(hidden => jpeg(hidden, { after: secret }))
    const pngs = fc
      .array(fc.tuple(fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'abCd'), words))
      .map(hidden => png(hidden, { after: secret }))
    await fc.assert(
      fc.asyncProperty(fc.oneof(jpegs, pngs), sizes, async (bytes, arrives) => {
        const once = await readIn(bytes, arrives)
        expect(once.bytes.includes(secret)).toBe(false)
        expect(once.bytes.includes('picture')).toBe(true)
        expect((await readIn(once.bytes)).bytes.equals(once.bytes)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is still shown the right way up, and says nothing else', async () => {
    const tiff = String.fromCharCode(...onlyTurn(6))
    const turned = `${tiff.slice(0, 8)}\0\x02${tiff.slice(10, 22)}\x88\x25${secret}`
    const photo = await readIn(jpeg([[0xe1, `Exif\0\0${turned}`]]), [7])
    expect(photo.bytes.includes(secret)).toBe(false)
    const at = photo.bytes.indexOf('Exif')
    expect(photo.bytes.readUInt16BE(at - 2)).toBe(34)
    expect(turnOf(photo.bytes.subarray(at + 6, at + 32))).toBe(6)
    expect(photo.bytes.readUInt16BE(at + 32)).toBe(0xffdb)
    expect((await readIn(photo.bytes)).bytes.equals(photo.bytes)).toBe(true)
    const drawing = await readIn(png([['eXIf', turned]]), [5])
    expect(drawing.bytes.includes(secret)).toBe(false)
    expect(drawing.bytes.equals(png([['eXIf', tiff]]))).toBe(true)
  })

  it('keeps every byte of its own, restart marks and stuffed bytes included', async () => {
    const scan = 'picture\u00ff\u0000\u00ff\u00d0more\u00ff\u00d7'
    const plain = await readIn(jpeg([], { scan }))
    expect(plain.bytes.equals(jpeg([], { scan }))).toBe(true)
    expect((await readIn(png())).bytes.equals(png())).toBe(true)
  })

  it('that is damaged anywhere is refused or read, and never anything worse', async () => {
    const damaged = fc.tuple(fc.constantFrom(jpeg(), png()), fc.nat(), fc.nat(255), fc.boolean())
    await fc.assert(
      fc.asyncProperty(damaged, async ([bytes, at, value, isCut]) => {
        const copy = Buffer.from(bytes)
        copy[at % copy.length] = value
        const given = isCut ? copy.subarray(0, at % copy.length) : copy
        await readIn(given).catch((error: unknown) => {
          expect(error).toBeInstanceOf(FileRefused)
        })
      }),
      { numRuns: 300 },
    )
  })
})

it('any bytes at all are read or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('', '%PDF-', 'PK\u0003\u0004', '\u00ff\u00d8\u00ff'),
      fc.uint8Array({ maxLength: 300 }),
      async (start, rest) => {
        await readIn(Buffer.concat([Buffer.from(start, 'latin1'), rest])).catch(
          (error: unknown) => {
            expect(error).toBeInstanceOf(FileRefused)
          },
        )
      },
    ),
  )
})

it('any name has a safe form: visible, one folder deep, short, ending as its kind does', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('..', '/', '\\', '\u202e', '\0', '.', ' ', 'con', 'é', '"', '\n'))
      .map(all => all.join('')),
  )
  fc.assert(
    fc.property(anyName, given => {
      const name = safeFileName(given, ['jpg', 'jpeg'])
      expect(name).toMatch(/^[^\p{C}\p{Zl}\p{Zp}/\\<>:"|?*]+\.jpe?g$/u)
      expect(name).not.toMatch(/^[. ]|^(con|nul|aux|prn)\./i)
      expect(Array.from(name).length).toBeLessThanOrEqual(longestName + 1)
      expect(safeFileName(name, ['jpg', 'jpeg'])).toBe(name)
      expect(givenName(given)).not.toMatch(/\0|\p{Surrogate}/u)
    }),
  )
})
