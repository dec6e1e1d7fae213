import { levels } from '../guide.ts'
import type { Guide, Indicator, Level } from '../guide.ts'
import { picture } from '../picture.ts'
import { cluesOf, reassures } from './clues.ts'
import type { Clue } from './clues.ts'
import type { Reading, Said } from './read-concepts.ts'
import { readConcepts, unsaid } from './read-concepts.ts'
import { readyLanguage } from './ready-language.ts'
import { meets } from './rules.ts'
import { weigh } from './weights.ts'
import type { Lean } from './weights.ts'

export interface FoundIndicator {
  readonly indicator: Indicator
  /** 0 to 1: how much of the text points to it. It ranks; it measures nothing else. */
  readonly score: number
  /** The words of the text that pointed to it, as they were written. */
  readonly matched: readonly string[]
}

/** With the indexes of the words, so that one remark is not counted as several. */
interface Pointed extends FoundIndicator {
  readonly words: readonly number[]
}

export interface Evaluation {
  /** Phone-now first, then by level and score. */
  readonly found: readonly FoundIndicator[]
  /** For testing the guide against audits. Never shown to a person as an answer. */
  readonly indicative: Level
  /** Whether the whole text means "phone now". An indicator that does may be found in a text that does not. */
  readonly immediate: boolean
  readonly cumulative: boolean
}

/** Longer text is cut here, in characters: a description, not a file. */
export const longestDescription = 20_000

function scoreOf(said: readonly Said[]): number {
  const words = new Set(said.flatMap(each => each.words)).size
  return Math.round(Math.min(0.99, 0.45 + 0.08 * words + 0.05 * said.length) * 100) / 100
}

/** The indicators a described worry points to, by what is said to be so now. `age` is in years, -1 before birth. */
export function evaluateText(guide: Guide, description: string, age?: number): Evaluation {
  const text = description.slice(0, longestDescription)
  const { language, rules } = readyLanguage(guide.language)
  const reading = readConcepts(language, text, age)
  const { words, said, ages } = reading
  const byConcept = new Map<string, Said[]>()
  for (const each of said)
    byConcept.set(each.concept, [...(byConcept.get(each.concept) ?? []), each])
  const isScrap = tellingWords(reading, language.people) <= longestScrap
  if (isScrap) byConcept.set('scrap', [unsaid('scrap')])
  const best = new Map<string, Pointed>()
  const byId = new Map(guide.indicators.map(indicator => [indicator.id, indicator]))
  for (const rule of rules) {
    const met = meets(rule, byConcept)
    const indicator = byId.get(rule.indicatorId)
    if (!met || !indicator) continue
    const score = scoreOf(met)
    if ((best.get(indicator.id)?.score ?? 0) >= score) continue
    const matched = [
      ...new Set(
        met
          .filter(({ from }) => from >= 0)
          .toSorted((a, b) => a.from - b.from)
          .map(each => text.slice(words[each.from]?.start, words[each.to - 1]?.end)),
      ),
    ]
    const pointing = met.flatMap(each => each.words)
    best.set(indicator.id, { indicator, score, matched, words: pointing })
  }
  const all = [...best.values()].filter(({ indicator }) => suits(indicator, ages))
  const found = all.toSorted(
    (a, b) =>
      Number(b.indicator.immediate) - Number(a.indicator.immediate) ||
      b.indicator.level - a.indicator.level ||
      b.score - a.score ||
      a.indicator.id.localeCompare(b.indicator.id),
  )
  const drawn = picture(
    guide,
    found.map(({ indicator }) => indicator.id),
  )
  const isSaid = (concept: string) =>
    (byConcept.get(concept) ?? []).some(({ denied, past }) => !denied && !past)
  const pointed = indicativeOf(found, {
    worry: isSaid('worry'),
    alarm: isSaid('alarm'),
    // "No concerns" is itself denied by its "no".
    reassured: byConcept.has('reassured'),
    mitigated: mitigations.some(isSaid),
    helpWanted: isSaid('routineHelp'),
    uneasy: byConcept.has('uneasy'),
  })
  const clues = cluesOf(reading)
  const lean = weigh(guide.language.weights, clues)
  // What is said to be well elsewhere never takes the phone away.
  const worrying = new Set([...clues].filter(clue => !reassures(clue)))
  const named = new Set(found.map(({ indicator }) => indicator.id))
  const isUnmistakable = guide.language.unmistakable.some(id => named.has(id))
  const phone = drawn.immediate.length > 0
  const isThin = wordsKnown(guide, worrying) < fewestWordsWeighed || (isScrap && phone)
  const immediate = isThin ? phone : isNow(weigh(guide.language.weights, worrying), phone)
  return {
    found: found.map(({ indicator, score, matched }) => ({ indicator, score, matched })),
    immediate,
    cumulative: drawn.cumulativePrompt !== undefined || drawn.overTime.length > 0,
    indicative: isThin ? pointed : together(pointed, lean, { immediate, isUnmistakable, phone }),
  }
}

/** With fewer words that graded examples taught, their weights are a guess: "x", "see attached". */
const fewestWordsWeighed = 4

