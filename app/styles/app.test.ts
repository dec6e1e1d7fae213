import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { preprocessCSS, resolveConfig, transformWithEsbuild } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

const file = fileURLToPath(new URL('app.scss', import.meta.url))

describe('the stylesheet', () => {
  let css = ''

  beforeAll(async () => {
    const config = await resolveConfig(
      {
        configFile: false,
        css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
      },
      'build',
    )
    const { code } = await preprocessCSS(readFileSync(file, 'utf8'), file, config)
    css = (await transformWithEsbuild(code, 'app.css', { loader: 'css', minify: true })).code
  }, 60_000)

  it('is under 10 kB on the way to the browser', () => {
    // As the host compresses it once, when it starts.
    const sent = brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })
    expect(sent.length).toBeLessThan(10_000)
  })

  it('draws what is folded away as something to press', () => {
    expect(css).toMatch(/\.govuk-details__summary:{1,2}before\{content:""/)
  })

  it.each(['GDS Transport', 'crest', 'crown', '#1d70b8'])(
    'has nothing of the government’s look: %s',
    mark => {
      expect(css.toLowerCase()).not.toContain(mark.toLowerCase())
    },
  )

  it('draws the page and its fields in our own face', () => {
    expect(css).toMatch(/\.govuk-template__body[^{]*\{font-family:"?Source Sans 3/)
  })

  it('numbers printed sheets and marks those of a referral', () => {
    expect(css).toContain('counter(pages)')
    expect(css).toContain('OFFICIAL-SENSITIVE')
  })

  it('fetches nothing but its own faces', () => {
    const urls = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url)
    expect(urls.length).toBeGreaterThan(0)
    for (const url of urls) expect(url).toContain('@fontsource/source-sans-3/')
  })
})
