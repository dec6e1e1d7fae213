import { readFile, stat } from 'node:fs/promises'

/**
 * The bytes of a file, or undefined when it cannot be read. One larger than `most` bytes is not read: it comes back as
 * one byte more than that, so that reading its contents says that it is too large.
 */
export async function readFileUpTo(file: string, most: number): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(file)
    return size > most ? new Uint8Array(most + 1) : await readFile(file)
  } catch {
    return undefined
  }
}
