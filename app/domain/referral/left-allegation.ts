/**
 * An allegation that was begun and never sent by somebody who has since left. Nobody at an agency may read it, because it
 * may be about any of them, so it passes to the council's designated officer (docs/adr/0021).
 */
import type { Problem } from '../errors.ts'
import { wordsProblems } from '../feedback/after-sending.ts'
import type { DocumentSection } from '../forms/document.ts'

/** What the designated officer may decide about one. */
export const leftDecisions = {
  takenOn: 'Take it on as an allegation',
  notTakenOn: 'Do not take it on',
} as const

export type LeftDecisionKind = keyof typeof leftDecisions

export function isLeftDecision(text: string): text is LeftDecisionKind {
  return Object.hasOwn(leftDecisions, text)
}

export interface LeftDecisionGiven {
  readonly decision: string
  /** Whom at the agency it was agreed with. May be empty: nothing waits until somebody there was reached. */
  readonly caseManager: string
  readonly why: string
}

/** What is wrong with a decision, field by field. A reason is asked for both, and for nothing else. */
export function leftDecisionProblems(given: LeftDecisionGiven): readonly Problem[] {
  return [
    ...(isLeftDecision(given.decision)
      ? []
      : [{ field: 'decision', message: 'Select whether you take it on' }]),
    ...wordsProblems('why', 'Why', given.why, 4_000, 'Enter why'),
    ...wordsProblems('caseManager', 'Whom you agreed it with', given.caseManager, 500),
  ]
}

/** The ids of the sections that nobody was asked. */
export const notSentSectionId = 'notSent'
export const typedSectionId = 'typedNotSaved'

/** What was typed on a page and never saved: no answer, and perhaps the last thing its writer knew. */
export interface TypedWords {
  readonly page: string
  readonly answers: readonly { readonly question: string; readonly words: string }[]
}

/** Nothing that was typed is lost, and none of it stands among the answers. */
export function typedSection(pages: readonly TypedWords[]): readonly DocumentSection[] {
  if (pages.length === 0) return []
  return [
    {
      id: typedSectionId,
      title: 'Typed and not saved',
      groups: pages.map(({ page, answers }) => ({
        title: page,
        answers: answers.map(({ question, words }, index) => ({
          id: `${typedSectionId}${String(index)}`,
          pageId: typedSectionId,
          question,
          answer: words,
        })),
      })),
    },
  ]
}

/** Says in everything that is read or copied from it that its writer never sent it, and who sent it on and why. */
export function notSentSection(said: {
  readonly writer: string
  readonly leftWords: string
  readonly by: string
  readonly atWords: string
  readonly caseManager: string
  readonly why: string
}): DocumentSection {
  const row = (id: string, question: string, answer: string) => ({
    id,
    question,
    answer,
    pageId: notSentSectionId,
  })
  return {
    id: notSentSectionId,
    title: 'Not sent by its writer',
    groups: [
      {
        title: 'Not sent by its writer',
        answers: [
          row('writtenBy', 'Begun by', said.writer),
          row('leftOn', 'Left unsent, and passed to the designated officer', said.leftWords),
          row('takenOnBy', 'Taken on by', `${said.by}, ${said.atWords}`),
          row('caseManager', 'Agreed with, at the agency', said.caseManager || 'Nobody yet'),
          row('why', 'Why it was taken on', said.why),
        ],
      },
    ],
  }
}
