import { permit } from '#app/domain/access/actor.ts'
import { NotFound } from '#app/domain/errors.ts'
import { sizeWords, stateWords, type FileState } from '#app/domain/files/file-rules.ts'
import { dateAndTime } from '#app/domain/time/words.ts'
import { fileRules } from '#content/files/rules.ts'
import { findFilesOf, listFiles as list, type FileRow } from '#db/queries/files.ts'
import { findSent, getDraft } from '#db/queries/referrals.ts'
import type { Tx } from '#db/queries/tx.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { draftHeader, type DraftHeader } from '../referral/draft-header.ts'
import { formOf } from '../referral/draft-form.ts'
import { rulesOn } from '../rules.ts'

export interface FileView {
  readonly id: string
  readonly name: string
  readonly kindWords: string
  readonly sizeWords: string
  readonly byWords: string
  readonly state: Exclude<FileState, 'arriving'>
  readonly stateWords: string
  readonly isLater: boolean
}

export interface FilesView {
  readonly id: string
  /** Null once it is sent. */
  readonly header: DraftHeader | null
  readonly reference: string | null
  readonly files: readonly FileView[]
  readonly mostFiles: number
  readonly mostSizeWords: string
  readonly kindNames: readonly string[]
  readonly extensions: readonly string[]
}

/** The files of one referral and what may be added: for its sender, before and after sending. */
export async function listFiles(ctx: Context, id: string): Promise<FilesView> {
  permit(ctx.actor, 'referral.write')
  const rules = rulesOn(ctx.clock.now())
  const kinds = Object.values(fileRules.kinds)
  return ctx.transaction(async tx => {
    const of = await findFilesOf(tx, id)
    if (!of) throw new NotFound('referral')
    await record(tx, ctx, 'files.viewed', { referralId: id })
    const sent = of.isDraft ? undefined : await findSent(tx, id)
    const draft = of.isDraft ? await getDraft(tx, id) : undefined
    return {
      id,
      header: draft ? draftHeader(draft, formOf(draft), rules) : null,
      reference: sent?.sent.reference ?? null,
      files: await fileViews(tx, id),
      mostFiles: fileRules.mostFiles,
      mostSizeWords: sizeWords(fileRules.mostBytes),
      kindNames: kinds.map(({ name }) => name),
      extensions: kinds.flatMap(({ extensions }) => extensions.map(one => `.${one}`)),
    }
  })
}

/** Every file of a referral in words: the same for its sender and the front door. */
export async function fileViews(tx: Tx, referralId: string): Promise<readonly FileView[]> {
  const rows = await list(tx, referralId)
  return rows.flatMap(row => (row.state === 'arriving' ? [] : [viewOf(row, row.state)]))
}

function viewOf(row: FileRow, state: FileView['state']): FileView {
  return {
    id: row.id,
    name: row.name,
    kindWords: fileRules.kinds[row.kind].name,
    sizeWords: sizeWords(row.byteCount),
    byWords: `${row.uploadedByName}, ${dateAndTime(row.uploadedAt)}`,
    state,
    stateWords: stateWords[state],
    isLater: row.isLater,
  }
}
