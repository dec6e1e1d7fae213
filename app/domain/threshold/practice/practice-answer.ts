import type { Problem } from '../../errors.ts'
import type { Posted } from '../../forms/answers.ts'
import { postedField } from '../../posted-fields.ts'
import { levels, type Level } from '../guide.ts'
import { turningPoints, type PracticeCase, type TurningPoint } from './practice-case.ts'

/** What somebody said of a practice case. It is nobody's: it names no person and no organisation. */
export interface PracticeAnswer {
  readonly level: Level
  /** What weighed most, if they said. */
  readonly because: TurningPoint | null
}

/** How an answer stands to the level the guide points to. A level that can be argued for is not wrong. */
export type Reading = 'same' | 'arguable' | 'tooLow' | 'tooHigh'

export function readingOf(
  { level, alsoArguable }: Pick<PracticeCase, 'level' | 'alsoArguable'>,
  answered: number,
): Reading {
  if (answered === level) return 'same'
  if (answered === alsoArguable?.level) return 'arguable'
  return answered < level ? 'tooLow' : 'tooHigh'
}

/** A level as it stands in an address or a form; undefined for anything else. */
export function levelFrom(text: string): Level | undefined {
  return levels.find(level => String(level) === text)
}

export function turningPointFrom(text: string): TurningPoint | null {
  return turningPoints.find(point => point === text) ?? null
}

export type ReadAnswer =
  | { readonly ok: true; readonly answer: PracticeAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a posted answer: a level is needed, a reason is not. */
export function readAnswer(posted: Posted): ReadAnswer {
  const level = levelFrom(postedField(posted, 'level'))
  if (level === undefined) {
    return { ok: false, problems: [{ field: 'level', message: 'Select a level of need' }] }
  }
  return { ok: true, answer: { level, because: turningPointFrom(postedField(posted, 'because')) } }
}

/** What others answered is told only when at least this many did. */
export const fewestOthers = 10
