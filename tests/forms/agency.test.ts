import { describe, expect, test } from 'vitest'
import { journey } from '#app/domain/forms/journey.ts'
import { gapsOf } from '#app/domain/forms/completeness.ts'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { findForm } from '#content/forms/forms.ts'

const form = findForm('childrens-referral', 2)
if (!form) throw new Error('there is no second version')

const pagesOf = (section: string, answers: Readonly<Record<string, unknown>>) =>
  journey(form, answers)
    .steps.filter(step => step.section.id === section)
    .map(({ page }) => page.id)

describe('the children’s referral, version 2', () => {
  test.each([
    ['school_or_college', ['school']],
    ['early_years_setting', ['earlyYears']],
    ['health_visitor', ['publicHealthNursing']],
    ['school_nurse', ['publicHealthNursing']],
    ['midwifery', ['midwife']],
    ['gp', ['primaryCare']],
    ['emergency_department', ['hospital']],
    ['hospital_ward', ['hospital']],
    ['ambulance', ['hospital']],
    ['camhs_or_adult_mental_health', ['adultServices']],
    ['adult_social_care', ['adultServices']],
    ['police', ['policeDetails']],
    ['housing_provider', ['housing']],
    ['voluntary_sector', ['voluntary']],
    ['other_local_authority', []],
  ])('asks %s about %j and nothing that another agency knows', (agencyKind, pages) => {
    expect(pagesOf('agency', { agencyKind })).toEqual(pages)
  })

  test('what an agency knows never holds its referral up', () => {
    for (const { code } of agencyKinds) {
      const gaps = gapsOf(journey(form, { agencyKind: code }))
      expect(gaps.filter(({ sectionId }) => sectionId === 'agency')).toEqual([])
    }
  })

  test.each([
    ['domestic_abuse', ['domesticAbuse']],
    ['cse', ['signsPeople', 'signsChild']],
    ['cce', ['signsPeople', 'signsChild']],
    ['missing', ['missing']],
    ['pre_birth', ['care']],
    ['fii', ['madeUpIllness']],
    ['hsb', ['sexualBehaviour']],
    ['online_harm', ['online']],
    ['fgm', ['fgm']],
    ['neglect', []],
  ])('asks more about %s: %j', (tag, pages) => {
    expect(pagesOf('modules', { harmTypes: [tag] })).toEqual(pages)
  })

  test('asks where an injury is only when there is one', () => {
    expect(pagesOf('whatHasHappened', { injuryPresent: 'yes' })).toContain('injuryPlaces')
    expect(pagesOf('whatHasHappened', { injuryPresent: 'no' })).not.toContain('injuryPlaces')
  })
})
