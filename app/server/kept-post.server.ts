import type { Posted } from '#app/domain/forms/answers.ts'
import type { Context } from '#app/services/context.ts'
import { takeParkedPost } from '#db/queries/accounts.ts'
import { parseForm } from './read-form.server.ts'

const hour = 3_600_000

/** What this person had posted to this page when their session ended, once, within a day. */
export async function keptPost(
  { request }: { readonly request: Request },
  ctx: Context,
): Promise<Posted | undefined> {
  const url = new URL(request.url)
  const id = url.searchParams.get('kept')
  if (!id || !/^[0-9a-f-]{36}$/.test(id)) return undefined
  const path = url.pathname.replace(/\.data$/, '')
  const since = new Date(ctx.clock.now().getTime() - 24 * hour)
  const row = await ctx.transaction(tx => takeParkedPost(tx, id, path, since))
  return row && parseForm(row.body)
}
