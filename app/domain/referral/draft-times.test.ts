import { describe, expect, it } from 'vitest'
import { deleteAt, draftReference, draftTimesOn, warnAt, type DraftTimes } from './draft-times.ts'

const times: DraftTimes = {
  effectiveOn: '2026-01-01',
  remindAfterHours: [2, 24],
  deleteAfterDays: 90,
  warnDaysBefore: 7,
  countersignWithinHours: 4,
  leadHours: [null, null, null, null, null, null, null],
}
const later = { ...times, effectiveOn: '2027-01-01', deleteAfterDays: 30 }
const savedAt = new Date('2026-11-20T15:25:00Z')

describe('the times of a draft', () => {
  it.each([
    ['2025-06-01', 90],
    ['2026-01-01', 90],
    ['2026-12-31', 90],
    ['2027-01-01', 30],
  ])('on %s count %i days', (day, days) => {
    expect(draftTimesOn([times, later], day).deleteAfterDays).toBe(days)
  })

  it('warn a week before, and wait a whole week after a late warning', () => {
    expect(warnAt(savedAt, times).toISOString()).toBe('2027-02-11T15:25:00.000Z')
    expect(deleteAt(savedAt, warnAt(savedAt, times), times).toISOString()).toBe(
      '2027-02-18T15:25:00.000Z',
    )
    const late = new Date('2027-03-01T00:00:00Z')
    expect(deleteAt(savedAt, late, times).toISOString()).toBe('2027-03-08T00:00:00.000Z')
  })

  it('have a name for e-mails that says nothing', () => {
    expect(draftReference('1a2b3c4d-0000-4000-8000-000000000000')).toBe('DRAFT-1A2B3C4D')
  })
})
