import type { Problem } from '#app/domain/errors.ts'
import type { FormDefinition } from '#app/domain/forms/definition.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { ownLevelStart } from '#app/domain/referral/level-answers.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import {
  hasOwnLevelAnswer,
  keepProblems,
  ownLevelAnswers,
  ownLevelLabels,
  readOwnLevel,
  unkeepable,
  type OwnLevelAnswers,
  type ReadOwnLevel,
} from '#app/domain/threshold/own-level.ts'
import { levels } from '#app/domain/threshold/guide.ts'
import {
  keptLevels,
  protectiveLabel,
  snapshot,
  type ThresholdSnapshot,
} from '#app/domain/threshold/snapshot.ts'
import type { Rules } from '../rules.ts'
import { seenOfGuide } from './seen.ts'
import { pageOfFields, type TypedPage } from './typed-page.ts'

/** What the page about the own level says, as it was posted, and the draft's guide record once it is saved. */
export interface GuideAfter {
  readonly values: OwnLevelAnswers
  readonly protective: string
  readonly read: ReadOwnLevel
  /** Words that cannot be kept as they are. */
  readonly wrong: readonly Problem[]
  readonly before: ThresholdSnapshot
  readonly after: ThresholdSnapshot
}

/** Reads the posted page. Every answer that can be kept is kept, even when others are missing. */
export function guideAfter(
  draft: Draft,
  rules: Rules,
  posted: Posted,
  said: { readonly at: string; readonly byName: string },
): GuideAfter {
  const before = draft.guide ?? snapshot(rules.guide, [])
  const values = ownLevelAnswers(posted)
  const protective = protectiveIn(posted)
  const read = readOwnLevel(values, keptLevels(before))
  return {
    values,
    protective,
    read,
    wrong: [...unkeepable(values), ...keepProblems('protective', protectiveLabel, protective)],
    before,
    after: {
      ...before,
      protective: protective.trim() === '' ? undefined : protective,
      own: read.ok
        ? { ...read.own, levelName: levelNameIn(before, rules, read.own.level), ...said }
        : undefined,
      ownTyped: !read.ok && hasOwnLevelAnswer(values) ? values : undefined,
    },
  }
}

/** The fields of the page as the draft has them. */
export function levelFields(
  draft: Draft,
  form: FormDefinition,
): OwnLevelAnswers & { readonly protective: string } {
  const { own, ownTyped, protective = '' } = draft.guide ?? {}
  return { ...(ownTyped ?? ownLevelStart(form, draft.answers, own)), protective }
}

/** The page about the own level, for what is typed on it. */
export function levelPage(draft: Draft, form: FormDefinition, rules: Rules): TypedPage {
  const saved = levelFields(draft, form)
  const seen = seenOfGuide(draft.guide)
  const kept = draft.guide ?? snapshot(rules.guide, [])
  const page = pageOfFields(
    { draftId: draft.id, pageKey: '@level' },
    {
      seen,
      fields: Object.entries({ protective: protectiveLabel, ...ownLevelLabels }).map(
        // The labels are those of exactly these fields.
        ([id, label]) => ({ id, label, saved: saved[id as keyof typeof saved] }),
      ),
    },
  )
  return {
    ...page,
    isSaved: posted => {
      if (page.isSaved(posted)) return true
      const { wrong, after } = guideAfter(draft, rules, posted, { at: '', byName: '' })
      return wrong.length === 0 && seenOfGuide(after) === seen
    },
    inWords: posted => {
      const words = new Map(page.inWords(posted))
      const level = levels.find(one => String(one) === words.get('ownLevel'))
      if (level) words.set('ownLevel', `Level ${level}, ${levelNameIn(kept, rules, level)}`)
      return words
    },
  }
}

export function protectiveIn(posted: Posted): string {
  return (Object.hasOwn(posted, 'protective') ? posted.protective?.[0] : undefined) ?? ''
}

function levelNameIn(kept: ThresholdSnapshot, rules: Rules, level: (typeof levels)[number]) {
  return kept.levelNames?.[level] ?? rules.guide.levels[level].name
}
