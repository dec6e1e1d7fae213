import type { AgreementFlag, AgreementNode, AgreementOutcome, AgreementTree } from './tree.ts'

/** What a person answered, by question id. May hold answers that no longer count. */
export type AgreementAnswers = Readonly<Record<string, string>>

/** One question on the way, with the answer given. */
export interface PathStep {
  readonly node: string
  readonly answer: string
}

interface Walked {
  readonly path: readonly PathStep[]
  readonly flags: readonly AgreementFlag[]
}

/** Where a set of answers has got to. */
export type Walk =
  | (Walked & { readonly status: 'asking'; readonly node: AgreementNode })
  | (Walked & { readonly status: 'outcome'; readonly outcome: AgreementOutcome })
  | (Walked & { readonly status: 'error'; readonly node: string; readonly reason: string })

/**
 * Follows the answers from the start: the next question, the outcome, or the question that has an
 * answer it does not offer. Answers off the path count for nothing, so changing an early answer
 * can never leave an old outcome standing.
 */
export function walk(tree: AgreementTree, answers: AgreementAnswers): Walk {
  return walkFrom(tree, tree.start, answers)
}

/**
 * A notification under a duty, such as a police domestic abuse notice: it enters at the duty question.
 * The questions before it are not answered on anyone's behalf; urgency is judged from the facts sent.
 */
export function walkNotification(tree: AgreementTree): Walk {
  const { node, answer } = tree.notification
  return walkFrom(tree, node, { [node]: answer })
}

/** Only the answers that count: those on the path the answers themselves make. */
export function prune(tree: AgreementTree, answers: AgreementAnswers): AgreementAnswers {
  return Object.fromEntries(walk(tree, answers).path.map(({ node, answer }) => [node, answer]))
}

function walkFrom(tree: AgreementTree, start: string, answers: AgreementAnswers): Walk {
  const path: PathStep[] = []
  const flags: AgreementFlag[] = []
  let at = start
  // A tree visits each question once at most; more steps than questions means its data goes round in a circle.
  while (path.length <= tree.nodes.length) {
    const outcome = tree.outcomes.find(({ id }) => id === at)
    if (outcome !== undefined) return { status: 'outcome', outcome, path, flags }
    const node = tree.nodes.find(({ id }) => id === at)
    if (node === undefined) {
      return { status: 'error', node: at, reason: 'The tree has no such question', path, flags }
    }
    const answer = Object.hasOwn(answers, node.id) ? answers[node.id] : undefined
    if (answer === undefined || answer === '') return { status: 'asking', node, path, flags }
    const branch = node.branches.find(branch => branch.answer === answer)
    if (branch === undefined) {
      return {
        status: 'error',
        node: node.id,
        reason: 'Not an answer to this question',
        path,
        flags,
      }
    }
    path.push({ node: node.id, answer })
    if (branch.flag !== undefined) flags.push(branch.flag)
    at = branch.next
  }
  return { status: 'error', node: at, reason: 'The tree goes round in a circle', path, flags }
}
