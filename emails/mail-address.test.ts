import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isMailAddress } from './mail-address.ts'

it.each(['ada@example.org', "o'neill+school@sub.example.co.uk", 'a@b-c.org'])('%s is one', text => {
  expect(isMailAddress(text)).toBe(true)
})

it.each([
  '',
  'ada',
  'ada@',
  'ada@localhost',
  'ada@example.org\nBcc: eve@example.org',
  'ada@example.org\r\n',
  'ada@example.org,eve@example.org',
  'ada@example.org;eve@example.org',
  'Ada <ada@example.org>',
  'ada eve@example.org',
  '"ada"@example.org',
  'ada@-example.org',
  'ada@exämple.org',
  `${'a'.repeat(65)}@example.org`,
  `ada@${'a.'.repeat(130)}org`,
])('%j is not', text => {
  expect(isMailAddress(text)).toBe(false)
})

it('never holds a break, a space or a second address', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('\r', '\n', ' ', ',', ';', '<', '\0', '\t'),
      (text, sign) => {
        expect(isMailAddress(`${text}${sign}ada@example.org`)).toBe(false)
        expect(isMailAddress(`ada@example.org${sign}${text}`)).toBe(false)
      },
    ),
  )
})
