import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels } from '../guide.ts'
import { misreadRows, aboutHowMany } from './misread-report.ts'
import { readAnswer, readingOf } from './practice-answer.ts'
import type { PracticeCase } from './practice-case.ts'
import {
  chosenCases,
  choiceParams,
  mixedSet,
  mixedSize,
  placeIn,
  readChoice,
} from './practice-choice.ts'
import { readSet } from './practice-set.ts'
import { firstDayOfPeriod, reportPeriod } from './report-period.ts'
import { fewestPeople, teamCounts, type TeamCount } from './team-counts.ts'

const caseOf = (id: string, over: Partial<PracticeCase> = {}): PracticeCase => ({
  id,
  title: id,
  teller: 'A teacher',
  agency: 'school_or_college',
  age: 7,
  topic: 'neglect',
  text: 'Words',
  level: 2,
  turnsOn: 'event',
  why: 'Because',
  mistake: { level: 3, why: 'Because' },
  indicators: [],
  actNow: false,
  ...over,
})

const many = levels.flatMap(level =>
  Array.from({ length: 8 }, (_, at) => caseOf(`case-${level}-${at}`, { level })),
)

describe('a mixed set', () => {
  it('holds five different cases with every level among them, the same for the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), mix => {
        const set = mixedSet(many, mix)
        expect(set).toHaveLength(mixedSize)
        expect(new Set(set).size).toBe(mixedSize)
        expect(new Set(set.map(({ level }) => level)).size).toBe(levels.length)
        expect(mixedSet([...many].reverse(), mix)).toEqual(set)
      }),
    )
  })

  it('differs from number to number, and its order does not give the levels away', () => {
    const sets = Array.from({ length: 60 }, (_, mix) => mixedSet(many, mix + 1))
    expect(new Set(sets.map(set => set.map(({ id }) => id).join())).size).toBeGreaterThan(50)
    for (const place of [0, 1, 2, 3, 4])
      expect(new Set(sets.map(set => set[place]?.level)).size).toBe(levels.length)
  })
})

describe('a choice', () => {
  it('survives its own address, and takes any address without a fault', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), pairs => {
        const names = ['topic', 'age', 'agency', 'mix']
        const params = new URLSearchParams(
          pairs.map(([name, value], at) => [names[at] ?? name, value]),
        )
        const choice = readChoice(params)
        const again = Object.entries(choiceParams(choice)).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        )
        expect(readChoice(new URLSearchParams(again))).toEqual(choice)
        expect(chosenCases(many, choice).length).toBeLessThanOrEqual(many.length)
      }),
    )
  })

  it('narrows by each thing chosen', () => {
    const cases = [
      caseOf('a', { topic: 'missing' }),
      caseOf('b', { agency: 'gp', age: -1 }),
      caseOf('c'),
    ]
    const ids = (query: string) =>
      chosenCases(cases, readChoice(new URLSearchParams(query))).map(({ id }) => id)
    expect(ids('').toSorted()).toEqual(['a', 'b', 'c'])
    expect(ids('topic=missing')).toEqual(['a'])
    expect(ids('age=unborn')).toEqual(['b'])
    expect(ids('agency=gp&topic=missing')).toEqual([])
    expect(ids('age=everybody').toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('knows what comes next', () => {
    expect(placeIn(['a', 'b'], 'a')).toEqual({ number: 1, of: 2, nextId: 'b' })
    expect(placeIn(['a', 'b'], 'b')).toEqual({ number: 2, of: 2, nextId: null })
    expect(placeIn(['a', 'b'], 'c')).toBeNull()
  })
})

describe('an answer', () => {
  it.each([
    [3, 'same'],
    [4, 'arguable'],
    [2, 'tooLow'],
    [1, 'tooLow'],
  ])('of level %i to a level 3 that may be argued to be 4 is %s', (given, reading) => {
    const one = caseOf('a', { level: 3, alsoArguable: { level: 4, why: '' } })
    expect(readingOf(one, given)).toBe(reading)
  })

  it('of a higher level than can be argued is too high', () => {
    expect(readingOf(caseOf('a', { level: 1 }), 2)).toBe('tooHigh')
  })

  it('takes the four levels and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const read = readAnswer({ level: [text] })
        expect(read.ok).toBe(['1', '2', '3', '4'].includes(text))
      }),
    )
    expect(readAnswer({}).ok).toBe(false)
    expect(readAnswer({ level: ['3'], because: ['nonsense'] })).toEqual({
      ok: true,
      answer: { level: 3, because: null },
    })
  })
})

