/** One truth about the level: what is said beside the picture and what a form asks about the level stay the same. */
import type { Answers } from '../forms/answers.ts'
import type { FormDefinition } from '../forms/definition.ts'
import { levels } from '../threshold/guide.ts'
import { noOwnLevel } from '../threshold/own-level.ts'
import type { OwnLevel, OwnLevelAnswers } from '../threshold/own-level.ts'
import type { OwnLevelRecord, ThresholdSnapshot } from '../threshold/snapshot.ts'

interface LevelQuestions {
  readonly pageId: string
  readonly level: string
  readonly why: string | undefined
  readonly whyNot: string | undefined
}

/** The questions of a form about the level, by their data items; undefined for a form that asks none. */
function levelQuestions(form: FormDefinition): LevelQuestions | undefined {
  const asked = form.sections
    .flatMap(({ pages }) => pages)
    .flatMap(page =>
      page.kind === 'repeat'
        ? []
        : page.questions.map(({ id, dataItem }) => ({ pageId: page.id, id, dataItem })),
    )
  const of = (item: string) => asked.find(({ dataItem }) => dataItem === item)
  const level = of('concern.level')
  return (
    level && {
      pageId: level.pageId,
      level: level.id,
      why: of('concern.levelReason')?.id,
      whyNot: of('concern.levelWhyNot')?.id,
    }
  )
}

/** The page of a form that asks about the level; undefined for a form that does not. */
export function levelPageOf(form: FormDefinition): string | undefined {
  return levelQuestions(form)?.pageId
}

/** The answers with the judgement written into the form's own questions, so that nothing is typed twice. */
export function withOwnLevel(form: FormDefinition, answers: Answers, own: OwnLevel): Answers {
  const ids = levelQuestions(form)
  if (!ids) return answers
  const whyNot = whyNotWords(own)
  return {
    ...answers,
    [ids.level]: String(own.level),
    ...(ids.why === undefined ? {} : { [ids.why]: own.why }),
    ...(ids.whyNot === undefined || whyNot === '' ? {} : { [ids.whyNot]: whyNot }),
  }
}

/** The reasons against other levels as one answer. Nothing said is left out of it. */
function whyNotWords({ level, whyNotAbove, whyNotBelow, differsBecause }: OwnLevel): string {
  return [
    whyNotAbove && `Why not level ${level + 1}: ${whyNotAbove}`,
    whyNotBelow && `Why not level ${level - 1}: ${whyNotBelow}`,
    differsBecause && `Why not what the picture shows: ${differsBecause}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/**
 * The kept judgement after the form was saved: what a person said last holds in both places. A level they are no
 * longer sure of leaves no judgement; their words stay on the form.
 */
export function ownLevelAfter(
  form: FormDefinition,
  answers: Answers,
  guide: ThresholdSnapshot | null,
): OwnLevelRecord | undefined {
  const own = guide?.own
  const ids = levelQuestions(form)
  if (!own || !ids) return own
  const level = levels.find(one => String(one) === answers[ids.level])
  if (level === undefined) return undefined
  const why = ids.why === undefined ? own.why : textOf(answers[ids.why])
  const whyNot = ids.whyNot === undefined ? '' : textOf(answers[ids.whyNot])
  const kept = own.whyNot ?? whyNotWords(own)
  const isKept = level === own.level && isSame(whyNot, kept)
  if (isKept && isSame(why, own.why)) return own
  return {
    ...own,
    level,
    levelName: guide.levelNames?.[level] ?? own.levelName,
    why,
    ...(isKept ? {} : { whyNotAbove: null, whyNotBelow: null, differsBecause: null, whyNot }),
  }
}

/** What the page about the own level starts with: what was kept, or what the form already holds. */
export function ownLevelStart(
  form: FormDefinition,
  answers: Answers,
  own: OwnLevelRecord | undefined,
): OwnLevelAnswers {
  if (own) {
    const one = own.level === 4 ? 'whyNotBelow' : 'whyNotAbove'
    return {
      ownLevel: String(own.level),
      whyLevel: own.why,
      whyNotAbove: own.whyNotAbove ?? '',
      whyNotBelow: own.whyNotBelow ?? '',
      differsBecause: own.differsBecause ?? '',
      ...(own.whyNot ? { [one]: own.whyNot } : {}),
    }
  }
  const ids = levelQuestions(form)
  if (!ids) return noOwnLevel
  const level = textOf(answers[ids.level])
  const whyNot = ids.whyNot === undefined ? '' : textOf(answers[ids.whyNot])
  return {
    ...noOwnLevel,
    ownLevel: /^[1-4]$/.test(level) ? level : '',
    whyLevel: ids.why === undefined ? '' : textOf(answers[ids.why]),
    ...(level === '4' ? { whyNotBelow: whyNot } : { whyNotAbove: whyNot }),
  }
}

/** A form may tidy blanks at the ends of an answer. */
function isSame(a: string, b: string): boolean {
  return a.trim() === b.trim()
}

function textOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : ''
}
