import { chosen, levels } from './guide.ts'
import type { Guide, Indicator, Level, LevelGuidance } from './guide.ts'

export interface CumulativePrompt {
  readonly kind: 'severalAtLevel2' | 'severalAtLevel3'
  /** The level it asks the person to think about. It is a question, never a finding. */
  readonly consider: Level
  readonly words: string
}

export interface LevelPicture {
  readonly level: Level
  readonly guidance: LevelGuidance
  readonly indicators: readonly Indicator[]
}

/** What a set of chosen indicators looks like. It never says what the level is: a person decides that. */
export interface Picture {
  readonly counts: Readonly<Record<Level, number>>
  readonly highestLevel: Level | undefined
  readonly immediate: readonly Indicator[]
  readonly cumulativePrompt: CumulativePrompt | undefined
  readonly strengths: readonly Indicator[]
  readonly harmTags: readonly string[]
  readonly duties: readonly Indicator[]
  /** Things that matter as a pattern, so dates and earlier help are worth giving. */
  readonly overTime: readonly Indicator[]
  /** Only the levels that have something in them, highest first. */
  readonly levels: readonly LevelPicture[]
  /** The same facts as the drawing, for reading aloud, printing and stamping on a referral. */
  readonly words: string
}

function plural(count: number): string {
  return count === 1 ? '1 indicator' : `${count} indicators`
}

/** Three or more at level 2, or two or more at level 3 in different domains: docs, "Threshold documents", use rules. */
function cumulativePrompt(
  at: Readonly<Record<Level, readonly Indicator[]>>,
  highestLevel: Level | undefined,
): CumulativePrompt | undefined {
  const several = {
    severalAtLevel3: at[3].length >= 2 && new Set(at[3].map(({ domain }) => domain)).size >= 2,
    severalAtLevel2: at[2].length >= 3,
  }
  const kind = several.severalAtLevel3
    ? 'severalAtLevel3'
    : several.severalAtLevel2
      ? 'severalAtLevel2'
      : undefined
  // Above level 4 there is no level to consider.
  if (kind === undefined || highestLevel === undefined || highestLevel === 4) return undefined
  const consider: Level = highestLevel === 3 ? 4 : 3
  const seen =
    kind === 'severalAtLevel3'
      ? `${plural(at[3].length)} usually seen at level 3, in different parts of the child’s life`
      : `${plural(at[2].length)} usually seen at level 2`
  return {
    kind,
    consider,
    words: `You chose ${seen}. Together they may matter more than each one alone. Consider the next level up, level ${consider}.`,
  }
}

/** The picture made by the indicators a person chose; ids this guide does not have are ignored. */
export function picture(guide: Guide, pickedIds: readonly string[]): Picture {
  const picks = chosen(guide, pickedIds)
  const at = (level: Level) => picks.filter(indicator => indicator.level === level)
  const byLevel = { 1: at(1), 2: at(2), 3: at(3), 4: at(4) }
  const present = levels.filter(level => byLevel[level].length > 0).toReversed()
  const highestLevel = present[0]
  const prompt = cumulativePrompt(byLevel, highestLevel)
  const immediate = picks.filter(indicator => indicator.immediate)
  const strengths = picks.filter(indicator => indicator.strength)
  const duties = picks.filter(indicator => indicator.duty)
  const sentences = [
    immediate.length > 0 &&
      `${plural(immediate.length)} you chose ${immediate.length === 1 ? 'means' : 'mean'} phone now.`,
    ...present.map(level => {
      const needs = byLevel[level].filter(indicator => !indicator.strength).length
      return (
        needs > 0 &&
        `You chose ${plural(needs)} usually seen at level ${level}, ${guide.levels[level].name}.`
      )
    }),
    prompt?.words,
    duties.length > 0 &&
      `${plural(duties.length)} may also need another legal or local duty to be met.`,
    strengths.length > 0 &&
      `You chose ${strengths.length === 1 ? '1 strength' : `${strengths.length} strengths`}, usually seen at level 1. Strengths help a plan and do not lower a level.`,
    picks.length > 0 && 'This is a guide. You decide the level and say why.',
  ].filter(sentence => typeof sentence === 'string')
  return {
    counts: {
      1: byLevel[1].length,
      2: byLevel[2].length,
      3: byLevel[3].length,
      4: byLevel[4].length,
    },
    highestLevel,
    immediate,
    cumulativePrompt: prompt,
    strengths,
    harmTags: [...new Set(picks.flatMap(({ harms }) => harms))],
    duties,
    overTime: picks.filter(indicator => indicator.overTime),
    levels: present.map(level => ({
      level,
      guidance: guide.levels[level],
      indicators: byLevel[level],
    })),
    words: picks.length === 0 ? 'You have not chosen any indicators yet.' : sentences.join(' '),
  }
}
