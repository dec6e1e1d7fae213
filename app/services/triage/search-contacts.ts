import { permit } from '#app/domain/access/actor.ts'
import { findReference } from '#app/domain/referral/reference.ts'
import { lanesFor, type SearchResult } from '#app/domain/triage/queue.ts'
import { nameSearch } from '#app/domain/triage/search-keys.ts'
import { findContacts } from '#db/queries/contacts.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { queueRows } from './queue-rows.ts'

const most = 50
const fewestLetters = 2
const mostLetters = 100

/**
 * Finds contacts in the actor's own council by reference, or by a child's name as it begins or as it sounds. The words
 * arrive in a post and leave in no address, log or audit row.
 */
export async function searchContacts(
  ctx: Context,
  input: { readonly words: string },
): Promise<SearchResult> {
  permit(ctx.actor, 'queue.read')
  const words = input.words.replaceAll('\0', '').normalize('NFC').trim().slice(0, mostLetters)
  if (words.length < fewestLetters) {
    const problem = 'Enter a reference, or at least 2 letters of a child’s name'
    return { words, problem, rows: [], hasMore: false }
  }
  const reference = findReference(words)
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    await record(tx, ctx, 'queue.searched')
    const search = {
      name: nameSearch(words),
      lanes: lanesFor(ctx.actor),
      ...(reference === undefined ? {} : { reference }),
    }
    const found = await findContacts(tx, search, most + 1)
    const rows = await queueRows(tx, found.slice(0, most), now)
    return { words, problem: null, rows, hasMore: found.length > most }
  })
}
