import { maySubmit, mayRequestService, mustRecord } from './outcome-rules.ts'
import type { AgreementTree, DetailKey, OutcomeId } from './tree.ts'
import { walk, type AgreementAnswers } from './walk.ts'

/** What one full set of answers comes to. */
export interface EvaluatedAnswers {
  readonly outcome: OutcomeId
  /** The questions on the way, in order. */
  readonly path: readonly string[]
  readonly mustRecord: readonly DetailKey[]
  readonly mayRequestService: boolean
  readonly maySubmit: boolean
}

/** Why a set of answers has no outcome, and at which question. */
export interface ImpossibleAnswers {
  readonly node: string
  readonly reason: string
}

/**
 * What a set of answers comes to when it was made elsewhere, all at once. Stricter than a page, which
 * keeps answers that no longer count: an answer off the path means that the set contradicts itself,
 * so the question is named and nothing is guessed.
 */
export function evaluateAnswers(
  tree: AgreementTree,
  answers: Readonly<Record<string, unknown>>,
): EvaluatedAnswers | ImpossibleAnswers {
  const words: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [node, answer] of Object.entries(answers)) {
    if (!tree.nodes.some(({ id }) => id === node)) return { node, reason: 'no such question' }
    if (typeof answer !== 'string') return { node, reason: 'not an answer to this question' }
    words[node] = answer
  }
  const reached = walk(tree, words)
  if (reached.status === 'asking') return { node: reached.node.id, reason: 'no answer given' }
  if (reached.status === 'error') {
    return { node: reached.node, reason: 'not an answer to this question' }
  }
  const off = strayAnswer(words, new Set(reached.path.map(({ node }) => node)))
  if (off !== undefined) {
    return { node: off, reason: 'answered, but the other answers never lead to it' }
  }
  return {
    outcome: reached.outcome.id,
    path: reached.path.map(({ node }) => node),
    mustRecord: mustRecord(reached.outcome, reached.path),
    mayRequestService: mayRequestService(reached.outcome),
    maySubmit: maySubmit(reached.outcome),
  }
}

function strayAnswer(answers: AgreementAnswers, onPath: ReadonlySet<string>): string | undefined {
  return Object.keys(answers).find(node => !onPath.has(node))
}
