import { describe, expect, it } from 'vitest'
import { rateLimit } from './rate-limit.server.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute))

describe('a limit', () => {
  it('lets an address go on so often in a while, and again when the while has passed', () => {
    const limit = rateLimit(2, 10)
    expect([0, 1, 2].map(minute => limit.allows('a', at(minute)))).toEqual([true, true, false])
    expect(limit.allows('b', at(2))).toBe(true)
    expect(limit.allows('a', at(11))).toBe(true)
  })

  it('forgets whoever came least lately when it remembers too many', () => {
    const limit = rateLimit(1, 10, 2)
    for (const address of ['a', 'b', 'c']) expect(limit.allows(address, at(0))).toBe(true)
    expect(limit.allows('c', at(1))).toBe(false)
    expect(limit.allows('a', at(1))).toBe(true)
  })
})
