import { longestSaid } from '#app/domain/referral/countersign.ts'
import { hiddenCharacterMessage, unstorable } from '#app/domain/unstorable.ts'

/** What the writer is asked who sends without waiting. */
export const cannotWaitLabel = 'Why can this not wait?'

/** What a lead is asked who gives a draft back. */
export const giveBackLabel = 'What would you like changed?'

/** A few sentences between colleagues, or what is wrong with them in words. */
export function saidWords(
  words: string,
  ask: { readonly label: string; readonly empty: string },
):
  { readonly ok: true; readonly words: string } | { readonly ok: false; readonly problem: string } {
  const said = words.trim()
  if (said === '') return { ok: false, problem: ask.empty }
  if (unstorable.test(said)) return { ok: false, problem: hiddenCharacterMessage(ask.label) }
  if (said.length > longestSaid)
    return { ok: false, problem: 'Shorten your answer to 2,000 characters or fewer' }
  return { ok: true, words: said }
}
