import { anyOf, latest, standingOf } from '#app/domain/referral/countersign.ts'
import type { Draft } from '#app/domain/referral/referral.ts'
import type { Context } from '../context.ts'
import { atInWords } from '../referral/typing.ts'
import type { Readers } from './readers.ts'

/** What the page where a draft is checked says and offers about a lead's reading. */
export interface ReadingView {
  /** ask: the writer asks a lead. waiting: asked already. countersign: this person is a lead who may. */
  readonly mode: 'ask' | 'waiting' | 'countersign'
  /** "Ada Khan", or "Ada Khan or Ben Lee". */
  readonly leads: string
  readonly writer: string
  /** "at 14:32": when it was asked; null when it is not asked, or was answered. */
  readonly askedWords: string | null
  /** What is on the page is not what was asked about. */
  readonly isChanged: boolean
  readonly givenBack: {
    readonly by: string
    readonly atWords: string
    readonly note: string
  } | null
}

/** Null where the draft goes without anybody else's reading. */
export function readingView(
  ctx: Context,
  draft: Pick<Draft, 'authorId'>,
  reading: Readers & { readonly writer: string },
  documentHash: string,
): ReadingView | null {
  const { readers, isReader, entries, writer } = reading
  if (readers.length === 0) return null
  const last = latest(entries)
  const standing = standingOf(entries)
  const now = ctx.clock.now()
  const isWaiting = standing === 'asked'
  return {
    mode: isReader ? 'countersign' : isWaiting ? 'waiting' : 'ask',
    leads: anyOf(readers),
    writer: draft.authorId === ctx.actor.accountId ? 'you' : writer,
    askedWords: last && isWaiting ? atInWords(last.at, now) : null,
    isChanged: isWaiting && last?.documentHash !== documentHash,
    givenBack:
      last && standing === 'givenBack'
        ? { by: last.accountName, atWords: atInWords(last.at, now), note: last.note ?? '' }
        : null,
  }
}
