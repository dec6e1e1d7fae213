import { ageGroups, isForAge, type AgeGroup } from '../age-groups.ts'
import { levels } from '../guide.ts'
import type { PracticeCase } from './practice-case.ts'

/** How many a mixed set holds. */
export const mixedSize = 5

/** Which cases somebody chose to practise, as their address says it. Nothing in it is about a person. */
export interface PracticeChoice {
  readonly topic?: string
  readonly age?: AgeGroup
  readonly agency?: string
  /** Picks a mixed set: the same number gives the same five. */
  readonly mix?: number
}

/** What the address asks for; whatever is not understood is left out. */
export function readChoice(params: URLSearchParams): PracticeChoice {
  const code = (name: string) => {
    const text = params.get(name) ?? ''
    return /^[a-z][a-z_-]{0,60}$/.test(text) ? text : undefined
  }
  const topic = code('topic')
  const agency = code('agency')
  const age = ageGroups.find(group => group === params.get('age'))
  const mix = /^[1-9]\d{0,3}$/.exec(params.get('mix') ?? '')?.[0]
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(agency === undefined ? {} : { agency }),
    ...(age === undefined ? {} : { age }),
    ...(mix === undefined ? {} : { mix: Number(mix) }),
  }
}

/** The choice as parameters of an address. */
export function choiceParams({
  topic,
  age,
  agency,
  mix,
}: PracticeChoice): Readonly<Record<string, string | undefined>> {
  return { topic, age, agency, mix: mix === undefined ? undefined : String(mix) }
}

/** The cases of a choice, in an order that says nothing of their levels and is always the same. */
export function chosenCases(
  cases: readonly PracticeCase[],
  choice: PracticeChoice,
): readonly PracticeCase[] {
  if (choice.mix !== undefined) return mixedSet(cases, choice.mix)
  const { topic, age, agency } = choice
  return inHashOrder(
    cases.filter(
      one =>
        (topic === undefined || one.topic === topic) &&
        (agency === undefined || one.agency === agency) &&
        (age === undefined || isForAge({ ageMin: one.age, ageMax: one.age }, age)),
    ),
    '',
  )
}

/** Five cases, at least one of each level, in an order that does not give the levels away. */
export function mixedSet(cases: readonly PracticeCase[], mix: number): readonly PracticeCase[] {
  const shuffled = inHashOrder(cases, `mix ${mix}`)
  const ofEach = levels.flatMap(level => shuffled.find(one => one.level === level) ?? [])
  const others = shuffled.filter(one => !ofEach.includes(one))
  return inHashOrder([...ofEach, ...others.slice(0, mixedSize - ofEach.length)], `order ${mix}`)
}

/** Where a case stands among those chosen, and which comes after it. */
export interface PracticePlace {
  /** From 1. */
  readonly number: number
  readonly of: number
  readonly nextId: string | null
}

/** Null when the case is not among them: it was reached by its own address. */
export function placeIn(ids: readonly string[], id: string): PracticePlace | null {
  const at = ids.indexOf(id)
  return at === -1 ? null : { number: at + 1, of: ids.length, nextId: ids[at + 1] ?? null }
}

function inHashOrder(cases: readonly PracticeCase[], salt: string): readonly PracticeCase[] {
  return cases
    .map(one => ({ one, key: hash(`${salt}/${one.id}`) }))
    .sort((a, b) => a.key - b.key || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
}

/** FNV-1a with a finish, so that names alike do not stand together. */
function hash(text: string): number {
  const sum = Array.from(text).reduce(
    (all, sign) => Math.imul(all ^ (sign.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  )
  return Math.imul(sum ^ (sum >>> 15), 0x85ebca6b) >>> 0
}
