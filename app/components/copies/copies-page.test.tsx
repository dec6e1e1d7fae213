import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CopiesPage } from './CopiesPage.tsx'

const view: Parameters<typeof CopiesPage>[0]['view'] = {
  id: 'an-id',
  reference: 'K7TM-4Q2X-W',
  key: 'a-key',
  copies: [],
  family: {
    children: [{ id: 'a-child', name: 'Sam Ashdown' }],
    readers: [{ id: 'a-reader', name: 'Mary Ashdown' }],
  },
  noFamilyReason: '',
}

function page(childId: string, readerId: string, isUnchosen = true) {
  return renderToStaticMarkup(
    <CopiesPage view={view} chosen={{ childId, readerId }} isUnchosen={isUnchosen} gone={null} />,
  )
}

describe('the copies of a referral', () => {
  it.each([
    { childId: '', readerId: '', links: ['#child', '#for'] },
    { childId: 'a-child', readerId: '', links: ['#for'] },
    { childId: '', readerId: 'a-reader', links: ['#child'] },
  ])('asks for what was not chosen and keeps what was: $links', ({ childId, readerId, links }) => {
    const html = page(childId, readerId)
    const asked = ['#child', '#for'].filter(href => html.includes(`<a href="${href}"`))
    expect(asked).toEqual(links)
    for (const id of [childId, readerId].filter(Boolean))
      expect(html).toMatch(new RegExp(`<option[^>]*value="${id}"[^>]*selected`))
  })

  it('says nothing is wrong before it was pressed', () => {
    expect(page('', '', false)).not.toContain('There is a problem')
  })
})
