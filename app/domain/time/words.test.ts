import { describe, expect, it } from 'vitest'
import { englandCalendar } from '#content/holidays/england-calendar.ts'
import { londonInstant } from './london.ts'
import {
  clockWords,
  dateAndTime,
  dueInWords,
  elapsedInWords,
  longDate,
  nowInWords,
  timeOnly,
  weekdayDate,
} from './words.ts'

function at(moment: string): Date {
  const [day = '', time = ''] = moment.split(' ')
  return londonInstant(day, time)
}

describe('dates and times in words', () => {
  it.each([
    ['00:00', '12am'],
    ['00:05', '12:05am'],
    ['09:00', '9am'],
    ['12:00', 'midday'],
    ['12:30', '12:30pm'],
    ['14:32', '2:32pm'],
    ['17:00', '5pm'],
  ])('%s is %s', (time, words) => {
    expect(clockWords(time)).toBe(words)
  })

  it('writes days and instants in London time', () => {
    expect(longDate('2026-11-20')).toBe('20 November 2026')
    expect(weekdayDate('2026-03-01')).toBe('Sunday 1 March 2026')
    expect(dateAndTime(new Date('2026-11-20T14:32:00Z'))).toBe('20 November 2026 at 2:32pm')
    expect(dateAndTime(new Date('2026-06-30T23:30:00Z'))).toBe('1 July 2026 at 12:30am')
    expect(timeOnly(new Date('2026-07-01T16:00:00Z'))).toBe('5pm')
  })
})

describe('dueInWords', () => {
  it.each([
    ['2026-11-23 17:00', '2026-11-23 09:00', 'Due today by 5pm'],
    ['2026-11-23 17:00', '2026-11-23 17:00', 'Due today by 5pm'],
    ['2026-11-24 17:00', '2026-11-23 09:00', 'Due tomorrow by 5pm'],
    ['2026-11-23 17:00', '2026-11-20 15:30', 'Due Monday 23 November by 5pm (1 working day left)'],
    [
      '2027-01-04 17:00',
      '2026-12-31 12:00',
      'Due Monday 4 January 2027 by 5pm (1 working day left)',
    ],
    [
      '2026-11-26 17:00',
      '2026-11-23 09:00',
      'Due Thursday 26 November by 5pm (3 working days left)',
    ],
    ['2026-11-20 17:00', '2026-11-20 17:20', 'Late by 20 minutes: was due today at 5pm'],
    ['2026-11-20 17:00', '2026-11-20 20:00', 'Late by 3 hours: was due today at 5pm'],
    ['2026-11-18 17:00', '2026-11-20 10:00', 'Late by 2 working days: was due 18 November'],
    ['2026-11-20 17:00', '2026-11-21 07:00', 'Late by 14 hours: was due 20 November at 5pm'],
    ['2026-12-31 17:00', '2027-01-04 09:00', 'Late by 1 working day: was due 31 December 2026'],
  ])('due %s, now %s: %s', (due, now, words) => {
    expect(dueInWords(at(due), at(now), englandCalendar)).toBe(words)
  })
})

describe('nowInWords', () => {
  it.each([
    [
      '2026-11-20 22:03',
      '2026-11-20 22:34',
      'Came 31 minutes ago. Decision due Monday 23 November by 5pm (1 working day left)',
    ],
    [
      '2026-11-20 10:00',
      '2026-11-24 09:00',
      'Came 3 days 23 hours ago. Decision late by 1 working day: was due 23 November',
    ],
  ])('came %s, now %s: %s', (received, now, words) => {
    expect(nowInWords(at(received), at('2026-11-23 17:00'), at(now), englandCalendar)).toBe(words)
  })
})

describe('elapsedInWords', () => {
  it.each([
    ['2026-11-20 10:00', '2026-11-20 10:00', 'less than a minute'],
    ['2026-11-20 10:00', '2026-11-20 10:01', '1 minute'],
    ['2026-11-20 10:00', '2026-11-20 12:05', '2 hours 5 minutes'],
    ['2026-11-20 10:00', '2026-11-22 13:05', '2 days 3 hours'],
    ['2026-11-20 10:00', '2026-11-20 09:00', 'less than a minute'],
    ['2026-10-25 00:30', '2026-10-25 02:30', '3 hours'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(elapsedInWords(at(from), at(to))).toBe(words)
  })
})
