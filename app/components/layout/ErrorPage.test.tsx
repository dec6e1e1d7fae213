import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ErrorPage, errorWording } from './ErrorPage.tsx'

const statuses = [400, 403, 404, 405, 409, 413, 418, 429, 500, 502, 503]

describe.each(statuses)('page for %d', status => {
  const html = renderToStaticMarkup(<ErrorPage status={status} phones={[]} />)

  it('says what became of the answers, and who to ring', () => {
    expect(html).toContain('Your answers')
    expect(html).toContain('href="tel:999"')
  })

  it('uses no jargon and no blame', () => {
    expect(html).not.toMatch(/sorry|please|oops|invalid|forbidden|error|exception|\b[45]\d\d\b/i)
  })
})

describe('errorWording', () => {
  it('has its own page for each bad day the service expects', () => {
    const titles = [403, 404, 409, 413, 429, 500, 503].map(status => errorWording(status).title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('falls back on the kind of failure', () => {
    expect(errorWording(502)).toBe(errorWording(500))
    expect(errorWording(418)).toBe(errorWording(400))
  })
})
