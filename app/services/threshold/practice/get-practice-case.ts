import type { Level, LevelGuidance } from '#app/domain/threshold/guide.ts'
import { levels } from '#app/domain/threshold/guide.ts'
import { picture, type LevelPicture } from '#app/domain/threshold/picture.ts'
import {
  fewestOthers,
  readingOf,
  type PracticeAnswer,
  type Reading,
} from '#app/domain/threshold/practice/practice-answer.ts'
import {
  ageInWords,
  turningPointNames,
  type PracticeCase,
} from '#app/domain/threshold/practice/practice-case.ts'
import { agencyKinds } from '#content/code-sets/agency-kinds.ts'
import { countAnswersTo } from '#db/queries/practice.ts'
import type { Context } from '../../context.ts'
import { getCase, kindLabel, practiceAt, topicTitle } from './practice-now.ts'

/** One case as it is read before answering: nothing of its level is in here. */
export interface CaseView {
  readonly id: string
  readonly title: string
  readonly teller: string
  readonly age: string
  readonly topic: { readonly id: string; readonly title: string }
  readonly text: string
  readonly levels: readonly Pick<LevelGuidance, 'level' | 'name' | 'meaning'>[]
  /** Kinds of organisation, for somebody who is not signed in to say theirs if they like. */
  readonly kinds: readonly { readonly value: string; readonly text: string }[]
}

/** Why: shown once somebody has answered. */
export interface AnswerView {
  readonly given: Level
  readonly reading: Reading
  readonly level: Level
  readonly levelNames: Readonly<Record<Level, string>>
  readonly actNow: boolean
  readonly why: string
  readonly notHigher: string | null
  readonly notLower: string | null
  readonly alsoArguable: NonNullable<PracticeCase['alsoArguable']> | null
  readonly mistake: PracticeCase['mistake']
  readonly turnsOn: string
  /** What the person said weighs most, if they did. */
  readonly because: string | null
  /** The indicators it rests on, by level, for the drawing and its words. */
  readonly picture: readonly LevelPicture[]
  readonly others: Others
}

/** How others in the same kind of agency answered; counts only when ten or more did. */
export interface Others {
  readonly kind: string
  readonly fewest: number
  readonly counts:
    readonly { readonly level: Level; readonly count: number; readonly isGuide: boolean }[] | null
}

/** The case to read, for anybody. Throws NotFound. */
export function getPracticeCase(at: Date, caseId: string): CaseView {
  const practice = practiceAt(at)
  const one = getCase(practice, caseId)
  const { id, title, teller, text, topic } = one
  return {
    id,
    title,
    teller,
    text,
    age: ageInWords(one.age),
    topic: { id: topic, title: topicTitle(practice, topic) },
    levels: levels.map(level => {
      const { name, meaning } = practice.guide.levels[level]
      return { level, name, meaning }
    }),
    kinds: agencyKinds.map(({ code, label }) => ({ value: code, text: label })),
  }
}

/**
 * Why the guide points to its level, beside what was answered. Asked of the portal itself, because the answers of
 * others are nobody's to read: it tells sums of ten or more.
 */
export async function getPracticeAnswer(
  portal: Context,
  input: { readonly caseId: string; readonly answer: PracticeAnswer; readonly agencyKind: string },
): Promise<AnswerView> {
  const { guide, ...practice } = practiceAt(portal.clock.now())
  const one = getCase({ guide, ...practice }, input.caseId)
  const counted = await portal.transaction(tx => countAnswersTo(tx, one.id, input.agencyKind))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const { level: given, because } = input.answer
  return {
    given,
    reading: readingOf(one, given),
    level: one.level,
    levelNames: {
      1: guide.levels[1].name,
      2: guide.levels[2].name,
      3: guide.levels[3].name,
      4: guide.levels[4].name,
    },
    actNow: one.actNow,
    why: one.why,
    notHigher: one.notHigher ?? null,
    notLower: one.notLower ?? null,
    alsoArguable: one.alsoArguable ?? null,
    mistake: one.mistake,
    turnsOn: turningPointNames[one.turnsOn],
    because: because ? turningPointNames[because] : null,
    picture: picture(guide, one.indicators).levels,
    others: {
      kind: kindLabel(input.agencyKind),
      fewest: fewestOthers,
      counts:
        total < fewestOthers
          ? null
          : levels.map(level => ({
              level,
              count: counted.find(row => row.level === level)?.count ?? 0,
              isGuide: level === one.level,
            })),
    },
  }
}
