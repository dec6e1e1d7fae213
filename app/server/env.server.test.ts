import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CannotStart } from '#db/cannot-start.ts'
import { parseEnv as parse, type Variables } from './env.server.ts'

const secret = 'a-secret-of-more-than-thirty-two-characters'
const parseEnv = (source: Variables) => parse(source, () => secret)

const live = {
  NODE_ENV: 'production',
  PORTAL_ORIGIN: 'https://refer.example.org',
  DATABASE_URL: 'postgres://owner:word@database.example.org/portal',
  SESSION_SECRET: 'another-secret-of-thirty-two-or-more',
  SMTP_URL: 'smtps://mail.example.org:465',
  MAIL_FROM: 'Referrals <no-reply@example.org>',
}

/** The one line that refuses a start. */
function refusal(source: Variables): string {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof CannotStart) return error.message
    throw error
  }
  return ''
}

describe('with nothing set', () => {
  it('is a demonstration on port 3000 with its own database', () => {
    expect(parseEnv({})).toMatchObject({
      PORTAL_MODE: 'demonstration',
      PORT: 3000,
      SESSION_SECRET: secret,
      MAIL_FROM: 'no-reply@example.org',
      LOG_LEVEL: 'info',
    })
    expect(parseEnv({}).DATABASE_URL).toBeUndefined()
    expect(parseEnv({}).PORTAL_PROCESSES).toBeGreaterThanOrEqual(1)
  })

  it('takes an empty variable for an absent one', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: ' ' })).toEqual(parseEnv({}))
  })
})

describe('a live service', () => {
  it('starts when it has what it needs', () => {
    expect(parseEnv(live)).toMatchObject({ PORTAL_MODE: 'live', MAIL_FROM: live.MAIL_FROM })
  })

  it.each(['PORTAL_ORIGIN', 'DATABASE_URL', 'SESSION_SECRET', 'SMTP_URL', 'MAIL_FROM'])(
    'does not start without %s',
    name => {
      expect(refusal({ ...live, [name]: undefined })).toBe(`A live service needs ${name}.`)
    },
  )

  it('does not start without https, or with a clock of its own', () => {
    expect(refusal({ ...live, PORTAL_ORIGIN: 'http://refer.example.org' })).toMatch(/https/)
    expect(refusal({ ...live, PORTAL_CLOCK: '2026-11-20T09:00:00Z' })).toMatch(/PORTAL_CLOCK/)
  })
})

describe('a demonstration', () => {
  const demonstration = { PORTAL_MODE: 'demonstration' }

  it.each([
    ['a production process', { NODE_ENV: 'production' }],
    ['a public address', { PORTAL_ORIGIN: 'https://refer.example.org' }],
    ['a database elsewhere', { DATABASE_URL: 'postgres://u:p@10.0.0.4:5432/portal' }],
    ['a database by name', { DATABASE_URL: 'postgres://u:p@localhost.example.org/portal' }],
    ['one of several databases', { DATABASE_URL: 'postgres://u:p@localhost,db.example.org/p' }],
    ['a name that hides the host', { DATABASE_URL: 'postgres://u:p@localhost@db.example.org/p' }],
    ['a host from PGHOST', { DATABASE_URL: 'postgres:///portal', PGHOST: 'db.example.org' }],
  ])('is refused with %s', (_, production) => {
    expect(refusal({ ...demonstration, ...production })).toMatch(/^A demonstration cannot run with/)
    expect(refusal({ ...demonstration, ...live, ...production })).toMatch(/^A demonstration cannot/)
  })

  it.each(['localhost', '127.0.0.1:5433', '[::1]:5432', 'LOCALHOST'])('may use %s', host => {
    const url = `postgres://owner:p%40ss@${host}/portal`
    expect(parseEnv({ ...demonstration, DATABASE_URL: url }).DATABASE_URL).toBe(url)
  })

  it('may be opened over http and set its clock', () => {
    const env = parseEnv({
      PORTAL_ORIGIN: 'http://localhost:3000/',
      PORTAL_CLOCK: '2026-11-20T09:00:00Z',
    })
    expect(env).toMatchObject({ PORTAL_ORIGIN: 'http://localhost:3000' })
  })

  it('is never the outcome of a production configuration, whatever else is set', () => {
    const text = fc.option(fc.constantFrom('', 'demonstration', 'live', '1', 'yes'), {
      nil: undefined,
    })
    const anything = fc.record({ PORTAL_MODE: text, PORTAL_ALLOW: text, CI: text, PORT: text })
    fc.assert(
      fc.property(anything, extra => {
        const source = { ...live, ...extra }
        expect(refusal(source) === '' ? parseEnv(source).PORTAL_MODE : 'refused').not.toBe(
          'demonstration',
        )
      }),
    )
  })
})

describe('a wrong value', () => {
  it.each([
    { PORT: 'http' },
    { PORT: '70000' },
    { PORTAL_MODE: 'demo' },
    { DATABASE_URL: 'mysql://localhost/p' },
    { DATABASE_URL: 'localhost' },
    { PORTAL_ORIGIN: 'refer.example.org' },
    { PORTAL_ORIGIN: 'https://refer.example.org/portal' },
    { SESSION_SECRET: 'short' },
    { SMTP_URL: 'mail.example.org' },
    { MAIL_FROM: 'nobody' },
    { LOG_LEVEL: 'loud' },
    { PORTAL_PROCESSES: '0' },
    { PORTAL_CLOCK: 'tomorrow' },
  ])('is refused in one line that names it: %o', wrong => {
    const line = refusal(wrong)
    expect(line).toContain(Object.keys(wrong)[0])
    expect(line).not.toContain('\n')
  })

  it.each(['SESSION_SECRET', 'DATABASE_URL', 'SMTP_URL'])('is not repeated for %s', name => {
    expect(refusal({ [name]: 'hunter2' })).toContain(name)
    expect(refusal({ [name]: 'hunter2' })).not.toContain('hunter2')
  })

  it('is one of several in one line', () => {
    expect(refusal({ PORT: 'x', LOG_LEVEL: 'x' })).toMatch(/PORT.*; LOG_LEVEL/)
  })
})
