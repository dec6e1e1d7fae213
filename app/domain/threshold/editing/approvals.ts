/** Who has approved a text of the guide, and what is still missing before it can be published. */

export interface Verdict {
  readonly id: string
  readonly reviewerId: string
  readonly reviewerName: string
  readonly organisationName: string
  readonly organisationKind: string
  readonly verdict: 'approved' | 'changes_asked'
  readonly note: string
  readonly revision: number
  readonly contentHash: string
  readonly at: Date
}

/** What an editor said to a reviewer who asked for changes. */
export interface ChangesAnswer {
  /** The verdict it answers. */
  readonly reviewId: string
  readonly words: string
  readonly who: string
  readonly at: Date
}

/** The text a verdict is asked for. */
export interface ReviewedText {
  readonly revision: number
  readonly contentHash: string
}

export interface Approvals {
  /** The latest verdict of each reviewer on this very text. */
  readonly standing: readonly Verdict[]
  /** Verdicts on an earlier text: they no longer count. */
  readonly earlier: readonly Verdict[]
  /**
   * Changes asked for and not answered: their reviewer has approved no text since, and no editor has said in words what
   * became of them. A change to the text alone answers nobody.
   */
  readonly asked: readonly Verdict[]
  readonly isComplete: boolean
  /** What is missing, in words; empty when complete. */
  readonly missing: readonly string[]
}

const reviewersNeeded = 2

/**
 * Two different people approve the same text, at least one of them from outside the council, and neither wrote in it.
 * A change to the text leaves every approval behind, but not a reviewer's request for changes: one that nobody has
 * answered stands in the way, whoever else approves. Verdicts are given oldest first.
 */
export function approvals(
  verdicts: readonly Verdict[],
  text: ReviewedText,
  contributors: readonly string[],
  answers: readonly ChangesAnswer[] = [],
): Approvals {
  const here = verdicts.filter(
    each =>
      each.revision === text.revision &&
      each.contentHash === text.contentHash &&
      !contributors.includes(each.reviewerId),
  )
  const latest = new Map(here.map(each => [each.reviewerId, each]))
  const standing = [...latest.values()]
  const approved = standing.filter(({ verdict }) => verdict === 'approved')
  const outside = approved.filter(({ organisationKind }) => organisationKind !== 'front_door')
  const more = reviewersNeeded - approved.length
  const missing = [
    ...(more > 0 ? [more === 1 ? 'One more reviewer' : `${more} reviewers`] : []),
    ...(outside.length === 0 ? ['A reviewer from outside the council'] : []),
  ]
  const lastOf = new Map(verdicts.map(each => [each.reviewerId, each]))
  const asked = [...lastOf.values()].filter(
    ({ id, verdict }) =>
      verdict === 'changes_asked' && !answers.some(({ reviewId }) => reviewId === id),
  )
  return {
    standing,
    earlier: verdicts.filter(each => !here.includes(each)),
    asked,
    isComplete: missing.length === 0 && asked.length === 0,
    missing,
  }
}
