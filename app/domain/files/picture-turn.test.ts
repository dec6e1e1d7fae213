import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyTurn, turnOf } from './picture-turn.ts'

describe('which way up a picture is', () => {
  it('is read back from a block that says nothing else', () => {
    for (const turn of [2, 3, 4, 5, 6, 7, 8]) {
      expect(turnOf(onlyTurn(turn))).toBe(turn)
      expect(onlyTurn(turn)).toHaveLength(26)
    }
  })

  it.each([1, 0, 9, 255])('is not kept when it means nothing: %i', turn => {
    expect(turnOf(onlyTurn(turn))).toBeUndefined()
  })

  it('is read in the other order of bytes, and behind other details', () => {
    const other = [0x0f, 0x01, 2, 0, 4, 0, 0, 0, 65, 66, 67, 0]
    const turn = [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
    const tiff = Uint8Array.of(0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0, ...other, ...turn, 0, 0, 0, 0)
    expect(turnOf(tiff)).toBe(6)
  })

  it('is never an error, whatever is there', () => {
    const heads = fc.constantFrom(
      [0x49, 0x49, 42, 0, 8, 0, 0, 0],
      [0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
      [],
    )
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 60 }), (head, rest) => {
        const turn = turnOf(Uint8Array.of(...head, ...rest))
        if (turn !== undefined) expect([2, 3, 4, 5, 6, 7, 8]).toContain(turn)
      }),
    )
  })
})
