import { expect, it } from 'vitest'
import { safeReturn } from './safe-return.server.ts'

it.each([
  '/referrals',
  '/referral/start?q=no+food+in+the+house&pick=D4-01&pick=D4-02',
  '/referrals?after=2026-04-30T09%3A07%3A00.000Z~ede067a1-0c7a-4f4b-9c17-05d2e33c0136',
])('goes back to %s', path => {
  expect(safeReturn(path)).toBe(path)
})

it.each([
  '',
  'https://elsewhere.example.org/',
  '//elsewhere.example.org',
  '/\\elsewhere.example.org',
  '/\t/elsewhere.example.org',
  'javascript:alert(1)',
  '/a#b',
  `/${'a'.repeat(2_000)}`,
])('goes to the desk and not to %j', path => {
  expect(safeReturn(path)).toBe('/desk')
})