describe('a set', () => {
  const known = { caseIds: ['a', 'b', 'c', 'd'], teams: ['Blue'], today: '2026-11-20' }

  it('keeps known cases once, in their own order', () => {
    expect(
      readSet(
        {
          name: [' December '],
          cases: ['c', 'a', 'zzz', 'd', 'a'],
          team: ['Blue'],
          'dueOn-day': ['20'],
          'dueOn-month': ['nov'],
          'dueOn-year': ['2026'],
        },
        known,
      ),
    ).toEqual({
      ok: true,
      set: { name: 'December', caseIds: ['a', 'c', 'd'], team: 'Blue', dueOn: '2026-11-20' },
    })
  })

  it('says something about every part of an empty form', () => {
    const read = readSet({}, known)
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual([
      'name',
      'dueOn',
      'cases',
    ])
  })
})

describe('completion by team', () => {
  const count = fc.record({
    team: fc.option(fc.string({ minLength: 1, maxLength: 6 })),
    people: fc.integer({ min: 0, max: 30 }),
    finished: fc.integer({ min: 0, max: 30 }),
  })
  const teams = fc
    .uniqueArray(count, { selector: ({ team }) => team, maxLength: 8 })
    .map(list => list.map(one => ({ ...one, finished: Math.min(one.people, one.finished) })))
  const total = (
    list: readonly { people: number; finished: number }[],
    of: 'people' | 'finished',
  ) => list.reduce((sum, one) => sum + one[of], 0)

  it('never shows a group under five, leaves nobody out, and hides no more than it must', () => {
    fc.assert(
      fc.property(teams, (list: readonly TeamCount[]) => {
        const shown = teamCounts(list)
        for (const { people } of shown) expect(people).toBeGreaterThanOrEqual(fewestPeople)
        const everybody = total(list, 'people')
        expect(total(shown, 'people')).toBe(everybody < fewestPeople ? 0 : everybody)
        if (everybody >= fewestPeople)
          expect(total(shown, 'finished')).toBe(total(list, 'finished'))
      }),
    )
  })

  it.each<[string, readonly TeamCount[], readonly [string, number, number][]]>([
    ['nobody', [], []],
    ['four people', [{ team: 'A', people: 4, finished: 4 }], []],
    [
      'two small teams that are five together',
      [
        { team: 'A', people: 9, finished: 3 },
        { team: 'B', people: 3, finished: 1 },
        { team: 'C', people: 2, finished: 2 },
      ],
      [
        ['A', 9, 3],
        ['Smaller teams, together', 5, 3],
      ],
    ],
    [
      'one person beside a team of six, who would be what is left over',
      [
        { team: 'A', people: 6, finished: 6 },
        { team: null, people: 1, finished: 0 },
      ],
      [['Everybody', 7, 6]],
    ],
  ])('of %s', (_, list, expected) => {
    expect(teamCounts(list).map(one => [one.label, one.people, one.finished])).toEqual(expected)
  })
})

describe('the report', () => {
  const counts = fc.record({
    key: fc.string(),
    label: fc.string(),
    tooLow: fc.integer({ min: 0, max: 40 }),
    right: fc.integer({ min: 0, max: 40 }),
    tooHigh: fc.integer({ min: 0, max: 40 }),
  })

  it('shows no count from 1 to 5, none that would give one away, and no share of one', () => {
    fc.assert(
      fc.property(counts, one => {
        const [row] = misreadRows([one])
        if (!row) return
        const all = [...row.cells.map(({ count }) => count), row.total]
        for (const shown of all) if (shown !== 'c') expect(shown === 0 || shown > 5).toBe(true)
        expect(all.filter(shown => shown === 'c').length).not.toBe(1)
        for (const { count, range } of row.cells) if (count === 'c') expect(range).toBeNull()
        if (all.includes('c')) expect(row.bar).toBeNull()
      }),
    )
  })

  it('puts what is misread most first, and what says too little last', () => {
    const line = (key: string, tooLow: number, right: number, tooHigh: number) => ({
      key,
      label: key,
      tooLow,
      right,
      tooHigh,
    })
    const rows = misreadRows([
      line('well', 10, 80, 10),
      line('few', 4, 3, 2),
      line('badly', 30, 10, 10),
      line('none', 0, 0, 0),
    ])
    expect(rows.map(({ key }) => key)).toEqual(['badly', 'well', 'few'])
    expect(rows[0]?.bar).toEqual([0.6, 0.2, 0.2])
  })

  it.each([
    [0, 'No answers'],
    [9, 'Fewer than 10 answers'],
    [14, 'About 10 answers'],
    [886, 'About 890 answers'],
  ])('says of %i: %s', (count, words) => {
    expect(aboutHowMany(count)).toBe(words)
  })

  it('looks back a year unless it is told', () => {
    expect([null, '3', 'all', '../..'].map(reportPeriod)).toEqual(['12', '3', 'all', '12'])
    expect(firstDayOfPeriod('12', '2026-11-20')).toBe('2025-11-20')
    expect(firstDayOfPeriod('3', '2026-11-20')).toBe('2026-08-21')
  })
})
