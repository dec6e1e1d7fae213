import { refusedWords } from '#app/domain/files/file-rules.ts'
import type { Context } from '#app/services/context.ts'
import type { FileStores } from '#app/services/files/file-store.ts'
import { keepFile } from '#app/services/files/keep-file.ts'
import { fileRules } from '#content/files/rules.ts'
import { readFiles, type PostedFile } from './read-files.server.ts'

export interface KeptPosted {
  readonly kept: number
  /** In words, one for each file that was not kept. */
  readonly problems: readonly string[]
}

/** Keeps the files of one posted form, each for itself: what is wrong with one does not undo another. */
export async function keepPosted(
  ctx: Context,
  stores: FileStores,
  referralId: string,
  request: Request,
): Promise<KeptPosted> {
  let kept = 0
  const problems = await readPosted(request, async ({ name, content }) => {
    const answer = await keepFile(ctx, stores, { referralId, name, content })
    if (!answer.ok) return refusedWords(answer.because, answer.name, fileRules)
    kept += 1
    return null
  })
  return { kept, problems }
}

/** Reads a posted form file by file; `take` says in words why it did not take one. */
export async function readPosted(
  request: Request,
  take: (file: PostedFile) => Promise<string | null>,
): Promise<readonly string[]> {
  let taken = 0
  const problems: string[] = []
  const limits = { files: fileRules.mostFiles, bytes: fileRules.mostBytes }
  const read = await readFiles(request, limits, async file => {
    const problem = await take(file)
    if (problem === null) taken += 1
    else problems.push(problem)
  })
  switch (read) {
    case 'all':
      if (taken === 0 && problems.length === 0) problems.push('Choose one or more files to add')
      break
    case 'tooMany':
      problems.push(`Choose up to ${fileRules.mostFiles} files at a time. The rest were not kept`)
      break
    case 'brokenOff':
    case 'notAForm':
      if (problems.length === 0)
        problems.push('Not everything arrived. Choose the missing files again')
  }
  return problems
}
