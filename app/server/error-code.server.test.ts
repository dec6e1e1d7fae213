import { describe, expect, it } from 'vitest'
import { errorCode, errorPlace, isDatabaseAway } from './error-code.server.ts'

const withCode = (code: unknown, cause?: unknown) =>
  Object.assign(new Error('Robin Example\n    at Robin (robin.js:1:1)', { cause }), { code })

describe('the code of an error', () => {
  it.each([
    ['its own', withCode('ECONNREFUSED'), 'ECONNREFUSED'],
    ['of its deepest cause', new Error('insert Robin', { cause: withCode('23505') }), '23505'],
    ['its name without one', new TypeError('Robin'), 'TypeError'],
    ['never a message', withCode('Robin Example is not a code'), 'Error'],
    ['of something thrown that is no error', 'Robin', 'unknown'],
    ['of nothing', undefined, 'unknown'],
  ])('is %s', (_name, error, code) => {
    expect(errorCode(error)).toBe(code)
  })

  it('ends, even when causes go in a circle', () => {
    const error = withCode('E1')
    error.cause = error
    expect(errorCode(error)).toBe('E1')
  })
})

it.each([
  ['ECONNREFUSED', true],
  ['57P01', true],
  ['23505', false],
  [undefined, false],
])('%s says that the database is away: %s', (code, away) => {
  expect(isDatabaseAway(new Error('query', { cause: withCode(code) }))).toBe(away)
})

describe('the place of an error', () => {
  it('is a file of ours', () => {
    expect(errorPlace(withCode('E1'))).toMatch(/^error-code\.server\.test\.ts:\d+:\d+$/)
  })

  it.each(['Robin', undefined, Object.assign(new Error('Robin'), { stack: 'Robin' })])(
    'is never taken from what a person wrote',
    error => {
      expect(errorPlace(error)).toBe('unknown')
    },
  )
})
