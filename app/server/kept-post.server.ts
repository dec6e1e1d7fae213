import type { Posted } from '#app/domain/forms/answers.ts'
import type { Context } from '#app/services/context.ts'
import { takeParkedPost } from '#db/queries/accounts.ts'
import { isId } from './parse-params.server.ts'
import { parseForm } from './read-form.server.ts'

const hour = 3_600_000

/** What this person had posted to this page when their session ended, once, within a day. */
export async function keptPost(
  { request }: { readonly request: Request },
  ctx: Context,
): Promise<Posted | undefined> {
  const url = new URL(request.url)
  const id = url.searchParams.get('kept')
  if (!id || !isId(id)) return undefined
  const path = url.pathname.replace(/\.data$/, '')
  const since = new Date(ctx.clock.now().getTime() - 24 * hour)
  const row = await ctx.transaction(tx => takeParkedPost(tx, id, path, since))
  return row && readable(row.body)
}

/** A kept body was never looked at. One that no page of ours could have posted is nobody's work. */
function readable(body: string): Posted | undefined {
  try {
    return parseForm(body)
  } catch {
    return undefined
  }
}
