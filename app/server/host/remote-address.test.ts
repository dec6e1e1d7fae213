import { expect, it } from 'vitest'
import { remoteAddress } from './remote-address.ts'

const person = '203.0.113.9'

it.each([
  ['a direct connection', person, undefined, false, person],
  ['a direct one that forges a header', person, '10.0.0.1', false, person],
  ['a direct one that forges it past our proxy', person, '10.0.0.1', true, person],
  ['our proxy', '10.0.0.5', person, true, person],
  [
    'our proxy, when the person forged the first entry',
    '10.0.0.5',
    `1.2.3.4, ${person}`,
    true,
    person,
  ],
  ['our proxy over an IPv6 socket', '::ffff:10.0.0.5', `::ffff:${person}`, true, person],
  ['our proxy by IPv6', 'fd00::1', '2001:db8::7', true, '2001:db8::7'],
  ['our proxy, which wrote nonsense', '10.0.0.5', 'unknown', true, '10.0.0.5'],
  ['our proxy, which wrote nothing', '10.0.0.5', undefined, true, '10.0.0.5'],
  ['a socket that has gone', undefined, person, true, ''],
])('%s', (_name, peer, forwardedFor, behindProxy, address) => {
  expect(remoteAddress(peer, forwardedFor, behindProxy)).toBe(address)
})
