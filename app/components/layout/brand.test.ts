import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partnerships } from '#content/partnership/partnerships.ts'
import { brandStyle, contrast } from './brand.ts'

const palette = Object.fromEntries(
  [
    ...readFileSync(new URL('../../styles/_palette.scss', import.meta.url), 'utf8').matchAll(
      /^\$([\w-]+):\s*(#[0-9a-f]{6});/gm,
    ),
  ].map(([, name = '', colour = '']) => [name, colour]),
)

function colour(name: string): string {
  const found = palette[name]
  if (found === undefined) throw new Error(`no $${name} in the palette`)
  return found
}

/** Words on what lies behind them: WCAG 2.2 success criterion 1.4.3. */
const words: readonly (readonly [string, string])[] = [
  ...['paper', 'sand', 'strip', 'tint'].map(on => ['ink', on] as const),
  ...['paper', 'sand', 'tint'].map(on => ['ink-soft', on] as const),
  ...['paper', 'sand', 'tint', 'quiet-tint'].flatMap(on =>
    ['link', 'link-hover', 'link-visited'].map(link => [link, on] as const),
  ),
  ['paper', 'primary'],
  ['paper', 'primary-dark'],
  ['paper', 'action'],
  ['paper', 'action-hover'],
  ['ink', 'quiet-action'],
  ['ink', 'quiet-action-hover'],
  ['paper', 'danger'],
  ['paper', 'danger-hover'],
  ['danger', 'paper'],
  ['danger', 'sand'],
  ['success', 'paper'],
  ['focus-ink', 'focus'],
  ['strip-ink', 'strip'],
  ['ink-soft', 'strip'],
  ['link', 'strip'],
  ...['act-now', 'attention', 'waiting', 'progress', 'done', 'quiet', 'restricted'].map(
    meaning => [`${meaning}-ink`, `${meaning}-tint`] as const,
  ),
]

/** Controls and the marks of focus on what lies behind them: success criteria 1.4.11 and 2.4.13. */
const controls: readonly (readonly [string, string])[] = [
  ...['paper', 'sand', 'strip', 'tint'].map(on => ['focus-ink', on] as const),
  ['focus', 'primary'],
  ['ink', 'paper'],
  ['danger', 'paper'],
  ['action', 'paper'],
  ['action', 'sand'],
  ['line-strong', 'paper'],
  ['strip-edge', 'strip'],
]

describe('palette', () => {
  it.each(words)('%s can be read on %s', (one, other) => {
    expect(contrast(colour(one), colour(other))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(controls)('%s can be seen on %s', (one, other) => {
    expect(contrast(colour(one), colour(other))).toBeGreaterThanOrEqual(3)
  })
})

describe.each(partnerships.map(({ id, brand }) => [id, brand.colours] as const))(
  'colours of %s',
  (_id, { primary, primaryDark, accent, tint }) => {
    it.each([primary, primaryDark])('white can be read on %s', background => {
      expect(contrast('#ffffff', background)).toBeGreaterThanOrEqual(4.5)
    })

    it('text, links and quiet text can be read on the tint', () => {
      for (const text of ['ink', 'ink-soft', 'link', 'link-visited']) {
        expect(contrast(colour(text), tint)).toBeGreaterThanOrEqual(4.5)
      }
    })

    it('focus and the mark can be seen on the header', () => {
      expect(contrast(colour('focus'), primary)).toBeGreaterThanOrEqual(3)
      expect(contrast(accent, primary)).toBeGreaterThanOrEqual(3)
    })
  },
)

describe('brandStyle', () => {
  it('names the colours it knows', () => {
    expect(brandStyle({ primary: '#1f4e4a', primaryDark: '#153835' })).toBe(
      ':root{--brand-primary:#1f4e4a;--brand-primary-dark:#153835}',
    )
  })

  it.each(['red', '#fff', '#1f4e4a;}body{display:none', '</style><script>', 'url(x)'])(
    'leaves out %s',
    value => {
      expect(brandStyle({ primary: value })).toBe('')
    },
  )

  it('leaves out names it does not know', () => {
    expect(brandStyle({ constructor: '#000000', font: '#000000' })).toBe('')
  })
})

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#1f4e4a', '#1f4e4a', 1],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBeCloseTo(ratio, 1)
  })

  it('refuses what is not a colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow(RangeError)
  })
})
