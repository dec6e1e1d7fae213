import { sizeWords } from '#app/domain/files/file-rules.ts'
import type { SentFile } from '#app/domain/files/file-section.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { fileRules } from '#content/files/rules.ts'
import { listFiles } from '#db/queries/files.ts'
import type { Tx } from '#db/queries/tx.ts'

/** The files that would be sent with a draft now. */
export async function sentFiles(tx: Tx, referralId: string): Promise<readonly SentFile[]> {
  const rows = await listFiles(tx, referralId)
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    kindWords: fileRules.kinds[row.kind].name,
    sizeWords: sizeWords(row.byteCount),
    sha256: row.sha256 ?? '',
    byWords: `${row.uploadedByName}, ${dateAndTime(row.uploadedAt)}`,
  }))
}
