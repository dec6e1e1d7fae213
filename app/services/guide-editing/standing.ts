import { approvals, type Approvals } from '#app/domain/threshold/editing/approvals.ts'
import {
  listChangesAnswers,
  listContributors,
  listReviews,
  type EditionRow,
} from '#db/queries/guide-editions.ts'
import type { Tx } from '#db/queries/tx.ts'

/** Who approved this very text of an edition, what was asked and not answered, and who wrote in it. */
export async function standingOf(
  tx: Tx,
  row: Pick<EditionRow, 'id' | 'revision' | 'contentHash'>,
): Promise<Approvals & { readonly contributors: readonly string[]; readonly answers: Answers }> {
  const verdicts = await listReviews(tx, row.id)
  const contributors = await listContributors(tx, row.id)
  const answers = (await listChangesAnswers(tx, row.id)).map(
    ({ reviewId, detail, accountName, at }) => ({
      reviewId: reviewId ?? '',
      words: detail,
      who: accountName,
      at,
    }),
  )
  return { ...approvals(verdicts, row, contributors, answers), contributors, answers }
}

type Answers = Parameters<typeof approvals>[3] & object
