import { permit } from '#app/domain/access/actor.ts'
import { findReference } from '#app/domain/referral/reference.ts'
import { nameSounds, nameWords } from '#app/domain/triage/name-sounds.ts'
import { lanesFor, type SearchResult } from '#app/domain/triage/queue.ts'
import { findContacts } from '#db/queries/contacts.ts'
import type { Context } from '../context.ts'
import { record } from '../record.ts'
import { queueRows } from './queue-rows.ts'

const most = 50
const fewestLetters = 2
const mostLetters = 100

/**
 * Finds contacts in the actor's own council by reference, or by a child's name as written or as it sounds. The words
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
  const keyStarts = startsOf(words)
  const now = ctx.clock.now()
  return ctx.transaction(async tx => {
    await record(tx, ctx, 'queue.searched')
    const search = {
      words,
      keyStarts,
      lanes: lanesFor(ctx.actor),
      ...(reference === undefined ? {} : { reference }),
    }
    const found = await findContacts(tx, search, most + 1)
    const rows = await queueRows(tx, found.slice(0, most), now)
    return { words, problem: null, rows, hasMore: found.length > most }
  })
}

/** The beginnings of match keys that carry a name: one word may be either name, two must both sound right. */
function startsOf(words: string): readonly string[] {
  const [first = [], second, ...rest] = nameWords(words).map(word => nameSounds(word))
  if (rest.length > 0) return []
  return second
    ? first.flatMap(a => second.flatMap(b => [`names:${a}+${b}`, `names:${b}+${a}`]))
    : first.flatMap(a => [`surname+born:${a}+`, `forename+born:${a}+`, `names:${a}+`])
}
