/** The level of need a person judges for themselves, with their reasons. The guide suggests nothing here: it only asks. */
import type { Problem } from '../errors.ts'
import type { Posted } from '../forms/answers.ts'
import { storageProblems } from '../unstorable.ts'
import type { Level } from './guide.ts'
import type { Picture } from './picture.ts'

/** A person's own judgement of the level of need. */
export interface OwnLevel {
  readonly level: Level
  readonly why: string
  /** Null at level 4, which has no level above. */
  readonly whyNotAbove: string | null
  /** Null at level 1, which has no level below. */
  readonly whyNotBelow: string | null
  /** Why it is not a level the picture shows; kept whenever it was given. */
  readonly differsBecause: string | null
}

/** The levels a picture draws the eye to. Plain data, so that it can be kept with a referral. */
export interface PictureLevels {
  /** The highest level of what was chosen, strengths apart: they say nothing about need. */
  readonly highest: Level | null
  /** The level the cumulative prompt asks to think about. */
  readonly consider: Level | null
}

/** The answers as typed, by the name of the field that holds each. */
export interface OwnLevelAnswers {
  readonly ownLevel: string
  readonly whyLevel: string
  readonly whyNotAbove: string
  readonly whyNotBelow: string
  readonly differsBecause: string
}

export type ReadOwnLevel =
  | { readonly ok: true; readonly own: OwnLevel }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** In characters, for each reason: three pages of writing, so that all of them together fit one answer of a form. */
export const longestReason = 6_000

export const ownLevelLabels: Readonly<Record<keyof OwnLevelAnswers, string>> = {
  ownLevel: 'Which level of need do you think this is?',
  whyLevel: 'Why this level?',
  whyNotAbove: 'Why not the level above?',
  whyNotBelow: 'Why not the level below?',
  differsBecause: 'If this is not the level your picture shows, why not?',
}

export const noOwnLevel: OwnLevelAnswers = {
  ownLevel: '',
  whyLevel: '',
  whyNotAbove: '',
  whyNotBelow: '',
  differsBecause: '',
}

/** The levels a picture shows. */
export function pictureLevels(
  picture: Pick<Picture, 'levels' | 'cumulativePrompt'>,
): PictureLevels {
  const needs = picture.levels.filter(({ indicators }) => indicators.some(one => !one.strength))
  return {
    highest: needs[0]?.level ?? null,
    consider: picture.cumulativePrompt?.consider ?? null,
  }
}

/**
 * Whether a judgement differs from a picture: it is neither the highest level chosen nor the level the cumulative
 * prompt asks to consider, since the guide itself asks about that one. Nothing chosen is nothing to differ from.
 */
export function differsFromPicture(level: Level, { highest, consider }: PictureLevels): boolean {
  return highest !== null && level !== highest && level !== consider
}

/** The fields out of a posted form, as typed. */
export function ownLevelAnswers(posted: Posted): OwnLevelAnswers {
  const one = (name: keyof OwnLevelAnswers) =>
    (Object.hasOwn(posted, name) ? posted[name]?.[0] : undefined) ?? ''
  return {
    ownLevel: one('ownLevel'),
    whyLevel: one('whyLevel'),
    whyNotAbove: one('whyNotAbove'),
    whyNotBelow: one('whyNotBelow'),
    differsBecause: one('differsBecause'),
  }
}

/** The answers that show a judgement again, to change it. */
export function answersOf(own: OwnLevel): OwnLevelAnswers {
  return {
    ownLevel: String(own.level),
    whyLevel: own.why,
    whyNotAbove: own.whyNotAbove ?? '',
    whyNotBelow: own.whyNotBelow ?? '',
    differsBecause: own.differsBecause ?? '',
  }
}

/** Reads a judgement, or says what is missing or cannot be kept, each in words by its field. */
export function readOwnLevel(answers: OwnLevelAnswers, picture: PictureLevels): ReadOwnLevel {
  const level = levelOf(answers.ownLevel)
  const problems: Problem[] = []
  const need = (field: keyof OwnLevelAnswers, message: string) => {
    const unkept = keepProblems(field, ownLevelLabels[field], answers[field])
    problems.push(...unkept)
    const isBlank = answers[field].trim() === ''
    if (isBlank && message !== '') problems.push({ field, message })
  }
  if (level === undefined) {
    problems.push({ field: 'ownLevel', message: 'Select the level of need you think this is' })
  }
  need('whyLevel', 'Enter why you think it is this level')
  need('whyNotAbove', level && level < 4 ? `Enter why it is not level ${level + 1}` : '')
  need('whyNotBelow', level && level > 1 ? `Enter why it is not level ${level - 1}` : '')
  const differs = level !== undefined && differsFromPicture(level, picture)
  need('differsBecause', differs ? differenceMessage(level, picture) : '')
  if (level === undefined || problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    own: {
      level,
      why: answers.whyLevel,
      whyNotAbove: level < 4 ? answers.whyNotAbove : null,
      whyNotBelow: level > 1 ? answers.whyNotBelow : null,
      differsBecause: answers.differsBecause.trim() === '' ? null : answers.differsBecause,
    },
  }
}

/** What the picture shows, beside what the person chose: the words ask and do not correct. */
export function differenceMessage(level: Level, { highest, consider }: PictureLevels): string {
  const shown = [highest, consider].filter(one => one !== null).map(one => `level ${one}`)
  return `Your picture shows ${shown.join(' and asks about ')}, and you chose level ${level}. Enter why`
}

function levelOf(text: string): Level | undefined {
  // The pattern is exactly the four levels.
  return /^[1-4]$/.test(text) ? (Number(text) as Level) : undefined
}

/** Why a text of this step cannot be kept as it is; none for one that can. */
export function keepProblems(field: string, label: string, text: string): readonly Problem[] {
  const over = text.length - longestReason
  if (over <= 0) return storageProblems(field, label, text)
  const count = `${thousands(over)} ${over === 1 ? 'character' : 'characters'}`
  return [
    {
      field,
      message: `Shorten your answer to “${label}” by ${count}. It can be up to ${thousands(longestReason)}`,
    },
  ]
}

/** The same for each reason, whatever else is missing. */
export function unkeepable(answers: OwnLevelAnswers): readonly Problem[] {
  const reasons = ['whyLevel', 'whyNotAbove', 'whyNotBelow', 'differsBecause'] as const
  return reasons.flatMap(field => keepProblems(field, ownLevelLabels[field], answers[field]))
}

/** Whether anything was answered at all. */
export function hasOwnLevelAnswer(answers: OwnLevelAnswers): boolean {
  return Object.values(answers).some(answer => typeof answer === 'string' && answer.trim() !== '')
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
