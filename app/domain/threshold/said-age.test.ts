import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideVersions } from '#content/threshold/guide-versions.ts'
import { saidAgeGroup } from './said-age.ts'

const guide = guideVersions[0]

describe('the age in a person’s words', () => {
  it.each<[string, ReturnType<typeof saidAgeGroup>]>([
    ['5 year old, dad drinks every night', '5-11'],
    ['Fifteen and sleeping on sofas', '12-15'],
    ['6 wks old, mark on his cheek', '0-4'],
    ['28 weeks pregnant, partner hits her', 'unborn'],
    ['mum 7 months gone and using heroin', 'unborn'],
    ['a girl of 13 has an older boyfriend', '12-15'],
    ['left alone all night, she is six, scared', '5-11'],
    ['Year 9, wrote a note', '12-15'],
    ['seventeen, homeless', '16-17'],
    ['3 month old baby, bruise', '0-4'],
    ['children aged 3 and 14', undefined],
    ['she is six times late this week', undefined],
    ['mum is 32 and drinks', undefined],
    ['no food in the house', undefined],
    ['dad has 5 convictions', undefined],
    ['', undefined],
  ])('%s', (words, group) => {
    expect(saidAgeGroup(guide, words)).toBe(group)
  })

  it('is never made up from anything else, and reading never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), words => {
        const group = saidAgeGroup(guide, words)
        if (group !== undefined) expect(words).toMatch(/\d|[a-z]/iu)
      }),
    )
  })
})
