import { expect, it } from 'vitest'
import { pageTitle } from './page-title.ts'

it.each([
  [{ page: 'Help', serviceName: 'Refer a child' }, 'Help – Refer a child'],
  [
    { page: 'Who lives at home?', section: 'The family', serviceName: 'Refer a child' },
    'Who lives at home? – The family – Refer a child',
  ],
  [{ page: 'Help', serviceName: 'Refer a child', hasErrors: true }, 'Error: Help – Refer a child'],
])('%o', (given, title) => {
  expect(pageTitle(given)).toBe(title)
})
