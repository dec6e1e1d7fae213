import { describe, expect, it } from 'vitest'
import { queueRank } from '../referral/referral.ts'
import type { Checklist } from './checklist.ts'
import { readChecklist } from './read-checklist.ts'

const checklist: Checklist = {
  id: 'test',
  version: 1,
  items: [
    { id: 'fear', text: 'Afraid' },
    { id: 'strangled', text: 'Strangled', redFlag: 'strangulation' },
    { id: 'money', text: 'Money' },
  ],
  combinations: [],
  bands: { medium: 2, high: 3 },
  callOutsForEscalation: 3,
  escalationFlag: 'escalation',
}

const items = (values: Readonly<Record<string, unknown>>) => ({ values, lists: {}, askedAt: {} })

describe('a risk checklist read for people', () => {
  it('is nothing on a form without one, or before anything is answered', () => {
    expect(readChecklist(items({}), checklist)).toBeUndefined()
    expect(readChecklist(items({ 'police.checklist': 'yes' }), checklist)).toBeUndefined()
  })

  it('gives the count, the band and the flags that outweigh it', () => {
    const read = readChecklist(
      items({
        'police.checklist': { strangled: 'yes', money: 'notKnown', fear: 'no' },
        'police.grade': 'S',
      }),
      checklist,
    )
    expect(read).toMatchObject({
      yes: 1,
      notKnown: 1,
      band: 'standard',
      redFlags: ['strangulation'],
      suggestedGrade: 'H',
    })
    expect(read?.because.join(' ')).toMatch(/1 of 3 answered yes/)
  })

  it('never takes a foreign answer for a yes', () => {
    const read = readChecklist(
      items({ 'police.checklist': { strangled: 1, other: 'yes' } }),
      checklist,
    )
    expect(read).toMatchObject({ yes: 0, redFlags: [] })
  })
})

describe('the order of the queue', () => {
  it('places what is urgent first, then a medium grade, then the rest', () => {
    const order = [
      queueRank('act_now', 'S'),
      queueRank('urgent', undefined),
      queueRank('routine', 'M'),
      queueRank('routine', 'S'),
    ]
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(order).size).toBe(4)
    expect(queueRank('routine', undefined)).toBe(queueRank('routine', 'S'))
  })
})
