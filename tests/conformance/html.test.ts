import { describe, expect, it } from 'vitest'
import { normaliseHtml } from '../support/html.ts'

describe('normaliseHtml', () => {
  it.each([
    ['<p class="a  b" id="x">Hi\n there</p>', '<p id="x" class="a b"> Hi there </p>'],
    ['<input disabled>', '<input disabled="">'],
    ['<p>a<!-- -->b</p>', '<p>ab</p>'],
    ['<p>&amp;&#x27;&quot;</p>', '<p>&#38;\'"</p>'],
  ])('takes %s and %s as the same', (one, other) => {
    expect(normaliseHtml(one)).toBe(normaliseHtml(other))
  })

  it.each([
    ['<p class="a">x</p>', '<p class="b">x</p>'],
    ['<p>x</p>', '<p>y</p>'],
    ['<p>x</p>', '<div>x</div>'],
    ['<p><b>x</b></p>', '<p>x</p>'],
    ['<input disabled>', '<input>'],
  ])('tells %s from %s', (one, other) => {
    expect(normaliseHtml(one)).not.toBe(normaliseHtml(other))
  })

  it.each(['<p>', '<p></div>', '<b><i></b></i>'])('refuses %s', broken => {
    expect(() => normaliseHtml(broken)).toThrow(/clos/)
  })
})
