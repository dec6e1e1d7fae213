import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { describesNonMobileInjury, youngestAge } from './described-injury.ts'

const [guide] = guideVersions

function described(answer: string | null, age?: number): boolean {
  const at = { id: 'account', question: 'What happened?', pageId: 'account' }
  const document = {
    form: { id: 'f', version: 1, title: 'F' },
    sections: [{ id: 's', title: 'S', groups: [{ title: 'G', answers: [{ ...at, answer }] }] }],
  }
  return describesNonMobileInjury(guide, document, age)
}

describe('words that tell of an injury to a child who cannot move around', () => {
  it.each([
    ['There is a small round mark on his cheek. He is not rolling yet.', 0],
    ['3 month old with a bruise on the thigh, mum says from the car seat', undefined],
    ['Bleeding from the mouth, six weeks old, no explanation given', undefined],
    ['Baby has a black bruise behind the ear', 0],
  ])('are heard in "%s"', (answer, age) => {
    expect(described(answer, age)).toBe(true)
  })

  it.each([
    ['Baby, 10 weeks, no bruises or marks seen, feeding well', 0],
    ['A bruise on the knee from football, seen by the nurse', 9],
    ['He marked the work and cut out the shapes', 7],
    ['Nothing about the body at all', 0],
    [null, 0],
  ])('are not heard in "%s"', (answer, age) => {
    expect(described(answer, age)).toBe(false)
  })
})

describe('the youngest child', () => {
  it('counts only when every birthday is known', () => {
    expect(youngestAge(['2026-09-01', '2019-03-04'], '2026-11-20')).toBe(0)
    expect(youngestAge(['2026-09-01', null], '2026-11-20')).toBeUndefined()
    expect(youngestAge([], '2026-11-20')).toBeUndefined()
    expect(youngestAge(['2027-01-01'], '2026-11-20')).toBe(-1)
  })
})
