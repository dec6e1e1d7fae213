import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestMessage, messageKind, messageProblem, messageWords } from './message.ts'

describe('a message added after sending', () => {
  it.each([
    ['information', '', 'Enter what you want to add'],
    ['disagreement', '', 'Enter what you think should happen and why'],
    [
      'information',
      'x'.repeat(longestMessage + 1),
      'Shorten this by 1 character. It can be up to 10,000',
    ],
    [
      'disagreement',
      'x'.repeat(longestMessage + 1_234),
      'Shorten this by 1,234 characters. It can be up to 10,000',
    ],
  ] as const)('of %s is refused with what to do', (kind, words, message) => {
    expect(messageProblem(kind, words)).toEqual({ field: 'words', message })
  })

  it('may be as long as the limit', () => {
    expect(messageProblem('information', 'x'.repeat(longestMessage))).toBeUndefined()
  })

  it('is kept as written, without blank ends', () => {
    expect(messageWords(' \n She said “I am fine”.\n\n  Then left. \n')).toBe(
      'She said “I am fine”.\n\n  Then left.',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), entered => {
        const kept = messageWords(entered)
        expect(messageWords(kept)).toBe(kept)
      }),
    )
  })

  it.each(['a\0b', '\0', 'half a letter \ud83d'])(
    'is refused with a hidden character: %j',
    words => {
      expect(messageProblem('information', words)).toEqual({
        field: 'words',
        message: expect.stringMatching(/^Delete the hidden character/) as string,
      })
    },
  )

  it.each(['', 'Information', 'toString', '__proto__'])('has no kind called %j', text => {
    expect(messageKind(text)).toBeUndefined()
  })
})
