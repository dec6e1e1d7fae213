import { expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { guideEdition } from './topics-edition.ts'

const [first] = guideVersions
const second = { ...first, id: '2027-03', effectiveOn: '2027-03-01', changes: 'Two added.' }
const third = { ...first, id: '2028-01', effectiveOn: '2028-01-01', changes: 'Not in force yet.' }

it('lists what changed, newest first, and nothing that is not in force yet', () => {
  const edition = guideEdition([first, second, third], second, '2027-05-04')
  expect(edition.asOf).toBe('2027-05-04')
  expect(edition.version.id).toBe('2027-03')
  expect(edition.changes.map(({ id }) => id)).toEqual(['2027-03', first.id])
})
