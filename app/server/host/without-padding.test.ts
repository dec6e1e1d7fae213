import { renderToPipeableStream } from 'react-dom/server'
import { createElement } from 'react'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { withoutPadding } from './without-padding.ts'

/** Draws pieces of text as the server draws a page. */
function drawn(pieces: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const collector = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk))
        done()
      },
      final(done) {
        resolve(Buffer.concat(chunks))
        done()
      },
    })
    const page = createElement('p', null, ...pieces.map(piece => createElement('i', null, piece)))
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => pipe(collector),
      onError: reject,
    })
  })
}

const letters = ['ë', 'ß', 'ਾ', '👶🏿', '\u2067']

describe('a page without padding', () => {
  it.each(letters)('keeps %s whole wherever it falls', async letter => {
    let padded = 0
    for (let before = 0; before < 60; before += 1) {
      const pieces = ['x'.repeat(before), ...Array.from({ length: 40 }, () => letter.repeat(40))]
      const page = await drawn(pieces)
      if (page.includes(0)) padded += 1
      const text = pieces.map(piece => `<i>${piece}</i>`).join('')
      expect(withoutPadding(page).toString('utf8')).toBe(`<p>${text}</p>`)
    }
    // The day React no longer does it, this can go.
    expect(padded).toBeGreaterThan(0)
  })

  it('is the same page when there is nothing to take out', () => {
    const page = Buffer.from('<p>Zoë</p>')
    expect(withoutPadding(page)).toBe(page)
  })

  it('loses nothing but NULs', () => {
    expect(withoutPadding(Buffer.from('Zo\0\0ë\0')).toString('utf8')).toBe('Zoë')
  })
})
