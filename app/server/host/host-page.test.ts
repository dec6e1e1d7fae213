import { describe, expect, it } from 'vitest'
import { londonInstant } from '#app/domain/time/london.ts'
import { hostPage, type HostPageKind } from './host-page.ts'
import { hostWords } from './host-words.ts'

const kinds: readonly HostPageKind[] = [
  'bad-address',
  'database-away',
  'file-missing',
  'method',
  'other-site',
  'sent-too-slowly',
  'too-large',
  'too-slow',
  'went-wrong',
]
const words = hostWords(londonInstant('2026-11-20', '10:00'))

describe.each(kinds)('%s', kind => {
  const facts = { words, nonce: 'n', requestId: 'r', hadAnswers: true }

  it('shows 999 and every number before anything else', () => {
    const { html } = hostPage(kind, facts)
    const lead = html.indexOf('<p>', html.indexOf('</div>'))
    for (const dial of ['999', ...words.phoneLines.map(line => line.dial)]) {
      expect(html.indexOf(`tel:${dial}`)).toBeGreaterThan(0)
      expect(html.indexOf(`tel:${dial}`)).toBeLessThan(lead)
    }
  })

  it('says what became of the answers, only when there were some', () => {
    expect(hostPage(kind, facts).html).toContain('Your answers')
    expect(hostPage(kind, { ...facts, hadAnswers: false }).html).not.toContain('Your answers')
  })

  it('is plain, and uses none of the words that blame or beg', () => {
    const { html } = hostPage(kind, facts)
    expect(html).not.toMatch(/\b(please|sorry|invalid|required|server|database|error|submit)\b/i)
    expect(html).not.toMatch(/<script|https?:/)
  })
})

it('gives the out-of-hours numbers at night', () => {
  const night = hostWords(londonInstant('2026-11-20', '23:00'))
  expect(night.phoneLines.map(line => line.name)).not.toEqual(
    words.phoneLines.map(line => line.name),
  )
})

it('cannot be made to carry anything but text', () => {
  const line = { name: '<script>', number: '"><b>', dial: '"onclick="' }
  const { html } = hostPage('went-wrong', {
    words: { serviceName: '<i>', colour: '#000', phoneLines: [line] },
    nonce: '"x',
    requestId: '<u>',
    hadAnswers: false,
  })
  expect(html).not.toMatch(/<script>|<b>|<i>|<u>|"onclick/)
})