/** Up to so many words besides who and how old: "wants to die". Nothing around them tells more, so harm is taken at its worst. */
const longestScrap = 4

/** How many words of a text say something other than whom it is about. */
function tellingWords({ words, said }: Reading, people: ReadonlySet<string>): number {
  const named = said.filter(({ concept }) => people.has(concept)).flatMap(each => each.words)
  return words.length - new Set(named).size
}

/** How many single words of a text the weights know. */
function wordsKnown({ language }: Guide, clues: ReadonlySet<Clue>): number {
  return [...clues].filter(clue => !/[ :]/.test(clue) && language.weights.byClue.has(clue)).length
}

/** From this lean on, the words alone mean "phone now". */
const nowByWords = 0
/** From this lean on they do not speak against an indicator that means it. */
const nowByIndicator = -1.2
/** From this lean on, what means "phone now" is at the top level. */
const surelyNow = 0.3
/** From these leans on, what is near level 3 is not put below it: an act-now worry read two levels low is the worst. */
const perhaps = { aboveOne: -0.5, aboveTwo: -1.2, aboveThree: -1.6, now: -3 } as const

/** Below these leans above level 2, the rest of the text is too calm for words, or for an indicator, to mean it. */
const calm = { words: -1.5, indicator: -4 } as const
/** Below this lean above level 1 the text tells of an ordinary thing, whatever words it is told in. */
const ordinary = -3

function isNow([aboveOne, aboveTwo, , now]: Lean, pointed: boolean): boolean {
  return (
    aboveOne > ordinary &&
    ((now > nowByWords && aboveTwo > calm.words) ||
      (pointed && now > nowByIndicator && aboveTwo > calm.indicator))
  )
}

/** What is added above level 1, 2 and 3: always, with an indicator above that level, with one to phone for. */
const always = [-0.15, -0.15, 0.25] as const
const withIndicator = [0.1, 0.35, 0.3] as const
const withPhone = [0, 0, 0.2] as const

/**
 * The level where the indicators found and the words of the whole text meet. Rules alone miss what is put in new
 * words and take a word for a deed; words alone miss who did what to whom. What means "phone now" is never put low.
 */
function together(
  pointed: Level,
  lean: Lean,
  {
    immediate,
    isUnmistakable,
    phone,
  }: Readonly<Record<'immediate' | 'isUnmistakable' | 'phone', boolean>>,
): Level {
  const above = ([0, 1, 2] as const).filter(
    index =>
      lean[index] +
        always[index] +
        (pointed > index + 1 ? withIndicator[index] : 0) +
        (phone ? withPhone[index] : 0) >
      0,
  ).length
  const level = levels[above] ?? pointed
  if (immediate && lean[3] > surelyNow) return 4
  const mayBeNow =
    Math.max(lean[0], lean[1]) > perhaps.aboveOne &&
    lean[1] > perhaps.aboveTwo &&
    (lean[3] > perhaps.now || lean[2] > perhaps.aboveThree)
  return (immediate || isUnmistakable || mayBeNow) && level < 3 ? 3 : level
}

/** An indicator for babies is no help for a teenager; a year either way allows for how ages are put. */
function suits({ ageMin, ageMax, level }: Indicator, ages: readonly number[]): boolean {
  if (ages.length === 0 || level === 4) return true
  return ages.some(age => Math.floor(age) >= ageMin - 1 && Math.floor(age) <= ageMax + 1)
}

/** Help that is wanted or working: several low worries then stay low for longer. */
const mitigations = ['wantsHelp', 'routineHelp', 'warm', 'familyHelp', 'parentMild', 'goodProgress']

interface Tone {
  readonly worry: boolean
  /** Danger is spoken of, in words no rule knows. */
  readonly alarm: boolean
  readonly reassured: boolean
  readonly mitigated: boolean
  readonly helpWanted: boolean
  /** Something is said that could be a worry, in words no rule knows. */
  readonly uneasy: boolean
}

function indicativeOf(
  found: readonly Pointed[],
  { worry, alarm, reassured, mitigated, helpWanted, uneasy }: Tone,
): Level {
  const at = (level: Level) => found.filter(({ indicator }) => indicator.level === level)
  if (at(4).length > 0) return 4
  if (at(3).length > 0) return 3
  if (separateWorries(at(2)) >= (mitigated ? 5 : 3)) return 3
  if (at(2).length > 0) return 2
  if (alarm && !reassured) return 3
  if (at(1).length > 0) return (worry || helpWanted) && !reassured ? 2 : 1
  return (uneasy || helpWanted) && !reassured ? 2 : 1
}

/** How many parts of a child's life are worried about, each in words of its own. */
function separateWorries(found: readonly Pointed[]): number {
  const counted = new Set<number>()
  const domains = new Set<string>()
  for (const { indicator, words } of found) {
    if (domains.has(indicator.domain) || words.some(word => counted.has(word))) continue
    domains.add(indicator.domain)
    for (const word of words) counted.add(word)
  }
  return domains.size
}
