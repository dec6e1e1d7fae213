import { describe, expect, it } from 'vitest'
import { codesOf, labelOf, type CodeEntry } from '#app/domain/partnership/codes.ts'
import { agencyKinds } from './agency-kinds.ts'
import { contactOutcomes } from './contact-outcomes.ts'
import { disabilities } from './disabilities.ts'
import { ethnicities } from './ethnicities.ts'
import { harmTags } from './harm-tags.ts'
import { languages } from './languages.ts'
import { lawfulBases } from './lawful-bases.ts'
import { policeGrades } from './police-grades.ts'
import { referralSources } from './referral-sources.ts'
import { relationships } from './relationships.ts'
import { sexes } from './sexes.ts'

const lists: readonly [string, readonly CodeEntry<string>[], number][] = [
  ['referral sources', referralSources, 22],
  ['agency kinds', agencyKinds, 22],
  ['ethnicities', ethnicities, 20],
  ['disabilities', disabilities, 13],
  ['sexes', sexes, 3],
  ['contact outcomes', contactOutcomes, 17],
  ['harm tags', harmTags, 48],
  ['lawful bases', lawfulBases, 9],
  ['police grades', policeGrades, 3],
  ['languages', languages, 31],
  ['relationships', relationships, 17],
]

describe('code sets', () => {
  it.each(lists)('%s: every code once, every label filled', (_name, entries, count) => {
    expect(entries).toHaveLength(count)
    expect(new Set(codesOf(entries)).size).toBe(count)
    expect(new Set(entries.map(({ label }) => label)).size).toBe(count)
    expect(entries.every(({ label }) => label.length > 0)).toBe(true)
  })

  it('numbers the contact outcomes C01 to C17 and tells the referrer what each means', () => {
    contactOutcomes.forEach(({ code, meaning, next }, index) => {
      expect(code).toBe(`C${String(index + 1).padStart(2, '0')}`)
      expect(meaning).toMatch(/\.$/)
      expect(next).toMatch(/\.$/)
    })
  })

  it('never tells a referrer that a family is already known', () => {
    const words = contactOutcomes.map(({ meaning, next }) => `${meaning} ${next}`).join(' ')
    expect(words).not.toMatch(/already (open|known|working)|social worker already/i)
  })

  it('shows the code itself rather than nothing when it has no words for it', () => {
    expect(labelOf(sexes, 'U')).toBe('Not known, or not born yet')
    expect(labelOf(sexes, 'X')).toBe('X')
  })
})
