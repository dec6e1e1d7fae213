import { redirect } from '@remix-run/node'
import { z } from 'zod'
import { Forbidden, NotFound } from '#app/domain/errors.ts'
import { fileKinds, refusedWords } from '#app/domain/files/file-rules.ts'
import type { Posted } from '#app/domain/forms/answers.ts'
import { paths } from '#app/paths.ts'
import { fileRules } from '#content/files/rules.ts'
import type { Context } from '#app/services/context.ts'
import type { FileStores } from '#app/services/files/file-store.ts'
import { holdFile, keepHeld, mayKeepFiles } from '#app/services/files/keep-file.ts'
import { field } from '../read-form.server.ts'
import { parkPost } from '../session.server.ts'
import { readPosted, type KeptPosted } from './keep-posted.server.ts'

const Parked = z.object({
  files: z.array(
    z.object({
      fileId: z.uuid(),
      name: z.string(),
      kind: z.enum(fileKinds),
      byteCount: z.number().int().nonnegative(),
      sha256: z.string(),
    }),
  ),
  problems: z.array(z.string()),
})
type Parked = z.infer<typeof Parked>

/**
 * Holds the files of a form that came after its sender's session had ended, for that account alone and for an hour,
 * and sends them to sign in. What they may not write is not read; the answer is the same, so nobody learns of it.
 */
export async function holdPosted(
  ctx: Context,
  stores: FileStores,
  referralId: string,
  request: Request,
): Promise<Response> {
  const path = paths.files(referralId)
  try {
    await mayKeepFiles(ctx, referralId)
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return redirect(paths.signIn(path))
    throw error
  }
  const files: Parked['files'] = []
  const problems = await readPosted(request, async ({ name, content }) => {
    const held = await holdFile(ctx, stores, { referralId, name, content })
    if (!held.ok) return refusedWords(held.because, held.name, fileRules)
    files.push(held.file)
    return null
  })
  const parked: Parked = { files, problems: [...problems] }
  const body = new URLSearchParams({ held: JSON.stringify(parked) }).toString()
  const kept = await parkPost(ctx.actor.accountId, path, body)
  return redirect(paths.signIn(paths.files(referralId, { kept })))
}

/** Keeps what was held for somebody who has signed in again. */
export async function keepHeldPosted(
  ctx: Context,
  referralId: string,
  posted: Posted,
): Promise<KeptPosted> {
  const parked = readParked(field(posted, 'held'))
  let kept = 0
  const problems = [...parked.problems]
  for (const file of parked.files) {
    if (await keepHeld(ctx, referralId, file)) kept += 1
    else problems.push(refusedWords('heldTooLong', file.name, fileRules))
  }
  return { kept, problems }
}

function readParked(text: string): Parked {
  try {
    return Parked.parse(JSON.parse(text))
  } catch {
    return { files: [], problems: [] }
  }
}
